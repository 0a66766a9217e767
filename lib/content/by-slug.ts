import { notFound } from 'next/navigation';

/** Finds what a route's parameter names, or answers that there is no such page. */
export function bySlugOrNotFound<Item extends { readonly slug: string }>(
  items: readonly Item[],
  slug: string,
): Item {
  return items.find((each) => each.slug === slug) ?? notFound();
}
