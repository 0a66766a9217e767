import type { PublisherFact } from '@/lib/content/schema/publisher-facts';
import { typeset } from '@/lib/content/text/typography';
import { publisherFacts } from '@/lib/newspaper/publisher';
import { strings } from '@/lib/site/strings';

interface FactProps {
  readonly name: PublisherFact;
}

/** A fact that only the publisher knows; while it is not given, the page says so. */
export function Fact({ name }: FactProps) {
  const value = publisherFacts[name];
  if (!value) return <em>{strings.block.missingFact}</em>;
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(value);
  return isEmail ? <a href={`mailto:${value}`}>{value}</a> : typeset(value);
}
