import { type Problem, quote } from '../problems';
import {
  PUBLISHER_FACTS,
  type Publisher,
  type PublisherFact,
  publisherFields,
} from '../schema/publisher-facts';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';

/** Where the publisher says who it is. */
const FILE = 'content/publisher.yml';

/** What the publisher says of itself, as far as it could be read. */
interface CheckedPublisher {
  readonly publisher: Partial<Publisher>;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}

/** Reads the publisher's facts; one that is missing is told as advice, for the page will say so. */
export function checkPublisher(source: SourceFile | undefined): CheckedPublisher {
  if (!source) {
    const expected = 'les faits de l’éditeur';
    const problem = { file: FILE, field: 'fichier', received: 'rien', expected };
    return { publisher: {}, problems: [problem], advice: [] };
  }
  const { value: publisher, problems } = readFields(publisherFields, source);
  if (!publisher) return { publisher: {}, problems, advice: [] };
  return { publisher, problems, advice: [...missingFacts(publisher), ...openToBots(publisher)] };
}

function missingFacts(publisher: Publisher): Problem[] {
  const names = Object.keys(PUBLISHER_FACTS) as PublisherFact[];
  const missing = names.filter((name) => publisher[name] === undefined);
  if (missing.length === 0) return [];
  return [
    {
      file: FILE,
      field: missing.join(', '),
      received: 'rien : les pages diront « non renseigné »',
      expected: missing.map((name) => PUBLISHER_FACTS[name]).join(' ; '),
    },
  ];
}

function openToBots({ trainingBots }: Publisher): Problem[] {
  if (trainingBots !== 'allow') return [];
  return [
    {
      file: FILE,
      field: 'trainingBots',
      received: quote('allow'),
      expected: 'une page « réutilisation » qui ne réserve plus la fouille de textes',
    },
  ];
}
