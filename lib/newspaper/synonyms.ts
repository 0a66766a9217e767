import groups from '#generated/synonyms.json';
import type { Synonyms } from '../content/schema/synonyms';

/** Words that the search takes for one another, checked when the content was built. */
export const synonyms = groups as Synonyms;
