import type { Article, Author, Hero, Section } from '../lib/content/model';
import type { Cut, Frame } from '../lib/media/media-manifest';

const cut = (frame: Frame, height: number): Cut => ({
  width: 1280,
  height,
  avif: [{ path: `/media/dessin-${frame}-1280.avif`, width: 1280 }],
  jpeg: `/media/dessin-${frame}-1280.jpg`,
});

const section: Section = {
  name: 'Justice',
  description: 'Les procès.',
  order: 1,
  slug: 'justice',
  path: '/rubriques/justice',
};

const author: Author = {
  name: 'La rédaction',
  kind: 'Organization',
  description: 'Signature collective.',
  slug: 'la-redaction',
  path: '/auteurs/la-redaction',
};

/** Its illustration. */
export const SAMPLE_HERO: Hero = {
  file: 'dessin.svg',
  alt: 'Un téléphone.',
  caption: 'Un appel.',
  credit: 'Le Banc d’essai',
  licence: 'CC BY 4.0',
  aiGenerated: true,
  sourceType: 'trainedAlgorithmicMedia',
  cuts: {
    '16x9': cut('16x9', 720),
    '4x3': cut('4x3', 960),
    '1x1': cut('1x1', 1280),
    full: cut('full', 960),
  },
};

/** An article as the reader of content gives it, for unit tests to vary. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    kind: 'article',
    title: 'Un faux conseiller au bout du fil',
    seoTitle: 'Faux conseiller\u00a0: un appel de trop',
    description: 'Le faux conseiller appelle au nom de la banque.',
    standfirst: 'Il connaît votre nom.',
    publishedAt: '2026-05-04T08:00:00+02:00',
    updatedAt: '2026-05-05T09:30:00+02:00',
    keyphrase: 'faux conseiller',
    tags: ['Escroquerie', 'Banque'],
    basedOn: 'arret',
    aiAssisted: true,
    draft: false,
    slug: 'faux-conseiller',
    path: '/articles/faux-conseiller',
    firstAddress: '/articles/faux-conseiller',
    section,
    authors: [author],
    hero: SAMPLE_HERO,
    sources: [
      {
        id: 'arret',
        title: 'arrêt',
        publisher: 'Cour de cassation',
        date: '2024-10-23',
        number: 1,
      },
      {
        id: 'site',
        title: 'fiche',
        publisher: '17Cyber',
        url: 'https://17cyber.gouv.fr',
        number: 2,
      },
    ],
    headings: [{ level: 2, text: 'La suite', id: 'la-suite' }],
    citations: ['arret', 'site'],
    keyFigures: [{ value: '142', label: 'arrestations' }],
    pictures: [],
    words: 900,
    readingTime: 4,
    body: () => ({ code: '', source: 'Le faux conseiller appelle.' }),
    topics: [
      { name: 'Escroquerie', slug: 'escroquerie', path: '/sujets/escroquerie' },
      { name: 'Banque', slug: 'banque', path: '/sujets/banque' },
    ],
    isPreview: false,
    ...changes,
  };
}
