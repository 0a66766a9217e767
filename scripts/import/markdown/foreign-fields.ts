import type { Problem } from '../../../lib/content/problems';
import { readDate } from '../dates';
import type { ImportedArticle, ImportedPicture } from '../imported-article';

/** The names that each field has in Hugo, Jekyll, Eleventy, Astro, Docusaurus, Pelican, Obsidian. */
const NAMES = {
  title: ['title', 'titre'],
  name: ['slug'],
  seoTitle: ['seoTitle', 'seo_title', 'meta_title', 'metaTitle', 'title_tag', 'seo.title'],
  description: [
    'description',
    'meta_description',
    'metaDescription',
    'seo_description',
    'seo.description',
  ],
  keyphrase: ['keyphrase', 'focus_keyphrase', 'focus_keyword', 'focuskw', 'seo.keyphrase'],
  standfirst: [
    'standfirst',
    'chapo',
    'chapô',
    'subtitle',
    'soustitre',
    'lead',
    'dek',
    'excerpt',
    'summary',
    'intro',
    'abstract',
  ],
  publishedAt: [
    'date',
    'publishedAt',
    'pubDate',
    'publishDate',
    'published_at',
    'publication_date',
    'datePublished',
    'published',
    'created',
    'created_at',
  ],
  /** When a file was last saved: no reader would call each of these an update, so none is kept. */
  saved: [
    'updatedAt',
    'updatedDate',
    'updated',
    'updated_at',
    'lastmod',
    'last_modified_at',
    'modified',
    'dateModified',
    'last_update.date',
  ],
  categories: ['categories', 'category', 'categorie', 'catégorie', 'section', 'rubrique'],
  tags: ['tags', 'tag', 'mots-clés', 'sujets'],
  authors: ['authors', 'author', 'auteur', 'auteurs', 'last_update.author'],
  cover: [
    'cover',
    'image',
    'featured_image',
    'featuredImage',
    'feature_image',
    'featureimage',
    'heroImage',
    'hero',
    'thumbnail',
    'banner',
    'header',
    'og_image',
    'ogImage',
    'images',
    'illustration',
  ],
  aliases: [
    'aliases',
    'alias',
    'redirect_from',
    'redirects',
    'permalink',
    'url',
    'old_url',
    'link',
  ],
} as const;

/** What arranges a page and tells its readers nothing. */
const SILENT =
  /^(?:layout|draft|published|comments|toc|type|weight|sidebar.*|id|hide_.*|pagination.*|math|mermaid|pin|featured|sitemap|robots|noindex|lang|locale|language|eleventy.*|templateKey|image_alt|imageAlt|alt|caption|credit|cover_alt|feature_image_alt|feature_image_caption|display_number|cssclasses?|publish|show.*|disable.*|enable.*|unlisted)$/i;

type Fields = Readonly<Record<string, unknown>>;
type Read = Omit<ImportedArticle, 'origin' | 'title' | 'body' | 'folder' | 'notes'> & {
  readonly title?: string | undefined;
};

/** Reads the fields of a file of another system, whatever it calls them. */
export function readForeignFields(fields: Fields, origin: string): Read & { notes: Problem[] } {
  const pick = (name: keyof typeof NAMES) => firstOf(fields, NAMES[name]);
  const date = pick('publishedAt');
  const publishedAt = readDate(date);
  const notes: Problem[] = [];
  if (date !== undefined && typeof date !== 'boolean' && publishedAt === undefined) {
    notes.push({
      file: origin,
      field: 'date',
      received: String(date),
      expected: 'une date que l’import sait lire (2019-03-02 10:30): celle du jour l’a remplacée',
    });
  }
  const known = new Set<string>(Object.values(NAMES).flat());
  const left = Object.keys(fields).filter((name) => !known.has(name) && !SILENT.test(name));
  if (left.length > 0) {
    const expected = 'à reprendre à la main, s’ils servent aux lecteurs';
    notes.push({ file: origin, field: 'champs laissés', received: left.join(', '), expected });
  }
  return {
    title: textOf(pick('title')),
    name: textOf(pick('name'))?.replace(/\/+$/, '').replace(/^.*\//, ''),
    seoTitle: textOf(pick('seoTitle')),
    description: textOf(pick('description')),
    keyphrase: textOf(pick('keyphrase')),
    standfirst: textOf(pick('standfirst')),
    publishedAt,
    categories: listOf(pick('categories'), ','),
    tags: listOf(pick('tags'), ','),
    authors: listOf(pick('authors'), /,|\s+et\s+|\s+and\s+|;/),
    cover: coverOf(fields, pick('cover')),
    formerAddresses: addressesOf(fields),
    notes,
  };
}

/** Every address that the fields give, from the root of the site; patterns (`/:year/`) are none. */
function addressesOf(fields: Fields): string[] {
  return [
    ...NAMES.aliases.flatMap((name) => listOf(fields[name])),
    ...listOf(fields.slug).filter((slug) => slug.startsWith('/')),
  ]
    .map((address) => address.replace(/^https?:\/\/[^/]+/i, ''))
    .filter((address) => /^[/\w]/.test(address) && !address.includes(':') && !/\{|\}/.test(address))
    .map((address) => (address.startsWith('/') ? address : `/${address}`));
}

function firstOf(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const [first = '', second] = name.split('.');
    const value = fields[first];
    const found = second === undefined ? value : (value as Fields | undefined)?.[second];
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** A list, written as one or as words between commas; each of its items may be a group with a name. */
function listOf(value: unknown, separator?: string | RegExp): string[] {
  const items: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => {
    if (typeof item === 'object' && item !== null) {
      const { name, title, label } = item as Fields;
      return textOf(name ?? title ?? label) ?? [];
    }
    const text = textOf(item);
    if (text === undefined) return [];
    const parts = separator && !Array.isArray(value) ? text.split(separator) : [text];
    return parts.map((part) => part.trim()).filter(Boolean);
  });
}

function coverOf(fields: Fields, written: unknown): ImportedPicture | undefined {
  const first: unknown = Array.isArray(written) ? written[0] : written;
  const group = typeof first === 'object' && first !== null ? (first as Fields) : {};
  const reference =
    textOf(first) ??
    textOf(
      firstOf(group, ['src', 'url', 'path', 'image', 'file', 'teaser', 'overlay_image', 'feature']),
    );
  if (typeof first === 'boolean' || reference === undefined) return undefined;
  const beside = (...names: string[]) =>
    textOf(firstOf(group, names)) ??
    textOf(
      firstOf(
        fields,
        names.map((name) => `image_${name}`),
      ),
    );
  return {
    reference,
    alt:
      beside('alt') ??
      textOf(firstOf(fields, ['imageAlt', 'alt', 'cover_alt', 'feature_image_alt'])),
    caption:
      beside('caption', 'legende') ?? textOf(firstOf(fields, ['caption', 'feature_image_caption'])),
    credit: beside('credit', 'attribution') ?? textOf(fields.credit),
  };
}
