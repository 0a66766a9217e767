import { expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../../testing/temp-content';
import { checkContent } from '../check-content';

const NOW = new Date('2026-06-01T08:00:00Z');

async function problemsOf(text: string) {
  const body = `Un appel<Cite source="dossier" />.\n\n${text}\n\n[r]: https://exemple.fr/r\n`;
  const project = tempContent({ 'content/articles/faux-conseiller.mdx': articleFile({}, body) });
  try {
    const { problems } = await checkContent(project.root, NOW);
    return problems.map(({ field, received }) => `${field} : ${received}`);
  } finally {
    project.remove();
  }
}

it.each([
  ['[un appel<Cite source="dossier" />](https://exemple.fr/)', '<Cite>'],
  ['[un **appel<Cite source="dossier" />**](https://exemple.fr/)', '<Cite>'],
  ['[un appel<Cite source="dossier" />][r]', '<Cite>'],
  ['[a [b](https://exemple.fr/) c](https://exemple.fr/)', 'lien'],
  ['[a [r] c](https://exemple.fr/)', 'lien'],
])('refuses %s', async (text, told) => {
  expect((await problemsOf(text)).join('\n')).toContain(told);
});

it.each([
  '[des *mots* `et du code`](https://exemple.fr/)<Cite source="dossier" />',
  '## Un titre avec un [lien](https://exemple.fr/)<Cite source="dossier" />',
])('accepts %s', async (text) => {
  expect(await problemsOf(text)).toEqual([]);
});
