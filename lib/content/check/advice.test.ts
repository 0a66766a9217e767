import { describe, expect, it } from 'vitest';
import { articleFile, tempContent } from '../../../testing/temp-content';
import { checkContent } from './check-content';

async function adviceOn(changes: Record<string, unknown>, body?: string) {
  const project = tempContent({
    'content/articles/faux-conseiller.mdx': articleFile(changes, body),
  });
  try {
    const { problems, advice } = await checkContent(project.root, new Date('2026-11-23T00:00:00Z'));
    expect(problems).toEqual([]);
    return advice.map(({ field, received, expected }) => `${field} | ${received} | ${expected}`);
  } finally {
    project.remove();
  }
}

describe('advice to the writer', () => {
  it('has nothing to say of a sound article', async () => {
    expect(await adviceOn({})).toEqual([]);
  });

  it('measures what search engines cut', async () => {
    const advice = await adviceOn({
      seoTitle: `Faux conseiller ${'x'.repeat(60)}`,
      description: `Faux conseiller ${'x'.repeat(160)}`,
    });
    expect(advice).toEqual([
      'seoTitle | 76 signes | 60 signes au plus',
      'description | 176 signes | 155 signes au plus',
    ]);
  });

  it('looks for the keyphrase where it counts', async () => {
    const advice = await adviceOn({ keyphrase: 'usurpation' });
    expect(advice.map((line) => line.split(' | ')[0])).toEqual([
      'title',
      'seoTitle',
      'description',
      'hero.alt',
      'nom du fichier',
      'premier paragraphe',
    ]);
  });

  it('hears the keyphrase through accents, case and punctuation', async () => {
    expect(await adviceOn({ keyphrase: 'Fâux-Conseiller' })).toEqual([]);
  });

  it('sees stuffing', async () => {
    const advice = await adviceOn(
      {},
      `${'Le faux conseiller appelle. '.repeat(9)}<Cite source="dossier" />\n`,
    );
    expect(advice).toEqual([
      'keyphrase | 9 fois « faux conseiller » dans le texte | pas plus de 1,5 % des mots',
    ]);
  });

  it('asks for a call of each source', async () => {
    expect(await adviceOn({}, 'Le faux conseiller appelle.\n')).toEqual([
      'sources[1].id | « dossier » | un appel <Cite source="dossier" /> dans le texte',
    ]);
  });
});
