import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

const NOW = new Date('2026-06-01T08:00:00Z');

async function linkProblems(text: string) {
  const body = `Un appel<Cite source="dossier" />.\n\n${text}\n`;
  const project = tempContent({
    'content/articles/faux-conseiller.mdx': articleFile({}, body),
    'public/docs/plan.pdf': '',
  });
  try {
    const { problems } = await checkContent(project.root, NOW);
    return problems.map(({ field, line }) => `${field} ${line}`);
  } finally {
    project.remove();
  }
}

it.each([
  '[a](https://banque.fr@evil.example)',
  '[a](https://аpple.com)',
  '[a](https:/exemple.fr)',
  '[a](mailto:aide)',
  '[a](tel:appelez)',
  '[a](javascript:alert(1))',
  '[a](</docs/../docs/plan.pdf>)',
])('refuses %s, also as a definition', async (link) => {
  expect(await linkProblems(link)).toEqual(['lien 32']);
  const [, address = ''] = /\((.*)\)$/.exec(link) ?? [];
  expect(await linkProblems(`[a][r]\n\n[r]: ${address}`)).toEqual(['lien 34']);
});

it.each([
  '[a](https://fr.wikipedia.org/wiki/Phreaking_\\(piratage\\)?oldid=1)',
  '[a](mailto:aide@exemple.fr?subject=Bonjour)',
  '[a](tel:+33123456789)',
  '[a](/docs/plan.pdf)',
  '[a](/auteurs/la-redaction)',
])('accepts %s', async (link) => {
  expect(await linkProblems(link)).toEqual([]);
});

it('names the pages that are nearest to a wrong address, and never the text itself', async () => {
  const body = 'Un appel<Cite source="dossier" />. [a](/articles/faux-conseille)\n';
  const project = tempContent({
    'content/articles/faux-conseiller.mdx': articleFile({}, body),
    'content/articles/faux-conseil.mdx': articleFile({}),
  });
  try {
    const { problems } = await checkContent(project.root, NOW);
    expect(problems.map(({ expected }) => expected)).toEqual([
      expect.stringContaining('/articles/faux-conseil |'),
    ]);
    expect(problems[0]?.expected).not.toContain('/articles/faux-conseiller');
  } finally {
    project.remove();
  }
});
