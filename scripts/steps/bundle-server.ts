import path from 'node:path';
import { build } from 'esbuild';

const SERVER = path.join(import.meta.dirname, '..', '..', 'delivery', 'server');

/**
 * Puts the server into a release, with all that it needs but Next: a release goes on being served by the
 * code that it was built with.
 * @param folder of the release
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: ['server', 'worker', 'next'].map((name) => path.join(SERVER, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['next'],
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
