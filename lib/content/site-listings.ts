import { bySlugOrNotFound } from './by-slug';
import {
  archivesListing,
  authorListing,
  dossierListing,
  type Listing,
  laterPages,
  sectionListing,
  topicListing,
} from './listings';
import {
  articles,
  articlesAbout,
  articlesBy,
  articlesIn,
  authors,
  dossiers,
  sections,
  topics,
} from './reader';

/** The lists of the site, by the route that shows them: the parameter of each, and its list. */
export const sectionOf = (slug: string): Listing => {
  const section = bySlugOrNotFound(sections, slug);
  return sectionListing(section, articlesIn(section));
};

export const authorOf = (slug: string): Listing => {
  const author = bySlugOrNotFound(authors, slug);
  return authorListing(author, articlesBy(author));
};

export const topicOf = (slug: string): Listing => {
  const topic = bySlugOrNotFound(topics, slug);
  return topicListing(topic, articlesAbout(topic));
};

export const dossierOf = (slug: string): Listing =>
  dossierListing(bySlugOrNotFound(dossiers, slug));

export const archives = archivesListing(articles);

/** Every list of the site. */
export const listings: readonly Listing[] = [
  ...sections.map(({ slug }) => sectionOf(slug)),
  ...dossiers.map(({ slug }) => dossierOf(slug)),
  ...topics.map(({ slug }) => topicOf(slug)),
  ...authors.map(({ slug }) => authorOf(slug)),
  archives,
];

/** Every page after the first one of a family of lists, as parameters of its route. */
export function laterPageParams<Name extends string>(
  name: Name,
  items: readonly { readonly slug: string }[],
  listingOf: (slug: string) => Listing,
): Record<Name | 'number', string>[] {
  return items.flatMap(({ slug }) =>
    laterPages(listingOf(slug)).map(
      (number) => ({ [name]: slug, number: String(number) }) as Record<Name | 'number', string>,
    ),
  );
}
