import { notFound } from 'next/navigation';

/** What has a place in an address. */
interface Named {
  readonly slug: string;
}

/** The items of each list that was searched, by slug: lists never change, and each page looks into one. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Finds what a slug names in a list that never changes. */
export function findBySlug<Item extends Named>(
  items: readonly Item[],
  slug: string,
): Item | undefined {
  let bySlug = known.get(items) as ReadonlyMap<string, Item> | undefined;
  if (!bySlug) {
    bySlug = new Map(items.map((each) => [each.slug, each]));
    known.set(items, bySlug);
  }
  return bySlug.get(slug);
}

/** Finds what a route's parameter names, or answers that there is no such page. */
export function bySlugOrNotFound<Item extends Named>(items: readonly Item[], slug: string): Item {
  return findBySlug(items, slug) ?? notFound();
}
