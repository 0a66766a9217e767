import type { FormerAnchor } from './schema/front-matter';

/** What the headings of a page were once called, by what they are called now. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/** Stands for the top of the page, where browsers stop that find no anchor: no heading has an empty one. */
export const TITLE = '';

/** Former anchors by the heading that each leads to. Those of no heading are not there. */
export function formerIdsOf(anchors: readonly FormerAnchor[] = []): FormerIds {
  const ids = new Map<string, string[]>();
  for (const { id, heading } of anchors) {
    if (heading !== undefined) ids.set(heading, [...(ids.get(heading) ?? []), id]);
  }
  return ids;
}
