import { readEnvironment } from './environment';
import { absoluteUrl } from './urls';

/**
 * Each variable by its own name: Next writes its value into what it builds, so that a server started
 * later, with another environment, gives the same addresses.
 */
const environment = readEnvironment({ SITE_URL: process.env.SITE_URL, PORT: process.env.PORT });

/** Facts of the site that every page, card and feed repeats. */
export const site = {
  name: 'Contre-appel',
  /** What the site is about, in a few words: with the name, the title of the home page. */
  subject: 'cybercriminalité et justice',
  tagline: 'L’actualité de la cybercriminalité et de la justice',
  description:
    'Contre-appel raconte la cybercriminalité et la justice, sources à l’appui, et donne les bons réflexes : raccrocher, puis rappeler le numéro que l’on connaît.',
  language: 'fr-FR',
  openGraphLocale: 'fr_FR',
  url: environment.siteUrl,
  /** False until SITE_URL is set: the site then asks search engines to stay away. */
  indexable: environment.indexable,
  /** Square logo, 512 px, for structured data. */
  logo: { path: '/icon-512.png', size: 512 },
  themeColors: { light: '#fbf9f5', dark: '#15130f' },
} as const;

/** A path of this site as an absolute URL. */
export function toUrl(path: string): string {
  return absoluteUrl(site.url, path);
}
