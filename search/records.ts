import type { Nodes, RootContent } from 'mdast';
import { bodyToBlocks } from '../lib/content/markdown/to-markdown';
import type { Article, Source } from '../lib/content/model';
import { formatDay, formatPartialDate } from '../lib/site/dates';

/** A piece of text that stands by itself: no sentence of it goes on in the next. */
interface TextBlock {
  readonly text: string;
  /** The level of a heading: its words count for more. */
  readonly heading?: number;
}

/** What the search knows of an article, as the article says it: the index is made of nothing else. */
export interface SearchRecord {
  /** Its path. */
  readonly url: string;
  /** The slug of its section: results are kept by it. */
  readonly section: string;
  /** The instant it came out, in milliseconds: results are put in its order. */
  readonly published: number;
  /** What a result shows beside an excerpt. */
  readonly fields: {
    readonly title: string;
    readonly section: string;
    readonly author: string;
    /** ISO 8601, the writer's own. */
    readonly published: string;
    /** The same in words. */
    readonly day: string;
  };
  readonly text: readonly TextBlock[];
}

/** The record of an article: its fields, and all the words that a reader reads in it. */
export function searchRecord(article: Article): SearchRecord {
  const { path, title, section, authors, publishedAt, hero } = article;
  const paragraphs = (...texts: readonly string[]): TextBlock[] => texts.map((text) => ({ text }));
  return {
    url: path,
    section: section.slug,
    published: Date.parse(publishedAt),
    fields: {
      title,
      section: section.name,
      author: authors.map(({ name }) => name).join(', '),
      published: publishedAt,
      day: formatDay(publishedAt),
    },
    text: [
      ...paragraphs(article.standfirst, ...(hero ? [hero.caption, hero.credit] : [])),
      ...paragraphs(...(article.updates ?? []).map(({ text }) => text)),
      ...bodyText(article.body().source),
      ...paragraphs(...(article.corrections ?? []).map(({ text }) => text)),
      ...paragraphs(...article.sources.map(sourceText)),
      ...paragraphs(...article.topics.map(({ name }) => name)),
      ...paragraphs(article.dossier?.name ?? ''),
    ].filter(({ text }) => text !== ''),
  };
}

function sourceText({ publisher, title, date }: Source): string {
  return [publisher, title, ...(date ? [formatPartialDate(date)] : [])].join(', ');
}

/** The words of a body, without what only serves its page: numbers of sources, addresses, pictures. */
function bodyText(mdx: string): TextBlock[] {
  const blocks = bodyToBlocks(mdx, {
    fileUrl: (file) => file,
    callOf: () => '',
    elementOf: ({ properties: { title } }, words) =>
      title ? [...words, { type: 'text', value: ` (${title})` }] : words,
  });
  return blocks.flatMap(textBlocks);
}

function textBlocks(block: RootContent): TextBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ text: wordsOf(block), heading: block.depth }];
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return block.children.flatMap(textBlocks);
    case 'tableRow':
      return [{ text: block.children.map(wordsOf).join(' ') }];
    default:
      return [{ text: wordsOf(block) }];
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
