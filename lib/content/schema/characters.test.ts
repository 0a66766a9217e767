import { describe, expect, it } from 'vitest';
import { describeBlank, isBlank, refusedCharacters, visible } from './characters';

describe('refusedCharacters', () => {
  it.each([
    ['\u0000', 'caractère nul U+0000'],
    ['\u0001', 'caractère de contrôle U+0001'],
    ['\u000B', 'tabulation verticale U+000B'],
    ['\u000C', 'saut de page U+000C'],
    ['\r', 'retour chariot seul U+000D'],
    ['\u001B', 'échappement U+001B'],
    ['\u007F', 'effacement U+007F'],
    ['\u0085', 'saut de ligne NEL U+0085'],
    ['\u009F', 'caractère de contrôle U+009F'],
    ['\u202A', 'imbrication de gauche à droite U+202A'],
    ['\u202E', 'forçage de droite à gauche U+202E'],
    ['\u2066', 'isolement de gauche à droite U+2066'],
    ['\u2069', 'fin d’isolement U+2069'],
    ['\uD800', 'demi-caractère U+D800'],
    ['\uDFFF', 'demi-caractère U+DFFF'],
    ['\uFDD0', 'caractère interdit U+FDD0'],
    ['\uFEFF', 'marque d’ordre des octets U+FEFF'],
    ['\uFFFC', 'emplacement d’objet U+FFFC'],
    ['\uFFFD', 'caractère de remplacement U+FFFD'],
    ['\uFFFE', 'caractère interdit U+FFFE'],
    ['\u{1FFFF}', 'caractère interdit U+1FFFF'],
  ])('names %j and shows the word around it', (character, name) => {
    const [only, ...others] = refusedCharacters(`Un faux${character}conseiller.`);
    const code = name.split(' ').at(-1);
    expect(others).toEqual([]);
    expect(only?.received).toBe(`${name} dans « faux[${code}]conseiller. »`);
  });

  it('lets stand what French, emoji, Arabic and Persian are written with', () => {
    const sound =
      'L’été\u00a0: «\u202fnon\u202f»\tau\u00adjourd’hui\n👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می\u200cخواهم \u200fא \u2028𝕏';
    expect(refusedCharacters(sound)).toEqual([]);
  });
});

it('takes for blank what nobody sees', () => {
  for (const text of [
    '',
    ' \n',
    '\u200b\u2060',
    '\u00ad',
    '\u3164\uFFA0',
    '\u2800',
    '\ufe0f\u200d',
    '\u{E0041}',
  ]) {
    expect(isBlank(text)).toBe(true);
  }
  for (const text of ['a', '\u200b.', '👩‍👩‍👧', 'می\u200cخواهم']) expect(isBlank(text)).toBe(false);
});

it('says what an invisible text is made of', () => {
  expect(describeBlank(' \u00ad\u2060\u00ad')).toBe('une valeur invisible (U+00AD, U+2060)');
  expect(describeBlank(' \n\u00a0')).toBe('une valeur vide');
});

it('shows a control by its code, so that a terminal obeys nothing', () => {
  expect(visible('a\u001B[2Jb')).toBe('a[U+001B][2Jb');
});
