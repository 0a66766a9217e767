import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { PUBLISHER_FACTS } from '../lib/content/schema/publisher-facts';

/** A front matter that passes every check, for tests to spoil one field at a time. */
export const SOUND_FRONT_MATTER = {
  title: 'Un faux conseiller au bout du fil',
  seoTitle: 'Faux conseiller : un appel de trop',
  description: 'Le faux conseiller appelle au nom de la banque.',
  standfirst: 'Il connaît votre nom. Il connaît votre banque. Il n’y travaille pas.',
  section: 'justice',
  authors: ['la-redaction'],
  publishedAt: '2026-05-04T08:00:00+02:00',
  updatedAt: '2026-05-04T08:00:00+02:00',
  keyphrase: 'faux conseiller',
  tags: ['Escroquerie'],
  hero: {
    file: 'dessin.svg',
    alt: 'Un faux conseiller au téléphone.',
    caption: 'Un appel.',
    credit: 'Le Banc d’essai',
    licence: 'CC BY 4.0',
    aiGenerated: false,
  },
  sources: [{ id: 'dossier', title: 'dossier', publisher: 'Le Banc d’essai', date: '2026-05' }],
  aiAssisted: false,
  draft: false,
} as const;

export const SOUND_BODY =
  'Le faux conseiller appelle<Cite source="dossier" />.\n\n## La suite\n\nIl insiste.\n';

/** An article's file: the sound front matter, spoilt or not, over a body. */
export function articleFile(changes: Record<string, unknown> = {}, body = SOUND_BODY): string {
  return `---\n${stringify({ ...SOUND_FRONT_MATTER, ...changes })}---\n\n${body}`;
}

/** A publisher who has told everything. */
const SOUND_PUBLISHER = {
  trainingBots: 'refuse',
  ...Object.fromEntries(
    Object.keys(PUBLISHER_FACTS).map((name) => [
      name,
      /email|contact/i.test(name) ? `${name}@essai.example` : `essai ${name}`,
    ]),
  ),
};

/** A newspaper that passes every check. */
const SOUND_SITE = {
  name: 'Le Banc d’essai',
  tagline: 'Ce qui se mesure',
  subject: 'essais et mesures',
  description: 'Le Banc d’essai mesure ce qui se dit.',
  language: 'fr',
  region: 'FR',
  accent: { light: '#1d4f91', dark: '#8ab4f8' },
} as const;

const SOUND_FILES: Readonly<Record<string, string>> = {
  'content/sections/justice.yml': 'name: Justice\ndescription: Les procès.\norder: 1\n',
  'content/authors/la-redaction.yml':
    'name: La rédaction\nkind: Organization\ndescription: Signature collective.\n',
  'content/images/dessin.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="12"><rect width="16" height="12"/></svg>',
  'content/articles/faux-conseiller.mdx': articleFile(),
  'content/publisher.yml': stringify(SOUND_PUBLISHER),
  'content/site.yml': stringify(SOUND_SITE),
  'public/robots.txt': '',
};

/** A project in a folder of its own, with sound content. */
export interface TempContent {
  readonly root: string;
  remove(): void;
}

/**
 * Writes sound content, then `files` over it (paths from the root; `null` leaves a file out).
 * The caller removes it.
 */
export function tempContent(files: Readonly<Record<string, string | null>> = {}): TempContent {
  const root = mkdtempSync(path.join(tmpdir(), 'newspaper-'));
  for (const [file, text] of Object.entries({ ...SOUND_FILES, ...files })) {
    if (text === null) continue;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
