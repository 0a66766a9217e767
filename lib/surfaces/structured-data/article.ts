import type {
  CreativeWork,
  Graph,
  NewsArticle,
  Article as SchemaArticle,
  Thing,
  WithContext,
} from 'schema-dts';
import type { Article, Source } from '../../content/model';
import { site, toUrl } from '../../newspaper/identity';
import { parisYear } from '../../site/dates';
import { homePath, socialImagePath } from '../../site/urls';
import { authors, bodyImages, entityId, heroImages, publisher } from './entities';

function citation(source: Source): Exclude<CreativeWork, string> {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    ...(source.lang ? { inLanguage: source.lang } : {}),
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.date ? { datePublished: source.date } : {}),
    ...(source.url ? { url: source.url } : {}),
  };
}

function about(article: Article): Thing[] {
  return (article.about ?? []).map(
    ({ type, name, sameAs }) => ({ '@type': type, name, ...(sameAs ? { sameAs } : {}) }) as Thing,
  );
}

/** The illustration in three frames; without one, the social card: Google wants an image of each article. */
function pictureOf({ hero, path }: Article) {
  if (!hero) return { image: toUrl(socialImagePath(path)) };
  return { image: heroImages(hero), thumbnailUrl: toUrl(hero.cuts['16x9'].jpeg) };
}

/** What the article is part of: the site, and its dossier with its place there. */
function wholesOf({ dossier }: Article) {
  const website = {
    '@type': 'WebSite' as const,
    '@id': entityId.website(),
    name: site.name,
    url: site.url,
  };
  if (!dossier) return { isPartOf: website };
  const series = {
    '@type': 'CreativeWorkSeries' as const,
    '@id': entityId.dossier(dossier.path),
    name: dossier.name,
    url: toUrl(dossier.path),
  };
  return { isPartOf: [website, series], position: dossier.position };
}

/**
 * The article, alone and whole: Mastodon reads only a top-level `NewsArticle`, and Google's Article
 * markup wants author, publisher and images in it (developers.google.com/search/docs/appearance/
 * structured-data/article).
 */
export function newsArticle(
  article: Article,
): WithContext<Exclude<NewsArticle, string> | Exclude<SchemaArticle, string>> {
  const url = toUrl(article.path);
  const basis = article.sources.find(({ id }) => id === article.basedOn);
  return {
    '@context': 'https://schema.org',
    // A guide is no news: it holds until it is updated.
    '@type': article.kind === 'guide' ? 'Article' : 'NewsArticle',
    '@id': entityId.article(article.path),
    headline: article.title,
    alternativeHeadline: article.seoTitle,
    description: article.description,
    url,
    mainEntityOfPage: url,
    ...pictureOf(article),
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: authors(article),
    publisher: publisher(),
    articleSection: article.section.name,
    keywords: [...article.tags],
    inLanguage: site.locale,
    wordCount: article.words,
    timeRequired: `PT${article.readingTime}M`,
    isAccessibleForFree: true,
    ...wholesOf(article),
    ...(basis ? { isBasedOn: citation(basis) } : {}),
    citation: article.sources.map(citation),
    ...(article.about ? { about: about(article) } : {}),
    ...(article.location ? { contentLocation: { '@type': 'Place', name: article.location } } : {}),
    copyrightHolder: { '@type': 'Organization', name: site.name, url: site.url },
    copyrightYear: parisYear(article.publishedAt),
    creditText: site.name,
    ...(article.corrections
      ? {
          correction: article.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment' as const,
            datePublished: date,
            text,
          })),
        }
      : {}),
  };
}

/** The page around the article, its trail, the site and the publisher, tied by shared identifiers. */
export function articleGraph(article: Article): Graph {
  const url = toUrl(article.path);
  const trail = [
    { name: 'Accueil', path: homePath },
    { name: article.section.name, path: article.section.path },
    { name: article.title, path: article.path },
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': entityId.page(article.path),
        url,
        name: article.seoTitle,
        description: article.description,
        inLanguage: site.locale,
        isPartOf: { '@id': entityId.website() },
        breadcrumb: { '@id': entityId.breadcrumb(article.path) },
        ...(article.hero
          ? { primaryImageOfPage: { '@id': entityId.image(article.hero.cuts['16x9']) } }
          : {}),
        mainEntity: { '@id': entityId.article(article.path) },
        datePublished: article.publishedAt,
        dateModified: article.updatedAt,
      },
      {
        '@type': 'BreadcrumbList',
        '@id': entityId.breadcrumb(article.path),
        itemListElement: trail.map(({ name, path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item: toUrl(path),
        })),
      },
      {
        '@type': 'WebSite',
        '@id': entityId.website(),
        name: site.name,
        url: site.url,
        publisher: { '@id': entityId.publisher() },
        inLanguage: site.locale,
      },
      publisher(),
      ...(article.hero ? heroImages(article.hero) : []),
      ...bodyImages(article),
    ],
  };
}
