/** A form that the value of an attribute has; `check/body/attribute-fields.ts` says how each is checked. */
export type AttributeForm = 'date' | 'decimal' | 'source' | 'publisherFact';

/** What an attribute holds: a text, called so in French, which is shown as prose; or a value of a form. */
export type Attribute = ({ readonly text: string } | { readonly form: AttributeForm }) & {
  readonly optional?: true;
};

interface BlockSpec {
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The only block it may stand in; a block without one stands in the text itself. */
  readonly parent?: string;
  /** What goes between the tags: nothing, words, one table, or only one kind of block. */
  readonly content: 'nothing' | 'words' | 'table' | { readonly only: string };
  /** True when other blocks may stand among its words: those that hold none and carry no heading. */
  readonly hosts?: true;
  /** The attribute that becomes a heading, and its level. */
  readonly heading?: { readonly attribute: string; readonly level: number };
  /** True when it stands inside a sentence. */
  readonly inline?: true;
  /** The only kind of text it may stand in; a block without one may stand in both. */
  readonly only?: TextKind;
}

/** An article, or a static page (`content/pages/`). */
export type TextKind = 'article' | 'page';

/**
 * Every component a writer may use; `components/blocks/` draws each of them. Pages read this table, so it
 * holds data only: the checks that it asks for stay at the desk.
 */
export const BLOCKS = {
  KeyFigures: { attributes: {}, content: { only: 'KeyFigure' } },
  KeyFigure: {
    attributes: { value: { text: 'le chiffre' }, label: { text: 'ce qu’il compte' } },
    parent: 'KeyFigures',
    content: 'nothing',
  },
  Timeline: { attributes: {}, content: { only: 'Event' } },
  Event: {
    attributes: { date: { form: 'date' }, until: { form: 'date', optional: true } },
    parent: 'Timeline',
    content: 'words',
  },
  BarChart: {
    attributes: { title: { text: 'le titre du graphique' } },
    content: { only: 'Bar' },
  },
  Bar: {
    attributes: {
      label: { text: 'ce que mesure la barre' },
      figure: { text: 'le chiffre tel qu’il se lit' },
      value: { form: 'decimal' },
    },
    parent: 'BarChart',
    content: 'nothing',
  },
  Glossary: { attributes: {}, content: { only: 'Definition' } },
  Definition: {
    attributes: { term: { text: 'le mot défini' } },
    parent: 'Glossary',
    content: 'words',
  },
  Reflexes: {
    attributes: { title: { text: 'le titre de l’encadré' } },
    content: 'words',
  },
  Sidebar: {
    attributes: { title: { text: 'le titre de l’encadré', optional: true } },
    content: 'words',
    hosts: true,
  },
  Table: {
    attributes: {
      caption: { text: 'ce que montre le tableau' },
      source: { text: 'd’où viennent ses chiffres', optional: true },
    },
    content: 'table',
  },
  Quote: {
    attributes: { author: { text: 'l’auteur de la citation' } },
    content: 'words',
  },
  Question: {
    attributes: { title: { text: 'la question' } },
    content: 'words',
    heading: { attribute: 'title', level: 3 },
  },
  Cite: {
    attributes: { source: { form: 'source' } },
    content: 'nothing',
    inline: true,
    only: 'article',
  },
  Fact: {
    attributes: { name: { form: 'publisherFact' } },
    content: 'nothing',
    inline: true,
    only: 'page',
  },
  CorrectionLog: { attributes: {}, content: 'nothing', only: 'page' },
  FeedList: { attributes: {}, content: 'nothing', only: 'page' },
} as const satisfies Readonly<Record<string, BlockSpec>>;

export type BlockName = keyof typeof BLOCKS;

/** The rules of a block, or `undefined` when no block has that name in this kind of text. */
export function blockSpec(name: string | null, kind?: TextKind): BlockSpec | undefined {
  if (!name || !Object.hasOwn(BLOCKS, name)) return undefined;
  const spec: BlockSpec = BLOCKS[name as BlockName];
  return kind === undefined || (spec.only ?? kind) === kind ? spec : undefined;
}

/** Whether a block may stand among the words of another one. */
export function mayHost(outer: string | null, inner: string | null): boolean {
  const guest = blockSpec(inner);
  if (!guest || !blockSpec(outer)?.hosts) return false;
  return !guest.parent && !guest.hosts && !guest.heading;
}

/** Names of the blocks that may stand directly in a text of this kind. */
export function topLevelBlocks(kind: TextKind): string[] {
  return Object.entries<BlockSpec>(BLOCKS)
    .filter(([, spec]) => !spec.parent && (spec.only ?? kind) === kind)
    .map(([name]) => name);
}

/** Names of the attributes that a block shows as prose: they are typeset, and their words are counted. */
export function proseAttributes(name: string | null): string[] {
  return Object.entries(blockSpec(name)?.attributes ?? {})
    .filter(([, attribute]) => 'text' in attribute)
    .map(([attribute]) => attribute);
}
