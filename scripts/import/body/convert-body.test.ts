import { describe, expect, it } from 'vitest';
import { convertBody, keptIn } from './convert-body';
import { htmlToTree } from './html-to-tree';

/** The text that some HTML gives, with one picture beside the export. */
async function textOf(html: string, present: Record<string, string> = {}): Promise<string> {
  const { text } = await convertBody(
    { body: htmlToTree(html) },
    (address) => present[address],
    async (reference) =>
      reference.endsWith('pont.svg')
        ? { name: 'pont.svg' }
        : { problem: { received: 'un fichier absent', expected: 'un fichier' } },
  );
  return text;
}

describe('convertBody', () => {
  it.each([
    ['<p>Un <b>mot <strong>gras</strong> </b>ici</p>', 'Un **mot gras** ici'],
    ['<p>5 < 6, {x}, *a*, <u>b</u> et <mark>c</mark></p>', '5 \\< 6, \\{x}, \\*a\\*, b et c'],
    [
      '<p>Il dit : <q cite="https://a.fr">non <em>merci</em></q>.</p>',
      'Il dit : <q>non *merci*</q>.',
    ],
    ['<h1>A</h1><h4>B</h4><h2>C</h2>', '## A\n\n### B\n\n### C'],
    ['<h2> </h2><h3>A<br>B</h3>', '## A B'],
    ['<p>a<br>b<br></p>', 'a\\\nb'],
    ['<p>a<!-- b --></p><style>c</style>', 'a'],
    ['<blockquote><p>A</p><cite>— B</cite></blockquote>', '<Quote author="B">\n  A\n</Quote>'],
    ['<ul><li><blockquote>A<footer>B</footer></blockquote></li></ul>', '- > A\n  >\n  > — B'],
    [
      '<table><tr><th>A<th>B<tr><td><p>1</p><p>2</p><td>a|b</table>',
      '| A | B |\n| - | - |\n| 1 2 | a\\|b |',
    ],
    ['<ul><li><input type="checkbox" checked> a</li></ul>', '- [x] a'],
  ])('turns %j into Markdown', async (html, expected) => {
    expect(await textOf(html)).toBe(expected);
  });

  it('gives an image a paragraph of its own, and its caption', async () => {
    expect(await textOf('<p>Avant <a href="pont.svg"><img src="/a/pont.svg"></a> après</p>')).toBe(
      'Avant\n\n![À écrire : ce que montre l’image.](pont.svg)\n\naprès',
    );
    expect(
      await textOf(
        '<figure><img src="pont.svg" alt="A"><figcaption>B <i>c</i></figcaption></figure>',
      ),
    ).toBe('![A](pont.svg "B c")');
  });

  it('leads links where they led', async () => {
    expect(await textOf('<p><a href="/a/">a</a></p>', { '/a/': '/articles/a' })).toBe(
      '[a](/articles/a)',
    );
    expect(await textOf('<p><a href="https://exemple.fr/a b">a</a></p>')).toBe(
      '[a](https://exemple.fr/a%20b)',
    );
    expect(await textOf('<p><a href="http://exemple.fr/">a</a></p>')).toMatch(
      /^\[a\]\(http:\/\/exemple\.fr\/ "http: À écrire : .*"\)$/,
    );
    expect(await textOf('<p><a href="tel:01 23 45 67 89">a</a></p>')).toBe('[a](tel:0123456789)');
    expect(
      await textOf('<h2 id="x">L’été</h2><p><a href="#x">a</a> <a href="#l-été">b</a></p>'),
    ).toBe('## L’été\n\n[a](#l-ete) [b](#l-ete)');
    expect(await textOf('<a name="x"></a><h2>A</h2><p><a href="#x">a</a></p>')).toBe(
      '## A\n\n[a](#a)',
    );
  });

  it.each([
    ['<p>A <a href="javascript:x()">b</a> c</p>', 'A b', 'lien javascript:x()'],
    ['<p>A <img src="b.png" alt="C"> d</p>', 'A', 'b.png (C)'],
    ['<svg><text>A</text></svg>', 'A', '<svg>'],
    ['<p>A</p><script>b()</script>', 'A', '<script>b()'],
    ['<p>A</p><object data="b.swf"></object>', 'A', 'b.swf'],
    ['<form action="/x"><p>A</p><input name="b"></form>', 'A', '<form action="/x">'],
    ['<p>A <a href="/x">*/} {/* b</a></p>', 'A', 'lien /x'],
  ])('keeps what it cannot turn in %j as a comment in its place', async (html, words, kept) => {
    const text = await textOf(html);
    expect(text).toContain(words);
    expect(keptIn(text).map(({ source }) => source)).toContainEqual(expect.stringContaining(kept));
  });

  it('links to what a page of someone else would have shown', async () => {
    expect(
      await textOf('<iframe src="//www.youtube.com/embed/abcdef" title="Un film"></iframe>'),
    ).toBe(
      '<MediaLink kind="video" title="Un film" publisher="YouTube" url="https://www.youtube.com/watch?v=abcdef" />',
    );
    expect(
      await textOf(
        '<iframe src="https://www.youtube.com/embed/abcdef" title="YouTube video player"></iframe>',
      ),
    ).toBe('[YouTube video player](https://www.youtube.com/watch?v=abcdef)');
    expect(
      await textOf(
        '<ul><li><iframe src="https://player.vimeo.com/video/12" title="Un film"></iframe></li></ul>',
      ),
    ).toBe('- [Un film](https://vimeo.com/12)');
  });

  it.each([
    [
      '<blockquote class="twitter-tweet"><p lang="fr">Un <a href="https://t.co/a">mot</a>.</p>&mdash; Ada &quot;L.&quot; (@ada) <a href="https://twitter.com/ada/status/12?ref_src=twsrc">January 9, 2022</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script>',
      '<Post author="Ada &#x22;L.&#x22;" handle="@ada" network="X" date="2022-01-09" url="https://twitter.com/ada/status/12">\n  Un [mot](https://t.co/a).\n</Post>',
    ],
    [
      '<blockquote class="bluesky-embed"><p>Un mot.</p>&mdash; Ada (<a href="https://bsky.app/profile/did:plc:a?ref_src=embed">@ada.example</a>) <a href="https://bsky.app/profile/did:plc:a/post/3k?ref_src=embed">9 janvier 2025 à 15:04</a></blockquote>',
      '<Post author="Ada" handle="@ada.example" network="Bluesky" date="2025-01-09" url="https://bsky.app/profile/did:plc:a/post/3k">\n  Un mot.\n</Post>',
    ],
    [
      '<blockquote class="twitter-tweet"><p>Un mot.</p><a href="https://twitter.com/ada/status/12">hier</a></blockquote>',
      '> Un mot.\n>\n> [hier](https://twitter.com/ada/status/12)',
    ],
    [
      '<ul><li><blockquote class="twitter-tweet"><p>Un mot.</p>&mdash; Ada (@ada) <a href="https://x.com/ada/status/12">9 janvier 2022</a></blockquote></li></ul>',
      '- > Un mot.\n  >\n  > — Ada (@ada), [X](https://x.com/ada/status/12)',
    ],
  ])('makes a post of an embed that says all of it: %j', async (html, expected) => {
    expect(await textOf(html)).toBe(expected);
  });

  it('keeps the links of a caption', async () => {
    expect(
      await textOf(
        '<figure><img src="pont.svg" alt="A"><figcaption>Photo <a href="https://exemple.fr/">Ada</a></figcaption></figure>',
      ),
    ).toBe('![A](pont.svg)\n\n*Photo [Ada](https://exemple.fr/)*');
  });

  it('says at which line of the text each loss stands', () => {
    expect(keptIn('a\n\n{/* import : b */}\n\nc {/* import : d */}')).toEqual([
      { line: 3, source: 'b' },
      { line: 5, source: 'd' },
    ]);
  });
});
