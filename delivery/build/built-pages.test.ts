import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type BuiltPage, ERROR_PAGES, smallBuild } from '../../testing/next-build';
import { builtPages } from './built-pages';

let remove = () => {};
afterEach(() => remove());

const built = (
  pages: readonly BuiltPage[],
  addresses: Parameters<typeof smallBuild>[1] = {},
  spoil: (root: string) => void = () => {},
) => {
  const small = smallBuild([...pages, ...ERROR_PAGES], addresses);
  remove = small.remove;
  spoil(small.root);
  return builtPages(small.build).map(({ files, ...page }) => ({
    ...page,
    files: files.map((file) => path.relative(path.join(small.root, '.next', 'server'), file)),
  }));
};

it('gives each page its status, and the files that Next serves it from', () => {
  const pages = built(
    [
      { pathname: '/', body: '<h1>Accueil</h1>' },
      { pathname: '/articles/retire', body: '<h1>Retiré</h1>' },
    ],
    { gone: ['/articles/retire'] },
  );
  expect(pages.map(({ path: address, status, files }) => [address, status, files])).toEqual([
    ['/', 200, ['app/index.html']],
    ['/articles/retire', 410, ['app/articles/retire.html']],
    ['/erreur', 500, ['app/erreur.html', 'pages/500.html']],
    ['/404', 404, ['app/_not-found.html', 'pages/404.html']],
  ]);
});

it('tells which pages have an address of their own, and which need the framework', () => {
  const pages = built([
    { pathname: '/', body: '<h1>Accueil</h1>' },
    { pathname: '/compteur', body: '<p>1</p>', isClient: true },
  ]);
  expect(pages.map(({ raw: { isAlone, isHydrated } }) => [isAlone, isHydrated])).toEqual([
    [true, false],
    [true, true],
    [false, false],
    [false, false],
  ]);
});

it('refuses a build without the pages of errors', () => {
  const without = (name: string) => (root: string) =>
    rmSync(path.join(root, '.next', 'server', name));
  expect(() =>
    built([], {}, (root) => {
      without('app/_not-found.html')(root);
      without('pages/404.html')(root);
    }),
  ).toThrow('Next has built no 404 page.');
  const small = smallBuild([{ pathname: '/', body: '' }]);
  remove = small.remove;
  expect(() => builtPages(small.build)).toThrow('No page at /erreur');
});
