import { type Problem, quote } from '../problems';
import {
  PUBLISHER_FACTS,
  type Publisher,
  type PublisherFact,
  publisherFields,
  WANTED_BY_LAW,
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

/** What is missing: first what each text of the law wants before the site goes online, then the rest. */
function missingFacts(publisher: Publisher): Problem[] {
  const names = Object.keys(PUBLISHER_FACTS) as PublisherFact[];
  const missing = names.filter((name) => publisher[name] === undefined);
  const texts = new Set(names.map((name) => WANTED_BY_LAW[name]));
  return [...texts].sort(lawFirst).flatMap((text) => {
    const wanted = missing.filter((name) => WANTED_BY_LAW[name] === text);
    if (wanted.length === 0) return [];
    const facts = wanted.map((name) => PUBLISHER_FACTS[name]).join(' ; ');
    return [
      {
        file: FILE,
        field: wanted.join(', '),
        received: 'rien : les pages diront « non renseigné »',
        expected: text ? `avant la mise en ligne (${text}) : ${facts}` : facts,
      },
    ];
  });
}

function lawFirst(a: string | undefined, b: string | undefined): number {
  return Number(a === undefined) - Number(b === undefined);
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
