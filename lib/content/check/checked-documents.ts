import type { ArticleFrontMatter } from '../schema/front-matter';
import type { Body } from '../text/body';
import type { CheckedAttachments } from './check-attachments';
import type { SourceFile } from './source-file';
import type { SourceTree } from './source-tree';

/** An article as far as it could be read: either half may be missing. */
export interface CheckedArticle {
  readonly source: SourceFile;
  readonly frontMatter?: ArticleFrontMatter | undefined;
  /** The fields that are sound, whatever is wrong with the others. */
  readonly known: Partial<ArticleFrontMatter>;
  readonly body?: Body | undefined;
  /** Whether the text could be read to its end: an anchor may stand in what could not. */
  readonly isWhole: boolean;
}

/** A static page, as far as it could be read. */
export interface CheckedPage {
  readonly source: SourceFile;
  readonly body?: Body | undefined;
  /** Whether the text could be read to its end: an anchor may stand in what could not. */
  readonly isWhole: boolean;
}

/** Everything that a rule on several documents may look at. */
export interface CheckedContent {
  readonly tree: SourceTree;
  readonly articles: readonly CheckedArticle[];
  readonly pages: readonly CheckedPage[];
  /** The files that texts may lead to. */
  readonly attachments: CheckedAttachments;
  /** Folder that holds the `app/` and `public/` of the site. */
  readonly root: string;
  /** The instant that decides what is published. */
  readonly now: Date;
}
