import { stringify } from 'yaml';
import { toParisIso } from '../../site/dates';
import { UNWRITTEN } from './unwritten';

/** What a new article starts from. */
export interface NewArticle {
  readonly title: string;
  readonly section: string;
  readonly author: string;
  /** An image of `content/images/`, to be replaced; an article may have none. */
  readonly image?: string | undefined;
  readonly now: Date;
}

/** What is to be said of an illustration. */
export function unwrittenHero(file: string) {
  return {
    file,
    alt: `${UNWRITTEN} : ce que montre l’image.`,
    caption: `${UNWRITTEN} : la légende.`,
    credit: `${UNWRITTEN} : le crédit`,
    licence: 'Tous droits réservés',
    aiGenerated: false,
  };
}

/** The fields of a draft that passes every check and names all that is left to write. */
export function draftFields({ title, section, author, image, now }: NewArticle) {
  const date = toParisIso(now);
  return {
    title,
    seoTitle: title,
    description: `${UNWRITTEN} : la description, 155 signes au plus.`,
    standfirst: `${UNWRITTEN} : le chapô.`,
    section,
    authors: [author],
    publishedAt: date,
    updatedAt: date,
    keyphrase: `${UNWRITTEN} : l’expression principale`,
    tags: [`${UNWRITTEN} : un sujet`],
    ...(image ? { hero: unwrittenHero(image) } : {}),
    sources: [
      {
        id: 'source-principale',
        title: `${UNWRITTEN} : le titre du document`,
        publisher: `${UNWRITTEN} : son éditeur`,
      },
    ],
    aiAssisted: false,
    draft: true,
  };
}

/** A file of an article. */
export function articleText(fields: object, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** The text of a draft for a writer to start from. */
export function newArticle(start: NewArticle): string {
  const body = [
    `${UNWRITTEN} : le premier paragraphe, avec l’expression principale<Cite source="source-principale" />.`,
    '## L’essentiel',
    `${UNWRITTEN} : la suite. Tous les blocs sont montrés dans e2e/fixtures/content/articles/tous-les-blocs.mdx.`,
  ];
  return articleText(draftFields(start), body.join('\n\n'));
}
