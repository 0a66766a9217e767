import { expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { inDossiers, shownDossiers } from './dossiers';
import { dossierListing, laterPages, listingPage } from './listings';
import type { Dossier } from './model';
import { PAGE_SIZE } from './page-size';

const articleOf = (slug: string) =>
  sampleArticle({ slug, path: `/articles/${slug}`, title: `Titre ${slug}` });
const dossierOf = (...articles: string[]) => ({
  name: 'Les appels',
  description: 'Ce qui se lit dans l’ordre.',
  slug: 'appels',
  path: '/dossiers/appels',
  firstAddress: '/dossiers/appels',
  articles,
});
const articles = ['c', 'b', 'a'].map(articleOf);

it('gives each article its place among those that may be seen', () => {
  const [c, b, a] = inDossiers(articles, [dossierOf('a', 'brouillon', 'c')]);
  const dossier = { name: 'Les appels', path: '/dossiers/appels', count: 2 };
  expect(a?.dossier).toEqual({
    ...dossier,
    position: 1,
    next: { title: 'Titre c', path: '/articles/c', draft: false, isPreview: false },
  });
  expect(c?.dossier).toEqual({
    ...dossier,
    position: 2,
    previous: { title: 'Titre a', path: '/articles/a', draft: false, isPreview: false },
  });
  expect(b).toBe(articles[1]);
});

it('shows no dossier of one article, and says of none that it is in it', () => {
  const alone = [dossierOf('a', 'brouillon')];
  expect(shownDossiers(alone, articles)).toEqual([]);
  expect(inDossiers(articles, alone)).toEqual(articles);
});

it('lists a dossier in its order, whole on one page', () => {
  const many = Array.from({ length: PAGE_SIZE + 1 }, (_, index) => articleOf(`n${index}`));
  const names = many.map(({ slug }) => slug).reverse();
  const [dossier] = shownDossiers([dossierOf(...names)], many);
  const listing = dossierListing(dossier as Dossier);
  expect(laterPages(listing)).toEqual([]);
  expect(listingPage(listing, 1)?.articles.map(({ slug }) => slug)).toEqual(names);
  expect(listing).toMatchObject({
    title: 'Dossier\u00a0: Les appels',
    feed: '/dossiers/appels/rss.xml',
  });
});
