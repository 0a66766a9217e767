import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** What runs without tsx, bundled from TypeScript: the floor, Node 20.19, reads none. */
const DELIVERY = path.join(import.meta.dirname, '..', '..', 'delivery');

/** The adapter, for `next.config.js` to name. */
const ADAPTER_FILE = path.join('.generated', 'adapter.mjs');

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
 * Puts the adapter where Next loads it from; its packages stay where they are installed.
 * @param root of the project that is built
 */
export async function bundleAdapter(root: string): Promise<void> {
  await build({
    ...FOR_NODE,
    entryPoints: [path.join(DELIVERY, 'build', 'adapter.ts')],
    outfile: path.join(root, ADAPTER_FILE),
    packages: 'external',
  });
}
