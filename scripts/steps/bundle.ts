import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { PRESS_WORKER } from '../../delivery/build/open-crew';

/** What runs without tsx, bundled from TypeScript: neither Node 20.19, our floor, nor a browser reads any. */
const ROOT = path.join(import.meta.dirname, '..', '..');
const DELIVERY = path.join(ROOT, 'delivery');

/** Packages of the old form ask for `require`, which a module has not. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const FOR_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Puts the server into a release, with all that it needs but Next: a release goes on being served by the
 * code that it was built with.
 * @param folder of the release
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    ...FOR_NODE,
    entryPoints: ['server', 'worker', 'next'].map((name) =>
      path.join(DELIVERY, 'server', `${name}.ts`),
    ),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    external: ['next'],
    legalComments: 'eof',
  });
}

/**
 * Puts the adapter where Next loads it from, its packages being where they are installed; and the program of
 * its threads, whole: its digest tells whether what they made before still holds.
 * @param root of the project that is built
 */
export async function bundleAdapter(root: string): Promise<void> {
  await build({
    ...FOR_NODE,
    entryPoints: [path.join(DELIVERY, 'build', 'adapter.ts')],
    outfile: path.join(root, '.generated', 'adapter.mjs'),
    packages: 'external',
  });
  await build({
    ...FOR_NODE,
    entryPoints: [path.join(DELIVERY, 'build', 'press-worker.ts')],
    outfile: path.join(root, PRESS_WORKER),
    external: ['@gfx/zopfli'],
    banner: { js: REQUIRE },
  });
}

/**
 * Puts the script of the search page where it is published from: Next lists `public/` when it starts.
 * @param root of the project that is built
 */
export async function bundleSearchScript(root: string): Promise<void> {
  await build({
    entryPoints: [path.join(ROOT, 'search', 'browser.ts')],
    outfile: path.join(root, 'public', 'recherche.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
}
