import type { CreativeWorkSeries, Graph } from 'schema-dts';
import type { Listing, ListingPage } from '../../content/listings';
import type { Article, StaticPage } from '../../content/model';
import { site, toUrl } from '../../newspaper/identity';
import { entityId, publisherWithPolicies } from './entities';

/** Articles in the order of the page, as Google's summary lists want them: position and address. */
function itemList(articles: readonly Article[], isSeries = false) {
  return {
    '@type': 'ItemList' as const,
    ...(isSeries ? { itemListOrder: 'https://schema.org/ItemListOrderAscending' as const } : {}),
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
        '@id': entityId.website(),
        name: site.name,
        alternateName: 'Contreappel',
        url: site.url,
        description: site.description,
        publisher: { '@id': entityId.publisher() },
        inLanguage: site.locale,
      },
      publisherWithPolicies(),
      {
        '@type': 'CollectionPage',
        '@id': entityId.page('/'),
        url: site.url,
        name: site.name,
        isPartOf: { '@id': entityId.website() },
        inLanguage: site.locale,
        mainEntity: itemList(articles),
      },
    ],
  };
}

/** The whole that the articles of a dossier are part of, each at its own page. */
function series({
  name,
  description,
  path,
  articles,
}: Listing): Exclude<CreativeWorkSeries, string> {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': entityId.dossier(path),
    name,
    description,
    url: toUrl(path),
    inLanguage: site.locale,
    publisher: { '@id': entityId.publisher() },
    hasPart: articles.map((article) => ({ '@id': entityId.article(article.path) })),
  };
}

/** One page of a list and the articles it shows. */
export function listingGraph({ listing, path, articles }: ListingPage): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        '@id': entityId.page(path),
        url: toUrl(path),
        name: listing.name,
        description: listing.description,
        isPartOf: { '@id': entityId.website() },
        inLanguage: site.locale,
        mainEntity: itemList(articles, listing.isSeries),
        ...(listing.isSeries ? { about: { '@id': entityId.dossier(path) } } : {}),
      },
      ...(listing.isSeries ? [series(listing)] : []),
      publisherWithPolicies(),
    ],
  };
}

/** A static page, as a page of the site and nothing more. */
export function staticPageGraph(page: StaticPage): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type':
          page.role === 'contact' ? 'ContactPage' : page.role === 'about' ? 'AboutPage' : 'WebPage',
        '@id': entityId.page(page.path),
        url: toUrl(page.path),
        name: page.title,
        description: page.description,
        isPartOf: { '@id': entityId.website() },
        inLanguage: site.locale,
        dateModified: page.updatedAt,
        publisher: { '@id': entityId.publisher() },
      },
      publisherWithPolicies(),
    ],
  };
}
