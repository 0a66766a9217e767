import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The arguments of `npm run e2e` as Playwright wants them: a first word that is in the name of a test file
 * chooses the file, any other is looked for in the titles of the tests (`--grep`).
 * @param folder where the test files are, at any depth
 */
export function playwrightArguments(args: readonly string[], folder: string): string[] {
  const [filter, ...options] = args;
  if (filter === undefined || filter.startsWith('-')) return [...args];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `${path.basename(folder)}/${file.replaceAll(path.sep, '/')}`);
  // Playwright would match any part of the path, the project's own folder included.
  const named = files.filter((file) => file.includes(filter.replace(/^\.\//, '')));
  return named.length > 0 ? [...named, ...options] : ['--grep', filter, ...options];
}
