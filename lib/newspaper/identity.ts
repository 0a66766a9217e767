import facts from '#generated/site.json';
import type { SiteFacts } from '../content/schema/site-facts';
import { type Environment, readEnvironment } from '../site/environment';
import { palettes } from '../site/palette';
import { absoluteUrl } from '../site/urls';

/** What this newspaper says of itself (`content/site.yml`, checked and typeset), and where it stands. */
const { language, region, ...newspaper } = facts as unknown as SiteFacts;

let environment: Environment | undefined;

/**
 * Each variable by its own name: Next writes its value into what it builds, so that a server started
 * later, with another environment, gives the same addresses.
 */
function readOnce(): Environment {
  environment ??= readEnvironment({ SITE_URL: process.env.SITE_URL, PORT: process.env.PORT });
  return environment;
}

const schemes = palettes(newspaper.accent);

/** Facts of the site that every page, card and feed repeats. */
export const site = {
  ...newspaper,
  language,
  /** BCP 47: « fr-FR ». */
  locale: `${language}-${region}`,
  openGraphLocale: `${language}_${region}`,
  /** Origin of every address, without a final slash. */
  get url(): string {
    return readOnce().siteUrl;
  },
  /** False until SITE_URL is set: the site then asks search engines to stay away. */
  get indexable(): boolean {
    return readOnce().indexable;
  },
  /** Square logo, 512 px, for structured data. */
  logo: { path: '/icon-512.png', size: 512 },
  palettes: schemes,
  themeColors: { light: schemes.light.paper, dark: schemes.dark.paper },
  /** The light colours: a card is read on any ground. */
  cardColors: schemes.light,
} as const;

/** A path of this site as an absolute URL. */
export function toUrl(path: string): string {
  return absoluteUrl(site.url, path);
}
