import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  articlePath,
  bookPath,
  DOCUMENT_PATHS,
  type DocumentKind,
  dossierPath,
  markdownPath,
} from '../../site/urls';

/** Folders of `public/` that the build fills (`scripts/steps/`), whether or not it has run. */
export const BUILT_FOLDERS = ['media', 'pagefind'] as const;
/** Addresses of Next's own, which no folder shows. */
const OF_NEXT: readonly string[] = ['/index', '/404', '/500'];

/** Files of `app/` that answer at an address of their own (https://nextjs.org/docs/app/api-reference/file-conventions). */
const METADATA_FILES: Readonly<Record<string, string>> = {
  manifest: 'manifest.webmanifest',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  'opengraph-image': 'opengraph-image',
  'twitter-image': 'twitter-image',
  icon: 'icon',
  'apple-icon': 'apple-icon',
  favicon: 'favicon.ico',
};

/** Every file below a folder, with forward slashes, in order; none when there is no folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/**
 * The routes that a folder of Next's holds, as patterns: `/articles/[slug]`, `/oembed`.
 * @param appFolder the `app/` folder
 */
export function routesOf(appFolder: string): string[] {
  const routes = filesIn(appFolder).flatMap((file) => {
    const folders = file.split('/');
    const name = folders.pop() ?? '';
    // Groups and slots are no part of an address; what starts with `_` has none.
    if (folders.some((folder) => folder.startsWith('_'))) return [];
    const segments = folders.filter((folder) => !/^(?:\(.*\)|@.*)$/.test(folder));
    const [stem = ''] = name.split('.');
    if (/^(?:page|route)(?:\.\w+)*\.[jt]sx?$/.test(name)) return [`/${segments.join('/')}`];
    const metadata = METADATA_FILES[stem.replace(/\d$/, '')];
    return metadata ? [`/${[...segments, metadata].join('/')}`] : [];
  });
  return [...new Set(routes)];
}

/** What holds the addresses of the site beside its documents. */
export interface SiteAddresses {
  /**
   * What answers at a path, in French, or `undefined` when nothing does.
   * @param documents the documents of the site by path, with the file of each
   */
  holderOf(path: string, documents: ReadonlyMap<string, string>): string | undefined;
  /** What would make a slug ambiguous for a document of this kind, in French. */
  holderOfName(kind: DocumentKind, slug: string): string | undefined;
}

/** A route as a pattern of paths; its first parameter is kept apart. */
function patternOf(route: string): RegExp {
  const source = route.replace(/[.*+?^${}()|\\]/g, '\\$&').replace(
    /\[{1,2}(\\\.\\\.\\\.)?\w+\]{1,2}/g,
    // Both `[...x]` and `[[...x]]` go on over slashes.
    (_, many) => (many ? '(.*)' : '([^/]+)'),
  );
  return new RegExp(`^${source}$`);
}

/** The kind of document whose address a route starts with, and its part that names no document. */
function kindOf(route: string): DocumentKind | undefined {
  const kinds = Object.keys(DOCUMENT_PATHS) as DocumentKind[];
  return kinds.find((kind) => route.startsWith(`${DOCUMENT_PATHS[kind]('')}[`));
}

/** `rss.xml` gives `rss` and `rss.xml`: the two would be taken for one another. */
function namesOf(segment: string): string[] {
  return [segment, segment.replace(/\..*$/, '')];
}

/**
 * Reads which addresses the routes of `app/` and the files of `public/` have. A new route or file is thus
 * known without anyone's care.
 * @param root folder that holds `app/` and `public/`
 */
export function readSiteAddresses(root: string): SiteAddresses {
  const own = path.join(root, 'app');
  // A content checked without its site is checked for this one.
  const appFolder = existsSync(own) ? own : path.join(import.meta.dirname, '..', '..', '..', 'app');
  const article = articlePath('[slug]');
  const beside = [markdownPath(article), bookPath(article), bookPath(dossierPath('[slug]'))];
  const routes = [...routesOf(appFolder), ...beside].map((route) => ({
    route,
    kind: kindOf(route),
    pattern: patternOf(route),
  }));
  const files = new Map(
    filesIn(path.join(root, 'public')).map((file) => [`/${file.toLowerCase()}`, `public/${file}`]),
  );
  const segments = routes.map(({ route }) => route.slice(1).split('/'));
  const isFixed = (segment: string) => segment !== '' && !segment.includes('[');
  const firstNames = [
    ...segments.map(([first = '']) => first),
    ...[...files.keys()].map((file) => file.split('/')[1] ?? ''),
    ...BUILT_FOLDERS,
    ...OF_NEXT.map((address) => address.slice(1)),
  ];
  // Next names its own pages `404.html` and `500.html`, whatever folder they are looked for in.
  const innerNames = [
    ...OF_NEXT.map((address) => address.slice(1)),
    ...segments.flatMap((each) => each.slice(1)),
  ];
  const first = new Set(firstNames.filter(isFixed).flatMap(namesOf));
  const inner = new Set(innerNames.filter(isFixed).flatMap(namesOf));

  return {
    holderOf(address, documents) {
      const document = documents.get(address) ?? files.get(address);
      if (document) return document;
      if (OF_NEXT.includes(address)) return 'Next.js';
      const folder = BUILT_FOLDERS.find((name) => `${address}/`.startsWith(`/${name}/`));
      if (folder) return `public/${folder}/`;
      for (const { route, kind, pattern } of routes) {
        const [found, slug = ''] = pattern.exec(address) ?? [];
        if (found === undefined) continue;
        if (kind === undefined) return `la route ${route}`;
        // A route of documents holds the addresses of those that exist.
        const owner = documents.get(DOCUMENT_PATHS[kind](slug));
        if (owner) return owner;
      }
      return undefined;
    },
    holderOfName(kind, slug) {
      const isTaken = inner.has(slug) || (kind === 'page' && first.has(slug));
      return isTaken ? 'les routes ou les fichiers du site' : undefined;
    },
  };
}
