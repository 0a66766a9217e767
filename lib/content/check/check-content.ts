import path from 'node:path';
import type { AttachmentManifest } from '../../media/attachments';
import type { Problem } from '../problems';
import { articleFields, authorFields, removalFields, sectionFields } from '../schema/front-matter';
import type { Publisher } from '../schema/publisher-facts';
import type { SiteFacts } from '../schema/site-facts';
import type { Synonyms } from '../schema/synonyms';
import { publishedAttachments } from './attachment-uses';
import { type Addresses, checkAddresses } from './check-addresses';
import { checkAnchors, withFormerAnchors, withHeadings } from './check-anchors';
import { checkArticle } from './check-article';
import { checkAttachments } from './check-attachments';
import { checkCards } from './check-card';
import { checkCredits, type PictureSaid } from './check-credits';
import { checkDossiers } from './check-dossiers';
import { checkUnnamedImages, imageCheckIn } from './check-images';
import { checkLinks } from './check-links';
import { checkPage } from './check-page';
import { checkPublisher } from './check-publisher';
import { checkRecordings } from './check-recordings';
import { checkSignatures } from './check-signatures';
import { checkSite } from './check-site';
import { checkSlugs } from './check-slugs';
import { checkSynonyms } from './check-synonyms';
import { checkTags } from './check-tags';
import { adviseTopics, checkTopics } from './check-topics';
import { inspectImages } from './image-inspection';
import { readFields } from './read-fields';
import { readRegistry } from './read-registry';
import type { SourceFile } from './source-file';
import { readSourceTree } from './source-tree';

/** What the whole of `content/` is worth, before anything is built from it. */
export interface ContentReport {
  /** The build refuses to go on while there is one. */
  readonly problems: readonly Problem[];
  /** Advice on search engines and sources: nothing is refused. */
  readonly advice: readonly Problem[];
  /** What the publisher has yet to say: no business of who writes an article. */
  readonly publisherAdvice: readonly Problem[];
  readonly counts: {
    readonly articles: number;
    readonly sections: number;
    readonly authors: number;
  };
  readonly addresses: Addresses;
  /** Every document as it was read, for the mirror that Contentlayer gets. */
  readonly documents: readonly SourceFile[];
  /** What the publisher says of itself, as far as it could be read. */
  readonly publisher: Partial<Publisher>;
  /** What makes this newspaper this one, typeset; `undefined` when a problem says why. */
  readonly site: SiteFacts | undefined;
  /** What the search takes for one another. */
  readonly synonyms: Synonyms;
  /** The files that texts may lead to, those at fault apart. */
  readonly attachments: AttachmentManifest;
  /** What is said of each picture that has a credit, under the key of its name. */
  readonly pictures: Readonly<Record<string, PictureSaid>>;
}

/**
 * Applies every rule to every file of content at once. Each check is a function of what it looks at, and
 * gives back its problems; only this one collects them.
 * @param root folder that holds `content/` and `public/`; paths in the report start from it
 * @param now the instant that decides what is published
 */
export async function checkContent(root: string, now: Date): Promise<ContentReport> {
  const tree = readSourceTree(path.join(root, 'content'), root);
  const { articles: texts, sections, authors, dossiers, topics, pages: pageTexts, removed } = tree;

  const publisher = checkPublisher(tree.publisher);
  const newspaper = checkSite(tree);
  const search = checkSynonyms(tree.synonyms);
  const images = await inspectImages(root, tree.images);
  const imageCheck = imageCheckIn(images);
  const fields = articleFields({
    sections: sections.map(({ slug }) => slug),
    authors: authors.map(({ slug }) => slug),
  });
  const checkedArticles = texts.map((source) => checkArticle(source, fields, imageCheck));
  const checkedPages = pageTexts.map((source) => checkPage(source, imageCheck));
  const articles = checkedArticles.map(({ article }) => article);
  const pages = checkedPages.map(({ page }) => page);
  const registry = readRegistry(tree.registry);
  const attached = await checkAttachments(root, tree.attachments);
  const { attachments } = attached;
  const content = { tree, articles, pages, attachments, root, now };
  const credits = checkCredits(images, [...articles, ...pages]);
  const addresses = checkAddresses(content, registry.registry);
  const anchors = checkAnchors(content, registry.registry);

  return {
    problems: [
      ...tree.problems,
      ...[sections, authors, dossiers, topics, texts, pageTexts, removed].flatMap(checkSlugs),
      ...sections.flatMap((source) => readFields(sectionFields, source).problems),
      ...authors.flatMap((source) => readFields(authorFields, source).problems),
      ...removed.flatMap((source) => readFields(removalFields, source).problems),
      ...checkDossiers(tree),
      ...publisher.problems,
      ...newspaper.problems,
      ...search.problems,
      ...checkedArticles.flatMap(({ problems }) => problems),
      ...checkTags(articles),
      ...checkTopics(topics, articles),
      ...checkSignatures(articles, authors),
      ...checkCards(articles, sections, tree.site),
      ...checkedPages.flatMap(({ problems }) => problems),
      ...checkUnnamedImages(images, articles, pages),
      ...credits.problems,
      ...checkRecordings(root, tree.recordings, [...articles, ...pages]),
      ...attached.problems,
      ...anchors.problems,
      ...checkLinks(content, anchors.former),
      ...registry.problems,
      ...addresses.problems,
    ],
    advice: [
      ...checkedArticles.flatMap(({ advice }) => advice),
      ...adviseTopics(topics, articles, now),
      ...addresses.advice,
      ...anchors.advice,
    ],
    publisherAdvice: publisher.advice,
    counts: { articles: texts.length, sections: sections.length, authors: authors.length },
    addresses: {
      ...addresses.addresses,
      registry: withHeadings(addresses.addresses.registry, anchors),
    },
    documents: [
      ...[...texts, ...pageTexts].map((source) => withFormerAnchors(source, anchors)),
      ...sections,
      ...authors,
      ...dossiers,
      ...topics,
      ...removed,
    ],
    publisher: publisher.publisher,
    site: newspaper.site,
    synonyms: search.synonyms,
    attachments: publishedAttachments(content),
    pictures: credits.pictures,
  };
}
