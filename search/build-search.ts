import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { recordDocument } from './record-document';
import type { SearchRecord } from './records';

/** What `app/pagefind/route.ts` wrote: Next keeps it under this name, in a folder that it names by a digest. */
const RECORDS_FILE = 'pagefind.body';
/** What the script of the search asks for. Pagefind also makes interfaces, and a worker that our policy refuses. */
const KEPT =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment|filter)\/.*)$/;

function readRecords(root: string): readonly SearchRecord[] {
  const server = path.join(root, '.next', 'server');
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => path.basename(name) === RECORDS_FILE);
  if (!file) throw new Error(`Next has left no ${RECORDS_FILE}: the search has no records.`);
  return JSON.parse(readFileSync(path.join(server, file), 'utf8'));
}

/** Throws what Pagefind has to say against what it was given. */
function failIf(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' });
    failIf(errors);
    if (!index) throw new Error('Pagefind has made no index.');
    for (const record of records) {
      const file = { url: record.url, content: recordDocument(record) };
      failIf((await index.addHTMLFile(file)).errors);
    }
    const made = await index.getFiles();
    failIf(made.errors);
    return made.files;
  } finally {
    await close();
  }
}

/**
 * Indexes the articles of a site that Next has built, for `/recherche` alone to read. Drafts, scheduled and
 * removed articles are no part of what is built, so they are not in it.
 * @param root of the project
 * @param folder where the index is written
 * @throws when Next has left no record, and when Pagefind refuses one or writes no script
 */
export async function buildSearch(root: string, folder: string): Promise<void> {
  for (const { path: name, content } of await indexFiles(readRecords(root))) {
    if (!KEPT.test(name)) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  if (!existsSync(path.join(folder, 'pagefind.js')))
    throw new Error('Pagefind has written no search script.');
}
