import { defineDocumentType, type FieldDefs, makeSource } from 'contentlayer2/source-files';
import { z } from 'zod';
import {
  articleFields,
  authorFields,
  dossierFields,
  pageFields,
  removalFields,
  sectionFields,
  topicFields,
} from './lib/content/schema/front-matter';
import { setProse } from './lib/content/schema/prose';
import { type Field, required } from './lib/content/schema/traits';
import { outlineOf } from './lib/content/text/outline';
import { remarkNewsroom } from './lib/content/text/remark/remark-newsroom';
import { reviewDigest } from './lib/content/text/review-digest';
import { markdownSyntax } from './lib/content/text/syntax/markdown-syntax';
import { typeset } from './lib/content/text/typography';

/**
 * Contentlayer stores the fields and compiles the text; every rule about them is in `lib/content/`,
 * and has been applied by `npm run check` before this runs.
 */
function storedFields(fields: z.ZodObject): FieldDefs {
  return Object.fromEntries(
    Object.entries(fields.shape).map(([name, field]) => [
      name,
      { ...storedAs(required(field)), required: required(field) === field },
    ]),
  ) as FieldDefs;
}

/** The nearest of Contentlayer's kinds: it is never the judge of a value. */
function storedAs(field: Field) {
  if (field instanceof z.ZodBoolean) return { type: 'boolean' };
  if (isText(field)) return { type: 'string' };
  const isList = field instanceof z.ZodArray && isText(required(field.element));
  return isList ? { type: 'list', of: { type: 'string' } } : { type: 'json' };
}

function isText(field: Field): boolean {
  return field instanceof z.ZodString || field instanceof z.ZodEnum;
}

/** What the site reads: the fields of the document and no other, and their prose typeset. */
function typesetFields(fields: z.ZodObject) {
  return {
    type: 'json',
    resolve: (document: object) => {
      const own = Object.entries(document).filter(
        ([name, value]) => Object.hasOwn(fields.shape, name) && value !== undefined,
      );
      return setProse(fields, Object.fromEntries(own), typeset);
    },
  } as const;
}

const slug = {
  type: 'string',
  resolve: (document: { _raw: { sourceFileName: string } }) =>
    document._raw.sourceFileName.replace(/\.[^.]+$/, ''),
} as const;

/** The names that exist matter to the checks only. */
const article = articleFields({ sections: [], authors: [] });

const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: 'articles/**/*.mdx',
  contentType: 'mdx',
  fields: storedFields(article),
  computedFields: {
    slug,
    fields: typesetFields(article),
    /** Whether the review that the front matter tells of was one of this very text. */
    isReviewed: {
      type: 'boolean',
      resolve: ({ review, body, ...fields }) => review?.digest === reviewDigest(fields, body.raw),
    },
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
  fields: storedFields(sectionFields),
  computedFields: { slug, fields: typesetFields(sectionFields) },
}));

const Author = defineDocumentType(() => ({
  name: 'Author',
  filePathPattern: 'authors/*.yml',
  contentType: 'data',
  fields: storedFields(authorFields),
  computedFields: { slug, fields: typesetFields(authorFields) },
}));

const Dossier = defineDocumentType(() => ({
  name: 'Dossier',
  filePathPattern: 'dossiers/*.yml',
  contentType: 'data',
  fields: storedFields(dossierFields),
  computedFields: { slug, fields: typesetFields(dossierFields) },
}));

const TopicText = defineDocumentType(() => ({
  name: 'TopicText',
  filePathPattern: 'topics/*.yml',
  contentType: 'data',
  fields: storedFields(topicFields),
  computedFields: { slug, fields: typesetFields(topicFields) },
}));

const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/*.mdx',
  contentType: 'mdx',
  fields: storedFields(pageFields),
  computedFields: { slug, fields: typesetFields(pageFields) },
}));

const Removal = defineDocumentType(() => ({
  name: 'Removal',
  filePathPattern: 'removed/*.yml',
  contentType: 'data',
  fields: storedFields(removalFields),
  computedFields: { slug, fields: typesetFields(removalFields) },
}));

export default makeSource({
  // Not what writers typed, but the strict form of it that the checks passed (lib/content/check/mirror.ts).
  contentDirPath: '.generated/content',
  documentTypes: [Article, Section, Author, Dossier, TopicText, Page, Removal],
  mdx: { remarkPlugins: [markdownSyntax, remarkNewsroom] },
  disableImportAliasWarning: true,
  // Nothing may be skipped: what the checks let through and Contentlayer refuses stops the build.
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
});
