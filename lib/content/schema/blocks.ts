import type { Attribute, AttributeForm, BlockSpec, BlockTable, TextKind } from './block-spec';
import { NEWS_BLOCKS } from './news-blocks';
import { PICTURE_BLOCKS } from './picture-blocks';

/**
 * Every component a writer may use; `components/blocks/` draws each of them. Pages read this table, so it
 * holds data only: the checks that it asks for stay at the desk.
 */
export const BLOCKS = {
  KeyFigures: { attributes: {}, content: { only: 'KeyFigure' } },
  KeyFigure: {
    attributes: {
      value: { text: 'le chiffre' },
      label: { text: 'ce qu’il compte' },
      source: { form: 'source', optional: true },
    },
    parents: ['KeyFigures'],
    content: 'nothing',
  },
  Timeline: { attributes: {}, content: { only: 'Event' } },
  Event: {
    attributes: { date: { form: 'date' }, until: { form: 'date', optional: true } },
    parents: ['Timeline'],
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
      source: { form: 'source', optional: true },
    },
    parents: ['BarChart', 'Poll'],
    content: 'nothing',
  },
  Glossary: { attributes: {}, content: { only: 'Definition' } },
  Definition: {
    attributes: { term: { text: 'le mot défini' } },
    parents: ['Glossary'],
    content: 'words',
  },
  Reflexes: {
    attributes: {
      title: { text: 'le titre de l’encadré' },
      /** True when it has a sheet of its own on paper: a memo to keep. */
      sheet: { form: 'yesNo', optional: true },
    },
    content: 'words',
    box: true,
  },
  Sidebar: {
    attributes: { title: { text: 'le titre de l’encadré', optional: true } },
    content: 'words',
    hosts: true,
    box: true,
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
  ...PICTURE_BLOCKS,
  ...NEWS_BLOCKS,
  CorrectionLog: { attributes: {}, content: 'nothing', only: 'page' },
  FeedList: { attributes: {}, content: 'nothing', only: 'page' },
} as const satisfies BlockTable;

export type BlockName = keyof typeof BLOCKS;

/** The rules of a block, or `undefined` when no block has that name in this kind of text. */
export function blockSpec(name: string | null, kind?: TextKind): BlockSpec | undefined {
  if (!name || !Object.hasOwn(BLOCKS, name)) return undefined;
  const spec: BlockSpec = BLOCKS[name as BlockName];
  return kind === undefined || (spec.only ?? kind) === kind ? spec : undefined;
}

/** Whether a block that stands in the text itself may also stand in this one. */
export function mayHost(outer: string | null, inner: string | null): boolean {
  const host = blockSpec(outer);
  const guest = blockSpec(inner);
  if (!host || !guest || guest.parents) return false;
  if (typeof host.content === 'object') return host.content.only === inner;
  if (host.content === 'nothing' || host.content === 'table') return false;
  if (guest.anywhere) return true;
  return host.hosts === true && !guest.hosts && !guest.heading;
}

/** Names of the blocks that may stand directly in a text of this kind. */
export function topLevelBlocks(kind: TextKind): string[] {
  return Object.entries<BlockSpec>(BLOCKS)
    .filter(([, spec]) => !spec.parents && (spec.only ?? kind) === kind)
    .map(([name]) => name);
}

/** Names of the attributes that hold prose: they are typeset. */
export function proseAttributes(name: string | null): string[] {
  return attributesThat(name, (attribute) => 'text' in attribute);
}

/** Names of the attributes whose words a reader reads in the text, and reads there only: they are counted. */
export function shownAttributes(name: string | null): string[] {
  if (blockSpec(name)?.repeats) return [];
  return attributesThat(name, (attribute) => 'text' in attribute && !attribute.unseen);
}

/** Names of the attributes of a block that hold a value of this form: each names a file, for instance. */
export function attributesOfForm(name: string | null, form: AttributeForm): string[] {
  return attributesThat(name, (attribute) => 'form' in attribute && attribute.form === form);
}

function attributesThat(name: string | null, accepts: (attribute: Attribute) => boolean): string[] {
  return Object.entries(blockSpec(name)?.attributes ?? {})
    .filter(([, attribute]) => accepts(attribute))
    .map(([attribute]) => attribute);
}
