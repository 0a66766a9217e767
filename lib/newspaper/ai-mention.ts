import { typeset } from '../content/text/typography';
import { formatDateTime } from '../site/dates';
import { strings } from '../site/strings';
import { publisherFacts } from './publisher';

/** Who read an article before it came out, and when (ISO 8601). */
export interface Review {
  readonly by: string;
  readonly at: string;
}

/**
 * What an article that an AI helped to write says of it, and who answers for it. Regulation (EU) 2024/1689,
 * art. 50, § 4, asks for the mention, but of a text that was reviewed and for which somebody answers.
 */
export function aiMention(review: Review | undefined): string {
  const { writtenWithAi, reviewedBy, neverReviewed, responsible } = strings.article;
  return [
    writtenWithAi,
    review ? reviewedBy(review.by, formatDateTime(review.at)) : neverReviewed,
    responsible(typeset(publisherFacts.publicationDirector ?? strings.block.missingFact)),
  ].join('');
}
