import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { nodeFileTrace } from '@vercel/nft';
import { filesBelow } from '../../delivery/build/added-files';
import { NEXT_FOLDER } from '../../delivery/paths';
import type { Release } from '../../delivery/server/release';
import { loadedModules } from './loaded-modules';

/** What of the installed packages a release needs to run. */
export interface RuntimeModules {
  /** Their files: where each is, and where it goes from the folder of the release (`node_modules/…`). */
  readonly files: ReadonlyMap<string, string>;
  /** Links that Next's own build has to packages, by their path in the release: where each leads from it. */
  readonly links: ReadonlyMap<string, string>;
}

/** Where Next's build names packages by links of its own. */
const EXTERNALS = path.join(NEXT_FOLDER, '.next', 'node_modules');
const CODE = /\.[cm]?js$/;
/**
 * What Next names and does not load in production: its compilers, what it runs in development, and binaries
 * (pictures are cut by the build). Traced, they would be nine tenths of the whole.
 */
const NEVER_LOADED = new RegExp(
  [
    '\\.(?:d\\.ts|map)$',
    'next/dist/docs/',
    'next/dist/compiled/(?:@babel|@next/react-refresh|babel|babel-packages|next-devtools|sass|terser|webpack)/',
    'next/dist/compiled/next-server/.*\\.dev\\.js$',
    'next/dist/compiled/react.*/.*development',
    'node_modules/(?:@img|@next/swc[^/]*|esbuild|sharp|typescript|webpack)/',
  ].join('|'),
);

/** Finds what of the installed packages a release loads: by following its code, and by looking at it run. */
export async function traceModules(release: Release): Promise<RuntimeModules> {
  const { folder } = release;
  const root = path.parse(folder).root;
  const externals = linksIn(path.join(folder, EXTERNALS));
  // Next's build asks for these by name at run time: nothing in its code shows it.
  const packages = [...new Set(externals.map(({ target }) => target))];
  const external = packages.flatMap(filesIn);
  const entries = ['next.mjs', NEXT_FOLDER].flatMap((name) => filesIn(path.join(folder, name)));
  const { fileList } = await nodeFileTrace(
    [...entries, ...external].filter((file) => CODE.test(file)),
    {
      base: root,
      processCwd: folder,
      // Node 20.19 and later load modules where earlier ones and this tracer look for CommonJS.
      moduleSyncCatchall: true,
      ignore: (file) => NEVER_LOADED.test(file.split(path.sep).join('/')),
    },
  );
  const files = new Map<string, string>();
  const traced = [...fileList].map((file) => path.join(root, file));
  for (const found of [...external, ...traced, ...(await loadedModules(release))]) {
    const place = placeOf(found, folder);
    if (place && lstatSync(found).isFile()) files.set(found, place);
  }
  const links = new Map(
    externals.map(({ link, target }) => {
      const place = placeOf(target, folder) ?? '';
      const inRelease = path.relative(folder, link);
      return [inRelease, path.relative(path.dirname(inRelease), place)] as const;
    }),
  );
  return { files, links };
}

/** Where a file of a package goes: under one `node_modules/`; `undefined` for a file of the release. */
function placeOf(file: string, folder: string): string | undefined {
  if (!path.relative(folder, file).startsWith('..')) return undefined;
  const parts = file.split(path.sep);
  const start = parts.indexOf('node_modules');
  return start < 0 ? undefined : path.join(...parts.slice(start));
}

/** The files of a folder, or a file itself; links are left alone. */
function filesIn(place: string): string[] {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isFile()) return [place];
  return found?.isDirectory() ? filesBelow(place) : [];
}

/** The links of a folder (a scope is a folder in it), and the folders that they lead to. */
function linksIn(folder: string): { readonly link: string; readonly target: string }[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((link) => ({ link, target: realpathSync(link) }));
}
