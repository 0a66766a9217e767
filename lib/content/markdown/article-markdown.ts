import type { RootContent } from 'mdast';
import { site, toUrl } from '../../newspaper/identity';
import { formatDateTime, formatPartialDate } from '../../site/dates';
import { strings } from '../../site/strings';
import {
  heading,
  item,
  labelledItem,
  link,
  list,
  paragraph,
  stringify,
  strong,
  text,
} from './mdast';

/** What the twin of an article is made from. */
interface MarkdownSource {
  /** The number its calls in the text carry. Numbers follow one another. */
  readonly number: number;
  readonly publisher: string;
  readonly title: string;
  /** A day, a month or a year. */
  readonly date?: string;
  readonly url?: string;
}

/** What changed in an article, and when. */
interface Change {
  /** ISO 8601. */
  readonly date: string;
  readonly text: string;
}

/** What the Markdown twin of an article says. Texts are typeset; dates are ISO 8601. */
export interface MarkdownArticle {
  readonly title: string;
  readonly standfirst: string;
  /** Names, in the order of the byline. */
  readonly authors: readonly string[];
  readonly publishedAt: string;
  readonly updatedAt: string;
  /** The name of the section. */
  readonly section: string;
  /** The dossier that it is part of: its place there in words, and the address of its page. */
  readonly dossier?: { readonly name: string; readonly place: string; readonly url: string };
  /** The canonical address, absolute. */
  readonly url: string;
  /** What `bodyToMarkdown` gives. */
  readonly body: string;
  readonly updates: readonly Change[];
  readonly corrections: readonly Change[];
  readonly sources: readonly MarkdownSource[];
  /** What is said of an AI that helped to write it. */
  readonly aiMention?: string;
}

/** A whole article as one CommonMark document: all a reader needs who has only this file. */
export function articleMarkdown(article: MarkdownArticle): string {
  const foot = [
    ...correctionsOf(article),
    ...sourcesOf(article),
    paragraph(text('© '), link(toUrl('/'), [text(site.name)])),
  ];
  // The body is Markdown already: whole blocks, which those around it cannot run into.
  return [stringify(headOf(article)), article.body, stringify(foot)].filter(Boolean).join('\n');
}

function headOf(article: MarkdownArticle): RootContent[] {
  const { title, standfirst, authors, publishedAt, updatedAt, section, url, updates } = article;
  const { dossier, aiMention } = article;
  const byline = [
    strings.article.by + authors.join(', '),
    `${strings.article.publishedOn} ${formatDateTime(publishedAt)}`,
    ...(updatedAt === publishedAt
      ? []
      : [`${strings.article.updatedOn} ${formatDateTime(updatedAt)}`]),
    strings.markdown.section(section),
  ];
  return [
    heading(1, title),
    paragraph(strong(standfirst)),
    paragraph(text(byline.join(' · '))),
    paragraph(text(strings.markdown.address), link(url, [text(url)])),
    ...(dossier
      ? [paragraph(link(dossier.url, [text(dossier.name)]), text(`, ${dossier.place}`))]
      : []),
    ...(updates.length > 0 ? [changeList([...updates].reverse(), updateLabel)] : []),
    ...(aiMention ? [paragraph(text(aiMention))] : []),
  ];
}

function updateLabel(date: string): string {
  return `${strings.article.updateOf} ${formatDateTime(date)}`;
}

function changeList(changes: readonly Change[], labelOf: (date: string) => string) {
  return list(
    changes.map(({ date, text: words }) => labelledItem(labelOf(date), [paragraph(text(words))])),
  );
}

function correctionsOf({ corrections }: MarkdownArticle): RootContent[] {
  if (corrections.length === 0) return [];
  return [heading(2, strings.article.corrections), changeList(corrections, formatDateTime)];
}

function sourcesOf({ sources }: MarkdownArticle): RootContent[] {
  const ordered = [...sources].sort((a, b) => a.number - b.number);
  const [first] = ordered;
  if (!first) return [];
  const items = ordered.map(({ publisher, title, date, url }) =>
    item(
      paragraph(
        text(`${publisher}, `),
        url ? link(url, [text(title)]) : text(title),
        text(date ? `, ${formatPartialDate(date)}.` : '.'),
      ),
    ),
  );
  return [heading(2, strings.article.sources), list(items, first.number)];
}
