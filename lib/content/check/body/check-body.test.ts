import { describe, expect, it } from 'vitest';
import type { Problem } from '../../problems';
import { parseSource } from '../source-file';
import { checkBody } from './check-body';

function problemsOf(body: string): readonly Problem[] {
  const { source } = parseSource('content/articles/x.mdx', `---\na: b\n---\n${body}`);
  return checkBody('article', source, ['dossier'], () => undefined).problems;
}

describe('checkBody', () => {
  it.each([
    '{/* a */ code() /* b */}',
    'Là {/* a */ code() /* b */} aussi',
    '{/* a */;}',
    '{"use strict"}',
    '{/**/ /a/ /**/}',
    '{}',
    '{ }',
    '[{/* a */ code() /* b */}](https://exemple.fr)',
    '## {/* a */ code() /* b */}',
    '| {/* a */ code() /* b */} | b |',
    '> - {/* a */ code() /* b */}',
    '<Quote author="a">\n{/* a */ code() /* b */}\n</Quote>',
    '<Quote author={/* a */ code()}>b</Quote>',
    '<Quote author={"a"}>b</Quote>',
    '<Quote {...{}} author="a">b</Quote>',
    '<Quote {/* a */} author="a">b</Quote>',
    'export {a} from "b"',
    'export default () => code()',
    'import "b"',
  ])('refuses %j: nothing of it may run', (body) => {
    expect(problemsOf(body)).not.toEqual([]);
  });

  it.each([
    '{/* une note */}',
    '{/* une *//* deux */}',
    '{// une\n}',
    'Là {/* une note */} aussi.',
  ])('lets %j stand: it is a note', (body) => expect(problemsOf(body)).toEqual([]));

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'tells of the attribute and of the block %s as of any unknown one',
    (name) => {
      const [attribute] = problemsOf(`<Quote ${name}="x" author="a">b</Quote>`);
      expect(attribute).toMatchObject({
        field: `<Quote> ${name}`,
        received: '« x »',
        expected: 'pas de champ de ce nom ; champs connus : author',
      });
      const [block] = problemsOf(`<${name} />`);
      expect(block).toMatchObject({ field: 'bloc', received: `« <${name}> »` });
    },
  );

  it.each([
    ['a&#12;b', 'saut de page U+000C'],
    ['a&#11;b', 'caractère de remplacement U+FFFD'],
    ['a&#x202E;b', 'forçage de droite à gauche U+202E'],
    ['[a](https://exemple.fr "b&#12;")', 'saut de page U+000C'],
    ['[a]: https://exemple.fr "b&#12;"', 'saut de page U+000C'],
    ['![a&#12;b](dessin.svg)', 'saut de page U+000C'],
    ['```js a&#12;b\n```', 'saut de page U+000C'],
    ['<Quote author="a&#x0B;b">c</Quote>', 'tabulation verticale U+000B'],
  ])('refuses what the reference in %j stands for', (body, received) => {
    expect(problemsOf(body)).toContainEqual(
      expect.objectContaining({
        line: 4,
        field: 'caractère',
        received: expect.stringContaining(received),
      }),
    );
  });

  it('refuses a block that holds only a comment or invisible characters', () => {
    for (const words of ['{/* rien */}', '\u200b\u2060']) {
      expect(problemsOf(`<Quote author="a">${words}</Quote>`)).toMatchObject([
        { received: 'un bloc vide' },
      ]);
    }
  });

  it.each([
    '<Sidebar title="Repères">\n\nUn rappel.\n\n- Un point.\n\n</Sidebar>',
    '<Sidebar>Un rappel.</Sidebar>',
    '<Sidebar>\n<Quote author="a">\nb\n</Quote>\n</Sidebar>',
    '<Sidebar>\n<Timeline>\n<Event date="2023">a</Event>\n</Timeline>\n</Sidebar>',
  ])('lets %j stand', (body) => expect(problemsOf(body)).toEqual([]));

  it.each([
    '<Reflexes title="Le SMS">\n\n![Un téléphone](dessin.svg)\n\n</Reflexes>',
    '1. Ouvrir\n   ![Un écran](dessin.svg)\n2. Fermer',
    '- <Picture file="dessin.svg" alt="Un écran" />',
    '<Gallery>\n![a](a.svg)\n\n<Picture file="b.svg" alt="b" />\n</Gallery>',
    '<Facsimile kind="sms">\n![a](a.svg)\n\nDes mots.\n</Facsimile>',
    'Au bout.\n\n<PullQuote text=\'au "bout"\' />\n\nAu «\u00a0bout\u00a0».',
    '<Live>\n<Entry at="2026-11-20T11:00">a</Entry>\n<Entry at="2026-11-20T10:30">b</Entry>\n</Live>',
    '<Live>\n<Entry at="2026-11-20T10:30">a</Entry>\n<Entry at="2026-11-20T11:00">b</Entry>\n</Live>',
    '<Series kind="series" title="a">\n- [b](/articles/b)\n</Series>',
    '<BarChart title="a">\n<Bar label="b" figure="c" value="-3,7" />\n</BarChart>',
    '<Interview speaker="a">\n<Question title="b ?">\n<Answer speaker="c">\nd\n</Answer>\n</Question>\n</Interview>',
  ])('lets %j stand', (body) => expect(problemsOf(body)).toEqual([]));

  it.each([
    ['![a](a.svg) au milieu', 'image', 'seule sur sa ligne'],
    ['[![a](a.svg)](https://exemple.fr)', 'image', 'hors d’une phrase, d’un lien'],
    ['## ![a](a.svg)', 'image', 'seule sur sa ligne'],
    ['<Picture file="a.svg" />', '<Picture> alt', 'ce que montre l’image'],
    ['<Picture file="a.svg" alt="a" licence="CC BY 4.0" />', '<Picture> credit', 'que demande'],
    ['<Picture file="a.svg" alt="a" width="large" />', '<Picture> width', 'text | wide | half'],
    ['<Picture file="a.svg" alt="a" aiGenerated />', '<Picture> aiGenerated', 'true | false'],
    ['<Gallery>\nDes mots.\n</Gallery>', '<Gallery>', 'seulement des <Picture>'],
    ['<Facsimile kind="sms">\n![a](a.svg)\n</Facsimile>', '<Facsimile>', 'du texte entre'],
    ['<PullQuote text="Rien de tel" />', '<PullQuote> text', 'des mots du texte'],
    ['<Series kind="series" title="a">\nb\n</Series>', '<Series>', 'une liste de liens'],
    [
      '<Series kind="series" title="a">\n[b](https://exemple.fr)\n</Series>',
      '<Series>',
      '/articles',
    ],
    ['<Live>\n<Entry at="2026-03-29T02:30">a</Entry>\n</Live>', '<Entry> at', 'heure de Paris'],
    ['<Bar label="a" figure="b" value="1" />', 'bloc', '<BarChart> ou <Poll>'],
    ['<Poll title="a"><Bar label="a" figure="b" value="1" /></Poll>', '<Poll> margin', 'marges'],
  ])('says what %j lacks', (body, field, expected) => {
    expect(problemsOf(body)).toContainEqual(
      expect.objectContaining({ field, expected: expect.stringContaining(expected) }),
    );
  });

  it('tells of an hour out of order', () => {
    const entries = ['2026-11-20T11:00', '2026-11-02T10:45', '2026-11-20T10:30'];
    const live = entries.map((at) => `<Entry at="${at}">a</Entry>`).join('\n');
    expect(problemsOf(`<Live>\n${live}\n</Live>`)).toMatchObject([
      { field: '<Entry> at', received: '« 2026-11-20T10:30 »' },
    ]);
  });

  it.each([
    '<Sidebar><Sidebar>a</Sidebar></Sidebar>',
    '<Sidebar>\n<Question title="a">\nb\n</Question>\n</Sidebar>',
    '<Sidebar>\n<Event date="2023">a</Event>\n</Sidebar>',
    '<Quote author="a">\n<Sidebar>\nb\n</Sidebar>\n</Quote>',
  ])('refuses %j: that block has no place there', (body) => {
    expect(problemsOf(body)).toContainEqual(expect.objectContaining({ field: 'bloc' }));
  });

  it.each([
    '>'.repeat(20_000),
    '- '.repeat(20_000),
    `${'1. '.repeat(60)}a`,
    '<Quote author="a">'.repeat(60),
  ])('tells of levels without end', (body) => {
    const told = problemsOf(body.includes('Quote') ? body + '</Quote>'.repeat(60) : body);
    expect(told.map(({ expected }) => expected)).toContain(
      'moins de niveaux les uns dans les autres',
    );
  });

  it.each([
    `{${'{a:'.repeat(2_500)}1${'}'.repeat(2_500)}}`,
    `{${'`${'.repeat(2_500)}1${'}`'.repeat(2_500)}}`,
    `Un {"${'a}\n'.repeat(2_500)}`,
    `{/* ${'a} '.repeat(2_500)}`,
    `<Quote author={/* ${'a}'.repeat(2_500)}`,
  ])('refuses braces that MDX would read for minutes, before it does', (body) => {
    expect(problemsOf(body)).toMatchObject([
      { field: 'code', expected: 'du texte, sans accolades « { } »' },
    ]);
  });

  it('counts neither the braces of comments nor those of a sample of code', () => {
    const notes = '{/* une note {avec} des accolades */}\n\n'.repeat(500);
    expect(problemsOf(`${notes}\`\`\`js\n${'if (a) { b() }\n'.repeat(50)}\`\`\`\n`)).toEqual([]);
  });

  it('tells of forbidden characters once a line, and not to the end of time', () => {
    expect(problemsOf('a&#12;b&#12;')).toHaveLength(1);
    expect(problemsOf('[a&#12;]: https://exemple.fr')).toHaveLength(1);
    expect(problemsOf('a&#12;b\n\n'.repeat(200))).toHaveLength(20);
  });

  it('says nothing in English where MDX does', () => {
    expect(problemsOf('<Timeline>\n\n***\n\n</Timeline>')).toMatchObject([
      { received: 'un contenu sans mots', expected: 'seulement des <Event>' },
    ]);
    expect(problemsOf('> Un rappel.\n{.is-info}\n\nSuite.')).toMatchObject([
      {
        line: 5,
        received: '« {.is-info} »',
        expected: expect.stringContaining('sans ces accolades'),
      },
    ]);
    expect(problemsOf('<Quote {/* a */}>b</Quote>')).toMatchObject([
      { expected: 'du texte que MDX sait lire' },
    ]);
  });
});
