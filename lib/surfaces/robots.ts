/**
 * Robots that copy texts to train models. Those that search or preview links are other robots
 * (Googlebot, facebookexternalhit, Twitterbot…), and are never named here.
 */
const TRAINING_BOTS = [
  'AI2Bot',
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
] as const;

/**
 * The robots.txt (RFC 9309): open with its sitemaps when the site may be indexed, closed otherwise;
 * closed to training robots when the publisher refuses them. Only directives that every reader knows.
 */
export function robotsTxt(site: {
  readonly indexable: boolean;
  readonly sitemapUrls: readonly string[];
  readonly trainingBots: 'refuse' | 'allow';
}): string {
  if (!site.indexable) return 'User-agent: *\nDisallow: /\n';
  const groups = [
    'User-agent: *\nAllow: /',
    ...(site.trainingBots === 'refuse'
      ? [`${TRAINING_BOTS.map((bot) => `User-agent: ${bot}`).join('\n')}\nDisallow: /`]
      : []),
    site.sitemapUrls.map((url) => `Sitemap: ${url}`).join('\n'),
  ];
  return `${groups.join('\n\n')}\n`;
}
