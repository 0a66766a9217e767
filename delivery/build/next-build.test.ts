import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { ERROR_PAGES, smallBuild } from '../../testing/next-build';
import { copyNextBuild, dynamicRoutes, type NextBuild } from './next-build';

let remove = () => {};
afterEach(() => remove());

const route = (pathname: string, more: object = {}) =>
  ({ pathname, sourcePage: `${pathname}/route`, ...more }) as NextBuild['outputs']['appRoutes'][0];

it('knows the routes that are made at each request', () => {
  const { build, remove: removeBuild } = smallBuild(ERROR_PAGES);
  remove = removeBuild;
  const appRoutes = [route('/oembed'), route('/oembed.rsc')];
  const found = dynamicRoutes({ ...build.outputs, appRoutes });
  expect(found.map(({ pathname }) => pathname)).toEqual(['/oembed']);
  expect(() => dynamicRoutes({ ...build.outputs, appRoutes: [route('/a/[b]')] })).toThrow(
    '/a/[b]/route has parameters',
  );
});

it('copies what these routes need, under a configuration of their own', async () => {
  const small = smallBuild(ERROR_PAGES);
  remove = small.remove;
  const filePath = small.write('.next/server/app/oembed/route.js', 'a');
  const asset = small.write('.next/server/chunks/b.js', 'b');
  small.write(
    '.next/required-server-files.json',
    JSON.stringify({ files: ['.next/BUILD_ID', '.next/absent.json', 'package.json'] }),
  );
  small.write('.next/BUILD_ID', 'id');
  small.write('package.json', '{}');
  const target = path.join(small.root, 'releases', 'a', 'next');
  const build = { ...small.build, config: { env: { SITE_URL: 'https://journal.test' } } };
  copyNextBuild(
    build as unknown as NextBuild,
    [route('/oembed', { filePath, assets: { b: asset } })],
    target,
  );

  const isThere = (name: string) => existsSync(path.join(target, name));
  expect(readFileSync(path.join(target, '.next', 'BUILD_ID'), 'utf8')).toBe('id');
  expect(
    ['.next/server/app/oembed/route.js', '.next/server/chunks/b.js', '.next/static'].map(isThere),
  ).toEqual([true, true, true]);
  expect(
    ['package.json', '.next/absent.json', '.next/server/app/erreur.html'].map(isThere),
  ).toEqual([false, false, false]);
  const { default: config } = await import(
    pathToFileURL(path.join(target, 'next.config.mjs')).href
  );
  expect(config.env).toEqual({ SITE_URL: 'https://journal.test' });
});
