import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toChapter } from './chapter';
import { type Book, makeBook } from './make-book';

const BASE = 'https://journal.example/articles/a';
const HOSTILE = 'Un <titre> & « [[PUBLISHER]] », [[[TITLE]]] ]]>';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'book-'));
  const create = { width: 4, height: 4, channels: 3, background: '#fff' } as const;
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  for (const name of ['a.jpg', 'b.jpg']) writeFileSync(path.join(folder, name), jpeg);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bookOf(chapters: readonly { name: string; html: string }[]): Book {
  return {
    id: 'https://journal.example/articles/ancien?p=1&b=2',
    title: HOSTILE,
    authors: ['A & B', 'C'],
    publisher: 'Le Banc d’essai',
    language: 'fr',
    description: HOSTILE,
    url: BASE,
    publishedAt: '2026-05-04T08:00:00+02:00',
    updatedAt: '2026-05-05T09:30:00+02:00',
    subjects: ['Justice', 'Vols, escroqueries'],
    sign: '/b.jpg',
    chapters: chapters.map(({ name, html }) => ({
      title: HOSTILE,
      name,
      ...toChapter(html, `https://journal.example/articles/${name}`, (url) =>
        url.endsWith('/b') ? 'b.xhtml' : undefined,
      ),
    })),
  };
}

const CHAPTER = `<h1>${HOSTILE.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</h1><img src="/media/a.jpg" alt="A">`;

async function filesOf(book: Book): Promise<Record<string, string>> {
  const files = unzipSync(await makeBook(book, (each) => path.join(folder, path.basename(each))));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const read = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    removeNSPrefix: true,
    trimValues: false,
    htmlEntities: true,
  }).parse(xml);

describe('makeBook', () => {
  it('says what the article says, whatever its words hold', async () => {
    const files = await filesOf(bookOf([{ name: 'a', html: CHAPTER }]));
    for (const [name, text] of Object.entries(files))
      if (/\.(?:xhtml|opf|xml)$/.test(name)) expect(XMLValidator.validate(text), name).toBe(true);
    const { package: opf } = read(files['OEBPF/ebook.opf'] ?? '');
    expect(opf.metadata).toMatchObject({
      title: HOSTILE,
      language: 'fr',
      publisher: 'Le Banc d’essai',
      date: '2026-05-04T08:00:00+02:00',
      source: BASE,
      subject: ['Justice', 'Vols, escroqueries'],
    });
    expect(opf.metadata.creator['#text']).toBe('A & B, C');
    expect(files['OEBPF/ebook.opf']).toContain('>2026-05-05T07:30:00Z<');
    const { html } = read(files['OEBPF/content/a.xhtml'] ?? '');
    expect([html.head.title, html.body.div[1].h1]).toEqual([HOSTILE, HOSTILE]);
  });

  it('makes the same file of the same text, its kind first', async () => {
    const make = () =>
      makeBook(bookOf([{ name: 'a', html: CHAPTER }]), () => path.join(folder, 'a.jpg'));
    const [once, again] = [await make(), await make()];
    expect(Buffer.compare(once, again)).toBe(0);
    expect(strFromU8(once.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('binds several articles, whose links lead to one another', async () => {
    const files = await filesOf(
      bookOf([
        { name: 'a', html: `${CHAPTER}<a href="/articles/b#fin">b</a>` },
        { name: 'b', html: '<h1>B</h1><img src="/media/b.jpg" alt="">' },
      ]),
    );
    expect(files['OEBPF/content/a.xhtml']).toContain('<a href="b.xhtml">b</a>');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'OEBPF/images/a.jpg',
        'OEBPF/images/b.jpg',
        'OEBPF/content/toc.xhtml',
      ]),
    );
  });

  it('puts the sign of the newspaper before a text without a picture', async () => {
    const files = await filesOf(bookOf([{ name: 'a', html: '<p>Rien.</p>' }]));
    expect(files['OEBPF/ebook.opf']).toContain("href='images/b.jpg' properties='cover-image'");
    expect(Object.keys(files)).toContain('OEBPF/images/b.jpg');
  });

  it('makes no book whose pictures are not there', async () => {
    const book = bookOf([{ name: 'a', html: CHAPTER }]);
    await expect(makeBook(book, () => path.join(folder, 'c.jpg'))).rejects.toThrow('ENOENT');
  });
});

describe('toChapter', () => {
  const chapter = (html: string) => toChapter(html, BASE, () => undefined);

  it('keeps the anchors that it holds, and sends the others to the site', () => {
    expect(
      chapter('<p id="a"><a href="#a">x</a><a href="#b">y</a><a href="/c">z</a></p>').xhtml,
    ).toBe(
      `<p id="a"><a href="#a">x</a><a href="${BASE}#b">y</a><a href="https://journal.example/c">z</a></p>`,
    );
  });

  it('leads to the site for an anchor that goes with what it drops', () => {
    expect(chapter('<a id="b"><svg></svg></a><a href="#b">x</a>').xhtml).toBe(
      `<a href="${BASE}#b">x</a>`,
    );
  });

  it('keeps the words of a message to send, without its link', () => {
    expect(chapter('<a href="sms:33700">33700</a>').xhtml).toBe('<a>33700</a>');
  });

  it('is well formed, without recordings, its pictures at their place in the book', () => {
    const { xhtml, pictures } = chapter(
      '<figure><video src="/media/v.mp4" poster="/media/p.jpg"></video><figcaption>V<br><img src="/media/a.jpg" alt="&quot;"></figcaption></figure>',
    );
    expect(xhtml).toBe(
      '<figure><figcaption>V<br/><img src="../images/a.jpg" alt="&quot;"/></figcaption></figure>',
    );
    expect(pictures).toEqual(['/media/a.jpg']);
  });
});
