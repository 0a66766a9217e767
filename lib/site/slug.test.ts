import { describe, expect, it } from 'vitest';
import { isSlug, shortSlug, slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['L’essentiel : 59 000 inscrits', 'l-essentiel-59-000-inscrits'],
    ['Été à l’œuvre', 'ete-a-l-oeuvre'],
    ['  —  ', ''],
    ['déjà-vu', 'deja-vu'],
  ])('« %s » gives %s', (words, slug) => {
    expect(slugify(words)).toBe(slug);
  });
});

describe('isSlug', () => {
  it.each(['a', 'loi-2020-901'])('accepts %s', (slug) => expect(isSlug(slug)).toBe(true));
  it.each(['', 'A', 'é', 'a--b', '-a', 'a-', 'a b', 'a_b'])('refuses « %s »', (slug) =>
    expect(isSlug(slug)).toBe(false),
  );
});

describe('shortSlug', () => {
  it('cuts a long address at a word', () => {
    expect(shortSlug('L’été')).toBe('l-ete');
    const long = shortSlug('escroquerie '.repeat(10));
    expect(long).toBe(Array(6).fill('escroquerie').join('-'));
    expect(shortSlug('a'.repeat(90))).toHaveLength(75);
  });
});
