import type { SourceFile } from '../../../lib/content/check/source-file';
import { formerKey, readFormerAddress } from '../../../lib/site/former-address';
import { slugify } from '../../../lib/site/slug';
import type { ImportedArticle } from '../imported-article';
import { plainWords } from './plain-words';

/** The longest name of an article: its address is shared, and typed. */
const LONGEST_SLUG = 75;

/** What becomes of an article of an export. */
export interface ChosenSlug {
  readonly article: ImportedArticle;
  readonly slug: string;
  /** The article that has this name here: the same, brought by another run, or another one. */
  readonly there?: { readonly file: string; readonly isSame: boolean };
}

/**
 * Gives each article a name of its own, the same at every run: that of its former address, else that of
 * its title, with a number when an article of the same export has it.
 */
export function chooseSlugs(
  articles: readonly ImportedArticle[],
  there: readonly SourceFile[],
): ChosenSlug[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const base = cut(
      slugify(decoded(article.name ?? '')) || slugify(plainWords(article.title)) || 'article',
    );
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    const known = there.find((each) => each.slug === slug);
    return known
      ? { article, slug, there: { file: known.file, isSame: isSame(article, known) } }
      : { article, slug };
  });
}

/** The same title, or an address in common: the article has been brought already, whatever it became. */
function isSame(article: ImportedArticle, { values }: SourceFile): boolean {
  if (slugify(String(values?.title ?? '')) === slugify(plainWords(article.title))) return true;
  const aliases: unknown[] = Array.isArray(values?.aliases) ? values.aliases : [];
  const keys = new Set(aliases.map((alias) => keyOf(String(alias))));
  return article.formerAddresses.some((address) => keys.has(keyOf(address)) && keyOf(address));
}

function keyOf(address: string): string | undefined {
  const read = readFormerAddress(address);
  return read && formerKey(read);
}

/** Cut after a whole word. */
function cut(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const start = slug.slice(0, LONGEST_SLUG + 1);
  return start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : slug.slice(0, LONGEST_SLUG);
}

/** WordPress keeps the names of its articles percent-encoded. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
