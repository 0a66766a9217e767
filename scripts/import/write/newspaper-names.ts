import type { SourceFile } from '../../../lib/content/check/source-file';
import { type SourceTree, sectionsInOrder } from '../../../lib/content/check/source-tree';
import { UNWRITTEN } from '../../../lib/content/check/unwritten';
import { slugify } from '../../../lib/site/slug';

/** Tables that the one who imports may give: a name of the former site, and the slug of one here. */
export interface NameTables {
  readonly sections: Readonly<Record<string, string>>;
  readonly authors: Readonly<Record<string, string>>;
}

/** A signature to add to `content/authors/`. */
export interface NewAuthor {
  readonly slug: string;
  readonly fields: { readonly name: string; readonly kind: 'Person'; readonly description: string };
}

/** Signs for whoever is not known, until a person does. */
const UNSIGNED = 'signature-a-ecrire';

/** Finds, for the names of the former site, the sections, signatures and topics of this one. */
export class NewspaperNames {
  readonly #tables: NameTables;
  readonly #sections: readonly SourceFile[];
  readonly #authors: readonly SourceFile[];
  readonly #newAuthors = new Map<string, NewAuthor>();
  /** One topic has one spelling. */
  readonly #spellings = new Map<string, string>();

  constructor(tree: SourceTree, tables: NameTables) {
    const { authors, articles } = tree;
    this.#tables = tables;
    this.#sections = sectionsInOrder(tree);
    this.#authors = authors;
    for (const { values } of articles) {
      const tags: unknown[] = Array.isArray(values?.tags) ? values.tags : [];
      for (const tag of tags.map(String)) this.#spellings.set(slugify(tag), tag);
    }
  }

  /** Slugs of the sections, in their order. */
  get sections(): string[] {
    return this.#sections.map(({ slug }) => slug);
  }

  /** The section of the first category that has one; else `undefined`. */
  sectionOf(categories: readonly string[]): string | undefined {
    return categories
      .map((each) => this.#named(each, this.#sections, this.#tables.sections))
      .find(Boolean);
  }

  /**
   * The signature of a name: the one that is there, or one to be made with that name and nothing else.
   * @returns its slug, and whether it is new
   */
  authorOf(name: string): { readonly slug: string; readonly isNew: boolean } {
    const known = this.#named(name, this.#authors, this.#tables.authors);
    if (known) return { slug: known, isNew: false };
    const slug = slugify(name);
    return slug === '' ? this.unsigned() : this.#make(slug, name);
  }

  /** The signature of an article that has none. */
  unsigned(): { readonly slug: string; readonly isNew: boolean } {
    return this.#make(UNSIGNED, `${UNWRITTEN} : la signature`);
  }

  /** The topics of some words, each spelt as it is elsewhere; those that no address can be made of are left. */
  tagsOf(words: readonly string[]): { readonly tags: string[]; readonly left: string[] } {
    const tags = new Map<string, string>();
    const left: string[] = [];
    for (const word of words.map((each) => each.replace(/\s+/g, ' ').replaceAll('<', '‹').trim())) {
      const slug = slugify(word);
      if (slug === '') {
        if (word !== '') left.push(word);
        continue;
      }
      const spelling = this.#spellings.get(slug) ?? word;
      this.#spellings.set(slug, spelling);
      tags.set(slug, spelling);
    }
    return { tags: [...tags.values()], left };
  }

  /** The signatures to be written for these slugs. */
  newAuthors(slugs: Iterable<string>): NewAuthor[] {
    return [...slugs].flatMap((slug) => this.#newAuthors.get(slug) ?? []);
  }

  #make(slug: string, name: string): { readonly slug: string; readonly isNew: boolean } {
    if (this.#authors.some((each) => each.slug === slug)) return { slug, isNew: false };
    const description = `${UNWRITTEN} : qui signe.`;
    this.#newAuthors.set(slug, { slug, fields: { name, kind: 'Person', description } });
    return { slug, isNew: true };
  }

  #named(
    name: string,
    known: readonly SourceFile[],
    table: Readonly<Record<string, string>>,
  ): string | undefined {
    const wanted = slugify(name);
    const given = Object.entries(table).find(([each]) => slugify(each) === wanted)?.[1];
    const slugOf = (looked: string) =>
      known.find(({ slug, values }) => slug === looked || slugify(String(values?.name)) === looked)
        ?.slug;
    return given === undefined ? slugOf(wanted) : slugOf(slugify(given));
  }
}
