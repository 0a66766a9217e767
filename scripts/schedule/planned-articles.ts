import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSource } from '../../lib/content/check/source-file';
import { readTextFile } from '../../lib/content/check/text-file';
import { articlePath } from '../../lib/site/urls';
import type { Planned } from './scheduler';

/** What the articles of a project say of when they come out; a file is read again only when it changed. */
export class PlannedArticles {
  readonly #folder: string;
  readonly #known = new Map<
    string,
    { readonly stamp: string; readonly planned: Planned | undefined }
  >();

  constructor(root: string) {
    this.#folder = path.join(root, 'content', 'articles');
  }

  /** The articles as they are now; one whose fields cannot be read is left to `npm run check`. */
  read(): Planned[] {
    const names = readdirSync(this.#folder).filter((name) => name.endsWith('.mdx'));
    const present = new Set(names);
    for (const name of this.#known.keys()) if (!present.has(name)) this.#known.delete(name);
    return names.flatMap((name) => this.#plannedIn(name) ?? []);
  }

  #plannedIn(name: string): Planned | undefined {
    const file = path.join(this.#folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    const stamp = `${found.mtimeMs} ${found.size}`;
    const known = this.#known.get(name);
    if (known?.stamp === stamp) return known.planned;
    const planned = plannedOf(file, name);
    this.#known.set(name, { stamp, planned });
    return planned;
  }
}

function plannedOf(file: string, name: string): Planned | undefined {
  const read = readTextFile(file);
  const { slug, values } = parseSource(name, 'text' in read ? read.text : '').source;
  const { publishedAt, draft } = values ?? {};
  if (draft !== false || Number.isNaN(Date.parse(String(publishedAt)))) return undefined;
  return { address: articlePath(slug), publishedAt: String(publishedAt), draft };
}
