import { describeValue } from '../problems';
import { type Field, oneOf, optional, partialDate, type Shape, slug, wrappedText } from './fields';
import { PUBLISHER_FACTS } from './publisher-facts';

/** A number as a French writer types it (« 3,7 »), kept as text. */
function decimal(): Field<string> {
  const expected = 'un nombre, avec une virgule s’il le faut (3,7)';
  return {
    expected,
    storedAs: { type: 'string' },
    read(value, at, report) {
      if (typeof value === 'string' && /^\d+(?:,\d+)?$/.test(value)) return value;
      report(at, describeValue(value), expected);
      return undefined;
    },
  };
}

interface BlockSpec {
  readonly attributes: Shape;
  /** Attributes that are shown as prose, and so are typeset. */
  readonly prose: readonly string[];
  /** The only block it may stand in; a block without one stands in the text itself. */
  readonly parent?: string;
  /** What goes between the tags: nothing, words, or only one kind of block. */
  readonly content: 'nothing' | 'words' | { readonly only: string };
  /** The attribute that becomes a heading, and its level. */
  readonly heading?: { readonly attribute: string; readonly level: number };
  /** True when it stands inside a sentence. */
  readonly inline?: true;
  /** The only kind of text it may stand in; a block without one may stand in both. */
  readonly only?: TextKind;
}

/** An article, or a static page (`content/pages/`). */
export type TextKind = 'article' | 'page';

/** Every component a writer may use. `components/blocks/` draws each of them. */
export const BLOCKS = {
  KeyFigures: { attributes: {}, prose: [], content: { only: 'KeyFigure' } },
  KeyFigure: {
    attributes: { value: wrappedText('le chiffre'), label: wrappedText('ce qu’il compte') },
    prose: ['value', 'label'],
    parent: 'KeyFigures',
    content: 'nothing',
  },
  Timeline: { attributes: {}, prose: [], content: { only: 'Event' } },
  Event: {
    attributes: { date: partialDate(), until: optional(partialDate()) },
    prose: [],
    parent: 'Timeline',
    content: 'words',
  },
  BarChart: {
    attributes: { title: wrappedText('le titre du graphique') },
    prose: ['title'],
    content: { only: 'Bar' },
  },
  Bar: {
    attributes: {
      label: wrappedText('ce que mesure la barre'),
      figure: wrappedText('le chiffre tel qu’il se lit'),
      value: decimal(),
    },
    prose: ['label', 'figure'],
    parent: 'BarChart',
    content: 'nothing',
  },
  Glossary: { attributes: {}, prose: [], content: { only: 'Definition' } },
  Definition: {
    attributes: { term: wrappedText('le mot défini') },
    prose: ['term'],
    parent: 'Glossary',
    content: 'words',
  },
  Reflexes: {
    attributes: { title: wrappedText('le titre de l’encadré') },
    prose: ['title'],
    content: 'words',
  },
  Quote: {
    attributes: { author: wrappedText('l’auteur de la citation') },
    prose: ['author'],
    content: 'words',
  },
  Question: {
    attributes: { title: wrappedText('la question') },
    prose: ['title'],
    content: 'words',
    heading: { attribute: 'title', level: 3 },
  },
  Cite: {
    attributes: { source: slug('l’identifiant d’une des sources de l’article,') },
    prose: [],
    content: 'nothing',
    inline: true,
    only: 'article',
  },
  Fact: {
    attributes: { name: oneOf('un fait de l’éditeur', () => Object.keys(PUBLISHER_FACTS)) },
    prose: [],
    content: 'nothing',
    inline: true,
    only: 'page',
  },
  CorrectionLog: { attributes: {}, prose: [], content: 'nothing', only: 'page' },
  FeedList: { attributes: {}, prose: [], content: 'nothing', only: 'page' },
} as const satisfies Readonly<Record<string, BlockSpec>>;

export type BlockName = keyof typeof BLOCKS;

/** The rules of a block, or `undefined` when no block has that name in this kind of text. */
export function blockSpec(name: string | null, kind?: TextKind): BlockSpec | undefined {
  if (!name || !Object.hasOwn(BLOCKS, name)) return undefined;
  const spec: BlockSpec = BLOCKS[name as BlockName];
  return kind === undefined || (spec.only ?? kind) === kind ? spec : undefined;
}

/** Names of the blocks that may stand directly in a text of this kind. */
export function topLevelBlocks(kind: TextKind): string[] {
  return Object.entries<BlockSpec>(BLOCKS)
    .filter(([, spec]) => !spec.parent && (spec.only ?? kind) === kind)
    .map(([name]) => name);
}
