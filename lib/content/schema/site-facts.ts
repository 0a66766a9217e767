import type { z } from 'zod';
import type { LineDrawing } from '../../media/line-drawing';
import { COLOR } from '../../site/palette';
import {
  dateTime,
  exactText,
  group,
  listOf,
  oneOf,
  optional,
  plainText,
  sitePath,
  slug,
} from './fields';
import type { PageRole } from './front-matter';

const color = () => exactText('une couleur à six chiffres (#b3121d)', COLOR);

/** `content/site.yml`: what makes this newspaper this one. */
export const siteFields = group({
  name: plainText('le nom du journal'),
  tagline: plainText('la devise'),
  /** What it is about, in a few words: with the name, the title of the home page. */
  subject: plainText('le sujet du journal, en quelques mots'),
  description: plainText('une description'),
  /** The interface speaks French only (`lib/site/strings.ts`). */
  language: oneOf('la langue', ['fr']),
  /** ISO 3166-1: which French, for networks and search engines. */
  region: exactText('un pays en deux capitales (FR, BE, CH, CA)', /^[A-Z]{2}$/),
  accent: group({ light: color(), dark: color() }),
  /** Addresses of documents, in order; without it, the sections. */
  menu: optional(listOf(sitePath(), 1)),
  /** The article that the front page leads with; without it, the latest. */
  lead: optional(slug('le nom d’un article')),
  /** When the site went online, written once by `npm run launch`; until then its dates are provisional. */
  launchedAt: optional(dateTime()),
});

/** The fields of the file, as they were written. */
export type WrittenSite = Readonly<z.infer<typeof siteFields>>;

/** What `.generated/site.json` holds: the fields, typeset, and what stands beside them. */
export type SiteFacts = WrittenSite & {
  /** Drawn in place of the hyphen of the name, or before it: `content/mark.svg`. */
  readonly mark?: LineDrawing;
  /** Drawn in place of the name: `content/wordmark.svg`. */
  readonly wordmark?: LineDrawing;
  /** The path of each static page that has a role. */
  readonly policies: Readonly<Partial<Record<PageRole, string>>>;
};
