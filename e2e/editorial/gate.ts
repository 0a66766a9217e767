import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../support/sites';

/**
 * What the newsroom promises of one article: `<slug>.yml` in this folder, in French, for writers. An article
 * without such a file promises nothing; a promise that is left out is not tested.
 */
interface Gate {
  /** Facts that the text must tell: every pattern of each one is found. */
  readonly facts?: readonly Fact[];
  /** Patterns that it must never hold, whatever their case. */
  readonly forbidden?: readonly string[];
  /** Wrong spellings of names that have one. */
  readonly misspelt?: readonly string[];
  /** Every number that it gives, with the sources it comes from. */
  readonly numbers?: readonly AllowedNumber[];
  /** For each source of the article, by its identifier: the entry of the newsroom’s files that vouches for it. */
  readonly files?: Readonly<Record<string, string>>;
  /** A text of this folder, and the most words in a row that may come from it. */
  readonly borrowed?: { readonly source: string; readonly mostWords: number };
  /** Words of its paragraphs. */
  readonly prose?: { readonly fewestWords: number; readonly mostWords?: number };
  /** Its first headings, in order, as « H2 L’essentiel ». */
  readonly headings?: readonly string[];
  readonly fewestParts?: number;
  readonly fewestSources?: number;
  /** The bars of one chart: the words that each must hold, and its value. */
  readonly chart?: {
    readonly title: string;
    readonly bars: readonly { readonly says: string; readonly value: number }[];
  };
  /** The box, by its title, that is alone on one A4 page when the article is printed. */
  readonly sheet?: string;
  /** Dates of its timeline, as machines read them. */
  readonly timeline?: readonly string[];
  /** Whether it tells that an AI helped to write it. */
  readonly saysAiHelped?: boolean;
  /** Addresses that its text leads to, once each. */
  readonly leadsOnceTo?: readonly string[];
  /** Addresses among those that it sends on to. */
  readonly relatedTo?: readonly string[];
  /** What the search of the site finds: for each query, the slugs of articles, all found; none for an empty list. */
  readonly searches?: Readonly<Record<string, readonly string[]>>;
  /** Whether it must be without a misprint, as `typography-faults.ts` lists them. */
  readonly typography?: boolean;
  /** Names made of figures, which no space cuts: of the article, or of the whole newspaper (`journal.yml`). */
  readonly figureNames?: readonly string[];
}

/** One fact, with the patterns that prove that it is told. */
export interface Fact {
  readonly id: string;
  readonly says: string;
  readonly all: readonly string[];
}

/** A number that an article may give, and where it comes from. */
export interface AllowedNumber {
  readonly number: string;
  /** Identifiers of sources of the article, each of them called beside it. */
  readonly sources?: readonly string[];
  /** For a number that no source gives, what it is: an hour of publication, a licence, a name. */
  readonly says?: string;
}

/** Every promise that `gates.spec.ts` knows how to hold a text to. */
const PROMISES = {
  facts: true,
  forbidden: true,
  misspelt: true,
  numbers: true,
  files: true,
  borrowed: true,
  prose: true,
  headings: true,
  fewestParts: true,
  fewestSources: true,
  chart: true,
  sheet: true,
  timeline: true,
  saysAiHelped: true,
  leadsOnceTo: true,
  relatedTo: true,
  searches: true,
  typography: true,
  figureNames: true,
} as const satisfies Readonly<Record<keyof Gate, true>>;

/** The gate of all the pages that are no article: what it promises of words alone is held. */
const NEWSPAPER_GATE = 'journal.yml';
const PROMISES_OF_PAGES: readonly string[] = [
  'forbidden',
  'misspelt',
  'searches',
  'typography',
  'figureNames',
];

/** A gate, where it was written, and the article that it is about. */
export interface ArticleGate {
  /** From the root of the project, for messages. */
  readonly file: string;
  readonly path: string;
  readonly gate: Gate;
}

/** The gates of every article that is published: a draft has no page to hold to its promises yet. */
export function readGates(): ArticleGate[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yml') && name !== NEWSPAPER_GATE && !isDraft(name))
    .map((name) => ({
      file: nameOf(name),
      path: `/articles/${path.parse(name).name}`,
      gate: readGate(name, Object.keys(PROMISES)),
    }));
}

function isDraft(name: string): boolean {
  const article = path.join(ROOT, 'content', 'articles', `${path.parse(name).name}.mdx`);
  return existsSync(article) && /^draft: true$/m.test(readFileSync(article, 'utf8'));
}

/** Reads the gate of the pages that are no article, if the newspaper has one. */
export function readNewspaperGate(): Omit<ArticleGate, 'path'> | undefined {
  if (!existsSync(path.join(import.meta.dirname, NEWSPAPER_GATE))) return undefined;
  return { file: nameOf(NEWSPAPER_GATE), gate: readGate(NEWSPAPER_GATE, PROMISES_OF_PAGES) };
}

/** @throws when the gate makes a promise that is not known, which would not be held, or allows a number for no reason */
function readGate(name: string, known: readonly string[]): Gate {
  const gate: Gate = parse(readBeside(name)) ?? {};
  const unknown = Object.keys(gate).filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw new Error(
      `${nameOf(name)}: unknown promise « ${unknown.join(', ')} ». Known: ${known.join(', ')}.`,
    );
  }
  const bare = (gate.numbers ?? []).filter(({ sources = [], says }) => !sources.length && !says);
  if (bare.length === 0) return gate;
  const numbers = bare.map(({ number }) => number).join(', ');
  throw new Error(`${nameOf(name)}: number without a source nor a word of what it is: ${numbers}.`);
}

const nameOf = (name: string) => `e2e/editorial/${name}`;

/** A file of this folder: a gate, or a text that one compares with. */
export function readBeside(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}
