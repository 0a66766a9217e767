import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** Every module that a page, a route or the server reaches, and the packages that each asks for. */
async function importsOf(folders: readonly string[]): Promise<Map<string, string[]>> {
  const entryPoints = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => path.join(ROOT, folder, file)),
  );
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    outdir: 'unused',
    packages: 'external',
    external: ['*.json', '*.css', '#contentlayer', '#generated/*'],
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.map(({ path: imported }) => imported),
    ]),
  );
}

const asksForZod = (imports: ReadonlyMap<string, string[]>) =>
  [...imports].filter(([, names]) => names.includes('zod')).map(([file]) => file);

it('has zod at the desk only: no page, no route and no server reaches it', async () => {
  const imports = await importsOf(['app', 'delivery/server']);
  expect(imports.has('lib/content/reader.ts')).toBe(true);
  expect(asksForZod(imports)).toEqual([]);
  // And it would be seen.
  expect(asksForZod(await importsOf(['lib/content/schema']))).toContain(
    'lib/content/schema/fields.ts',
  );
});
