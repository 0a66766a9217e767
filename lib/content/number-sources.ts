import type { Source } from './model';

/** Gives each source its number: first those that the text calls, in their order, then the others. */
export function numberSources(
  sources: readonly Omit<Source, 'number'>[],
  citations: readonly string[],
): readonly Source[] {
  const rank = (id: string) => (citations.includes(id) ? citations.indexOf(id) : citations.length);
  return [...sources]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map((source, index) => ({ ...source, number: index + 1 }));
}
