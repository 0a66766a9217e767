import type {
  ArticleFrontMatter,
  AuthorFrontMatter,
  SectionFrontMatter,
} from '../../lib/content/schema/front-matter';
import { PUBLISHER_FACTS } from '../../lib/content/schema/publisher-facts';
import { blockPlaces } from './block-places';

/** What a payload changes of a sound article, of its author or of its section. */
export interface Change {
  readonly article?: Partial<ArticleFrontMatter>;
  readonly body?: string;
  readonly author?: Partial<AuthorFrontMatter>;
  readonly section?: Partial<SectionFrontMatter>;
}

/** Where the words of a place are shown; those of a `body` are read from its Markdown. */
export type Shown =
  | 'alt'
  | 'body'
  | 'description'
  | 'href'
  | 'json-ld'
  | 'nowhere'
  | 'text'
  | 'title';

/** One place of the content that takes words or addresses of a writer. */
interface Place {
  readonly kind: 'text' | 'address' | 'fact';
  /** One hostile text in so many is tried there. */
  readonly every: number;
  readonly shown: Shown;
  /** The page that shows it: of the article itself, of its author or of its section. */
  readonly page: 'articles' | 'auteurs' | 'rubriques' | 'static';
  /** What a harmless writer puts there. */
  readonly harmless: string;
  readonly change: (text: string, id: string) => Change;
}

const HERO: ArticleFrontMatter['hero'] = {
  file: 'pendule.svg',
  alt: 'Un pendule.',
  caption: 'Une légende.',
  credit: 'Le Banc d’essai',
  licence: 'CC BY 4.0',
  aiGenerated: false,
};
const SOURCE = { id: 'essai', title: 'un document', publisher: 'Un éditeur' };
const DATE = '2026-01-08T09:00:00+01:00';

/** A sound article, which each payload changes in one place. */
export const ARTICLE: ArticleFrontMatter = {
  title: 'Un titre sans malice',
  seoTitle: 'Un titre sans malice',
  description: 'Une description sans malice.',
  standfirst: 'Un chapô sans malice.',
  section: 'atelier',
  authors: ['l-equipe'],
  publishedAt: '2026-01-07T08:00:00+01:00',
  updatedAt: '2026-01-07T08:00:00+01:00',
  keyphrase: 'titre sans malice',
  tags: [],
  hero: HERO,
  sources: [SOURCE],
  aiAssisted: false,
  draft: false,
};
export const AUTHOR: AuthorFrontMatter = {
  name: 'Une signature',
  kind: 'Person',
  description: 'Une signature sans malice.',
};
export const SECTION: SectionFrontMatter = {
  name: 'Une rubrique',
  description: 'Une rubrique sans malice.',
  order: 50,
};

type Fields = Partial<ArticleFrontMatter>;

function place(kind: Place['kind'], every: number, shown: Shown, change: Place['change']): Place {
  const harmless = kind === 'text' ? 'Des mots' : 'https://exemple.fr/page';
  return { kind, every, shown, page: 'articles', harmless, change };
}

/** A text of the front matter. */
function field(every: number, shown: Shown, change: (text: string, id: string) => Fields): Place {
  return place('text', every, shown, (text, id) => ({ article: change(text, id) }));
}

/** A text in the body; what Markdown reads of it is for `shown-words.ts` to say. */
function inBody(every: number, body: (text: string) => string): Place {
  return place('text', every, 'body', (text) => ({ body: body(text) }));
}

/** An address in the body. */
function leadingTo(every: number, body: (address: string) => string): Place {
  return place('address', every, 'body', (text) => ({ body: body(text) }));
}

const TEXT_PLACES = {
  title: field(5, 'text', (title) => ({ title })),
  seoTitle: field(8, 'title', (seoTitle) => ({ seoTitle })),
  description: field(8, 'description', (description) => ({ description })),
  standfirst: field(8, 'text', (standfirst) => ({ standfirst })),
  keyphrase: field(15, 'nowhere', (keyphrase) => ({ keyphrase })),
  // The number after it: one topic has one spelling.
  tag: field(8, 'text', (text, id) => ({ tags: [`${text} ${id}`] })),
  'hero.alt': field(8, 'alt', (alt) => ({ hero: { ...HERO, alt } })),
  'hero.caption': field(10, 'text', (caption) => ({ hero: { ...HERO, caption } })),
  'hero.credit': field(10, 'text', (credit) => ({ hero: { ...HERO, credit } })),
  'source.title': field(10, 'text', (title) => ({ sources: [{ ...SOURCE, title }] })),
  'source.publisher': field(10, 'text', (publisher) => ({ sources: [{ ...SOURCE, publisher }] })),
  'about.name': field(10, 'json-ld', (name) => ({ about: [{ type: 'Person', name }] })),
  location: field(10, 'json-ld', (location) => ({ location })),
  update: field(10, 'text', (text) => ({ updatedAt: DATE, updates: [{ date: DATE, text }] })),
  correction: field(10, 'text', (text) => ({ corrections: [{ date: DATE, text }] })),
  'author.name': place('text', 8, 'text', (name) => ({ author: { name } })),
  'author.description': {
    ...place('text', 10, 'text', (description) => ({ author: { description } })),
    page: 'auteurs',
  },
  'section.name': place('text', 10, 'text', (name) => ({ section: { name } })),
  'section.description': {
    ...place('text', 10, 'text', (description) => ({ section: { description } })),
    page: 'rubriques',
  },
  paragraph: inBody(2, (text) => text),
  heading: inBody(8, (text) => `## ${text}`),
  'link words': inBody(8, (text) => `[${text}](https://exemple.fr/)`),
  'image alt': inBody(6, (text) => `![${text}](pendule.svg)`),
  'image caption': inBody(8, (text) => `![Un pendule](pendule.svg "${text}")`),
  'table cell': inBody(10, (text) => `| Un | Deux |\n|--|--|\n| ${text} | des mots |`),
  'note words': inBody(10, (text) => `Un mot[^note].\n\n[^note]: ${text}`),
  'abbreviation title': inBody(10, (text) => `Un <abbr title="${text}">mot</abbr>.`),
  'sidebar title': inBody(10, (text) => `:::info ${text}\nDes mots.\n:::`),
  'inline code': inBody(5, (text) => `Du code : \`\` ${text} \`\`.`),
  'code block': inBody(5, (text) => `~~~~\n${text}\n~~~~`),
  comment: inBody(12, (text) => `{/* ${text} */}\n\nDes mots.`),
} as const satisfies Readonly<Record<string, Place>>;

const ADDRESS_PLACES = {
  'link address': leadingTo(1, (address) => `[des mots](${address})`),
  'link address in chevrons': leadingTo(4, (address) => `[des mots](<${address}>)`),
  'link definition': leadingTo(4, (address) => `[des mots][1]\n\n[1]: ${address}`),
  'image address': {
    ...leadingTo(5, (address) => `![des mots](${address})`),
    harmless: 'pendule.svg',
  },
  'source.url': place('address', 3, 'href', (url) => ({
    article: { sources: [{ ...SOURCE, url }] },
  })),
  'about.sameAs': place('address', 5, 'json-ld', (sameAs) => ({
    article: { about: [{ type: 'Person', name: 'Une personne', sameAs }] },
  })),
  alias: {
    ...place('address', 8, 'nowhere', (alias) => ({ article: { aliases: [alias] } })),
    harmless: '/ancien-chemin',
  },
} as const satisfies Readonly<Record<string, Place>>;

type FactName = keyof typeof PUBLISHER_FACTS | (typeof OTHER_FACTS)[number];
const OTHER_FACTS = ['trainingBots', 'xAccount', 'indexNowKey', 'webSubHub'] as const;

/** A field of `content/publisher.yml`: no article holds it. */
function fact(shown: Shown): Place {
  return { ...place('fact', 1, shown, () => ({})), page: 'static' };
}

const FACT_PLACES = Object.fromEntries([
  ...Object.keys(PUBLISHER_FACTS).map((name) => [
    `publisher.${name}`,
    fact(name === 'securityContact' ? 'nowhere' : 'text'),
  ]),
  ...OTHER_FACTS.map((name) => [`publisher.${name}`, fact('nowhere')]),
]) as Record<`publisher.${FactName}`, Place>;

/** One text in so many is tried in each place of each block. */
const IN_BLOCKS = { text: 12, address: 10 } as const;

/** The places of blocks: « block Poll.margin ». */
const BLOCK_PLACES = Object.fromEntries(
  blockPlaces().map(({ name, kind, body }) => [
    `block ${name}`,
    place(kind, IN_BLOCKS[kind], 'body', (text) => ({ body: body(text) })),
  ]),
) as Record<`block ${string}`, Place>;

/** Every place of the content that a writer fills. */
export const PLACES = { ...TEXT_PLACES, ...ADDRESS_PLACES, ...FACT_PLACES, ...BLOCK_PLACES };

export type PlaceName = keyof typeof PLACES;
