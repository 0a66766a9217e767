import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { robotsTxt } from './robots';

const ORIGIN = 'https://journal.example';
const open = {
  indexable: true,
  sitemapUrls: [`${ORIGIN}/sitemap.xml`, `${ORIGIN}/news-sitemap.xml`],
  trainingBots: 'refuse',
} as const;
const allows = (text: string, agent: string) =>
  robotsParser(`${ORIGIN}/robots.txt`, text).isAllowed(`${ORIGIN}/articles/a`, agent);

describe('robotsTxt', () => {
  it.each(['Googlebot', 'Bingbot', 'facebookexternalhit', 'Twitterbot', 'LinkedInBot', 'WhatsApp'])(
    'opens the site to %s',
    (agent) => expect(allows(robotsTxt(open), agent)).toBe(true),
  );

  it.each(['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'meta-externalagent'])(
    'closes it to %s, unless the publisher allows training',
    (agent) => {
      expect(allows(robotsTxt(open), agent)).toBe(false);
      expect(allows(robotsTxt({ ...open, trainingBots: 'allow' }), agent)).toBe(true);
    },
  );

  it('leads to each sitemap', () => {
    const robots = robotsParser(`${ORIGIN}/robots.txt`, robotsTxt(open));
    expect(robots.getSitemaps()).toEqual(open.sitemapUrls);
  });

  it('closes everything to everyone until the site has an address', () => {
    const text = robotsTxt({ ...open, indexable: false });
    for (const agent of ['Googlebot', 'GPTBot']) expect(allows(text, agent)).toBe(false);
    expect(text).not.toContain('Sitemap');
  });
});
