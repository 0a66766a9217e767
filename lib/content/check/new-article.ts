import { stringify } from 'yaml';
import { toParisIso } from '../../site/dates';
import { UNWRITTEN } from './unwritten';

/** What a new article starts from. */
export interface NewArticle {
  readonly title: string;
  readonly section: string;
  readonly author: string;
  /** An image of `content/images/`, to be replaced. */
  readonly image: string;
  readonly now: Date;
}

/** The text of a draft that passes every check and names all that is left to write. */
export function newArticle({ title, section, author, image, now }: NewArticle): string {
  const date = toParisIso(now);
  const frontMatter = {
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
    hero: {
      file: image,
      alt: `${UNWRITTEN} : ce que montre l’image.`,
      caption: `${UNWRITTEN} : la légende.`,
      credit: `${UNWRITTEN} : le crédit`,
      licence: 'Tous droits réservés',
      aiGenerated: false,
    },
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
  const body = [
    `${UNWRITTEN} : le premier paragraphe, avec l’expression principale<Cite source="source-principale" />.`,
    '## L’essentiel',
    `${UNWRITTEN} : la suite. Tous les blocs sont montrés dans e2e/fixtures/content/articles/tous-les-blocs.mdx.`,
  ];
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`;
}
