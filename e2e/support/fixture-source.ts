import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './sites';

/** What the writer of the fixture newspaper typed: tests count in it what its pages must show. */
export function fixtureSource(file: string): string {
  return readFileSync(path.join(ROOT, 'e2e', 'fixtures', 'content', file), 'utf8');
}

/** The file of an article, by its address. */
export function articleSource(address: string): string {
  return fixtureSource(`${address.slice(1)}.mdx`);
}
