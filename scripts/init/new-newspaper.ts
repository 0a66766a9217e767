import { stringify } from 'yaml';
import { newArticle } from '../../lib/content/check/new-article';
import { PUBLISHER_FACTS } from '../../lib/content/schema/publisher-facts';
import { toParisIso } from '../../lib/site/dates';
import { channelsOf, contrast, LEAST_CONTRAST, palettes } from '../../lib/site/palette';
import { slugify } from '../../lib/site/slug';
import { sectionPath } from '../../lib/site/urls';
import { PAGES } from './pages';

/** What a new newspaper is made from. */
export interface Newspaper {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** `#rrggbb`, read on light paper; that of the dark scheme is made from it. */
  readonly accent: string;
  /** Names, in the order of the menu. */
  readonly sections: readonly string[];
}

const IMAGE = 'a-remplacer.svg';

/**
 * Every file of the content of a new newspaper, by its path in `content/`: a front page that can be
 * built, a first draft, no fact about the publisher.
 * @param now the date of the pages and of the draft
 */
export function newNewspaper(newspaper: Newspaper, now: Date): Readonly<Record<string, string>> {
  const { name, tagline, description, accent, sections } = newspaper;
  const slugs = sections.map(slugify);
  const site = {
    name,
    tagline,
    subject: tagline,
    description,
    language: 'fr',
    region: 'FR',
    accent: { light: accent, dark: onDarkPaper(accent) },
    menu: slugs.map(sectionPath),
  };
  const author = 'la-redaction';
  return {
    'site.yml': `# Ce journal : son nom, ses couleurs, son menu.\n${yaml(site)}`,
    'publisher.yml': publisherFile(),
    [`authors/${author}.yml`]: yaml({
      name: 'La rédaction',
      kind: 'Organization',
      description: `La signature collective de ${name}.`,
    }),
    [`images/${IMAGE}`]: placeholder(accent),
    'articles/premier-article.mdx': newArticle({
      title: 'Premier article',
      section: slugs[0] ?? '',
      author,
      image: IMAGE,
      now,
    }),
    ...Object.fromEntries(
      sections.map((section, index) => [
        `sections/${slugs[index]}.yml`,
        yaml({
          name: section,
          description: `Les articles de la rubrique « ${section} ».`,
          order: index + 1,
        }),
      ]),
    ),
    ...Object.fromEntries(PAGES.map((page, index) => pageFile(page, { index, name, now }))),
  };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

function pageFile(
  { slug, role, title, seoTitle, description, body }: (typeof PAGES)[number],
  { index, name, now }: { index: number; name: string; now: Date },
): [string, string] {
  const fields = {
    title,
    seoTitle: seoTitle(name),
    description,
    label: title,
    order: index + 1,
    role,
    updatedAt: toParisIso(now),
  };
  return [`pages/${slug}.mdx`, `---\n${yaml(fields)}---\n\n${body}`];
}

/** Every fact left out, with its name: the pages say that it is missing until it is given. */
function publisherFile(): string {
  const facts = Object.entries(PUBLISHER_FACTS).map(([field, what]) => `# ${field}: "${what}"`);
  return [
    '# Ce que l’éditeur dit de lui-même. Retirer le « # » et remplir : tant qu’un fait manque, les pages',
    '# le disent (« non renseigné ») et le contrôle le rappelle.',
    '',
    ...facts,
    '',
    '# Les robots qui entraînent des modèles : refuse (réserve des droits) ou allow.',
    'trainingBots: refuse',
    '',
  ].join('\n');
}

/** The accent as it is read on dark paper: lightened just enough. */
function onDarkPaper(accent: string): string {
  const { paper } = palettes({ light: accent, dark: accent }).dark;
  const channels = channelsOf(accent);
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * share));
    const color = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    // A little more than the least, for the comfort of the eye.
    if (contrast(color, paper) >= LEAST_CONTRAST + 1) return color;
  }
  return '#ffffff';
}

/** A drawing that stands in for the first image, until a writer gives one. */
function placeholder(accent: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="#ece7dd"/><path d="M400 900 700 500l200 240 120-140 180 300z" fill="${accent}"/><circle cx="1080" cy="400" r="90" fill="${accent}"/></svg>\n`;
}
