import type { Cut, Frame } from '../media/media-manifest';
import type { SourceType } from '../media/provenance';
import type { Review } from '../newspaper/ai-mention';
import type { DocumentKind } from '../site/urls';
import type {
  ArticleFrontMatter,
  ArticleKind,
  AuthorFrontMatter,
  DossierFrontMatter,
  PageFrontMatter,
  RemovalFrontMatter,
  SectionFrontMatter,
} from './schema/front-matter';
import type { BodyPicture, Outline } from './text/outline';

/** A section as the pages need it; every text is typeset. */
export interface Section extends SectionFrontMatter {
  readonly slug: string;
  readonly path: string;
}

/** Who wrote it: a newsroom or a person, with a page of their own. */
export interface Author extends AuthorFrontMatter {
  readonly slug: string;
  readonly path: string;
}

/** What an article is about: articles that share a tag share its page. */
export interface Topic {
  readonly name: string;
  readonly slug: string;
  readonly path: string;
  /** What `content/topics/` says of it, if it does. */
  readonly description?: string;
}

/** The article before or after another. */
type Neighbour = Pick<Article, 'title' | 'path' | 'draft' | 'isPreview'>;

/** Where an article stands in its dossier. */
export interface DossierPlace {
  /** Of the dossier. */
  readonly name: string;
  readonly path: string;
  /** From 1, among those that readers may see. */
  readonly position: number;
  readonly count: number;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/** Articles that are read one after the other, with a page that lists them in that order. */
export interface Dossier extends Omit<DossierFrontMatter, 'articles'> {
  readonly slug: string;
  readonly path: string;
  /** The first of its addresses: what its book is known by. */
  readonly firstAddress: string;
  /** Those that readers may see, in the order of a reader. */
  readonly articles: readonly Article[];
}

/** The text of a document. */
export interface Body {
  /** As it was compiled; only `Prose` runs it. */
  readonly code: string;
  /** As the writer typed it, in MDX. */
  readonly source: string;
}

/** A static page: who we are, our rules, what the law asks. */
export interface StaticPage extends PageFrontMatter {
  readonly slug: string;
  readonly path: string;
  readonly body: () => Body;
}

/** What was published and is no more: its address says why. */
export interface Removal extends Omit<RemovalFrontMatter, 'path'> {
  readonly kind: Exclude<DocumentKind, 'topic'>;
  readonly slug: string;
  readonly path: string;
}

/** A source, with the number that its calls in the text carry. */
export type Source = ArticleFrontMatter['sources'][number] & { readonly number: number };

/** The illustration of an article and its cuts. */
export type Hero = NonNullable<ArticleFrontMatter['hero']> & {
  readonly cuts: Readonly<Record<Frame, Cut>>;
  readonly sourceType?: SourceType;
};

/**
 * An article as the pages, the metadata and the structured data need it. Texts are typeset; dates
 * are the ISO 8601 strings of the writer, the same on every surface.
 */
export interface Article
  extends Omit<ArticleFrontMatter, 'kind' | 'section' | 'authors' | 'hero' | 'sources' | 'review'>,
    Omit<Outline, 'pictures'> {
  readonly slug: string;
  readonly path: string;
  /** The first of its addresses: what feeds and books know it by, whatever it is renamed to. */
  readonly firstAddress: string;
  readonly section: Section;
  readonly authors: readonly Author[];
  readonly kind: ArticleKind;
  /** Nothing once a word changed since: it is no review of this text. */
  readonly review?: Review;
  /** Nothing for an article without an illustration. */
  readonly hero?: Hero;
  /** The pictures of the text, each with its own frame. */
  readonly pictures: readonly (BodyPicture & {
    readonly cut: Cut;
    readonly sourceType?: SourceType;
  })[];
  /** In the order of the numbers: first those the text calls, then the others. */
  readonly sources: readonly Source[];
  /** What its tags are called, with the page of each. */
  readonly topics: readonly Topic[];
  /** Its place in the dossier that it is part of, if there is one. */
  readonly dossier?: DossierPlace;
  /** Minutes, at least 1. */
  readonly readingTime: number;
  /** Asked for where it is shown: at ten thousand articles, no page holds all texts. */
  readonly body: () => Body;
  /** True for a draft or a scheduled article, which only the development server shows. */
  readonly isPreview: boolean;
}

/** A place of the menu. */
export interface MenuEntry {
  readonly name: string;
  readonly path: string;
}
