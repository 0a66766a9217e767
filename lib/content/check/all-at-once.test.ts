import { describe, expect, it } from 'vitest';
import { seeded } from '@/testing/seeded';
import { articleFile, SOUND_BODY, tempContent } from '@/testing/temp-content';
import type { Problem } from '../problems';
import { checkBody } from './body/check-body';
import { checkContent } from './check-content';
import { parseSource } from './source-file';

const ARTICLE = 'content/articles/faux-conseiller.mdx';

/** What is wrong in sound content spoilt by `files`. */
async function problemsOf(files: Readonly<Record<string, string | null>>) {
  const project = tempContent(files);
  try {
    return (await checkContent(project.root, new Date('2026-11-28T00:00:00Z'))).problems;
  } finally {
    project.remove();
  }
}

const places = (problems: readonly Problem[]) =>
  problems.map(({ field, line }) => `${line ?? '-'} ${field}`);

describe('faults are told all at once', () => {
  it('of a YAML fault, of the text, and of rules between fields', async () => {
    const text = articleFile(
      { updatedAt: '2020-01-01T00:00:00+01:00' },
      `${SOUND_BODY}\n[x](/rien)`,
    )
      .replace(/^title: .*$/m, "title: 'L'affaire'")
      .replace(/^keyphrase: .*$/m, 'keyphrase: "a "b""');
    const problems = await problemsOf({ [ARTICLE]: text });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'en-tête (YAML)',
      'en-tête (YAML)',
      'lien',
      'updatedAt',
    ]);
    const [title] = problems;
    expect(title).toMatchObject({ line: 2 });
    expect(title?.expected).toContain('guillemets doubles');
  });

  it('of each MDX fault, at its line, and of what is left of the text', async () => {
    const body = [
      'Un <Inconnu a=“x”>mot</Inconnu>.',
      '',
      'Un autre {1 +} ici<Cite source="absente" />.',
      '',
      '<KeyFigures>',
      '<KeyFigure value="3" label="essais" />',
      '',
      'La fin. [x](/rien)',
    ].join('\n');
    const problems = await problemsOf({ [ARTICLE]: articleFile({}, body) });
    const start = articleFile({}, '').split('\n').length;
    expect(places(problems)).toEqual([
      `${start} texte (MDX)`,
      `${start + 2} texte (MDX)`,
      `${start + 4} texte (MDX)`,
      `${start + 2} <Cite> source`,
      `${start + 7} lien`,
    ]);
  });

  it('with an excerpt that shows the fault of a long line', () => {
    const { source } = parseSource('a.mdx', `---\n---\n${'mot '.repeat(80)}{1 +} fin`);
    const { problems } = checkBody('article', source, [], () => undefined);
    expect(problems[0]?.received).toContain('{1 +}');
  });
});

describe('a slip in one article', () => {
  const OTHER = 'content/articles/autre.mdx';
  const registry = {
    '/articles/faux-conseiller': {},
    '/rubriques/justice': {},
    '/auteurs/la-redaction': {},
  };
  const links = `[a](/articles/faux-conseiller#la-suite), [b](/rubriques/justice), [c](/sujets/escroquerie).`;

  it.each([
    ['in a field', articleFile({ title: undefined })],
    ['in its YAML', articleFile().replace(/^title: .*$/m, "title: 'L'a'")],
    ['in its tags', articleFile().replace(/^tags:\n {2}- .*$/m, 'tags: [')],
    ['in its text', articleFile({}, `${SOUND_BODY}\n{1 +}\n`)],
    ['in its fences', articleFile().replace('---\n', '')],
  ])('brings no fault elsewhere: %s', async (_, text) => {
    const problems = await problemsOf({
      [ARTICLE]: text,
      [OTHER]: articleFile({ draft: true }, `${SOUND_BODY}\n${links}\n`),
      'content/registry.json': JSON.stringify(registry),
    });
    expect(problems.map(({ file }) => file)).toEqual([ARTICLE]);
  });
});

describe('what is told', () => {
  const PARTS = [
    ...'<>{}[]()"\'“”:#-|&*!%@`~^\\',
    ...['\n', '\n\n', '\n  ', '\t', ' ', 'mot', ': ', '- ', '# ', '<b>', '</b>', '<Quote ', '/>'],
    ...[
      'author="x"',
      '<!--',
      '-->',
      'import a',
      'export ',
      '{/*',
      '*/}',
      '[x](',
      '![',
      '> ',
      '<br>',
    ],
    ...['title: ', 'tags: [', "'L'a'", '&a', '*a', '!!t ', '? ', '%YAML', '...', '<Figure', '<25'],
  ];
  /** Words of the libraries' messages, which no French one holds. */
  const ENGLISH =
    /\b(?:expected|unexpected|before|could|cannot|must|invalid|unclosed|missing|should|with|parse|error|closing|character|found|required|string|undefined|null)\b/i;

  it('is never in English, whatever was typed', () => {
    const next = seeded(25);
    for (let round = 0; round < 1500; round++) {
      const typed = Array.from({ length: 1 + next(7) }, () => PARTS[next(PARTS.length)]).join('');
      for (const text of [`---\ntitle: a\n---\n${typed}`, `---\na: b\n${typed}\n---\n`]) {
        const { source, problems } = parseSource('a.mdx', text);
        const told = [...problems, ...checkBody('article', source, [], () => undefined).problems];
        for (const { field, expected, line } of told) {
          expect(`${field} : ${expected}`, JSON.stringify(text)).not.toMatch(ENGLISH);
          expect(line ?? 1, JSON.stringify(text)).toBeLessThanOrEqual(text.split('\n').length);
        }
      }
    }
  });
});
