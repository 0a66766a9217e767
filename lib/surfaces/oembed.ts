import { SOCIAL_IMAGE } from '../card/card-size';
import type { Article } from '../content/model';
import { site, toUrl } from '../newspaper/identity';
import { canonicalPath } from '../site/canonical-path';
import { formatDay } from '../site/dates';
import { socialImagePath } from '../site/urls';
import { element } from './xml';

/** What an oEmbed request gets: a status, and a description when there is one. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly body?: Readonly<Record<string, string | number>>;
}

/** Pixels that a quotation of an article takes, where nothing is narrower. */
const QUOTATION = { width: 600, height: 300, leastWidth: 300 } as const;

/**
 * Describes an article of the site to whoever wants to show its link (https://oembed.com): a quotation of it,
 * with its social image. Only JSON is offered, and 501 says so.
 * @param query of the request: `url`, `format`, `maxwidth` and `maxheight`, in pixels
 */
export function oembed(query: URLSearchParams, articles: readonly Article[]): OembedAnswer {
  const url = query.get('url');
  if (!url) return { status: 400 };
  if ((query.get('format') ?? 'json') !== 'json') return { status: 501 };
  const asked = pathOf(url);
  const article = articles.find(({ path }) => path === asked);
  if (!article) return { status: 404 };
  const [author] = article.authors;
  const most = (name: string) => Number(query.get(name) ?? Number.POSITIVE_INFINITY);
  const fits = most('maxwidth') >= SOCIAL_IMAGE.width && most('maxheight') >= SOCIAL_IMAGE.height;
  return {
    status: 200,
    body: {
      version: '1.0',
      ...quotation(article, most('maxwidth'), most('maxheight')),
      title: article.title,
      ...(author ? { author_name: author.name, author_url: toUrl(author.path) } : {}),
      provider_name: site.name,
      provider_url: site.url,
      cache_age: 3600,
      ...(fits
        ? {
            thumbnail_url: toUrl(socialImagePath(article.path)),
            thumbnail_width: SOCIAL_IMAGE.width,
            thumbnail_height: SOCIAL_IMAGE.height,
          }
        : {}),
    },
  };
}

/** The path that an address of the site asks for, whatever follows it; `undefined` for one of another site. */
function pathOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOurs = url && /^https?:$/.test(url.protocol) && url.host === new URL(site.url).host;
  return isOurs ? canonicalPath(url.pathname) : undefined;
}

/**
 * What is shown of the article. Not of type `link`, where there is room for more: Mastodon would make its card
 * of the fields of a link, which has neither description nor date, and reads the page for any other type.
 */
function quotation(article: Article, maxWidth: number, maxHeight: number) {
  const hasRoom = maxWidth >= QUOTATION.leastWidth && maxHeight >= QUOTATION.height;
  if (!hasRoom) return { type: 'link' };
  const url = toUrl(article.path);
  const names = article.authors.map(({ name }) => name);
  const signature = [...names, site.name, formatDay(article.publishedAt)].join(', ');
  const { xml: html } = element(
    'blockquote',
    [
      element('p', [element('a', article.title, { href: url })]),
      element('p', article.standfirst),
      element('p', signature),
    ],
    { cite: url },
  );
  const width = Math.min(QUOTATION.width, maxWidth);
  return { type: 'rich', html, width, height: QUOTATION.height };
}
