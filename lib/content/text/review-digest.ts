import { digestOf } from './digest';

/** The fields that readers read as words of the article, whatever else its front matter says. */
const READ = [
  'title',
  'seoTitle',
  'description',
  'standfirst',
  'hero',
  'sources',
  'updates',
  'corrections',
] as const;

/**
 * What a review was of: all that a reader reads of an article. A word that changes, there or in the body,
 * changes the digest, and the review is no longer one of this text.
 * @param fields the front matter as it was typed, sound or not
 */
export function reviewDigest(fields: Readonly<Record<string, unknown>>, body: string): string {
  const read = READ.map((name) => sorted(fields[name]) ?? null);
  return digestOf(JSON.stringify([...read, digestOf(body)]));
}

/** The same value with its names in order: two readers of YAML may not keep that of the writer. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
