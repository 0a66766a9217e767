import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { toUrl } from '../newspaper/identity';
import { oembed } from './oembed';

const article = sampleArticle({ title: 'Un "faux" <conseiller> & C’' });
const ask = (query: Record<string, string>) => oembed(new URLSearchParams(query), [article]);
const url = toUrl(article.path);

describe('oembed', () => {
  it('describes an article of the site', () => {
    expect(ask({ url }).body).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: article.title,
      author_name: 'La rédaction',
      provider_name: 'Le Banc d’essai',
      thumbnail_url: `${url}/opengraph-image`,
    });
  });

  it('quotes it in HTML without a script, that says what the article says', () => {
    const html = String(ask({ url }).body?.html);
    const written = serialize(parseFragment(html));
    expect(written).toContain(`<a href="${url}">Un "faux" &lt;conseiller&gt; &amp; C’</a>`);
    expect(written).toContain(`<p>${article.standfirst}</p>`);
    expect(written).toContain('La rédaction, Le Banc d’essai, 4&nbsp;mai&nbsp;2026');
  });

  it('knows an address with what browsers, people and networks add to it', () => {
    const { origin } = new URL(url);
    for (const written of [
      `${url}/`,
      `${url}?utm_source=x&a=1`,
      `${url}/?fbclid=1`,
      `${url}#la-suite`,
      `${url}/?a=1#la-suite`,
      url.replace('/articles/', '//articles//').toUpperCase(),
      url.replace(/^https?:/, 'https:'),
      url.replace(origin, `${origin}/rubriques/..`),
      ` ${url} `,
    ]) {
      expect(ask({ url: written }).body?.title, written).toBe(article.title);
    }
  });

  it('leaves out what would not fit', () => {
    const narrow = ask({ url, maxwidth: '400' }).body;
    expect(narrow).toMatchObject({ type: 'rich', width: 400 });
    expect(narrow).not.toHaveProperty('thumbnail_url');
    for (const least of [{ maxwidth: '200' }, { maxheight: '90' }, { maxwidth: 'large' }]) {
      const { body } = ask({ url, ...least });
      expect(body).toMatchObject({ type: 'link', title: article.title });
      expect(body).not.toHaveProperty('html');
    }
  });

  it('says what it cannot do', () => {
    expect(ask({}).status).toBe(400);
    expect(ask({ url, format: 'xml' }).status).toBe(501);
    for (const other of [
      'https://exemple.fr/',
      `https://exemple.fr${article.path}`,
      `${url}/../autre`,
      `${url}.md`,
      `${url}%C3`,
      article.path,
      'javascript:alert(1)',
      'https://[',
    ]) {
      expect(ask({ url: other }).status, other).toBe(404);
    }
  });
});
