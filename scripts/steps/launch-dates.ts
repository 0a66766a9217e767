import { toParisIso } from '../../lib/site/dates';

/** An article that readers will find when the site opens. */
interface Launched {
  readonly slug: string;
  /** ISO 8601 with offset: until then, only its place among the others counts. */
  readonly publishedAt: string;
}

const MINUTE_MS = 60_000;

/**
 * The date of each article when the site goes online: that moment, a minute apart, so that they stand in the
 * order that they had.
 * @param opening the instant at which readers may come; nothing is dated after it
 * @returns ISO 8601 in Paris time, by slug
 */
export function launchDates(
  articles: readonly Launched[],
  opening: Date,
): Readonly<Record<string, string>> {
  const newestFirst = [...articles].sort(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || a.slug.localeCompare(b.slug),
  );
  return Object.fromEntries(
    newestFirst.map(({ slug }, rank) => [
      slug,
      toParisIso(new Date(opening.getTime() - rank * MINUTE_MS)),
    ]),
  );
}
