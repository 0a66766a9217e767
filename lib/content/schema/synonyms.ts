import { group, listOf, plainText } from './fields';

/** `content/synonyms.yml`: words that readers look for one in place of the other. */
export const synonymFields = group({
  /** Each group holds two words or more; whoever searches for one of them finds them all. */
  groups: listOf(listOf(plainText('un mot ou une expression'), 1), 1),
});

/** Groups of words that the search takes for one another. */
export type Synonyms = readonly (readonly string[])[];
