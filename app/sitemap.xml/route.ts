import { articles, articlesBy, articlesIn, authors, sections } from '@/lib/content/reader';
import { toUrl } from '@/lib/site';
import { sitemapXml } from '@/lib/sitemap';

export const dynamic = 'force-static';

export function GET(): Response {
  const xml = sitemapXml({
    articles,
    sections: sections.map((section) => ({ section, articles: articlesIn(section) })),
    authors: authors.map((author) => ({ author, articles: articlesBy(author) })),
    toUrl,
  });
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
