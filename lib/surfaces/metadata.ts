import type { Metadata } from 'next';
import { CARD_FIGURES, SOCIAL_IMAGE } from '../card/card-size';
import type { Listing } from '../content/listings';
import type { Article, Removal, StaticPage } from '../content/model';
import { readingTimeLabel } from '../content/text/reading-time';
import { site, toUrl } from '../site/identity';
import { publisherFacts } from '../site/publisher';
import { strings } from '../site/strings';
import {
  homePath,
  listPagePath,
  markdownPath,
  oembedPath,
  searchPath,
  siteFeeds,
  socialImagePath,
} from '../site/urls';

/** What a page says of itself; everything else follows from it. */
interface PageFacts {
  /** The whole `<title>`: 60 characters at most, unique on the site. */
  readonly title: string;
  readonly description: string;
  /** Path of the page, the same in the canonical link, the cards and the sitemap. */
  readonly path: string;
  /** Page whose social image this one shows, and what the image shows. */
  readonly socialImage: { readonly of: string; readonly alt: string };
  /** The feed of a list, beside those of the site. */
  readonly feed?: { readonly url: string; readonly title: string };
}

/** Icons, manifest and what every page shares: for the root layout. */
export function siteMetadata(): Metadata {
  return {
    metadataBase: new URL(site.url),
    applicationName: site.name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
    },
    // Phones must not turn dates and figures into calls.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** The directives for crawlers: open when SITE_URL is set, closed until then. */
function robots(): NonNullable<Metadata['robots']> {
  if (!site.indexable) return { index: false, follow: false };
  return {
    index: true,
    follow: true,
    'max-image-preview': 'large',
    'max-snippet': -1,
    'max-video-preview': -1,
  };
}

/**
 * The one maker of metadata. It returns a complete object: Next replaces `openGraph`, `twitter` and
 * `alternates` whole between a layout and its page, so nothing is left to be inherited. With an
 * article, it adds the facts of https://ogp.me/#type_article.
 */
function pageMetadata(page: PageFacts, article?: Article): Metadata {
  const url = toUrl(page.path);
  const imageUrl = toUrl(socialImagePath(page.socialImage.of));
  const image = {
    url: imageUrl,
    ...(imageUrl.startsWith('https:') ? { secureUrl: imageUrl } : {}),
    alt: page.socialImage.alt,
    ...SOCIAL_IMAGE,
  };
  const common = {
    url,
    title: page.title,
    description: page.description,
    siteName: site.name,
    locale: site.openGraphLocale,
    images: [image],
  };
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: url, types: alternates(page, article) },
    robots: robots(),
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: article.publishedAt,
          modifiedTime: article.updatedAt,
          section: article.section.name,
          tags: [...article.tags],
          authors: article.authors.map((author) => toUrl(author.path)),
        }
      : { ...common, type: 'website' },
    twitter: {
      card: 'summary_large_image',
      ...(publisherFacts.xAccount ? { site: publisherFacts.xAccount } : {}),
      title: page.title,
      description: page.description,
      images: [{ url: imageUrl, alt: page.socialImage.alt }],
    },
    ...(article ? articleOnly(article) : {}),
  };
}

/** Other forms of the page: its feed, its Markdown twin, its description for embedding. */
function alternates(page: PageFacts, article?: Article) {
  const feeds = page.feed ?? { url: siteFeeds.rss, title: site.name };
  return {
    'application/rss+xml': [{ url: toUrl(feeds.url), title: feeds.title }],
    ...(page.path === homePath
      ? {
          'application/atom+xml': [{ url: toUrl(siteFeeds.atom), title: site.name }],
          'application/feed+json': [{ url: toUrl(siteFeeds.json), title: site.name }],
        }
      : {}),
    ...(article
      ? {
          'text/markdown': toUrl(markdownPath(article.path)),
          'application/json+oembed': toUrl(oembedPath(toUrl(article.path))),
        }
      : {}),
  };
}

function articleOnly(article: Article): Metadata {
  const fediverse = article.authors.flatMap((author) => author.fediverse ?? []);
  return {
    authors: article.authors.map((author) => ({ name: author.name, url: toUrl(author.path) })),
    other: {
      'twitter:label1': strings.article.timeLabel,
      'twitter:data1': readingTimeLabel(article.readingTime),
      'twitter:label2': strings.article.sectionLabel,
      'twitter:data2': article.section.name,
      ...(fediverse.length > 0 ? { 'fediverse:creator': fediverse } : {}),
    },
  };
}

const siteCard = {
  of: homePath,
  alt: `${site.name} : ${site.tagline.toLocaleLowerCase(site.language)}`,
};

export function homeMetadata(): Metadata {
  return pageMetadata({
    title: strings.page.ofSite(site.name, site.subject),
    description: site.description,
    path: homePath,
    socialImage: siteCard,
  });
}

/** Its results are the site's own pages: search engines follow the links, and keep the articles only. */
export function searchMetadata(): Metadata {
  return {
    ...pageMetadata({
      title: strings.page.titleOf(strings.search.title, site.name),
      description: strings.search.description(site.name),
      path: searchPath,
      socialImage: siteCard,
    }),
    robots: { index: false, follow: site.indexable },
  };
}

/** A page of a list. Its number is in the title and the description: no two pages share them. */
export function listingMetadata(listing: Listing, number: number): Metadata {
  const suffix = number === 1 ? '' : `, ${strings.page.number(number)}`;
  return pageMetadata({
    title: strings.page.titleOf(`${listing.name}${suffix}`, site.name),
    description:
      number === 1
        ? listing.description
        : strings.listing.pageDescription(number, listing.description),
    path: listPagePath(listing.path, number),
    socialImage: siteCard,
    feed: { url: listing.feed, title: strings.page.ofSite(site.name, listing.name) },
  });
}

export function staticPageMetadata(page: StaticPage): Metadata {
  return pageMetadata({
    title: strings.page.titleOf(page.seoTitle, site.name),
    description: page.description,
    path: page.path,
    socialImage: siteCard,
  });
}

/** What is no more: found by nobody who looks for it, read by who had its address. */
export function removalMetadata(removal: Removal): Metadata {
  return {
    title: strings.page.titleOf(strings.removal[removal.kind].label, site.name),
    description: `${strings.removal[removal.kind].title.slice(0, -1)}\u00a0: ${removal.reason}`,
    robots: { index: false, follow: false },
  };
}

export function articleMetadata(article: Article): Metadata {
  return pageMetadata(
    {
      title: article.seoTitle,
      description: article.description,
      path: article.path,
      socialImage: { of: article.path, alt: socialImageAlt(article) },
    },
    article,
  );
}

/** The alternative text of an article's card: its title, then the figures drawn on it. */
export function socialImageAlt(article: Article): string {
  const figures = article.keyFigures
    .slice(0, CARD_FIGURES)
    .map(({ value, label }) => `${value} ${label}`);
  return [article.seoTitle, ...figures].join('. ');
}

export function notFoundMetadata(): Metadata {
  return {
    title: strings.page.titleOf(strings.notice.notFoundTitle, site.name),
    robots: { index: false, follow: false },
  };
}

export function failureMetadata(): Metadata {
  return {
    title: strings.page.titleOf(strings.notice.failureTitle, site.name),
    robots: { index: false, follow: false },
  };
}
