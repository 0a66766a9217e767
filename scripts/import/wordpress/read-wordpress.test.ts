import { describe, expect, it } from 'vitest';
import { convertBody } from '../body/convert-body';
import { isWordPressExport, readWordPress } from './read-wordpress';

const PICTURE = `<item><wp:post_type>attachment</wp:post_type><wp:post_id>9</wp:post_id>
<wp:attachment_url>https://a.fr/wp-content/uploads/pont.svg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Le pont</wp:meta_value></wp:postmeta></item>`;

function wxr(content: string, fields = ''): string {
  return `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://a.fr</wp:base_blog_url>
<wp:author><wp:author_login>cam</wp:author_login><wp:author_display_name>Camille</wp:author_display_name></wp:author>${PICTURE}
<item><title>A &amp; B</title><link>https://a.fr/2019/03/a-b/</link><guid>https://a.fr/?p=7</guid><dc:creator>cam</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<wp:post_name>a-b</wp:post_name><wp:post_date>2019-03-02 10:00:00</wp:post_date><wp:post_date_gmt>2019-03-02 09:00:00</wp:post_date_gmt>${fields}</item></channel></rss>`;
}

async function textOf(content: string, fields?: string): Promise<string> {
  const [article] = readWordPress('a.xml', wxr(content, fields), '.').articles;
  if (!article) throw new Error('no article');
  const { text } = await convertBody(
    article,
    () => undefined,
    async (url) => ({
      name: url.replace(/^.*\//, ''),
    }),
  );
  return text;
}

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

describe('readWordPress', () => {
  it('knows a WXR file', () => {
    expect(isWordPressExport(wxr(''))).toBe(true);
    expect(isWordPressExport('<rss><channel></channel></rss>')).toBe(false);
  });

  it('reads the fields, those of Yoast, and the addresses', () => {
    const fields = [
      meta('_yoast_wpseo_title', '%%title%% %%page%% %%sep%% %%sitename%%'),
      meta('_yoast_wpseo_metadesc', 'La description'),
      meta('_yoast_wpseo_focuskw', 'le mot'),
      meta('_thumbnail_id', '9'),
      '<category domain="category">Actus</category><category domain="post_tag">Pont</category>',
    ].join('');
    expect(readWordPress('a.xml', wxr('a', fields), '.').articles).toMatchObject([
      {
        title: 'A & B',
        name: 'a-b',
        seoTitle: 'A & B',
        description: 'La description',
        keyphrase: 'le mot',
        publishedAt: '2019-03-02T10:00:00+01:00',
        authors: ['Camille'],
        categories: ['Actus'],
        tags: ['Pont'],
        formerAddresses: ['/2019/03/a-b/', '/?p=7'],
        cover: { reference: 'https://a.fr/wp-content/uploads/pont.svg', alt: 'Le pont' },
      },
    ]);
  });

  it.each([
    ['a\nb\n\nc', 'a\\\nb\n\nc'],
    ['Dit [sic] le maire […]', 'Dit \\[sic] le maire \\[…]'],
    [
      '[caption id="x" width="3"]<img src="a.svg" alt="b" /> La légende[/caption]',
      '![b](a.svg "La légende")',
    ],
    ['[gallery ids="9"]', '![Le pont](pont.svg)'],
    ['[gallery ids="404"]', '{/* import : [gallery ids="404"] */}'],
    ['[embed]https://vimeo.com/1[/embed]', '[https://vimeo.com/1](https://vimeo.com/1)'],
    ['https://vimeo.com/1', '[https://vimeo.com/1](https://vimeo.com/1)'],
    ['[contact-form-7 id="1"]', '{/* import : [contact-form-7 id="1"] */}'],
    ['<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->', 'a'],
    ['<!-- wp:latest-posts {"a":1} /-->', '{/* import : <!-- wp:latest-posts {"a":1} /--> */}'],
    ['a\n<h3>b</h3>\nc', 'a\n\n## b\n\nc'],
  ])('reads the text %j', async (content, expected) => {
    expect(await textOf(content)).toBe(expected);
  });

  it('takes pages and menus for no articles, and says so', () => {
    const page = wxr('a').replace('<wp:post_type>post<', '<wp:post_type>page<');
    expect(readWordPress('a.xml', page, '.')).toMatchObject({
      articles: [],
      skipped: [{ received: 'A & B (page, publish)' }],
    });
  });
});
