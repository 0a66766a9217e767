import { articleText, draftFields, unwrittenHero } from '../../../lib/content/check/new-article';
import type { ImportedArticle } from '../imported-article';
import { plainWords } from './plain-words';

/** What the newspaper gives to an article of elsewhere. */
export interface Placed {
  readonly section: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  /** Name of its picture in `content/images/`. */
  readonly cover?: string | undefined;
  readonly now: Date;
}

/** The file of a draft: what the export says, and « à écrire » wherever it says nothing. */
export function draftOf(article: ImportedArticle, placed: Placed, body: string): string {
  const title = plainWords(article.title);
  const base = draftFields({
    title,
    section: placed.section,
    author: placed.authors[0] ?? '',
    now: placed.now,
  });
  const hero = placed.cover === undefined ? undefined : unwrittenHero(placed.cover);
  const publishedAt = article.publishedAt ?? base.publishedAt;
  const { alt, caption, credit } = article.cover ?? {};
  return articleText(
    {
      ...base,
      seoTitle: words(article.seoTitle) ?? title,
      description: words(article.description) ?? base.description,
      standfirst: words(article.standfirst) ?? base.standfirst,
      authors: placed.authors,
      publishedAt,
      updatedAt: publishedAt,
      keyphrase: words(article.keyphrase) ?? base.keyphrase,
      tags: placed.tags.length > 0 ? placed.tags : base.tags,
      ...(hero && {
        hero: {
          ...hero,
          alt: words(alt) ?? hero.alt,
          caption: words(caption) ?? hero.caption,
          credit: words(credit) ?? hero.credit,
        },
      }),
      ...(placed.aliases.length > 0 ? { aliases: placed.aliases } : {}),
    },
    body,
  );
}

function words(text: string | undefined): string | undefined {
  return (text && plainWords(text)) || undefined;
}
