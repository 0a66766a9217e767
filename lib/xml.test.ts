import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from './xml';

describe('element', () => {
  it('escapes texts and attributes, and drops what XML does not allow', () => {
    expect(element('loc', 'https://a.example/?b&c=<d>\u0000', { rel: '"e"' }).xml).toBe(
      '<loc rel="&quot;e&quot;">https://a.example/?b&amp;c=&lt;d&gt;</loc>',
    );
  });

  it('keeps elements as they are', () => {
    expect(xmlDocument(element('a', [element('b', 'x'), element('c', '')]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a><b>x</b><c></c></a>\n',
    );
  });
});
