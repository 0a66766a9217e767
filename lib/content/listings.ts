import { site } from '../newspaper/identity';
import { strings } from '../site/strings';
import { archivesPath, bookPath, feedPath, listPagePath, siteFeeds } from '../site/urls';
import type { Article, Author, Dossier, Section, Topic } from './model';
import { PAGE_SIZE } from './page-size';

/** A list of articles with a name, an address and a feed: a section, an author, a topic, a dossier, the archives. */
export interface Listing {
  /** What kind of list it is: « Rubrique ». */
  readonly kind: string;
  readonly name: string;
  /** What a tab or a result of a search says: « Rubrique Justice », not to be taken for an article. */
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly feed: string;
  readonly articles: readonly Article[];
  /** True for articles that are read one after the other: numbered, and whole on one page. */
  readonly isSeries?: true;
  /** The EPUB of all of them, where there is one. */
  readonly book?: string;
}

/** One page of a list. */
export interface ListingPage {
  readonly listing: Listing;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly path: string;
  readonly articles: readonly Article[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

export function sectionListing(section: Section, articles: readonly Article[]): Listing {
  const { name, description, path } = section;
  return listingOf(strings.listing.section, { name, description, path }, articles);
}

export function authorListing(author: Author, articles: readonly Article[]): Listing {
  const { name, description, path } = author;
  return listingOf(strings.listing.author, { name, description, path }, articles);
}

export function topicListing(topic: Topic, articles: readonly Article[]): Listing {
  const { name, path, description = strings.listing.topicDescription(site.name, name) } = topic;
  return listingOf(strings.listing.topic, { name, description, path }, articles);
}

/** Its articles stand in the order of a reader; its feed has the latest first, as any feed. */
export function dossierListing({ name, description, path, articles }: Dossier): Listing {
  const listing = listingOf(strings.listing.dossier, { name, description, path }, articles);
  return { ...listing, isSeries: true, book: bookPath(path) };
}

function listingOf(
  kind: string,
  facts: Pick<Listing, 'name' | 'description' | 'path'>,
  articles: readonly Article[],
): Listing {
  const title = strings.listing.titleOf(kind, facts.name);
  return { ...facts, kind, title, feed: feedPath(facts.path), articles };
}

export function archivesListing(articles: readonly Article[]): Listing {
  return {
    kind: site.name,
    name: strings.listing.archives,
    title: strings.listing.archives,
    description: strings.listing.archivesDescription(site.name),
    path: archivesPath,
    feed: siteFeeds.rss,
    articles,
  };
}

/** How many pages a list takes; an empty one still has its first. */
function pageCount(listing: Listing): number {
  return listing.isSeries ? 1 : Math.max(1, Math.ceil(listing.articles.length / PAGE_SIZE));
}

/** Numbers of the pages after the first one: each has an address of its own. */
export function laterPages(listing: Listing): number[] {
  return Array.from({ length: pageCount(listing) - 1 }, (_, index) => index + 2);
}

/** One page of a list, or `undefined` before its start or beyond its end. */
export function listingPage(listing: Listing, number: number): ListingPage | undefined {
  const total = pageCount(listing);
  if (!Number.isInteger(number) || number < 1 || number > total) return undefined;
  const pathOf = (page: number) => listPagePath(listing.path, page);
  return {
    listing,
    number,
    total,
    path: pathOf(number),
    articles: listing.isSeries
      ? listing.articles
      : listing.articles.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE),
    previous: number > 1 ? pathOf(number - 1) : undefined,
    next: number < total ? pathOf(number + 1) : undefined,
  };
}
