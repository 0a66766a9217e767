import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { blocksRead } from '../../../testing/read-markdown';
import { parseBody, wordsOf } from '../text/body';
import { remarkNewsroom } from '../text/remark/remark-newsroom';
import { bodyToMarkdown } from './to-markdown';

vi.stubEnv('SITE_URL', 'https://exemple.fr');

const toMarkdown = (mdx: string): string =>
  bodyToMarkdown(mdx, (file) => `https://exemple.fr/media/${file}.jpg`);

const bodyOf = (slug: string): string =>
  readFileSync(`e2e/fixtures/content/articles/${slug}.mdx`, 'utf8').replace(
    /^---\r?\n[\s\S]*?\r?\n---\r?\n/,
    '',
  );

/** Characters that Markdown would read as its own, each where it would bite. */
const HOSTILE = [
  '*étoiles* **doubles** _traits_ __doubles__',
  '# dièse #',
  '[lien](https://x.fr) ![image](a.png) [note]: /x [^1]',
  '<b>gras</b> <!-- rien --> <https://x.fr> &amp; &#35;',
  '`code` ~~~ ``` \\* \\',
  '- tiret',
  '1. nombre',
  '1) nombre',
  '+ plus',
  '> cité',
  '=== ---',
  '***',
  '{accolades}',
];
const escaped = (words: string): string => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
const quoted = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Typography is not what is under test here. */
const plain = (words: string): string => words.replace(/[\u00a0\u202f ]/g, '');
const read = (mdx: string): string[] => blocksRead(toMarkdown(mdx)).map(plain);

describe('bodyToMarkdown', () => {
  const model = toMarkdown(bodyOf('tous-les-blocs'));

  it.each([
    ['words in bold, in italics, code', 'de **grasses**, des *italiques*, du `code`'],
    [
      'a page of the site, by its whole address',
      '[liens vers une page du site](https://exemple.fr/rubriques/espace)',
    ],
    ['words that led to a part of the page, without a link', ', vers une partie de l’article ou'],
    ['another site, then a call', '[un autre site](https://www.bipm.org)\\[1].'],
    ['a call in typeset words', '«\u00a0comme il faut\u00a0»\\[2].'],
    ['an ordinal on its line', 'Le 1er\u00a0mai, 59\u202f000\u00a0lecteurs'],
    ['headings', '\n## Les chiffres\n'],
    ['key figures', '\n- **31\u00a0blocs** en tout, dont celui-ci\n- **3\u00a0titres** de niveau'],
    [
      'a chart',
      '\n**Longueur conseillée, en mots**\n\n- Un article\u00a0: de 700 à 1\u202f500\u00a0mots\n',
    ],
    ['lists', '\n- Un autre point\u00a0:\n  1. premier\u202f;\n  2. second.\n'],
    ['a period', '\n- **août\u00a02021 à août\u00a02022**\u00a0: Une période, de mois à mois.\n'],
    [
      'a year, a day and its source',
      '- **2023**\u00a0: Une année.\n- **23\u00a0janvier\u00a02026**\u00a0: Un jour\\[1].\n',
    ],
    ['a glossary', '\n- **Chapô**\u00a0: Le court texte qui suit'],
    [
      'reflexes',
      '\n**Les gestes d’abord**\n\nUn encadré dit au lecteur quoi faire.\n\n**Avant de commencer**\n\n1. Il commence',
    ],
    [
      'words of somebody, quoted once',
      'quelqu’un, «\u00a0une mesure n’est rien sans son erreur\u00a0», et',
    ],
    ['a quote', '\n> Mesurez deux fois, coupez une fois.\n>\n> — L’équipe du banc\n'],
    ['a plain quote', '\n> Une citation courte, sans auteur nommé dans un bloc.\n'],
    ['a rule', '\n---\n'],
    [
      'an image and its caption',
      '\n![Un pendule sous sa poutre, entre ses deux positions extrêmes](https://exemple.fr/media/pendule.svg.jpg)\n\n*Une image du texte, avec sa légende.*\n',
    ],
    [
      'code as it was typed',
      '\n```\nUn bloc de code ne change pas : "guillemets" ; espaces ?\n```\n',
    ],
    [
      'a question',
      '\n### Comment ajouter une question\u202f?\n\nAvec le bloc `Question`\u00a0: son titre',
    ],
  ])('gives %s', (_, expected) => expect(model).toContain(expected));

  it('reads the same for a block on one line and on several', () => {
    const words = 'Un *jour*<Cite source="a" />.';
    const onOneLine = `<Quote author="Elle">${words}</Quote>`;
    expect(toMarkdown(onOneLine)).toBe('> Un *jour*\\[1].\n>\n> — Elle\n');
    expect(toMarkdown(onOneLine)).toBe(toMarkdown(`<Quote author="Elle">\n${words}\n</Quote>`));
  });

  it('keeps all the paragraphs of an event', () => {
    const events = '<Timeline>\n<Event date="2023">\nUn.\n\n- Deux.\n</Event>\n</Timeline>';
    expect(toMarkdown(events)).toBe('- **2023**\u00a0: Un.\n  - Deux.\n');
    expect(toMarkdown(events.replace('Un.\n\n', ''))).toBe('- **2023**\u00a0:\n  - Deux.\n');
  });

  it('drops the comments of the writer, and the spaces around them', () => {
    const mdx = 'Un {/* a */} deux. {/* b */}\n\n{/* c */}\n\n{/* d */} {/* e */}';
    expect(toMarkdown(mdx)).toBe('Un deux.\n');
  });

  it('follows links to their definitions', () => {
    const mdx = '[Là][a], [ici][b].\n\n[A]: /articles/x "Titre"\n[b]: #ici\n[a]: /articles/y';
    expect(toMarkdown(mdx)).toBe('[Là](https://exemple.fr/articles/x "Titre"), ici.\n');
  });

  it.each([
    [
      '<Picture file="a b.png" alt="Un écran" caption="Vu d\'ici" credit="Banc" licence="CC BY 4.0" aiGenerated="true" />',
      '![Un écran](<https://exemple.fr/media/a b.png.jpg>)\n\n*Vu d’ici* Banc, image réalisée avec une IA, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr)\n',
    ],
    [
      '<Facsimile kind="sms" from="Ameli" date="2025-03">\n![Un écran](a.png)\n\nVotre colis.\n</Facsimile>',
      '**SMS de «\u00a0Ameli\u00a0», mars\u00a02025**\n\n> ![Un écran](https://exemple.fr/media/a.png.jpg)\n>\n> Transcription\n>\n> Votre colis.\n',
    ],
    [
      '<Post author="Elle" handle="@elle" network="Mastodon" date="2026-01-14" url="https://a.fr/1" archive="https://b.fr/1">\nUn mot.\n</Post>',
      '> Un mot.\n\n— Elle (@elle), sur Mastodon, 14\u00a0janvier\u00a02026, [Voir la publication](https://a.fr/1), [Copie archivée](https://b.fr/1)\n',
    ],
    [
      '<Video title="Un film" file="a.mp4" captions="a.vtt" poster="a.svg">\nUn mot.\n</Video>',
      'Vidéo\u00a0: [Un film](https://exemple.fr/media/a.mp4.jpg)\n\n**Transcription**\n\nUn mot.\n',
    ],
    [
      '<Interview speaker="Elle">\n<Question title="Oui ?">\n<Answer speaker="Lui">\nNon.\n</Answer>\n</Question>\n</Interview>',
      '**Entretien avec Elle**\n\n**Oui\u202f?**\n\n**Lui**\u00a0: Non.\n',
    ],
    [
      '<Live>\n<Entry at="2026-07-20T10:30" title="Fin">\nUn mot.\n</Entry>\n</Live>',
      '- **20\u00a0juillet\u00a02026 à 10\u00a0h\u00a030**\u00a0: **Fin**\n\n  Un mot.\n',
    ],
    [
      '<EditorNote kind="update" at="2026-07-20T10:30">\nUn mot.\n</EditorNote>',
      '**Mise à jour, 20\u00a0juillet\u00a02026 à 10\u00a0h\u00a030**\n\nUn mot.\n',
    ],
    ['Un mot.\n\n<PullQuote text="Un mot" />', 'Un mot.\n'],
    [
      '<Sidebar title="Repères">\nUn mot.\n\n<Quote author="Elle">\nOui.\n</Quote>\n</Sidebar>',
      '**Repères**\n\nUn mot.\n\n> Oui.\n>\n> — Elle\n',
    ],
  ])('says what a block says: %s', (mdx, markdown) => expect(toMarkdown(mdx)).toBe(markdown));

  it('refuses a block it does not know', () => {
    expect(() => toMarkdown('<Inconnu />')).toThrow('<Inconnu>');
  });

  it('does not make a list of a number that a link held', () => {
    expect(read('[1](#a). Suite')).toEqual(['paragraph:1.Suite']);
  });

  it.each(HOSTILE)('gives « %s » back as it was, wherever it stands', (words) => {
    const q = quoted(words);
    expect(read(escaped(words))).toEqual([plain(`paragraph: ${words}`)]);
    expect(read(`- ${escaped(words)}`)).toEqual([plain(`listItem: ${words}`)]);
    expect(read(`*a*${escaped(words)}**b**`)).toEqual([plain(`paragraph: a${words}b`)]);
    expect(read(`<Question title="${q}">oui</Question>`)[0]).toBe(plain(`heading: ${words}`));
    expect(read(`<BarChart title="${q}"><Bar label="${q}" figure="b" /></BarChart>`)).toEqual([
      plain(`paragraph: ${words}`),
      plain(`listItem: ${words} : b`),
    ]);
    expect(read(`<KeyFigures><KeyFigure value="${q}" label="${q}" /></KeyFigures>`)).toEqual([
      plain(`listItem: ${words}${words}`),
    ]);
  });

  it('says every word of a whole article, in order', () => {
    // The tree has the author of a quote before its words, a reader after them.
    const quote = /<Quote[\s\S]*?<\/Quote>/;
    const body = bodyOf('seconde-de-l-horloge-a-eau-a-l-atome').replace(quote, '');
    const { tree } = parseBody(body);
    remarkNewsroom()(tree);
    const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = wordsIn(blocksRead(toMarkdown(body)).join('\n'));
    let place = -1;
    const missing = wordsIn(wordsOf(tree)).filter((word) => {
      const next = found.indexOf(word, place + 1);
      if (next >= 0) place = next;
      return next < 0;
    });
    expect(missing).toEqual([]);
    expect(place).toBeGreaterThan(1400);
  });
});
