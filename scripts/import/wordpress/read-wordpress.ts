import { XMLParser } from 'fast-xml-parser';
import type { Problem } from '../../../lib/content/problems';
import { element, lost, NOTE } from '../body/elements';
import { htmlContent, htmlToTree, treeOr } from '../body/html-to-tree';
import { fromLocalAndUtc } from '../dates';
import { type ImportedArticle, type ImportedContent, unreadExport } from '../imported-article';
import { addParagraphs } from './autop';
import { blocksToHtml, isOfBlocks } from './gutenberg';
import { readSeo } from './seo-fields';
import { type Attachment, shortcodesToHtml } from './shortcodes';
import { listOf, textOf, type XmlNode } from './xml-values';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});
/** Kinds of post that are articles; the others are pages, menus, revisions. */
const ARTICLE = /^(?:post|article|news|actualite)s?$/;

/** True for a WXR file, the export of WordPress. */
export function isWordPressExport(text: string): boolean {
  return /<wp:wxr_version>|xmlns:wp="https?:\/\/wordpress\.org\/export\//.test(
    text.slice(0, 20_000),
  );
}

/** Reads a WXR file (https://wordpress.org/documentation/article/tools-export-screen/). */
export function readWordPress(file: string, text: string, folder: string): ImportedContent {
  let channel: XmlNode;
  try {
    channel = ((parser.parse(text) as XmlNode).rss as XmlNode).channel as XmlNode;
  } catch (error) {
    return unreadExport({
      file,
      field: 'XML',
      received: `un export illisible : ${String((error as Error).message)}`,
      expected: 'le fichier entier d’Outils › Exporter',
    });
  }
  const items = listOf(channel?.item);
  const attachments = attachmentsOf(items);
  const authors = new Map(
    listOf(channel['wp:author']).map((author) => [
      textOf(author['wp:author_login']),
      textOf(author['wp:author_display_name']) || textOf(author['wp:author_login']),
    ]),
  );
  const skipped: Problem[] = [];
  const articles = items.flatMap((item, index) => {
    const kind = textOf(item['wp:post_type']);
    const status = textOf(item['wp:status']);
    const origin = `${file}, article ${textOf(item['wp:post_id']) || index + 1}`;
    if (kind === 'attachment' || kind === 'nav_menu_item' || kind === 'revision') return [];
    if (!ARTICLE.test(kind) || status === 'trash' || status === 'auto-draft') {
      const received = `${textOf(item.title) || 'sans titre'} (${kind}, ${status})`;
      skipped.push({
        file: origin,
        field: 'genre',
        received,
        expected: 'un article (post) : celui-ci n’est pas repris',
      });
      return [];
    }
    return [readItem(item, { origin, folder, authors, attachments })];
  });
  const origins = [
    textOf(channel['wp:base_blog_url']),
    textOf(channel['wp:base_site_url']),
    textOf(channel.link),
  ];
  return { articles, origins: origins.filter(Boolean), problems: [], skipped };
}

interface Around {
  readonly origin: string;
  readonly folder: string;
  readonly authors: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, Attachment>;
}

function readItem(
  item: XmlNode,
  { origin, folder, authors, attachments }: Around,
): ImportedArticle {
  const meta = new Map(
    listOf(item['wp:postmeta']).map((each) => [
      textOf(each['wp:meta_key']),
      textOf(each['wp:meta_value']),
    ]),
  );
  const title = textOf(item.title);
  const excerpt = textOf(item['excerpt:encoded']);
  const terms = (domain: string) =>
    listOf(item.category)
      .filter((each) => each['@domain'] === domain)
      .map((each) => textOf(each));
  const login = textOf(item['dc:creator']);
  const signed = authors.get(login) ?? login;
  const cover = attachments.get(meta.get('_thumbnail_id') ?? '');
  return {
    origin,
    title,
    name: textOf(item['wp:post_name']) || undefined,
    ...readSeo(meta, { title, excerpt }),
    standfirst: excerpt || undefined,
    publishedAt: fromLocalAndUtc(textOf(item['wp:post_date']), textOf(item['wp:post_date_gmt'])),
    categories: terms('category').filter((name) => !/^(?:non classé|uncategorized)$/i.test(name)),
    tags: terms('post_tag'),
    authors: [...(signed ? [signed] : []), ...terms('author').filter((name) => name !== signed)],
    cover: cover && { reference: cover.url, alt: cover.alt, caption: cover.caption },
    formerAddresses: [textOf(item.link), textOf(item.guid)].flatMap(fromRoot),
    body: treeOr(() => bodyOf(textOf(item['content:encoded']), meta, attachments)),
    folder,
    notes: [],
  };
}

/** An address without its origin; that of the front page is nobody's. */
function fromRoot(address: string): string[] {
  const path = address.replace(/^https?:\/\/[^/?#]+/i, '').replace(/#.*$/, '');
  const rooted = path.startsWith('?') ? `/${path}` : path;
  return rooted === '' || rooted === '/' ? [] : [rooted];
}

function bodyOf(
  content: string,
  meta: ReadonlyMap<string, string>,
  attachments: ReadonlyMap<string, Attachment>,
): ImportedArticle['body'] {
  const ofBlocks = isOfBlocks(content);
  // `<!--more-->` parts a paragraph from the next.
  const marked = content
    .replace(/\r\n?/g, '\n')
    .replace(/<!--(?:more|nextpage|noteaser).*?-->/g, '\n\n');
  const tree = htmlToTree(shortcodesToHtml(ofBlocks ? blocksToHtml(marked) : marked, attachments));
  if (!ofBlocks) addParagraphs(tree);
  linkLoneAddresses(tree);
  tree.children.push(...notesOf(meta.get('footnotes') ?? ''));
  return tree;
}

/** An address alone in its paragraph is what WordPress replaced by a player. */
function linkLoneAddresses(tree: ImportedArticle['body']): void {
  for (const child of tree.children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    const [only, ...others] = child.children;
    const address = only?.type === 'text' ? only.value.trim() : '';
    if (others.length === 0 && /^https?:\/\/\S+$/.test(address)) {
      child.children = [element('a', { href: address }, address)];
    }
  }
}

/** The notes of the block editor: `[{"id": …, "content": …}]`. */
function notesOf(json: string): ImportedArticle['body']['children'] {
  if (json === '') return [];
  try {
    const notes = JSON.parse(json) as { id: string; content: string }[];
    return notes.map(({ id, content }) => {
      return element(NOTE, { name: id }, ...htmlContent(content));
    });
  } catch {
    return [lost(`notes de bas de page illisibles : ${json}`)];
  }
}

function attachmentsOf(items: readonly XmlNode[]): Map<string, Attachment> {
  const attachments = new Map<string, Attachment>();
  for (const item of items) {
    if (textOf(item['wp:post_type']) !== 'attachment') continue;
    const alt = listOf(item['wp:postmeta']).find(
      (each) => textOf(each['wp:meta_key']) === '_wp_attachment_image_alt',
    );
    attachments.set(textOf(item['wp:post_id']), {
      url: textOf(item['wp:attachment_url']) || textOf(item.guid),
      alt: alt ? textOf(alt['wp:meta_value']) : '',
      caption: textOf(item['excerpt:encoded']),
    });
  }
  return attachments;
}
