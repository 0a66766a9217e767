import type { Problem } from '../../../lib/content/problems';

/** A file to write where none is. */
export interface PlannedFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly content: string | Buffer;
}

/** What an import would write, and all there is to say of it. */
export interface ImportPlan {
  /** In the order to write them: what an article needs stands before it. */
  readonly files: readonly PlannedFile[];
  /** The drafts among them. */
  readonly drafts: readonly string[];
  /** Articles that are here already, by their files. */
  readonly there: readonly string[];
  /** What did not come along, or not as it was. */
  readonly lost: readonly Problem[];
  /** What a person must look at. */
  readonly toReview: readonly Problem[];
}
