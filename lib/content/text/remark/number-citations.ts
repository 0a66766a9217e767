import type { Root } from 'mdast';
import { attributesOf, describeBody } from '../body';
import { callId } from '../page-ids';
import { setAttribute } from './set-attribute';

/** Gives each call its source's number, and an anchor to the first call of each source. */
export function numberCitations(tree: Root): void {
  const { blocks, citations } = describeBody(tree);
  const called = new Set<number>();
  for (const block of blocks.filter(({ name }) => name === 'Cite')) {
    const number = citations.indexOf(attributesOf(block).source ?? '') + 1;
    setAttribute(block, 'number', String(number));
    if (!called.has(number)) setAttribute(block, 'id', callId(number));
    called.add(number);
  }
}
