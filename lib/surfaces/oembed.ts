import { SOCIAL_IMAGE } from '../card/card-size';
import type { Article } from '../content/model';
import { site, toUrl } from '../newspaper/identity';
import { socialImagePath } from '../site/urls';

/** What an oEmbed request gets: a status, and a description when there is one. */
export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly body?: Readonly<Record<string, string | number>>;
}

/**
 * Describes an article of the site to whoever wants to show its link (https://oembed.com): type `link`,
 * with its social image. Only JSON is offered, and 501 says so.
 * @param query of the request: `url`, `format`, `maxwidth` and `maxheight`
 */
export function oembed(query: URLSearchParams, articles: readonly Article[]): OembedAnswer {
  const url = query.get('url');
  if (!url) return { status: 400 };
  if ((query.get('format') ?? 'json') !== 'json') return { status: 501 };
  const article = articles.find(({ path }) => toUrl(path) === url);
  if (!article) return { status: 404 };
  const [author] = article.authors;
  const fits =
    Number(query.get('maxwidth') ?? SOCIAL_IMAGE.width) >= SOCIAL_IMAGE.width &&
    Number(query.get('maxheight') ?? SOCIAL_IMAGE.height) >= SOCIAL_IMAGE.height;
  return {
    status: 200,
    body: {
      version: '1.0',
      type: 'link',
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
