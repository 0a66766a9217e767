import { describe, expect, it } from 'vitest';
import { countSentence, excerptParts, joinElisions, splitElisions, withoutElisions } from './words';

/** An excerpt as the page shows it, its marks between brackets. */
const shown = (html: string) =>
  excerptParts(html)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('excerptParts', () => {
  it('marks the letters of what was found, not the characters around them', () => {
    expect(shown('de ces <mark>escroqueries.</mark> Le <mark>(EC3)</mark> dit')).toBe(
      'de ces [escroqueries]. Le ([EC3]) dit',
    );
  });

  it('gives back the spaces that the index has lost', () => {
    expect(shown('Vraiment ? « Non » : 59 000 appels en 16 mois ; n° 4')).toBe(
      'Vraiment\u202f? «\u00a0Non\u00a0»\u00a0: 59\u202f000\u00a0appels en 16\u00a0mois\u202f; n°\u00a04',
    );
    expect(shown('pour l’ <mark>usurpation</mark> d’ Europol')).toBe(
      'pour l’[usurpation] d’Europol',
    );
  });

  it('is text, whatever the article says', () => {
    expect(shown('un &lt;mark&gt; ou &lt;img src=x&gt; &amp;lt;')).toBe(
      'un <mark> ou <img src=x> &amp;lt;',
    );
    expect(excerptParts('')).toEqual([]);
  });

  it('gives runs, not words', () => {
    expect(excerptParts('un <mark>mot</mark> de plus')).toEqual([
      { text: 'un ', marked: false },
      { text: 'mot', marked: true },
      { text: ' de plus', marked: false },
    ]);
  });
});

describe('elisions', () => {
  it.each([
    ['l’usurpation d’identité', 'l’ usurpation d’ identité', 'usurpation identité'],
    ['Qu’est-ce qu’eIDAS\u202f?', 'Qu’ est-ce qu’ eIDAS\u202f?', 'est-ce eIDAS\u202f?'],
    ['aujourd’hui, prud’hommes', 'aujourd’hui, prud’hommes', 'aujourd’hui, prud’hommes'],
  ])('%s', (text, indexed, searched) => {
    expect(splitElisions(text)).toBe(indexed);
    expect(joinElisions(indexed)).toBe(text);
    expect(withoutElisions(text)).toBe(searched);
  });

  it('knows the apostrophe of keyboards too', () => {
    expect(withoutElisions("l'usurpation")).toBe('usurpation');
  });
});

describe('countSentence', () => {
  it('says how many, and how many are shown', () => {
    const say = (count: number, shownOf = count) =>
      countSentence({ query: 'banque', count, shown: shownOf, instead: [] });
    expect(say(0)).toBe('Aucun résultat pour «\u00a0banque\u00a0».');
    expect(say(1)).toBe('1\u00a0résultat pour «\u00a0banque\u00a0».');
    expect(say(12)).toBe('12\u00a0résultats pour «\u00a0banque\u00a0».');
    expect(countSentence({ query: 'arnaque', count: 1, shown: 1, instead: ['fraude'] })).toBe(
      '1\u00a0résultat pour «\u00a0arnaque\u00a0». Avec les mots voisins\u00a0: «\u00a0fraude\u00a0».',
    );
    expect(say(57, 20)).toBe(
      '57\u00a0résultats pour «\u00a0banque\u00a0», dont voici les 20\u00a0premiers.',
    );
  });
});
