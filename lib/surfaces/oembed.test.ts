import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { toUrl } from '../newspaper/identity';
import { oembed } from './oembed';

const article = sampleArticle();
const ask = (query: Record<string, string>) => oembed(new URLSearchParams(query), [article]);
const url = toUrl(article.path);

describe('oembed', () => {
  it('describes an article of the site', () => {
    expect(ask({ url }).body).toMatchObject({
      version: '1.0',
      type: 'link',
      title: article.title,
      author_name: 'La rédaction',
      provider_name: 'Le Banc d’essai',
      thumbnail_url: `${url}/opengraph-image`,
    });
  });

  it('leaves the image out where it would not fit', () => {
    const { body } = ask({ url, maxwidth: '600' });
    expect(body).toMatchObject({ type: 'link' });
    expect(body).not.toHaveProperty('thumbnail_url');
  });

  it('says what it cannot do', () => {
    expect(ask({}).status).toBe(400);
    expect(ask({ url, format: 'xml' }).status).toBe(501);
    expect(ask({ url: 'https://exemple.fr/' }).status).toBe(404);
    expect(ask({ url: `${url}/../autre` }).status).toBe(404);
  });
});
