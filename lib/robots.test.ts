import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { robotsTxt } from './robots';

const URL_OF_ROBOTS = 'https://a.example/robots.txt';
const sitemapUrl = 'https://a.example/sitemap.xml';

describe('robotsTxt', () => {
  it('opens an indexable site and names its sitemap', () => {
    const robots = robotsParser(URL_OF_ROBOTS, robotsTxt({ indexable: true, sitemapUrl }));
    expect(robots.isAllowed('https://a.example/articles/b', 'Googlebot')).toBe(true);
    expect(robots.getSitemaps()).toEqual([sitemapUrl]);
  });

  it('closes a site that has no address of its own', () => {
    const robots = robotsParser(URL_OF_ROBOTS, robotsTxt({ indexable: false, sitemapUrl }));
    expect(robots.isAllowed('https://a.example/', 'Googlebot')).toBe(false);
    expect(robots.getSitemaps()).toEqual([]);
  });
});
