import type { Graph } from 'schema-dts';
import type { Article, Section } from '../content/model';
import { site, toUrl } from '../site';
import { entityId, publisher } from './entities';

/** Articles in the order of the page, as Google's summary lists want them: position and address. */
function itemList(articles: readonly Article[]) {
  return {
    '@type': 'ItemList' as const,
    itemListElement: articles.map((article, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: article.title,
      url: toUrl(article.path),
    })),
  };
}

/** The home page: the site's name for search engines, its publisher, what it leads with. */
export function homeGraph(articles: readonly Article[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': entityId.website,
        name: site.name,
        alternateName: 'Contreappel',
        url: site.url,
        description: site.description,
        publisher: { '@id': entityId.publisher },
        inLanguage: site.language,
      },
      publisher(),
      {
        '@type': 'CollectionPage',
        '@id': entityId.page('/'),
        url: site.url,
        name: site.name,
        isPartOf: { '@id': entityId.website },
        inLanguage: site.language,
        mainEntity: itemList(articles),
      },
    ],
  };
}

/** A section and the articles it lists. */
export function sectionGraph(section: Section, articles: readonly Article[]): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': entityId.page(section.path),
        url: toUrl(section.path),
        name: section.name,
        description: section.description,
        isPartOf: { '@id': entityId.website },
        inLanguage: site.language,
        mainEntity: itemList(articles),
      },
      publisher(),
    ],
  };
}
