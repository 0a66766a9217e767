import type { Article, Author, Section } from './content/model';
import { homePath } from './urls';
import { element, type Xml, xmlDocument } from './xml';

/** What the sitemap lists: pages that readers may see, and nothing else. */
export interface SitemapContent {
  readonly articles: readonly Article[];
  readonly sections: readonly {
    readonly section: Section;
    readonly articles: readonly Article[];
  }[];
  readonly authors: readonly { readonly author: Author; readonly articles: readonly Article[] }[];
  /** Makes a path of the site absolute. */
  readonly toUrl: (path: string) => string;
}

/** The latest change among articles: a list page changes when one of its articles does. */
export function latestChange(articles: readonly Article[]): string | undefined {
  return articles
    .map(({ updatedAt }) => updatedAt)
    .sort((a, b) => Date.parse(b) - Date.parse(a))
    .at(0);
}

/**
 * The sitemap (https://www.sitemaps.org/protocol.html, with Google's image extension). `lastmod` is
 * the editorial date of change, never that of a file or of the build.
 */
export function sitemapXml({ articles, sections, authors, toUrl }: SitemapContent): string {
  const page = (path: string, changed: string | undefined, images: readonly Xml[] = []) =>
    element('url', [
      element('loc', toUrl(path)),
      ...(changed ? [element('lastmod', changed)] : []),
      ...images,
    ]);
  return xmlDocument(
    element(
      'urlset',
      [
        page(homePath, latestChange(articles)),
        ...sections.map((each) => page(each.section.path, latestChange(each.articles))),
        ...authors.map((each) => page(each.author.path, latestChange(each.articles))),
        ...articles.map((article) =>
          page(article.path, article.updatedAt, [
            element('image:image', [element('image:loc', toUrl(article.hero.cuts['16x9'].jpeg))]),
          ]),
        ),
      ],
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
      },
    ),
  );
}
