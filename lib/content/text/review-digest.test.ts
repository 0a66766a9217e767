import { describe, expect, it } from 'vitest';
import { reviewDigest } from './review-digest';

const FIELDS = {
  title: 'Un titre',
  standfirst: 'Un chapô.',
  hero: { alt: 'Un dessin.', file: 'dessin.svg' },
  tags: ['Banque'],
  draft: true,
};
const DIGEST = reviewDigest(FIELDS, 'Le texte.\n');

describe('reviewDigest', () => {
  it.each([
    ['a field that is no words', { ...FIELDS, draft: false, tags: ['Justice'] }, 'Le texte.\n'],
    [
      'the order of the fields',
      { ...FIELDS, hero: { file: 'dessin.svg', alt: 'Un dessin.' } },
      'Le texte.\n',
    ],
    ['the ends of lines', FIELDS, 'Le texte.\r\n'],
    ['the review itself', { ...FIELDS, review: { by: 'moi' } }, 'Le texte.'],
  ])('holds through a change of %s', (_, fields, body) => {
    expect(reviewDigest(fields, body)).toBe(DIGEST);
  });

  it.each([
    ['the body', FIELDS, 'Le texte !\n'],
    ['the title', { ...FIELDS, title: 'Un autre titre' }, 'Le texte.\n'],
    ['a caption', { ...FIELDS, hero: { ...FIELDS.hero, alt: 'Une photo.' } }, 'Le texte.\n'],
    ['the sources', { ...FIELDS, sources: [{ id: 'a' }] }, 'Le texte.\n'],
    ['a correction', { ...FIELDS, corrections: [{ text: 'Le montant.' }] }, 'Le texte.\n'],
  ])('is another once a word of %s changed', (_, fields, body) => {
    expect(reviewDigest(fields, body)).not.toBe(DIGEST);
  });
});
