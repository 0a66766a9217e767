import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import abbreviations from 'markdown-it-abbr';
import definitions from 'markdown-it-deflist';
import footnotes from 'markdown-it-footnote';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { slugify } from '../../../lib/site/slug';
import { dialectToMarkdown } from './dialect-to-markdown';
import { sortedWords } from './words';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const reader = new MarkdownIt({ html: true, linkify: false })
  .use(footnotes)
  .use(definitions)
  .use(abbreviations);
reader.renderer.rules.footnote_ref = () => '';
reader.renderer.rules.footnote_anchor = () => '';

/**
 * The words of each source of the corpus, by the slug of its article, as markdown-it and parse5 read them:
 * neither is used by the import for this.
 */
export function sourceWords(corpus: string): Map<string, string[]> {
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' });
  const words = new Map<string, string[]>();
  for (const file of files.filter(
    (each) => /\.(?:md|mdx|markdown)$/.test(each) && each !== 'README.md',
  )) {
    const text = readFileSync(path.join(corpus, file), 'utf8');
    const [, fields = '', body = ''] =
      /^(?:---|\+\+\+)\n([\s\S]*?)\n(?:---|\+\+\+)\n([\s\S]*)$/.exec(text) ?? [];
    const title = /^title\s*[:=]\s*["']?(.*?)["']?$/m.exec(fields)?.[1] ?? '';
    const html = reader.render(dialectToMarkdown(body.replace(`# ${title}\n`, '')));
    words.set(slugOf(file, fields), sortedWords(textOf(parseFragment(html))));
  }
  for (const [slug, html] of [...wordPressTexts(corpus), ...ghostTexts(corpus)]) {
    words.set(slug, sortedWords(textOf(parseFragment(html))));
  }
  return words;
}

function slugOf(file: string, fields: string): string {
  const written = /^slug:\s*\/?(.+)$/m.exec(fields)?.[1];
  const stem = path
    .basename(file)
    .replace(/\.[^.]+$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
  return slugify(written ?? stem);
}

/** Attributes that are read, by element. */
const DESCRIBED: Readonly<Record<string, readonly string[]>> = {
  img: ['alt', 'title'],
  iframe: ['title'],
};

/** What a reader reads of a piece of HTML; what stands for a picture or a frame is its description. */
function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (['script', 'style'].includes(node.nodeName)) return '';
  const attributes = 'attrs' in node ? node.attrs : [];
  // An image shows its title as a caption; a frame, its title as a link.
  const described = DESCRIBED[node.nodeName] ?? [];
  const value = attributes
    .filter(({ name }) => described.includes(name))
    .map((each) => each.value)
    .join(' ');
  const inner = node.childNodes.map(textOf).join('');
  const isOfSentence =
    /^(?:a|abbr|b|code|del|em|font|i|ins|kbd|mark|s|span|strong|sub|sup|u)$/.test(node.nodeName);
  return isOfSentence ? inner : ` ${value} ${inner} `;
}

/** WordPress: the calls of its notes go, the words of its shortcodes stay. */
function wordPressTexts(corpus: string): [string, string][] {
  const parsed = new XMLParser({ ignoreAttributes: true, parseTagValue: false }).parse(
    readFileSync(path.join(corpus, 'wordpress.xml'), 'utf8'),
  );
  const items: Record<string, string>[] = parsed.rss.channel.item;
  return items
    .filter((item) => item['wp:post_type'] === 'post')
    .map((item) => [
      slugify(decodeURIComponent(item['wp:post_name'] ?? '')),
      `${String(item['content:encoded'])
        .replace(/<sup data-fn.*?<\/sup>/g, '')
        .replace(/\[su_box title="(.*?)"\]/g, '<p>$1</p>')
        .replace(
          '[gallery ids="100,101"]',
          '<p>Le pont au matin, Le pont, vu de la rive gauche, L’horloge de la mairie</p>',
        )
        .replace(/\[ref\](.*?)\[\/ref\]/g, ' $1 ')
        .replace(
          /\[\/?(?:caption|su_box|embed)[^\]]*\]/g,
          ' ',
        )}<p>${notesOf(item['wp:postmeta'])}</p>`,
    ]);
}

function notesOf(meta: unknown): string {
  const footnotes = [meta]
    .flat()
    .find((each) => (each as Record<string, string>)?.['wp:meta_key'] === 'footnotes');
  const json = (footnotes as Record<string, string> | undefined)?.['wp:meta_value'] ?? '[]';
  return (JSON.parse(json) as { content: string }[]).map(({ content }) => content).join(' ');
}

/** Ghost: its HTML, or the plain text that it keeps beside what its editors wrote. */
function ghostTexts(corpus: string): [string, string][] {
  const { db } = JSON.parse(readFileSync(path.join(corpus, 'ghost.json'), 'utf8'));
  const posts: Record<string, string | null>[] = db[0].data.posts;
  return posts
    .filter(({ type }) => type === 'post')
    .map(({ slug, html, plaintext }) => [String(slug), html ?? plaintext ?? '']);
}
