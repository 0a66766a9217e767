// @ts-check
/** Where the publishable tree is written, from the root of the project. */
export const TREE_FOLDER = 'out';
/** The page that says that there is no page. */
export const NOT_FOUND_PATH = '/404';
/** The page that says that the server failed: `app/erreur/page.tsx`. */
export const FAILURE_PATH = '/erreur';
