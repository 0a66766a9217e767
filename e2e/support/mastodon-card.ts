import type { APIRequestContext, APIResponse } from '@playwright/test';
import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parse, parseFragment } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { pathOf } from './sites';

/**
 * The card that Mastodon makes of a link, in the order of its public source
 * (github.com/mastodon/mastodon: `FetchLinkCardService`, `FetchOEmbedService`, `LinkDetailsExtractor`).
 */
export interface LinkCard {
  readonly from: 'oembed' | 'page';
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly author: string;
  readonly publishedAt: string;
}

/** Types that it reads in JSON-LD: the `@type` of an object that stands alone. */
const READ_TYPES = ['NewsArticle', 'WebPage'];

/** Fetches an address of the site as a status holds it; `undefined` where there is nothing to show. */
export async function mastodonCard(
  request: APIRequestContext,
  address: string,
): Promise<LinkCard | undefined> {
  const page = await request.get(pathOf(address), { headers: { accept: 'text/html' } });
  if (page.status() !== 200 || !typeOf(page).startsWith('text/html')) return undefined;
  const document = parse(await page.text(), { treeAdapter: adapter });
  return (await oembedCard(request, document)) ?? pageCard(document);
}

/** What a server that knows the endpoint from another page of the site asks of it for an address. */
export async function mastodonOembed(
  request: APIRequestContext,
  endpoint: string,
  address: string,
): Promise<APIResponse> {
  const template = endpoint.replace(/=https?%3A%2F%2F[^&]*/i, '={url}');
  return request.get(pathOf(template.replace('{url}', encodeURIComponent(address))));
}

async function oembedCard(
  request: APIRequestContext,
  document: Document,
): Promise<LinkCard | undefined> {
  const endpoint = attribute(document, 'link[type="application/json+oembed"]', 'href');
  if (!endpoint) return undefined;
  const answer = await request.get(pathOf(endpoint));
  if (answer.status() !== 200) return undefined;
  const embed = (await answer.json()) as Readonly<Record<string, string | undefined>>;
  if (embed.version !== '1.0' || !embed.type) return undefined;
  // « Most providers rely on <script> tags »: of a rich one, it reads the page.
  if (embed.type === 'rich' || (embed.type === 'photo' && !embed.url)) return undefined;
  return {
    from: 'oembed',
    title: embed.title ?? '',
    // It reads neither in an answer.
    description: '',
    publishedAt: '',
    image: (embed.type === 'photo' ? embed.url : embed.thumbnail_url) ?? '',
    author: embed.author_name ?? '',
  };
}

function pageCard(document: Document): LinkCard | undefined {
  const data = structuredData(document);
  const tag = (name: string) =>
    attribute(document, `meta[property="${name}"], meta[name="${name}"]`, 'content');
  const title = selectOne<AnyNode, Element>('title', document);
  const card = {
    from: 'page' as const,
    title: data.headline ?? tag('og:title') ?? (title ? textContent(title) : ''),
    description: data.description ?? tag('og:description') ?? tag('description') ?? '',
    image: tag('og:image') ?? '',
    author: first(data.author)?.name ?? tag('og:author') ?? '',
    publishedAt: data.datePublished ?? tag('article:published_time') ?? '',
  };
  return card.title ? card : undefined;
}

interface StructuredData {
  readonly '@type'?: unknown;
  readonly headline?: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly author?: Named | readonly Named[];
}

interface Named {
  readonly name?: string;
}

/** The first object of a type that it reads; it decodes entities before it reads JSON. */
function structuredData(document: Document): StructuredData {
  const scripts = selectAll<AnyNode, Element>('script[type="application/ld+json"]', document);
  for (const script of scripts) {
    const read: unknown = JSON.parse(decoded(textContent(script)));
    const objects = (Array.isArray(read) ? read : [read]) as readonly StructuredData[];
    const known = objects.find(({ '@type': type }) => READ_TYPES.includes(String(type)));
    if (known) return known;
  }
  return {};
}

function decoded(text: string): string {
  const area = `<textarea>${text.replaceAll('<', '&lt;')}</textarea>`;
  return textContent(parseFragment(area, { treeAdapter: adapter }).children);
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return selectOne<AnyNode, Element>(selector, document)?.attribs[name];
}

function first(value: Named | readonly Named[] | undefined): Named | undefined {
  return Array.isArray(value) ? value[0] : (value as Named | undefined);
}

function typeOf(response: APIResponse): string {
  return response.headers()['content-type'] ?? '';
}
