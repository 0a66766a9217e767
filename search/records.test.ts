import { expect, it } from 'vitest';
import { SAMPLE_HERO, sampleArticle } from '../testing/sample-article';
import { recordDocument } from './record-document';
import { searchRecord } from './records';

/** The blocks of a text, without those around it. */
const saying = (source: string) => ({ body: () => ({ code: '', source }) });
const textOf = (source: string) => {
  const { text } = searchRecord(sampleArticle(saying(source)));
  return text.slice(3, -4).map(({ text: words, heading }) => (heading ? [words, heading] : words));
};

it('tells the fields of a result apart from the text', () => {
  expect(searchRecord(sampleArticle())).toEqual({
    url: '/articles/faux-conseiller',
    section: sampleArticle().section.slug,
    published: Date.parse('2026-05-04T08:00:00+02:00'),
    fields: {
      title: 'Un faux conseiller au bout du fil',
      section: 'Justice',
      author: 'La rédaction',
      published: '2026-05-04T08:00:00+02:00',
      day: '4\u00a0mai\u00a02026',
    },
    text: [
      { text: 'Il connaît votre nom.' },
      { text: 'Un appel.' },
      { text: SAMPLE_HERO.credit },
      { text: 'Le faux conseiller appelle.' },
      { text: 'Cour de cassation, arrêt, 23\u00a0octobre\u00a02024' },
      { text: '17Cyber, fiche' },
      { text: 'Escroquerie' },
      { text: 'Banque' },
    ],
  });
});

it('holds what was put right', () => {
  const corrections = [{ date: '2026-05-06T08:00:00+02:00', text: 'Le montant était faux.' }];
  expect(searchRecord(sampleArticle({ corrections })).text).toContainEqual({
    text: 'Le montant était faux.',
  });
});

it('reads a text as the page shows it, and leaves out what only serves the page', () => {
  expect(
    textOf(
      'Treize ans de prison<Cite source="arret" />, le 1er\u00a0mai, [selon *elle*](https://exemple.fr)\\\net lui : {/* À revoir. */} « oui ».',
    ),
  ).toEqual(['Treize ans de prison, le 1er\u00a0mai, selon elle et lui\u00a0: «\u00a0oui\u00a0».']);
  expect(textOf('## La suite\n\n![Un plan](plan.svg "Le plan.")\n\n- un\n- deux')).toEqual([
    ['La suite', 2],
    'Le plan.',
    'un',
    'deux',
  ]);
});

it('says what each block says', () => {
  expect(
    textOf(
      '<Glossary>\n<Definition term="Chapô">Un texte.</Definition>\n</Glossary>\n\n<Question title="Qui ?">\nLui.\n</Question>',
    ),
  ).toEqual(['Chapô\u00a0: Un texte.', ['Qui\u202f?', 3], 'Lui.']);
});

it('is given to Pagefind as a document that is text, its elided words apart', () => {
  const record = searchRecord(
    sampleArticle({ title: 'Le <b> de l’appel & "lui"', ...saying('## L’affaire\n\n1 \\< 2') }),
  );
  const html = recordDocument(record);
  expect(html).toContain(
    '<meta data-pagefind-meta="title[content]" content="Le &lt;b&gt; de l’ appel &amp; &quot;lui&quot;">',
  );
  expect(html).toContain('<h2>L’ affaire</h2>\n<p>1 &lt; 2</p>');
  expect(html).toContain('<html lang="fr">');
});
