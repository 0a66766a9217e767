import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSiteAddresses, routesOf } from './site-addresses';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'newspaper-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
}

write([
  'app/page.tsx',
  'app/layout.tsx',
  'app/manifest.ts',
  'app/(groupe)/carnets/[carnet]/page.tsx',
  'app/@volet/aide/page.jsx',
  'app/_prive/page.tsx',
  'app/essai/page.fixture.tsx',
  'app/flux/[...reste]/route.ts',
  'app/articles/[slug]/page.tsx',
  'app/articles/[slug]/opengraph-image.tsx',
  'public/IMG_1.JPG',
  'public/docs/plan.pdf',
]);

describe('routesOf', () => {
  it('reads the folder as Next does', () => {
    expect(routesOf(path.join(folder, 'app'))).toEqual([
      '/carnets/[carnet]',
      '/aide',
      '/articles/[slug]/opengraph-image',
      '/articles/[slug]',
      '/essai',
      '/flux/[...reste]',
      '/manifest.webmanifest',
      '/',
    ]);
  });

  it('forgets none of the routes of this site', () => {
    const app = path.join(ROOT, 'app');
    const routes = routesOf(app);
    // A folder of style sheets answers nothing.
    const folders = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes(path.sep) && /\.tsx?$/.test(file))
      .map((file) => `/${file.split(path.sep)[0]}`);
    expect(folders).not.toEqual([]);
    for (const each of folders) {
      expect(
        routes.some((route) => `${route}/`.startsWith(`${each}/`)),
        each,
      ).toBe(true);
    }
  });
});

describe('readSiteAddresses', () => {
  const { holderOf, holderOfName } = readSiteAddresses(folder);
  const documents = new Map([['/articles/a', 'content/articles/a.mdx']]);

  it.each([
    ['/carnets/x', 'la route /carnets/[carnet]'],
    ['/flux/a/b', 'la route /flux/[...reste]'],
    ['/aide', 'la route /aide'],
    ['/img_1.jpg', 'public/IMG_1.JPG'],
    ['/docs/plan.pdf', 'public/docs/plan.pdf'],
    ['/media/x', 'public/media/'],
    ['/index', 'Next.js'],
    ['/articles/a', 'content/articles/a.mdx'],
    ['/articles/a.md', 'content/articles/a.mdx'],
    ['/articles/a/opengraph-image', 'content/articles/a.mdx'],
  ])('%s is held by %s', (address, holder) => {
    expect(holderOf(address, documents)).toBe(holder);
  });

  it.each(['/articles/b', '/articles/b.md', '/ancien', '/mediateur', '/aide/x'])(
    '%s is free',
    (address) => expect(holderOf(address, documents)).toBeUndefined(),
  );

  it('lets a document have a name that is ambiguous elsewhere only', () => {
    expect(holderOfName('page', 'aide')).toBeDefined();
    expect(holderOfName('article', 'aide')).toBeUndefined();
    expect(holderOfName('page', 'plan')).toBeUndefined();
    for (const name of ['index', '404', '500'])
      expect(holderOfName('topic', name), name).toBeDefined();
  });
});
