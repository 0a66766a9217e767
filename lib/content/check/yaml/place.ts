import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** Where `hero.alt` or `sources[2].url` starts; its nearest parent when it is not written. */
export function fieldOffset(contents: unknown, field: string): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const [, name, index] of field.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    let next: unknown;
    if (name !== undefined && isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === name);
      next = pair?.value;
      const start = (pair?.key as ParsedNode | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = start;
    } else if (index !== undefined && isSeq(node)) {
      next = node.items[Number(index) - 1];
      offset = (next as ParsedNode | undefined)?.range?.[0] ?? offset;
    }
    node = next;
  }
  return offset;
}
