import { describe, expect, it } from 'vitest';
import { isPublished } from './published';

describe('isPublished', () => {
  const now = new Date('2026-11-23T20:00:00+01:00');
  const article = (publishedAt: string, draft = false) => ({ publishedAt, draft });

  it('shows what is out, from its very minute, whatever the offset', () => {
    expect(isPublished(article('2026-11-23T20:00:00+01:00'), now)).toBe(true);
    expect(isPublished(article('2026-11-23T14:00:00-05:00'), now)).toBe(true);
  });

  it('hides what is still to come', () => {
    expect(isPublished(article('2026-11-23T20:01:00+01:00'), now)).toBe(false);
    expect(isPublished(article('2026-11-23T19:30:00Z'), now)).toBe(false);
  });

  it('hides a draft, even an old one', () => {
    expect(isPublished(article('2020-01-01T00:00:00Z', true), now)).toBe(false);
  });
});
