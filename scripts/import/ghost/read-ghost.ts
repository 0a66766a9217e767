import type { ElementContent, Root } from 'hast';
import type { Problem } from '../../../lib/content/problems';
import { lost } from '../body/elements';
import { htmlToTree, treeOr } from '../body/html-to-tree';
import { readDate } from '../dates';
import { type ImportedArticle, type ImportedContent, unreadExport } from '../imported-article';
import { readCards } from './cards';
import { lexicalToHtml } from './lexical';
import { mobiledocToHtml } from './mobiledoc';

type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[] | undefined>>;

/** True for the export of Ghost. */
export function isGhostExport(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    /"db"\s*:|"posts"\s*:/.test(text) &&
    /"(?:mobiledoc|lexical|html)"/.test(text)
  );
}

/** Reads the export of Ghost (https://ghost.org/docs/migration/custom/). */
export function readGhost(file: string, text: string, folder: string): ImportedContent {
  const data = dataOf(text);
  if (!data?.posts) {
    return unreadExport({
      file,
      field: 'JSON',
      received: 'un export sans articles, ou coupé',
      expected: 'le fichier entier de Settings › Migration › Export',
    });
  }
  const skipped: Problem[] = [];
  const articles = data.posts.flatMap((post) => {
    const origin = `${file}, article ${textOf(post.slug) || textOf(post.id)}`;
    if (textOf(post.type) === 'page' || post.page === 1 || post.page === true) {
      const received = `${textOf(post.title)} (page)`;
      skipped.push({
        file: origin,
        field: 'genre',
        received,
        expected: 'un article : celle-ci n’est pas reprise',
      });
      return [];
    }
    return [readPost(post, data, { origin, folder })];
  });
  const settings = data.settings?.find(({ key }) => key === 'url');
  return {
    articles,
    origins: settings ? [textOf(settings.value)].filter(Boolean) : [],
    problems: [],
    skipped,
  };
}

function dataOf(text: string): Tables | undefined {
  try {
    const parsed = JSON.parse(text) as { db?: readonly { data: Tables }[]; data?: Tables };
    return parsed.db?.[0]?.data ?? parsed.data ?? (parsed as Tables);
  } catch {
    return undefined;
  }
}

function readPost(
  post: Row,
  data: Tables,
  { origin, folder }: { origin: string; folder: string },
): ImportedArticle {
  const meta = data.posts_meta?.find(({ post_id }) => post_id === post.id) ?? {};
  const linked = (links: string, id: string, rows: string): string[] =>
    [...(data[links] ?? [])]
      .filter(({ post_id }) => post_id === post.id)
      .sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
      .flatMap((link): Row[] => (data[rows] ?? []).filter((row) => row.id === link[id]))
      .map(({ name }) => textOf(name));
  const tags = linked('posts_tags', 'tag_id', 'tags').filter(
    (name) => name !== '' && !name.startsWith('#'),
  );
  const slug = textOf(post.slug);
  const image = textOf(post.feature_image);
  return {
    origin,
    title: textOf(post.title),
    name: slug || undefined,
    seoTitle: textOf(meta.meta_title ?? post.meta_title) || undefined,
    description: textOf(meta.meta_description ?? post.meta_description) || undefined,
    standfirst: textOf(post.custom_excerpt) || undefined,
    publishedAt: readDate(post.published_at ?? post.created_at),
    // The first tag of an article is its main one: Ghost has no sections.
    categories: tags.slice(0, 1),
    tags,
    authors: linked('posts_authors', 'author_id', 'users'),
    cover: image
      ? {
          reference: image,
          alt: textOf(meta.feature_image_alt) || undefined,
          caption: textOf(meta.feature_image_caption) || undefined,
        }
      : undefined,
    formerAddresses: slug ? [`/${slug}/`] : [],
    body: treeOr(() => bodyOf(post)),
    folder,
    notes: [],
  };
}

/** The text as Ghost showed it; else as one of its editors kept it. */
function bodyOf({ html, lexical, mobiledoc }: Row): Root {
  const shown = textOf(html);
  if (shown !== '') {
    const tree = htmlToTree(fromRoot(shown));
    readCards(tree);
    return tree;
  }
  const kept = textOf(lexical) || textOf(mobiledoc);
  if (kept === '') return { type: 'root', children: [] };
  try {
    const read = textOf(lexical) ? lexicalToHtml : mobiledocToHtml;
    return { type: 'root', children: read(fromRoot(kept)) };
  } catch {
    const children: ElementContent[] = [lost(`texte illisible de Ghost : ${kept}`)];
    return { type: 'root', children };
  }
}

/** Ghost writes the address of its site as a word of its own. */
function fromRoot(text: string): string {
  return text.replaceAll('__GHOST_URL__', '');
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).trim();
}
