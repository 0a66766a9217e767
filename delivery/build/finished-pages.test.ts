import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type BuiltPage, ERROR_PAGES, nextPage, smallBuild } from '../../testing/next-build';
import { finishedPages } from './finished-pages';

let remove = () => {};
afterEach(() => remove());

const finish = (
  pages: readonly BuiltPage[],
  addresses: Parameters<typeof smallBuild>[1] = {},
  spoil: (root: string) => void = () => {},
) => {
  const small = smallBuild([...pages, ...ERROR_PAGES], addresses);
  remove = small.remove;
  spoil(small.root);
  return finishedPages(small.build).map(({ files, ...page }) => ({
    ...page,
    files: files.map((file) => path.relative(path.join(small.root, '.next', 'server'), file)),
  }));
};

it('gives each page its status, and the files that Next serves it from', () => {
  const pages = finish(
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

it('leaves no script of the framework in a page, and puts in its head the styles that it uses', () => {
  const [page] = finish([{ pathname: '/', body: '<h1>Accueil</h1>' }]);
  expect(page?.html).toBe(
    '<!DOCTYPE html><html lang="fr"><head><style>h1{color:red}</style></head><body><h1>Accueil</h1></body></html>',
  );
});

it('leaves a page with a client component of ours as it is', () => {
  const [page] = finish([{ pathname: '/', body: '<p>1</p>', isClient: true }]);
  expect(page?.html).toBe(nextPage('<p>1</p>'));
});

it('names the page that cannot do without the framework', () => {
  expect(() => finish([{ pathname: '/articles/a', body: '<div hidden id="S:1"></div>' }])).toThrow(
    'The page /articles/a needs scripts to show its content: S:1',
  );
});

it('refuses a build without the pages of errors', () => {
  const without = (name: string) => (root: string) =>
    rmSync(path.join(root, '.next', 'server', name));
  expect(() =>
    finish([], {}, (root) => {
      without('app/_not-found.html')(root);
      without('pages/404.html')(root);
    }),
  ).toThrow('Next has built no 404 page.');
  const small = smallBuild([{ pathname: '/', body: '' }]);
  remove = small.remove;
  expect(() => finishedPages(small.build)).toThrow('No page at /erreur');
});
