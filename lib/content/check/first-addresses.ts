import { formerKeyOf } from '../../site/former-address';
import type { Registry } from './registry';

/** A document to publish, with the former addresses that it claims, as they were written. */
interface Renamed {
  readonly path: string;
  readonly aliases: readonly string[];
}

/**
 * The first address of each document that has had several: what readers of feeds know it by. One that was
 * published under its present name keeps what it was then known by, whatever addresses it takes over
 * later. One that is new was first what the registry says of its former addresses; for what the registry
 * has never seen (an article that comes from another system), the first of them in the order of the file.
 * @returns by present path; a document that is at its first address is not there
 */
export function firstAddresses(
  registry: Registry,
  documents: readonly Renamed[],
): Record<string, string> {
  const firsts = documents.map(({ path, aliases }) => [path, firstOf(registry, path, aliases)]);
  return Object.fromEntries(firsts.filter(([path, first]) => first !== path));
}

function firstOf(registry: Registry, path: string, aliases: readonly string[]): string {
  const known = registry[path];
  if (known) return known.first ?? path;
  const published = aliases.map(formerKeyOf).find((alias) => alias && registry[alias]);
  if (published) return registry[published]?.first ?? published;
  const [first] = aliases;
  return first === undefined ? path : asSent(first);
}

/** As a browser sends it: an identifier holds neither accents nor spaces (RFC 4287, § 4.2.6). */
function asSent(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost');
  return pathname + search;
}
