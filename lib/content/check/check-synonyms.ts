import { fold } from '../../site/slug';
import { type Problem, quote } from '../problems';
import { type Synonyms, synonymFields } from '../schema/synonyms';
import { problemAtField } from './problem-at';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';

/** Fewer letters would make of any short word an answer. */
const SHORTEST = 2;

/**
 * Reads the words that the search takes for one another (`content/synonyms.yml`).
 * @param source `undefined` when the newspaper has no such file: it then has no synonym
 */
export function checkSynonyms(source: SourceFile | undefined): {
  readonly synonyms: Synonyms;
  readonly problems: readonly Problem[];
} {
  if (!source) return { synonyms: [], problems: [] };
  const { value, problems } = readFields(synonymFields, source);
  const synonyms = value?.groups ?? [];
  return {
    synonyms,
    problems: [...problems, ...lonelyWords(synonyms, source), ...oddWords(synonyms, source)],
  };
}

function lonelyWords(groups: Synonyms, source: SourceFile): Problem[] {
  return groups.flatMap((words, index) =>
    words.length > 1
      ? []
      : [
          problemAtField(
            source,
            `groups[${index + 1}]`,
            words.map(quote).join(''),
            'deux mots au moins',
          ),
        ],
  );
}

/** A word that is too short, or that a group holds already: which group would answer? */
function oddWords(groups: Synonyms, source: SourceFile): Problem[] {
  const holders = new Map<string, string>();
  return groups.flatMap((words, group) =>
    words.flatMap((word, index) => {
      const field = `groups[${group + 1}][${index + 1}]`;
      const key = fold(word);
      const holder = holders.get(key);
      holders.set(key, holder ?? `groups[${group + 1}]`);
      if (holder) {
        const received = `${quote(word)}, déjà dans ${holder}`;
        return [
          problemAtField(source, field, received, 'un mot dans un seul groupe, une seule fois'),
        ];
      }
      if ((key.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= SHORTEST) return [];
      return [problemAtField(source, field, quote(word), `${SHORTEST} lettres au moins`)];
    }),
  );
}
