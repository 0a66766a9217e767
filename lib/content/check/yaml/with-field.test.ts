import { describe, expect, it } from 'vitest';
import { withField } from './with-field';

const TEXT = `---
# à relire
title:   'Un titre'   # provisoire
review:
  by: "moi"
  at: "2026-01-01"
tags: [ "a",  "b" ]
---

Le texte --- ici.
`;

describe('withField', () => {
  it('sets a field and moves no other byte', () => {
    expect(withField(TEXT, 'title', 'Un autre')).toBe(TEXT.replace("   'Un titre'", ' "Un autre"'));
    expect(withField(TEXT, 'review', { by: 'toi' })).toBe(
      TEXT.replace('  by: "moi"\n  at: "2026-01-01"', '  by: "toi"'),
    );
    expect(withField(TEXT, 'tags', ['c'])).toBe(
      TEXT.replace('[ "a",  "b" ]', '\n  - "c"').replace('tags: \n', 'tags:\n'),
    );
  });

  it('adds a field that is not there, as the last', () => {
    expect(withField(TEXT, 'draft', true)).toBe(
      TEXT.replace('---\n\nLe', 'draft: true\n---\n\nLe'),
    );
    expect(withField('name: A', 'order', 2)).toBe('name: A\norder: 2\n');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no final line end', (text: string) => text.trimEnd()],
  ])('keeps %s', (_, as) => {
    expect(withField(as(TEXT), 'title', 'Un autre')).toBe(
      as(TEXT.replace("   'Un titre'", ' "Un autre"')),
    );
    expect(withField(as(TEXT), 'review', { by: 'toi', at: 'hier' })).toBe(
      as(TEXT.replace('"moi"\n  at: "2026-01-01"', '"toi"\n  at: "hier"')),
    );
  });

  it('fills a field that is empty', () => {
    expect(withField('---\na:\nb: 1\n---\n', 'a', 'x')).toBe('---\na: "x"\nb: 1\n---\n');
  });

  it.each(['---\ntitle: A\n', '---\n- a\n---\n'])(
    'touches nothing that it cannot read: %j',
    (text) => {
      expect(() => withField(text, 'title', 'B')).toThrow();
    },
  );
});
