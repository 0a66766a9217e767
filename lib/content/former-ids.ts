import type { FormerAnchor } from './schema/front-matter';

/** What the headings of a page were once called, by what they are called now. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

/** Stands for the title of the page, which has no anchor: no anchor of a heading is empty. */
export const TITLE = '';

/** Former anchors by the heading that each leads to; those of no heading lead to the title. */
export function formerIdsOf(anchors: readonly FormerAnchor[] = []): FormerIds {
  const ids = new Map<string, string[]>();
  for (const { id, heading = TITLE } of anchors) {
    ids.set(heading, [...(ids.get(heading) ?? []), id]);
  }
  return ids;
}
