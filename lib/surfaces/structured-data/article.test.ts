import { describe, expect, it } from 'vitest';
import { SAMPLE_HERO, sampleArticle } from '../../../testing/sample-article';
import { articleGraph, newsArticle } from './article';

const ORIGIN = 'http://localhost:3000';
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('newsArticle', () => {
  it.each([
    ['2025-12-31T23:30:00Z', 2026],
    ['2026-01-01T00:30:00+02:00', 2025],
    ['2026-05-04T08:00:00+02:00', 2026],
  ])('gives the year in Paris: %s', (publishedAt, year) => {
    expect(newsArticle(sampleArticle({ publishedAt }))).toMatchObject({ copyrightYear: year });
  });

  const data = asJson(newsArticle(sampleArticle()));

  it('stands alone: a top-level NewsArticle, its author and publisher written in full', () => {
    expect(data['@type']).toBe('NewsArticle');
    expect(data['@context']).toBe('https://schema.org');
    expect(data.author).toEqual({
      '@type': 'Organization',
      name: 'La rédaction',
      url: `${ORIGIN}/auteurs/la-redaction`,
    });
    expect(data.publisher).toMatchObject({
      '@type': 'NewsMediaOrganization',
      name: 'Le Banc d’essai',
    });
    expect(Number(data.publisher.logo.width)).toBeGreaterThanOrEqual(112);
  });

  it('keeps the dates of the front matter to the letter', () => {
    expect(data.datePublished).toBe('2026-05-04T08:00:00+02:00');
    expect(data.dateModified).toBe('2026-05-05T09:30:00+02:00');
  });

  it('gives the three frames with credit, licence and origin', () => {
    const sizes = data.image.map(({ width, height }: { width: string; height: string }) => [
      width,
      height,
    ]);
    expect(sizes).toEqual([
      ['1280', '720'],
      ['1280', '960'],
      ['1280', '1280'],
    ]);
    expect(data.image[0]).toMatchObject({
      url: `${ORIGIN}/media/dessin-16x9-1280.jpg`,
      caption: 'Un appel.',
      creditText: 'Le Banc d’essai',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    });
  });

  it('says what it is based on and what it cites', () => {
    expect(data.isBasedOn).toEqual({
      '@type': 'CreativeWork',
      name: 'arrêt',
      publisher: { '@type': 'Organization', name: 'Cour de cassation' },
      datePublished: '2024-10-23',
    });
    expect(data.citation[1].url).toBe('https://17cyber.gouv.fr');
  });

  it('gives a list for several authors, and a Person for a person', () => {
    const [author] = sampleArticle().authors;
    if (!author) throw new Error('The sample has an author.');
    const authors = [author, { ...author, kind: 'Person' as const, name: 'A', path: '/auteurs/a' }];
    expect(asJson(newsArticle(sampleArticle({ authors }))).author).toEqual([
      expect.objectContaining({ '@type': 'Organization' }),
      expect.objectContaining({ '@type': 'Person', url: `${ORIGIN}/auteurs/a` }),
    ]);
  });

  it('tells corrections, and leaves out what an article has not', () => {
    const corrections = [{ date: '2026-05-05T09:30:00+02:00', text: 'Une date était fausse.' }];
    expect(asJson(newsArticle(sampleArticle({ corrections }))).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        datePublished: '2026-05-05T09:30:00+02:00',
        text: 'Une date était fausse.',
      },
    ]);
    for (const absent of ['correction', 'about', 'contentLocation'])
      expect(data).not.toHaveProperty(absent);
  });
});

it('says which series an article is part of, and its place there, beside the site', () => {
  const dossier = { name: 'Les appels', path: '/dossiers/appels', position: 2, count: 3 };
  const { isPartOf, position } = asJson(newsArticle(sampleArticle({ dossier })));
  expect(isPartOf.map((whole: { '@type': string }) => whole['@type'])).toEqual([
    'WebSite',
    'CreativeWorkSeries',
  ]);
  expect(isPartOf[1]).toEqual({
    '@type': 'CreativeWorkSeries',
    '@id': `${ORIGIN}/dossiers/appels#dossier`,
    name: 'Les appels',
    url: `${ORIGIN}/dossiers/appels`,
  });
  expect(position).toBe(2);
  const alone = asJson(newsArticle(sampleArticle()));
  expect(alone.isPartOf['@type']).toBe('WebSite');
  expect(alone).not.toHaveProperty('position');
});

describe('articleGraph', () => {
  const graph: Record<string, unknown>[] = asJson(articleGraph(sampleArticle()))['@graph'];

  it('holds the page, its trail, the site, the publisher and the images', () => {
    expect(graph.map((node) => node['@type'])).toEqual([
      'WebPage',
      'BreadcrumbList',
      'WebSite',
      'NewsMediaOrganization',
      'ImageObject',
      'ImageObject',
      'ImageObject',
    ]);
  });

  it('ties everything by identifiers that exist, in it or in the article', () => {
    const ids = new Set([
      ...graph.map((node) => node['@id']),
      `${ORIGIN}/articles/faux-conseiller#article`,
    ]);
    const references = JSON.stringify(graph).match(/\{"@id":"[^"]+"\}/g) ?? [];
    expect(references.length).toBeGreaterThan(4);
    for (const reference of references) expect(ids).toContain(JSON.parse(reference)['@id']);
  });
});

it('tells of each picture of the text, with what is known of it and nothing else', () => {
  const cut = SAMPLE_HERO.cuts.full;
  const pictures = [
    { file: 'a.svg', cut, aiGenerated: false },
    {
      file: 'b.svg',
      cut,
      caption: 'Vu d’ici',
      credit: 'Banc',
      licence: 'CC BY 4.0',
      aiGenerated: true,
      sourceType: 'trainedAlgorithmicMedia' as const,
    },
  ];
  const { '@graph': nodes } = articleGraph(sampleArticle({ pictures })) as unknown as {
    '@graph': object[];
  };
  const [first, second] = nodes.slice(-2);
  expect(Object.keys(first ?? {})).toEqual(['@type', '@id', 'contentUrl', 'width', 'height']);
  expect(second).toMatchObject({
    caption: 'Vu d’ici',
    creditText: 'Banc',
    license: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
    digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  });
});

it('gives an article without an illustration its social card, and a guide its own type', () => {
  const { hero: _, ...bare } = sampleArticle();
  const brief = newsArticle({ ...bare, kind: 'brief' });
  expect(brief).toMatchObject({
    '@type': 'NewsArticle',
    image: `${ORIGIN}/articles/faux-conseiller/opengraph-image`,
  });
  expect(brief).not.toHaveProperty('thumbnailUrl');
  expect(JSON.stringify(articleGraph({ ...bare }))).not.toMatch(
    /primaryImageOfPage|ImageObject","@id/,
  );
  expect(newsArticle(sampleArticle({ kind: 'guide' }))['@type']).toBe('Article');
});
