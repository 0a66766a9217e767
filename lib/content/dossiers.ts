import type { Article, Dossier, DossierPlace } from './model';

/** A dossier that readers see less of than this has no page: one article makes no series. */
export const LEAST_OF_A_DOSSIER = 2;

/** A dossier before its articles are known: their slugs, in the order of a reader. */
type NamedDossier = Omit<Dossier, 'articles'> & { readonly articles: readonly string[] };

/** The dossiers that have a page, each with those of its articles that may be seen. */
export function shownDossiers(
  dossiers: readonly NamedDossier[],
  articles: readonly Article[],
): Dossier[] {
  return dossiers
    .map((dossier) => ({
      ...dossier,
      articles: dossier.articles.flatMap(
        (slug) => articles.find((each) => each.slug === slug) ?? [],
      ),
    }))
    .filter((dossier) => dossier.articles.length >= LEAST_OF_A_DOSSIER);
}

/** Gives each article its place in the dossier that it is part of. */
export function inDossiers(
  articles: readonly Article[],
  dossiers: readonly NamedDossier[],
): Article[] {
  const places = new Map(
    shownDossiers(dossiers, articles).flatMap((dossier) =>
      dossier.articles.map(({ slug }, index) => [slug, placeIn(dossier, index)] as const),
    ),
  );
  return articles.map((article) => {
    const place = places.get(article.slug);
    return place ? { ...article, dossier: place } : article;
  });
}

function placeIn({ name, path, articles }: Dossier, index: number): DossierPlace {
  const neighbour = (article: Article | undefined) => {
    if (!article) return undefined;
    const { title, path: address, draft, isPreview } = article;
    return { title, path: address, draft, isPreview };
  };
  const previous = neighbour(articles[index - 1]);
  const next = neighbour(articles[index + 1]);
  return {
    name,
    path,
    position: index + 1,
    count: articles.length,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
