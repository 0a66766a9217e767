import type { Root } from 'mdast';
import { momentToIso } from '../../../site/dates';
import { attributesOf, blocksOf } from '../body';
import { entryId } from '../page-ids';
import { setAttribute } from './set-attribute';

/** Gives each live entry its anchor, made of its minute: two of one minute have anchors that differ. */
export function dateEntries(tree: Root): void {
  const counts = new Map<string, number>();
  for (const entry of blocksOf(tree, 'Entry')) {
    const { at = '' } = attributesOf(entry);
    const minute = at.slice(0, 16);
    const count = (counts.get(minute) ?? 0) + 1;
    counts.set(minute, count);
    setAttribute(entry, 'id', entryId(minute, count));
    setAttribute(entry, 'at', momentToIso(at) ?? at);
  }
}
