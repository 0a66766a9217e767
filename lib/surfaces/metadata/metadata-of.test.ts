import { describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../../testing/sample-article';

/** Metadata as made for a site at `SITE_URL`, which is read when the modules load. */
async function metadataFor(siteUrl: string) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', siteUrl);
  return import('./metadata-of');
}

describe('articleMetadata', () => {
  it('is complete, absolute and open to indexing on a site that has an address', async () => {
    const { articleMetadata } = await metadataFor('https://journal.example');
    const image = 'https://journal.example/articles/faux-conseiller/opengraph-image';
    expect(articleMetadata(sampleArticle())).toMatchObject({
      title: 'Faux conseiller\u00a0: un appel de trop',
      alternates: { canonical: 'https://journal.example/articles/faux-conseiller' },
      robots: { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1 },
      openGraph: {
        type: 'article',
        url: 'https://journal.example/articles/faux-conseiller',
        siteName: 'Le Banc d’essai',
        locale: 'fr_FR',
        images: [{ url: image, secureUrl: image, type: 'image/png', width: 1200, height: 630 }],
        publishedTime: '2026-05-04T08:00:00+02:00',
        modifiedTime: '2026-05-05T09:30:00+02:00',
        section: 'Justice',
        tags: ['Escroquerie', 'Banque'],
        authors: ['https://journal.example/auteurs/la-redaction'],
      },
      twitter: { card: 'summary_large_image', images: [{ url: image }] },
      other: { 'twitter:data1': '4\u00a0minutes', 'twitter:data2': 'Justice' },
    });
  });

  it('names no secure image where there is no https, and asks not to be indexed', async () => {
    const { articleMetadata } = await metadataFor('');
    const { openGraph, robots } = articleMetadata(sampleArticle());
    expect(JSON.stringify(openGraph)).not.toContain('secureUrl');
    expect(robots).toEqual({ index: false, follow: false });
  });

  it('credits authors on the Fediverse once they have an address there', async () => {
    const { articleMetadata } = await metadataFor('');
    const [author] = sampleArticle().authors;
    if (!author) throw new Error('The sample has an author.');
    const authors = [{ ...author, fediverse: '@a@b.example' }];
    expect(articleMetadata(sampleArticle()).other).not.toHaveProperty('fediverse:creator');
    expect(articleMetadata(sampleArticle({ authors })).other).toMatchObject({
      'fediverse:creator': ['@a@b.example'],
    });
  });

  it('keeps the search page out of indexes, its links followed once the site has an address', async () => {
    for (const siteUrl of ['https://journal.example', '']) {
      const { searchMetadata } = await metadataFor(siteUrl);
      expect(searchMetadata()).toMatchObject({
        title: 'Recherche | Le Banc d’essai',
        robots: { index: false, follow: siteUrl !== '' },
      });
    }
  });

  it('says in words what the card shows', async () => {
    const { articleMetadata } = await metadataFor('');
    expect(JSON.stringify(articleMetadata(sampleArticle()).twitter)).toContain('142 arrestations');
  });
});
