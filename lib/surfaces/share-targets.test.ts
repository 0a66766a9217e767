import { describe, expect, it } from 'vitest';
import { shareTargets } from './share-targets';

describe('shareTargets', () => {
  const targets = shareTargets('https://a.example/articles/b', 'A & B : « c »');

  it('leads to every network, without a script of theirs', () => {
    expect(targets.map(({ name }) => name)).toEqual([
      'E-mail',
      'WhatsApp',
      'Facebook',
      'X',
      'LinkedIn',
      'Bluesky',
      'Mastodon',
    ]);
  });

  it.each(targets.map(({ name, href }) => [name, href]))('%s gets the address whole', (_, href) => {
    expect(decodeURIComponent(href ?? '')).toContain('https://a.example/articles/b');
    expect(href).not.toMatch(/[\s"<>«]/);
  });
});
