import { TITLE } from '../former-ids';

/** A heading as it was published: the anchor that it had last, then those that it had before. */
export type KnownHeading = readonly string[];

/** What becomes of the former anchors of a text. */
export interface KeptAnchors {
  /** Former anchors, each with the anchor of the heading that it leads to; `TITLE` where there is none. */
  readonly targets: ReadonlyMap<string, string>;
  /** Those among them whose heading cannot be told, or is no more: they lead to the top of the page. */
  readonly unsure: readonly string[];
}

/**
 * Finds for each anchor that was published the heading that it leads to now. A heading whose words changed is
 * known by its place: between two headings that are still there, as many new ones as old ones are the same.
 * @param headings anchors of the headings of the text, in reading order
 * @param published the headings of each text that this one takes the place of, in their order
 * @param chosen former anchors that the writer leads somewhere
 */
export function keepAnchors(
  headings: readonly string[],
  published: readonly (readonly KnownHeading[])[],
  chosen: ReadonlyMap<string, string>,
): KeptAnchors {
  const here = new Set(headings);
  const targets = new Map<string, string>();
  const unsure: string[] = [];
  const taken = new Set<string>();
  for (const known of published) {
    const sure = known.map((ids) => homeOf(ids, here, chosen));
    for (const home of sure) if (home !== undefined) taken.add(home);
    const paired = pairByPlace(headings, sure, taken);
    for (const [index, ids] of known.entries()) {
      const home = paired[index];
      if (home === undefined) unsure.push(...ids.filter((id) => id !== TITLE && !targets.has(id)));
      for (const id of ids) {
        if (id !== TITLE && !here.has(id) && !targets.has(id)) targets.set(id, home ?? TITLE);
      }
    }
  }
  for (const [id, target] of chosen) targets.set(id, target);
  return { targets, unsure };
}

/** Where a heading that was published is now, when one of its anchors says so. */
function homeOf(
  ids: KnownHeading,
  here: ReadonlySet<string>,
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  if (ids[0] === TITLE) return TITLE;
  const kept = ids.find((id) => here.has(id));
  return kept ?? ids.map((id) => chosen.get(id)).find((target) => target !== undefined);
}

/** Gives each run of headings that are not found the new ones that stand in its place, if there are as many. */
function pairByPlace(
  headings: readonly string[],
  homes: readonly (string | undefined)[],
  taken: Set<string>,
): (string | undefined)[] {
  const paired = [...homes];
  const places = homes.map((home) => (home ? headings.indexOf(home) : -1));
  let start = 0;
  while (start < homes.length) {
    let end = start;
    while (end < homes.length && homes[end] === undefined) end++;
    const before = places[start - 1] ?? -1;
    const after = end < homes.length && homes[end] !== TITLE ? places[end] : headings.length;
    const between = headings.slice(before + 1, after);
    if (between.length === end - start && between.every((id) => !taken.has(id))) {
      for (const [offset, id] of between.entries()) {
        paired[start + offset] = id;
        taken.add(id);
      }
    }
    start = end + 1;
  }
  return paired;
}
