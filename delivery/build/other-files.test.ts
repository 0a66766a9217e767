import { afterEach, expect, it } from 'vitest';
import { ERROR_PAGES, smallBuild } from '../../testing/next-build';
import type { NextBuild } from './next-build';
import { otherFiles } from './other-files';

let remove = () => {};
afterEach(() => remove());

it('publishes what handlers made at its address, and of the search its index alone, later', () => {
  const small = smallBuild(ERROR_PAGES);
  remove = small.remove;
  small.write('public/pagefind/pagefind.js', 'a()');
  const made = (pathname: string, initialStatus?: number) => ({
    pathname,
    routeType: 'route',
    fallback: {
      filePath: small.write(`.next${pathname}.body`, 'a'),
      initialHeaders: { link: '</>' },
      ...(initialStatus ? { initialStatus } : {}),
    },
  });
  const prerenders = [
    ...small.build.outputs.prerenders,
    made('/rss.xml'),
    made('/articles/a/markdown'),
    made('/indexnow.txt', 404),
    made('/pagefind'),
  ];
  small.write('.next/manifest.meta', JSON.stringify({ status: 404 }));
  const staticFiles = [
    ...small.build.outputs.staticFiles,
    { pathname: '/sitemap.xml', filePath: small.write('.next/sitemap.body', 'a') },
    { pathname: '/manifest', filePath: small.write('.next/manifest.body', 'a') },
    { pathname: '/a', filePath: small.write('.next/a.html', 'a') },
  ];
  const outputs = { ...small.build.outputs, prerenders, staticFiles };
  const build = { ...small.build, outputs } as unknown as NextBuild;

  const files = otherFiles(build, false);
  expect(files.map(({ path }) => path)).toEqual([
    '/rss.xml',
    '/articles/a.md',
    '/sitemap.xml',
    '/icon.svg',
  ]);
  expect(files[0]?.headers).toEqual({ link: '</>' });
  expect(otherFiles(build, true).map(({ path }) => path)).toContain('/_next/static/chunks/a.js');
});
