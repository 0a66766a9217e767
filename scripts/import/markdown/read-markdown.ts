import path from 'node:path';
import type { Root } from 'hast';
import { htmlToTree, treeOr } from '../body/html-to-tree';
import { elementsOf, lineOf } from '../body/tree-tools';
import { readDate } from '../dates';
import { type ImportedArticle, type ImportedContent, unreadExport } from '../imported-article';
import { codeApart } from './code-apart';
import { mdxToHtml } from './docusaurus';
import { readForeignFields } from './foreign-fields';
import { type ForeignFile, readForeignFile } from './front-matter';
import { hugoToHtml } from './hugo';
import { liquidToHtml } from './jekyll';
import { boxesToHtml, kramdownToMarkdown } from './kramdown';
import { markdownToTree } from './markdown-to-tree';
import { obsidianToMarkdown } from './obsidian';
import { closeFences } from './shortcodes';

const DATED_NAME = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/;

/**
 * Reads an article written in any dialect of Markdown, or in HTML.
 * @param file its path from the folder of the export
 */
export function readMarkdownFile(file: string, text: string): ImportedContent {
  let cut: ForeignFile;
  try {
    cut = readForeignFile(text);
  } catch (error) {
    return unreadExport({
      file,
      field: 'en-tête',
      received: `un en-tête illisible : ${String((error as Error).message).split('\n')[0]}`,
      expected: 'du YAML entre deux « --- », du TOML entre deux « +++ », ou du JSON',
    });
  }
  const read = readForeignFields(cut.fields, file);
  const body = treeOr(() =>
    isHtml(file) ? htmlBody(cut.body) : markdownToTree(asPlainMarkdown(cut.body, file)),
  );
  const [, day, rest] = DATED_NAME.exec(stemOf(file)) ?? [];
  const title = read.title ?? takeTitle(body) ?? titleOfName(rest ?? stemOf(file));
  if (read.title) dropRepeatedTitle(body, read.title);
  const article: ImportedArticle = {
    ...read,
    origin: file,
    title,
    name: read.name ?? (read.title ? (rest ?? stemOf(file)) : rest),
    publishedAt: read.publishedAt ?? readDate(day),
    folder: path.posix.dirname(file),
    body,
  };
  return { articles: [article], origins: [], problems: [], skipped: [] };
}

/** Reads every dialect at once: files of one folder come from several tools, and none of them says which. */
function asPlainMarkdown(body: string, file: string): string {
  const { text, putBack } = codeApart(body);
  const isMdx = file.endsWith('.mdx');
  const steps = [
    hugoToHtml,
    liquidToHtml,
    ...(isMdx ? [mdxToHtml] : []),
    obsidianToMarkdown,
    kramdownToMarkdown,
    boxesToHtml,
    closeFences,
  ];
  return putBack(steps.reduce((read, step) => step(read), text));
}

function isHtml(file: string): boolean {
  return /\.html?$/i.test(file);
}

/** What a page says: its article, or its main part, or all of it. */
function htmlBody(html: string): Root {
  const { text, putBack } = codeApart(html);
  const tree = htmlToTree(putBack(liquidToHtml(text)));
  for (const name of ['article', 'main', 'body']) {
    const [part] = elementsOf(tree, name);
    if (part) return { type: 'root', children: part.children };
  }
  return tree;
}

/** `posts/mon-article/index.md` is named by its folder. */
function stemOf(file: string): string {
  const stem = path.posix
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .replace(/\.fr$/, '');
  return stem === 'index' ? path.posix.basename(path.posix.dirname(file)) : stem;
}

function titleOfName(name: string): string {
  return name.replace(/[-_]+/g, ' ').trim();
}

/** The first heading of a text without a title is its title. */
function takeTitle(body: Root): string | undefined {
  const [first] = elementsOf(body, 'h1');
  const words = first ? lineOf(first) : '';
  if (!first || words === '') return undefined;
  remove(body, first);
  return words;
}

function dropRepeatedTitle(body: Root, title: string): void {
  const [first] = elementsOf(body, 'h1');
  if (first && lineOf(first) === title.replace(/\s+/g, ' ')) remove(body, first);
}

function remove(tree: Root, removed: Root['children'][number]): void {
  tree.children = tree.children.filter((child) => child !== removed);
}
