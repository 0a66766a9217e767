import path from 'node:path';
import { formerKeyOf } from '../../../lib/site/former-address';
import { percentDecoded } from '../../../lib/site/percent-decoded';
import { slugify } from '../../../lib/site/slug';
import { articlePath } from '../../../lib/site/urls';
import type { ImportedArticle } from '../imported-article';

/** Finds what became of the addresses and of the files of a former site. */
export class FormerSite {
  readonly #origins: readonly string[];
  /** By key of the former address, by path of the file, and by name when only one has it. */
  readonly #present = new Map<string, string>();

  /** @param articles each with its slug here */
  constructor(
    origins: readonly string[],
    articles: readonly (readonly [article: ImportedArticle, slug: string])[],
  ) {
    this.#origins = origins.map((origin) => hostOf(origin));
    const names = new Map<string, string | undefined>();
    for (const [article, slug] of articles) {
      const present = articlePath(slug);
      for (const former of article.formerAddresses) this.#add(formerKeyOf(former), present);
      this.#add(`file:${withoutExtension(article.origin)}`, present);
      for (const name of new Set([slug, slugify(article.title), slugify(stem(article.origin))])) {
        names.set(name, names.has(name) && names.get(name) !== present ? undefined : present);
      }
    }
    for (const [name, present] of names) if (present) this.#add(`name:${name}`, present);
  }

  /**
   * The present address of what had one: an article that came along, or the former site itself.
   * @param folder that of the article that holds the address
   */
  find(address: string, folder: string): string | undefined {
    const own = this.#ownPath(address);
    if (own === undefined) return undefined;
    const [bare = ''] = own.split('#');
    const known =
      this.#present.get(formerKeyOf(bare) ?? '') ?? this.#present.get(fileKey(bare, folder));
    if (known) return known;
    const name = slugify(percentDecoded(stem(bare.replace(/[?].*$/, '').replace(/\/+$/, ''))));
    const named = name === '' ? undefined : this.#present.get(`name:${name}`);
    if (named) return named;
    const [origin] = this.#origins;
    return own.startsWith('/') && origin && !address.includes('//')
      ? `https://${origin}${own}`
      : undefined;
  }

  /** An address of the former site without its origin; `undefined` for one of elsewhere. */
  #ownPath(address: string): string | undefined {
    const [, host, rest = '/'] = /^(?:https?:)?\/\/([^/?#]+)(.*)$/i.exec(address) ?? [];
    if (host === undefined) return /^[a-z][\w+.-]*:/i.test(address) ? undefined : address;
    return this.#origins.includes(hostOf(`//${host}`)) ? rest || '/' : undefined;
  }

  #add(key: string | undefined, present: string): void {
    if (key !== undefined && !this.#present.has(key)) this.#present.set(key, present);
  }
}

function hostOf(origin: string): string {
  return origin
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./i, '')
    .toLowerCase();
}

function fileKey(address: string, folder: string): string {
  const file = percentDecoded(address).replace(/\/+$/, '');
  const from = file.startsWith('/') ? file.slice(1) : path.posix.join(folder, file);
  return `file:${withoutExtension(from)}`;
}

function stem(file: string): string {
  const base = path.posix.basename(withoutExtension(file));
  return base.replace(/^\d{4}-\d{2}-\d{2}[-_]/, '');
}

/** `a/index.md` is `a`, as it is in an address. */
function withoutExtension(file: string): string {
  return file.replace(/\.(?:mdx?|markdown|html?|php)$/i, '').replace(/\/_?index$/i, '');
}
