import type { Metadata } from 'next';
import { CARD_FIGURES } from '../../card/card-size';
import type { Listing } from '../../content/listings';
import type { Article, Removal, StaticPage } from '../../content/model';
import { site } from '../../newspaper/identity';
import { strings } from '../../site/strings';
import { homePath, listPagePath, searchPath } from '../../site/urls';
import { pageMetadata } from './page-metadata';

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
    title: strings.page.titleOf(listing.title + suffix, site.name),
    description:
      number === 1
        ? listing.description
        : strings.listing.pageDescription(number, listing.description),
    path: listPagePath(listing.path, number),
    socialImage: siteCard,
    feed: { url: listing.feed, title: strings.page.ofSite(site.name, listing.name) },
    book: listing.book,
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
