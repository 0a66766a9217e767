import { articlePath, bookPath, dossierPath, markdownPath } from '../lib/site/urls';

/** Where the build and the server put and find what is delivered: folders of the project, addresses of the site. */

/** What is served: a link to the release that was last built whole, from the root of the project. */
export const TREE_FOLDER = 'out';
/** Where releases are built and kept: each one holds all that serving it needs. */
export const RELEASES_FOLDER = 'releases';
/** Where Next's own build stands in a release. */
export const NEXT_FOLDER = 'next';
/** Where the search index stands, below `public/` and below the root of the site. */
export const SEARCH_FOLDER = 'pagefind';
/** The page that says that there is no page. */
export const NOT_FOUND_PATH = '/404';
/** The page that says that the server failed: `app/erreur/page.tsx`. */
export const FAILURE_PATH = '/erreur';

/** Forms of an article or of a dossier that end in a dot and a name, by the route that makes each. */
const FORMS: Readonly<Record<string, (document: string) => string>> = {
  markdown: markdownPath,
  epub: bookPath,
};

/**
 * The address of what a route handler wrote: Next knows no route that ends in `.md` under a parameter,
 * so the Markdown twin of an article is made at `/articles/x/markdown` and served at `/articles/x.md`.
 * @param pathname the address that Next gives it
 */
export function publicPath(pathname: string): string {
  const [, document = '', name = ''] = FORM.exec(pathname) ?? [];
  return FORMS[name]?.(document) ?? pathname;
}

const DOCUMENTS = [articlePath, dossierPath].map((pathOf) => pathOf('[^/]+')).join('|');
const FORM = new RegExp(`^(${DOCUMENTS})/(${Object.keys(FORMS).join('|')})$`);
