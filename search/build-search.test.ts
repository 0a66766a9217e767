import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { SEARCH_FOLDER } from '../delivery/paths';
import { BUILT_FOLDERS } from '../lib/content/check/site-addresses';
import { sampleArticle } from '../testing/sample-article';
import { buildSearch } from './build-search';
import { searchRecord } from './records';

const root = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => rmSync(root, { recursive: true }));

it('writes where no document may be', () => {
  expect(BUILT_FOLDERS).toContain(SEARCH_FOLDER);
});

it('makes of the records an index of what the page asks for, and nothing else', async () => {
  const built = path.join(root, '.next', 'server', 'route-cache', 'a');
  mkdirSync(built, { recursive: true });
  const articles = [
    sampleArticle({ body: () => ({ code: '', source: '## L’appel\n\nElle raccroche.' }) }),
    sampleArticle({ path: '/articles/autre', title: 'Autre' }),
  ];
  writeFileSync(path.join(built, 'pagefind.body'), JSON.stringify(articles.map(searchRecord)));
  const folder = path.join(root, 'index');
  await buildSearch(root, folder);

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replace(/[0-9a-f]{7,}/, '*'),
  );
  expect(files.sort()).toEqual([
    'filter',
    'filter/fr_*.pf_filter',
    'fragment',
    'fragment/fr_*.pf_fragment',
    'fragment/fr_*.pf_fragment',
    'index',
    'index/fr_*.pf_index',
    'pagefind-entry.json',
    'pagefind.fr_*.pf_meta',
    'pagefind.js',
    'wasm.fr.pagefind',
  ]);
  const results = readdirSync(path.join(folder, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(path.join(folder, 'fragment', name))).toString();
    return JSON.parse(text.slice(text.indexOf('{')));
  });
  const result = results.find(({ url }) => url === '/articles/faux-conseiller');
  expect(result.content).toMatch(
    /^Il connaît votre nom\. Un appel\. .+\. L’ appel\. Elle raccroche\./,
  );
  expect(result.meta).toEqual(searchRecord(sampleArticle()).fields);
  expect(results).toHaveLength(2);
});
