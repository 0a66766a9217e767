import {
  allArticles,
  allAuthors,
  allDossiers,
  allPages,
  allRemovals,
  allSections,
  allTopicTexts,
  type Article as StoredArticle,
} from '#contentlayer';
import { type Attachment, allAttachments } from '../media/attachments';
import { cutsOf, heroCutsOf, sourceTypeIn } from '../media/cuts';
import {
  articlePath,
  authorPath,
  documentAt,
  dossierPath,
  sectionPath,
  staticPagePath,
} from '../site/urls';
import { byPublication } from './by-publication';
import { inDossiers, shownDossiers } from './dossiers';
import { firstAddressOf } from './first-address';
import { groupArticles } from './group-articles';
import type { Article, Author, Body, Dossier, Removal, Section, StaticPage, Topic } from './model';
import { numberSources } from './number-sources';
import { isPublished } from './published';
import type {
  ArticleFrontMatter,
  AuthorFrontMatter,
  DossierFrontMatter,
  PageFrontMatter,
  RemovalFrontMatter,
  SectionFrontMatter,
  TopicFrontMatter,
} from './schema/front-matter';
import type { Outline } from './text/outline';
import { readingTime } from './text/reading-time';
import { topicOfTag } from './topic-of-tag';

/**
 * The one reader of content: the only module that knows Contentlayer. It gives typed, published documents;
 * everything else asks it. Their fields were checked by `npm run check`, and typeset when they were stored.
 */

/**
 * The instant that decides what is published: that of the build, which Next writes into what it builds.
 * A server that starts later, or a worker of the same build, must not see an article that has no page.
 */
const NOW = process.env.BUILT_AT ? new Date(process.env.BUILT_AT) : new Date();
/** The development server also shows drafts and scheduled articles, marked as such. */
const SHOWS_PREVIEWS = process.env.NODE_ENV === 'development';

const everySection: readonly Section[] = allSections
  .map((stored) => ({
    ...(stored.fields as SectionFrontMatter),
    slug: stored.slug,
    path: sectionPath(stored.slug),
  }))
  .sort((a, b) => a.order - b.order);

const everyAuthor: readonly Author[] = allAuthors.map((stored) => ({
  ...(stored.fields as AuthorFrontMatter),
  slug: stored.slug,
  path: authorPath(stored.slug),
}));

const everyDossier = allDossiers.map((stored) => ({
  ...(stored.fields as DossierFrontMatter),
  slug: stored.slug,
  path: dossierPath(stored.slug),
  firstAddress: firstAddressOf(dossierPath(stored.slug)),
}));

function bySlug<Document extends { slug: string }>(documents: readonly Document[], slug: string) {
  const found = documents.find((each) => each.slug === slug);
  if (!found) throw new Error(`No document has the slug ${slug}.`);
  return found;
}

function toArticle(stored: StoredArticle): Article {
  const {
    kind = 'article',
    section,
    authors,
    hero,
    sources,
    review,
    ...fields
  } = stored.fields as ArticleFrontMatter;
  const outline = stored.outline as Outline;
  const topics = fields.tags.map((tag) => topicOfTag(tag, topicText));
  return {
    ...fields,
    ...outline,
    kind,
    slug: stored.slug,
    path: articlePath(stored.slug),
    firstAddress: firstAddressOf(articlePath(stored.slug)),
    section: bySlug(everySection, section),
    authors: authors.map((author) => bySlug(everyAuthor, author)),
    ...(review && stored.isReviewed ? { review } : {}),
    ...(hero ? { hero: { ...hero, cuts: heroCutsOf(hero.file), ...sourceTypeIn(hero.file) } } : {}),
    pictures: outline.pictures.map((each) => ({
      ...each,
      cut: cutsOf(each.file).full,
      ...sourceTypeIn(each.file),
    })),
    sources: numberSources(sources, outline.citations),
    topics,
    tags: topics.map(({ name }) => name),
    readingTime: readingTime(outline.words),
    body: () => bodyOf(stored),
    isPreview: !isPublished(fields, NOW),
  };
}

/** What was stored apart from the rest, read at each call. */
function bodyOf({ body }: Pick<StoredArticle, 'body'>): Body {
  return { code: body.code, source: body.raw };
}

const textsOfTopics = new Map(allTopicTexts.map((stored) => [stored.slug, stored.fields]));

function topicText(slug: string): TopicFrontMatter | undefined {
  return textsOfTopics.get(slug);
}

/** Every article that readers may see, newest first. */
export const articles: readonly Article[] = inDossiers(
  allArticles
    .map(toArticle)
    .filter((article) => SHOWS_PREVIEWS || !article.isPreview)
    .sort(byPublication),
  everyDossier,
);

const bySection = groupArticles(articles, ({ section }) => [section]);
const byAuthor = groupArticles(articles, ({ authors }) => authors);
const byTopic = groupArticles(articles, ({ topics }) => topics);

/** Dossiers of at least two articles, by name. */
export const dossiers: readonly Dossier[] = shownDossiers(everyDossier, articles).sort((a, b) =>
  a.name.localeCompare(b.name, 'fr'),
);

/** Sections that hold at least one article, in menu order. */
export const sections: readonly Section[] = everySection.filter(
  (section) => articlesIn(section).length > 0,
);

/** Authors who signed at least one article. */
export const authors: readonly Author[] = everyAuthor.filter(
  (author) => articlesBy(author).length > 0,
);

/** Topics of at least one article, by name. */
export const topics: readonly Topic[] = [
  ...new Map(
    articles.flatMap((article) => article.topics).map((topic) => [topic.slug, topic]),
  ).values(),
].sort((a, b) => a.name.localeCompare(b.name, 'fr'));

/** The static pages, in the order of the foot of the page. */
export const staticPages: readonly StaticPage[] = allPages
  .map((stored) => ({
    ...(stored.fields as PageFrontMatter),
    slug: stored.slug,
    path: staticPagePath(stored.slug),
    body: () => bodyOf(stored),
  }))
  .sort((a, b) => a.order - b.order);

/** The files that texts lead to, and that readers may have. */
export const attachments: readonly Attachment[] = allAttachments.filter(
  ({ isPublished }) => SHOWS_PREVIEWS || isPublished,
);

/** What was published and is no more. */
const removals: readonly Removal[] = allRemovals.map((stored) => {
  const fields = stored.fields as RemovalFrontMatter;
  const path = fields.path ?? articlePath(stored.slug);
  const { kind, slug } = documentAt(path) ?? { kind: 'article', slug: stored.slug };
  if (kind === 'topic') throw new Error(`${stored._id} removes a topic, which goes by itself.`);
  return { ...fields, kind, slug, path };
});

/** Documents of one kind that were published and are no more. */
export function removalsOf(kind: Removal['kind']): Removal[] {
  return removals.filter((removal) => removal.kind === kind);
}

/** Why there is no document of this kind any more under this slug, when there was one. */
export function removalOf(kind: Removal['kind'], slug: string): Removal | undefined {
  return removalsOf(kind).find((removal) => removal.slug === slug);
}

export function articlesAbout({ slug }: Topic): readonly Article[] {
  return byTopic.get(slug) ?? [];
}

export function articlesIn({ slug }: Section): readonly Article[] {
  return bySection.get(slug) ?? [];
}

export function articlesBy({ slug }: Author): readonly Article[] {
  return byAuthor.get(slug) ?? [];
}
