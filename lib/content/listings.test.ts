import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../testing/sample-article';
import { archivesListing, laterPages, listingPage, topicListing } from './listings';
import { PAGE_SIZE } from './page-size';

const articles = Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, index) =>
  sampleArticle({ slug: `affaire-${index}` }),
);

describe('listingPage', () => {
  const archives = archivesListing(articles);

  it('gives each article once, in order', () => {
    const shown = [1, 2, 3].flatMap((number) => listingPage(archives, number)?.articles ?? []);
    expect(shown).toEqual(articles);
    expect(laterPages(archives)).toEqual([2, 3]);
  });

  it('leads from one page to the next, and nowhere beyond', () => {
    expect(listingPage(archives, 1)).toMatchObject({ path: '/archives', next: '/archives/page/2' });
    expect(listingPage(archives, 1)?.previous).toBeUndefined();
    expect(listingPage(archives, 2)?.previous).toBe('/archives');
    expect(listingPage(archives, 3)?.next).toBeUndefined();
    for (const number of [0, 4, 1.5, Number.NaN, -1]) {
      expect(listingPage(archives, number)).toBeUndefined();
    }
  });

  it('has a first page even when it is empty', () => {
    const empty = topicListing({ name: 'Rien', slug: 'rien', path: '/sujets/rien' }, []);
    expect(listingPage(empty, 1)?.articles).toEqual([]);
    expect(laterPages(empty)).toEqual([]);
    expect(empty.feed).toBe('/sujets/rien/rss.xml');
  });
});

it('says the order that its pages have', () => {
  const topic = { name: 'Banque', slug: 'banque', path: '/sujets/banque' };
  expect(topicListing(topic, articles).description).toContain('du plus récent au plus ancien');
});
