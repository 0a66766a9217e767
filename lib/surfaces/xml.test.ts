import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from './xml';

describe('element', () => {
  it('escapes texts and attributes', () => {
    expect(element('loc', 'https://a.example/?b&c=<d>', { rel: '"e"' }).xml).toBe(
      '<loc rel="&quot;e&quot;">https://a.example/?b&amp;c=&lt;d&gt;</loc>',
    );
  });

  it.each(['\u0000', '\u000B', '\u001B', '\uFFFE', '\uD800'])(
    'drops nothing: %j stops it',
    (character) => {
      expect(() => element('a', `b${character}c`)).toThrow('XML cannot hold U+');
      expect(() => element('a', '', { b: character })).toThrow('XML cannot hold U+');
      expect(element('a', '\t\n\u0085👩‍👩‍👧').xml).toBe('<a>\t\n\u0085👩‍👩‍👧</a>');
    },
  );

  it('keeps elements as they are', () => {
    expect(xmlDocument(element('a', [element('b', 'x'), element('c', '')]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a><b>x</b><c></c></a>\n',
    );
  });
});
