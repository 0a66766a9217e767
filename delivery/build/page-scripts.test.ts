import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SHARE_SCRIPT, SPECULATION_RULES } from '../../lib/surfaces/inline-scripts';
import { parsePage } from './html';
import { describePage, hasOwnClientCode, refuseUnknownScripts } from './page-scripts';

const folder = mkdtempSync(path.join(tmpdir(), 'client-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A client manifest as Next 16.4.5 writes it, cut to what is read of it. */
function manifest(modules: readonly string[]): string {
  const clientModules = Object.fromEntries(modules.map((name) => [name, { id: 1, chunks: [] }]));
  const file = path.join(folder, `${modules.length}.js`);
  writeFileSync(
    file,
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/articles/[slug]/page"] = ${JSON.stringify({ moduleLoading: { prefix: '' }, clientModules })};\n`,
  );
  return file;
}

const NEXT = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';

describe('hasOwnClientCode', () => {
  it('does not count the framework’s own modules', () => {
    expect(hasOwnClientCode(manifest([NEXT]))).toBe(false);
  });

  it('sees a client component of ours, or of another package', () => {
    const names = ['[project]/components/counter.client.tsx', '[project]/node_modules/x/index.js'];
    for (const name of names) expect(hasOwnClientCode(manifest([NEXT, name]))).toBe(true);
  });

  it('does not guess when it cannot read', () => {
    const file = path.join(folder, 'other.js');
    writeFileSync(file, 'export default {};');
    expect(() => hasOwnClientCode(file)).toThrow(/no manifest in it/);
  });
});

it('client code is named so that nobody adds it to a page unaware', () => {
  const root = path.join(import.meta.dirname, '..', '..');
  const sources = ['app', 'components', 'lib', 'e2e/fixtures/app'].flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const file of sources) {
    const isClient = /^['"]use client['"]/m.test(readFileSync(file, 'utf8'));
    expect(isClient, file).toBe(file.endsWith('.client.tsx'));
  }
});

describe('the scripts that a page holds', () => {
  const check = (html: string) => refuseUnknownScripts('/a', describePage(parsePage(html)));
  const ours = `<script>${SHARE_SCRIPT}</script><script type="speculationrules">${SPECULATION_RULES}</script>`;
  const data = '<script type="application/ld+json">{"a":1}</script>';
  const framework = '<script>self.__next_f.push([1,"a"])</script>';

  it('are ours, or data', () => {
    expect(() => check(ours + data)).not.toThrow();
  });

  it.each([
    ['a script of somebody else', `${ours}<script>alert(1)</script>`],
    ['one of ours, changed', `<script>${SHARE_SCRIPT} </script>`],
    ['a module', '<script type="module">import "/a.js"</script>'],
    ['rules of somebody else', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['an import map', '<script type="importmap">{}</script>'],
    ['the framework’s, where none should be left', framework],
  ])('are never %s', (_, html) => {
    expect(() => check(html)).toThrow(/^The page \/a holds an inline script that is not in/);
  });

  it('may be the framework’s where a client component needs it', () => {
    const hydrated = '<script src="/_next/static/a.js"></script>';
    expect(() => check(hydrated + framework)).not.toThrow();
    expect(() => check(`${hydrated}<script>alert(1)</script>`)).toThrow();
  });
});
