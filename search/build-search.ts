import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { readAddresses } from '../delivery/build/generated';
import { searchDocument } from './search-document';

/** An article page; its social image is one step deeper. */
const ARTICLE = /^\/articles\/[^/]+$/;
/** What `public/recherche.js` asks for. Pagefind also makes interfaces, and a worker that our policy refuses. */
const KEPT =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment)\/.*)$/;

/** Addresses of articles that are no more: their page says why, and is not to be found. */
function removedArticles(root: string): readonly string[] {
  return readAddresses(root).gone;
}

/** The pages of articles as Next prerendered them, whether our adapter has finished them or not. */
function articlePages(root: string): { url: string; html: string }[] {
  const built = path.join(root, '.next');
  const manifest = readFileSync(path.join(built, 'prerender-manifest.json'), 'utf8');
  const { routes } = JSON.parse(manifest) as { routes: Readonly<Record<string, unknown>> };
  const server = path.join(built, 'server');
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' });
  const removed = removedArticles(root);
  return Object.keys(routes)
    .filter((url) => ARTICLE.test(url) && !removed.includes(url))
    .map((url) => {
      const file = files.find((name) => name.split(path.sep).join('/').endsWith(`${url}.html`));
      if (!file) throw new Error(`Next has left no page for ${url}.`);
      return { url, html: readFileSync(path.join(server, file), 'utf8') };
    });
}

async function indexFiles(pages: ReturnType<typeof articlePages>): Promise<IndexFile[]> {
  const failIf = (errors: readonly string[]) => {
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' });
    failIf(errors);
    if (!index) throw new Error('Pagefind has made no index.');
    for (const { url, html } of pages)
      failIf((await index.addHTMLFile({ url, content: searchDocument(html) })).errors);
    const made = await index.getFiles();
    failIf(made.errors);
    return made.files;
  } finally {
    await close();
  }
}

/**
 * Indexes the articles that were built, for `/recherche` alone to read. Drafts and scheduled articles
 * have no page, so they are not in it.
 * @param folder where the index is written
 */
export async function buildSearch(root: string, folder: string): Promise<void> {
  for (const { path: name, content } of await indexFiles(articlePages(root))) {
    if (!KEPT.test(name)) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (!existsSync(path.join(folder, 'pagefind.js')))
    throw new Error('Pagefind has written no search script.');
}
