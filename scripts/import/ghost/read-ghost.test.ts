import { describe, expect, it } from 'vitest';
import { convertBody } from '../body/convert-body';
import { isGhostExport, readGhost } from './read-ghost';

const POST = { id: '1', title: 'Un titre', slug: 'un-titre', type: 'post', html: '<p>a</p>' };

function ghost(post: Record<string, unknown>, tables = {}): string {
  return JSON.stringify({ db: [{ data: { posts: [{ ...POST, ...post }], ...tables } }] });
}

async function textOf(post: Record<string, unknown>): Promise<string> {
  const [article] = readGhost('a.json', ghost(post), '.').articles;
  if (!article) throw new Error('no article');
  return (
    await convertBody(
      article,
      () => undefined,
      async (name) => ({ name: name.replace(/^.*\//, '') }),
    )
  ).text;
}

const lexical = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', children } });
const text = (words: string, format = 0) => ({ type: 'text', text: words, format });

describe('readGhost', () => {
  it('knows its export', () => {
    expect(isGhostExport(ghost({}))).toBe(true);
    expect(isGhostExport('{"posts": []}')).toBe(false);
  });

  it('reads the fields from their tables', () => {
    const tables = {
      posts_meta: [
        { post_id: '1', meta_title: 'SEO', meta_description: 'D', feature_image_alt: 'Alt' },
      ],
      tags: [
        { id: 't', name: 'Actus' },
        { id: 'u', name: '#interne' },
      ],
      posts_tags: [
        { post_id: '1', tag_id: 'u', sort_order: 0 },
        { post_id: '1', tag_id: 't', sort_order: 1 },
      ],
      users: [{ id: 'v', name: 'Camille' }],
      posts_authors: [{ post_id: '1', author_id: 'v' }],
    };
    const post = {
      custom_excerpt: 'Le chapô',
      feature_image: '__GHOST_URL__/content/images/a.jpg',
      published_at: '2023-01-10T08:00:00.000Z',
    };
    expect(readGhost('a.json', ghost(post, tables), '.').articles).toMatchObject([
      {
        title: 'Un titre',
        name: 'un-titre',
        seoTitle: 'SEO',
        description: 'D',
        standfirst: 'Le chapô',
        publishedAt: '2023-01-10T09:00:00+01:00',
        categories: ['Actus'],
        tags: ['Actus'],
        authors: ['Camille'],
        cover: { reference: '__GHOST_URL__/content/images/a.jpg', alt: 'Alt' },
        formerAddresses: ['/un-titre/'],
      },
    ]);
  });

  it.each([
    [
      lexical({ type: 'paragraph', children: [text('a '), text('b', 1), text('c', 2)] }),
      'a **b**_c_',
    ],
    [
      lexical({ type: 'image', src: '__GHOST_URL__/a.svg', alt: 'b', caption: '<i>c</i>' }),
      '![b](a.svg "c")',
    ],
    [lexical({ type: 'markdown', markdown: '- a' }), '- a'],
    [lexical({ type: 'inconnu' }), '{/* import : bloc « inconnu » de Ghost */}'],
  ])('reads the text of its present editor: %j', async (written, expected) => {
    expect(await textOf({ html: null, lexical: written })).toBe(expected);
  });

  it('reads that of its former editor', async () => {
    const mobiledoc = JSON.stringify({
      atoms: [],
      cards: [['code', { code: 'x', language: 'js' }]],
      markups: [['strong'], ['a', ['href', 'https://exemple.fr/']]],
      sections: [
        [
          1,
          'p',
          [
            [0, [], 0, 'a '],
            [0, [0, 1], 2, 'b'],
            [0, [], 0, ' c'],
          ],
        ],
        [10, 0],
        [3, 'ol', [[[0, [], 0, 'd']]]],
      ],
    });
    expect(await textOf({ html: null, mobiledoc })).toBe(
      'a **[b](https://exemple.fr/)** c\n\n```js\nx\n```\n\n1. d',
    );
  });

  it('keeps a text that it cannot read, and tells of a file that is none', async () => {
    expect(await textOf({ html: null, lexical: '{' })).toContain('{/* import : texte illisible');
    expect(readGhost('a.json', '{"db": [', '.').problems).toMatchObject([{ field: 'JSON' }]);
  });
});
