import { documentsOf } from '../../../lib/content/check/documents';
import { readSiteAddresses } from '../../../lib/content/check/site-addresses';
import type { SourceTree } from '../../../lib/content/check/source-tree';
import { formerKey, formerKeyOf, readFormerAddress } from '../../../lib/site/former-address';
import { slugify } from '../../../lib/site/slug';
import { articlePath, homePath, topicPath } from '../../../lib/site/urls';

/** The former addresses that articles may keep: each leads to one thing. */
export class AddressClaims {
  readonly #holderOf: (path: string) => string | undefined;
  readonly #taken = new Set<string>();

  /** @param root folder that holds `app/` and `public/` */
  constructor(tree: SourceTree, root: string) {
    const documents = documentsOf(tree);
    const held = new Map(documents.map(({ path, source }) => [path, source.file]));
    const site = readSiteAddresses(root);
    this.#holderOf = (path) => site.holderOf(path, held);
    for (const { values } of documents.map(({ source }) => source)) {
      const { aliases, tags } = (values ?? {}) as Record<string, unknown>;
      for (const alias of Array.isArray(aliases) ? aliases : []) this.#take(String(alias));
      this.takeTopics(Array.isArray(tags) ? tags.map(String) : []);
    }
  }

  /** Keeps the address of an article to come. */
  takeArticle(slug: string): void {
    this.#taken.add(articlePath(slug));
  }

  /** Keeps the addresses of topics. */
  takeTopics(tags: readonly string[]): void {
    for (const tag of tags) this.#taken.add(topicPath(slugify(tag)));
  }

  /**
   * Sorts the former addresses of an article: those that will lead to it, and those that something else
   * has, or that are none.
   */
  claim(addresses: readonly string[], slug: string): { kept: string[]; refused: string[] } {
    const kept: string[] = [];
    const refused: string[] = [];
    for (const address of new Set(addresses)) {
      const former = readFormerAddress(address);
      const key = former && formerKey(former);
      // Its own address is served whatever its case and its final slash.
      if (key === articlePath(slug) || (key && kept.some((each) => formerKeyOf(each) === key)))
        continue;
      const isOfHome = former?.path === homePath && former.parameters.length > 0;
      const isHeld = former && !isOfHome && this.#holderOf(former.path) !== undefined;
      if (!key || isHeld || this.#taken.has(key)) {
        refused.push(address);
      } else {
        kept.push(address);
        this.#taken.add(key);
      }
    }
    return { kept, refused };
  }

  #take(address: string): void {
    const key = formerKeyOf(address);
    if (key) this.#taken.add(key);
  }
}
