import { describe, expect, it } from 'vitest';
import {
  articleFile,
  SOUND_BODY,
  SOUND_FRONT_MATTER,
  tempContent,
} from '../../../testing/temp-content';
import { reviewDigest } from '../text/review-digest';
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

  it('holds a text to the length of its kind, once it is no draft', async () => {
    expect(await adviceOn({ kind: 'explainer' })).toEqual(['kind | 8 mots | 700 mots au moins']);
    expect(await adviceOn({ kind: 'brief' })).toEqual(['kind | 8 mots | de 250 à 450 mots']);
    expect(await adviceOn({ kind: 'brief', draft: true })).toEqual([]);
  });

  it('tells of titles and quotations that only the eye would know, and of no other mark', async () => {
    const body = [
      '**Ce qui suit**',
      'Il a dit : "nous ne savons pas encore pourquoi".',
      '**Rien n’est sûr.**',
      'Un « faux conseiller », <q>nous ne le savons pas encore</q>, <cite>« La vie des autres, encore »</cite>.',
      '> « Nous ne le savons pas encore. »',
      '<Quote author="A">\n« Nous ne le savons pas encore. »\n</Quote>',
    ].join('\n\n');
    const advice = await adviceOn({}, `${SOUND_BODY}\n\n${body}`);
    expect(advice).toEqual([
      'ligne en gras | « Ce qui suit » | un intertitre : ## Ce qui suit',
      'guillemets | « nous ne savons pas encore pourquoi » | <q>…</q> sans guillemets si ce sont les mots de quelqu’un, <cite>« … »</cite> pour un titre',
    ]);
  });

  it('tells of a review of a text that changed since', async () => {
    const review = {
      by: 'le secrétariat',
      at: '2026-05-04T09:00:00+02:00',
      digest: '0123456789abcdef',
    };
    const [line] = await adviceOn({ review });
    expect(line).toMatch(/^review \| une relecture de « le secrétariat », d’un texte qui a changé/);
    expect(line).toContain('npm run review -- faux-conseiller --by "le secrétariat"');
    const digest = reviewDigest(SOUND_FRONT_MATTER, SOUND_BODY);
    expect(await adviceOn({ review: { ...review, digest } })).toEqual([]);
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
      'keyphrase | 9 fois « faux conseiller » dans le texte | 2 fois au plus, pour 36 mots',
    ]);
  });

  it('asks for a call of each source', async () => {
    expect(await adviceOn({}, 'Le faux conseiller appelle.\n')).toEqual([
      'sources[1].id | « dossier » | un appel <Cite source="dossier" /> dans le texte',
    ]);
  });
});
