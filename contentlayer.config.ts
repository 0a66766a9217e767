import { defineDocumentType, type FieldDefs, makeSource } from 'contentlayer2/source-files';
import type { Shape } from './lib/content/schema/fields';
import {
  articleShape,
  authorShape,
  pageShape,
  removalShape,
  sectionShape,
} from './lib/content/schema/front-matter';
import { outlineOf } from './lib/content/text/outline';
import { remarkNewsroom } from './lib/content/text/remark-newsroom';

/**
 * Contentlayer stores the fields and compiles the text; every rule about them is in `lib/content/`,
 * and has been applied by `npm run check` before this runs.
 */
function fieldsOf(shape: Shape): FieldDefs {
  return Object.fromEntries(
    Object.entries(shape).map(([name, { storedAs, optional }]) => [
      name,
      { ...storedAs, required: !optional },
    ]),
  ) as FieldDefs;
}

const slug = {
  type: 'string',
  resolve: (document: { _raw: { sourceFileName: string } }) =>
    document._raw.sourceFileName.replace(/\.[^.]+$/, ''),
} as const;

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/**/*.mdx',
  contentType: 'mdx',
  fields: fieldsOf(articleShape({ sections: [], authors: [] })),
  computedFields: {
    slug,
    /** What the page asks of the text without running it. */
    outline: {
      type: 'json',
      resolve: (document) => outlineOf(document.body.raw),
    },
  },
}));

const Section = defineDocumentType(() => ({
  name: 'Section',
  filePathPattern: 'sections/*.yml',
  contentType: 'data',
  fields: fieldsOf(sectionShape),
  computedFields: { slug },
}));

const Author = defineDocumentType(() => ({
  name: 'Author',
  filePathPattern: 'authors/*.yml',
  contentType: 'data',
  fields: fieldsOf(authorShape),
  computedFields: { slug },
}));

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.mdx',
  contentType: 'mdx',
  fields: fieldsOf(pageShape),
  computedFields: { slug },
}));

const Removal = defineDocumentType(() => ({
  name: 'Removal',
  filePathPattern: 'removed/*.yml',
  contentType: 'data',
  fields: fieldsOf(removalShape),
  computedFields: { slug },
}));

export default makeSource({
  // Not what writers typed, but the strict form of it that the checks passed (lib/content/check/mirror.ts).
  contentDirPath: '.generated/content',
  documentTypes: [Article, Section, Author, Page, Removal],
  mdx: { remarkPlugins: [remarkNewsroom] },
  disableImportAliasWarning: true,
  // Nothing may be skipped: what the checks let through and Contentlayer refuses stops the build.
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
});
