/** A form that the value of an attribute has; `check/body/attribute-fields.ts` says how each is checked. */
export type AttributeForm =
  | 'date'
  | 'moment'
  | 'decimal'
  | 'count'
  | 'source'
  | 'publisherFact'
  | 'image'
  | 'attachment'
  | 'recording'
  | 'captions'
  | 'licence'
  | 'address'
  | 'yesNo';

/**
 * What an attribute holds: a text, called so in French, which is shown as prose; one of several values; or a
 * value of a form.
 */
export type Attribute = (
  | { readonly text: string }
  | { readonly oneOf: readonly string[] }
  | { readonly form: AttributeForm }
) & {
  readonly optional?: true;
  /** True for a text that stands in place of a picture: nobody who sees the picture reads it. */
  readonly unseen?: true;
  /** The attribute without which this one says nothing: a licence without its credit. */
  readonly needs?: string;
};

/** An article, or a static page (`content/pages/`). */
export type TextKind = 'article' | 'page';

/** The rules of a block. */
export interface BlockSpec {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The only blocks it may stand in; a block without any stands in the text itself. */
  readonly parents?: readonly string[];
  /**
   * What goes between the tags: nothing, words, words that no picture stands in for, words or nothing, one
   * table, or only one kind of block.
   */
  readonly content:
    | 'nothing'
    | 'words'
    | 'transcript'
    | 'words or nothing'
    | 'table'
    | { readonly only: string };
  /** True when other blocks may stand among its words: those that hold none and carry no heading. */
  readonly hosts?: true;
  /** True when it may stand wherever words do: in a list, in any block of words. */
  readonly anywhere?: true;
  /** The attribute that becomes a heading, and its level. */
  readonly heading?: { readonly attribute: string; readonly level: number };
  /** True when its title, if it has one, is a heading that the contents list leaves out: a box, a live entry. */
  readonly box?: true;
  /** True when it says again what the text says: nobody hears, counts or finds it twice. */
  readonly repeats?: true;
  /** True when it stands inside a sentence. */
  readonly inline?: true;
  /** The only kind of text it may stand in; a block without one may stand in both. */
  readonly only?: TextKind;
}

/** A table of blocks, by name. */
export type BlockTable = Readonly<Record<string, BlockSpec>>;
