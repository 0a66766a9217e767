import { site } from '../newspaper/identity';
import { byPublication } from './by-publication';
import type { Article, MenuEntry } from './model';
import {
  articles,
  articlesAbout,
  authors,
  dossiers,
  sections,
  staticPages,
  topics,
} from './reader';

/** What pages show of the content: its choice of articles, and the menu. */

/** A few articles to go on from, on a page that has none of its own. */
export const latestArticles: readonly Article[] = articles.slice(0, 5);

/** What the front page shows: the story it leads with (`content/site.yml`), then the latest. */
export function frontPage(limit: number): Article[] {
  const lead = articles.find(({ slug }) => slug === site.lead) ?? articles[0];
  const others = articles.filter((article) => article !== lead);
  return [...(lead ? [lead] : []), ...others].slice(0, limit);
}

/** The menu of `content/site.yml`, as far as its entries have a page; without one, the sections. */
export function menu(): readonly MenuEntry[] {
  const pages = staticPages.map(({ label, path }) => ({ name: label, path }));
  const known: readonly MenuEntry[] = [...sections, ...dossiers, ...topics, ...authors, ...pages];
  if (!site.menu) return sections;
  return site.menu.flatMap((wanted) => known.find(({ path }) => path === wanted) ?? []);
}

/** Of each topic, the articles that a related one is looked for among: a topic may hold thousands. */
const MOST_OF_A_TOPIC = 200;

/**
 * Articles that share at least one tag, those that share most first, then the newest. Its neighbours in its
 * dossier are named by its page already: they take the place of as many.
 */
export function articlesRelatedTo(article: Article, limit = 3): Article[] {
  const { previous, next } = article.dossier ?? {};
  const named = [previous, next].flatMap((link) => link?.path ?? []);
  const shared = new Map<Article, number>();
  for (const topic of article.topics)
    for (const other of articlesAbout(topic).slice(0, MOST_OF_A_TOPIC))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([{ path }]) => path !== article.path && !named.includes(path))
    .sort(([a, sharedByA], [b, sharedByB]) => sharedByB - sharedByA || byPublication(a, b))
    .slice(0, limit - named.length)
    .map(([other]) => other);
}
