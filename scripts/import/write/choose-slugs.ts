import type { SourceFile } from '../../../lib/content/check/source-file';
import { formerKeyOf } from '../../../lib/site/former-address';
import { percentDecoded } from '../../../lib/site/percent-decoded';
import { shortSlug, slugify } from '../../../lib/site/slug';
import type { ImportedArticle } from '../imported-article';
import { plainWords } from './plain-words';

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
    // WordPress keeps the names of its articles percent-encoded.
    const own = shortSlug(percentDecoded(article.name ?? ''));
    const base = own || shortSlug(plainWords(article.title)) || 'article';
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
  const keys = new Set(aliases.map((alias) => formerKeyOf(String(alias))));
  return article.formerAddresses.some(
    (address) => keys.has(formerKeyOf(address)) && formerKeyOf(address),
  );
}
