import type { z } from 'zod';
import {
  dateTime,
  exactText,
  fileName,
  formerAddress,
  group,
  httpsUrl,
  listOf,
  oneOf,
  optional,
  partialDate,
  plainText,
  removablePath,
  slug,
  webUrl,
  wholeNumber,
  yesNo,
} from './fields';
import { LICENCES } from './licences';

/** What nobody may write to, in its groups and lists too. */
type ReadonlyDeep<Value> = Value extends object
  ? { readonly [Name in keyof Value]: ReadonlyDeep<Value[Name]> }
  : Value;

/**
 * Slugs that a front matter may name; read from the files before any article is checked. The fields below
 * are the one table from which the checks, the types and what Contentlayer stores all follow.
 */
export interface KnownNames {
  readonly sections: readonly string[];
  readonly authors: readonly string[];
}

const ENTITY_TYPES = ['Organization', 'Person', 'Place', 'Thing'] as const;
const AUTHOR_KINDS = ['Organization', 'Person'] as const;

/** What an article is: its length, its card and its structured data follow. Without a kind, it is news. */
const ARTICLE_KINDS = ['article', 'explainer', 'brief', 'guide'] as const;

export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Pages that structured data, headers and robots' files lead to. */
const PAGE_ROLES = ['about', 'charter', 'contact', 'corrections', 'legal', 'reuse'] as const;

export type PageRole = (typeof PAGE_ROLES)[number];

/** Former addresses of a document: each answers 308 to the present one. */
const aliases = optional(listOf(formerAddress(), 1));

/** Former anchors of a text, and the heading that each leads to; without, to the top of the page. */
const formerAnchor = group({
  id: exactText('une ancre, sans « # » ni espace', /^[\p{L}\p{N}_][\p{L}\p{N}._:~-]{0,199}$/u),
  heading: optional(slug('l’ancre d’un intertitre de cette page, sans « # » :')),
});
const formerAnchors = optional(listOf(formerAnchor, 1));

/** The front matter of `content/sections/<slug>.yml`. */
export const sectionFields = group({
  aliases,
  name: plainText('le nom de la rubrique'),
  description: plainText('une description'),
  /** Place in the menu, from 1. */
  order: wholeNumber(),
});

/** The front matter of `content/dossiers/<slug>.yml`: articles that are read one after the other. */
export const dossierFields = group({
  aliases,
  name: plainText('le nom du dossier'),
  description: plainText('une description'),
  /** File names of articles, in the order of a reader. */
  articles: listOf(slug('le nom d’un article, sans .mdx,'), 2),
});

/** `content/topics/<slug>.yml`: what is said of a topic, whose slug is that of a tag of articles. */
export const topicFields = group({
  /** Without it, the topic is called as its tag is written. */
  name: optional(plainText('le nom affiché du sujet')),
  description: plainText('un texte de présentation'),
});

/** The front matter of `content/authors/<slug>.yml`. */
export const authorFields = group({
  aliases,
  name: plainText('le nom de la signature'),
  kind: oneOf('une nature, Organization pour une rédaction', AUTHOR_KINDS),
  description: plainText('une description'),
  /** Address on the Fediverse (`@nom@serveur`), for `fediverse:creator`. */
  fediverse: optional(
    exactText(
      'une adresse du Fédivers (@nom@serveur.fr)',
      /^@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9_])?@(?:[\p{Ll}\p{N}](?:[\p{Ll}\p{N}-]{0,62})\.){1,8}[\p{Ll}\p{N}-]{2,24}$/u,
    ),
  ),
});

/** The front matter of `content/pages/<slug>.mdx`, a static page: its address is `/<slug>`. */
export const pageFields = group({
  aliases,
  formerAnchors,
  title: plainText('le titre affiché'),
  seoTitle: plainText('le titre pour les moteurs'),
  description: plainText('la description'),
  /** Its name in the foot of every page. */
  label: plainText('le nom au pied des pages'),
  /** Place in the foot of every page, from 1. */
  order: wholeNumber(),
  /** What machines are told that the page is: one page of each. */
  role: optional(oneOf('le rôle de la page', PAGE_ROLES)),
  updatedAt: dateTime(),
});

/**
 * `content/removed/<slug>.yml`: what was published and is no more, and why. Without `path`, it is the article
 * that was at `/articles/<slug>`.
 */
export const removalFields = group({
  path: optional(removablePath()),
  title: plainText('le titre ou le nom de ce qui est retiré'),
  removedAt: dateTime(),
  reason: plainText('la raison du retrait'),
});

/** The front matter of `content/articles/<slug>.mdx`. */
export function articleFields(known: KnownNames) {
  return group({
    kind: optional(oneOf('une nature de texte', ARTICLE_KINDS)),
    /** The H1. */
    title: plainText('le titre affiché'),
    /** The `<title>` and the social title: 60 characters at most, keyphrase first. */
    seoTitle: plainText('le titre pour les moteurs'),
    /** For search engines and social cards: 155 characters at most. */
    description: plainText('la description'),
    standfirst: plainText('le chapô'),
    section: oneOf('une rubrique', known.sections),
    authors: listOf(
      oneOf(
        'une signature',
        known.authors,
        'une nouvelle a son fichier, content/authors/prenom-nom.yml (name, kind: Person, description)',
      ),
      1,
    ),
    publishedAt: dateTime(),
    /** That of `publishedAt`, or of the latest of `updates` and `corrections`. */
    updatedAt: dateTime(),
    keyphrase: plainText('l’expression principale'),
    tags: listOf(plainText('un sujet'), 1),
    hero: optional(
      group({
        file: fileName(),
        alt: plainText('la description de l’image'),
        caption: plainText('la légende'),
        credit: plainText('le crédit'),
        licence: oneOf('une licence', Object.keys(LICENCES)),
        /** True for an image made by a generative AI: said under the image and in the metadata. */
        aiGenerated: yesNo(),
      }),
    ),
    sources: listOf(
      group({
        id: slug('l’identifiant de la source, celui de <Cite source="…" />,'),
        title: plainText('le titre du document'),
        /** The language of the title, when it is not that of the site: it is read aloud and cut in its own. */
        lang: optional(
          exactText('la langue du titre, en code (en, de, pt-BR)', /^[a-z]{2,3}(?:-[A-Z]{2})?$/),
        ),
        publisher: plainText('l’éditeur du document'),
        date: optional(partialDate()),
        url: optional(webUrl()),
        /** Why the address is in http. */
        http: optional(plainText('la raison d’une adresse en http')),
      }),
      1,
    ),
    /** The source the article mainly comes from. */
    basedOn: optional(slug('l’identifiant d’une des sources')),
    /** Named things the article is about, for machines. */
    about: optional(
      listOf(
        group({
          type: oneOf('une nature', ENTITY_TYPES),
          name: plainText('un nom'),
          sameAs: optional(httpsUrl()),
        }),
        1,
      ),
    ),
    /** Where it happened, for machines: « Londres ». */
    location: optional(plainText('un lieu')),
    /** What was added since, in words: what a reader of the day before would want to know. */
    updates: optional(
      listOf(group({ date: dateTime(), text: plainText('ce qui est nouveau') }), 1),
    ),
    corrections: optional(
      listOf(group({ date: dateTime(), text: plainText('ce qui a été corrigé') }), 1),
    ),
    aliases,
    formerAnchors,
    aiAssisted: yesNo(),
    /** Who read the article before it came out: `npm run review` writes it. A changed text voids it. */
    review: optional(
      group({
        by: plainText('qui a relu (une fonction suffit)'),
        at: dateTime(),
        digest: exactText(
          'l’empreinte du texte relu, que « npm run review » écrit (0123456789abcdef)',
          /^[\w-]{16}$/,
        ),
      }),
    ),
    draft: yesNo(),
  });
}

export type ArticleFrontMatter = ReadonlyDeep<z.infer<ReturnType<typeof articleFields>>>;
export type FormerAnchor = ReadonlyDeep<z.infer<typeof formerAnchor>>;
export type PageFrontMatter = ReadonlyDeep<z.infer<typeof pageFields>>;
export type RemovalFrontMatter = ReadonlyDeep<z.infer<typeof removalFields>>;
export type SectionFrontMatter = ReadonlyDeep<z.infer<typeof sectionFields>>;
export type DossierFrontMatter = ReadonlyDeep<z.infer<typeof dossierFields>>;
export type TopicFrontMatter = ReadonlyDeep<z.infer<typeof topicFields>>;
export type AuthorFrontMatter = ReadonlyDeep<z.infer<typeof authorFields>>;
