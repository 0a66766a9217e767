import path from 'node:path';
import { isSlug, slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { ObjectOf } from '../schema/fields';
import {
  type ArticleFrontMatter,
  articleShape,
  authorShape,
  pageShape,
  removalShape,
  sectionShape,
} from '../schema/front-matter';
import { PUBLISHER_FACTS, type PublisherFact, publisherShape } from '../schema/publisher-facts';
import type { SiteFacts } from '../schema/site-facts';
import { type Body, countWords, wordsOf } from '../text/body';
import { adviseArticle } from './advice';
import { type Addresses, checkAddresses } from './check-addresses';
import { checkBody, type ImageProblem } from './check-body';
import { checkCards } from './check-card';
import { checkUnnamedImages, imageInspector } from './check-images';
import { type CheckedArticle, type CheckedPage, checkLinks, linkTargets } from './check-links';
import { checkSite } from './check-site';
import { REGISTRY_FILE } from './content-files';
import { inspectImages } from './image-inspection';
import { problemAt, readFrontMatter } from './read-front-matter';
import type { Registry } from './registry';
import { readSourceTree, type SourceFile } from './source-files';
import { isUnwritten } from './unwritten';

/** What the whole of `content/` is worth, before anything is built from it. */
export interface ContentReport {
  /** Faults: the build refuses to go on while there is one. */
  readonly problems: readonly Problem[];
  /** Advice on search engines and sources: nothing is refused. */
  readonly advice: readonly Problem[];
  readonly counts: {
    readonly articles: number;
    readonly sections: number;
    readonly authors: number;
  };
  readonly addresses: Addresses;
  /** Every document as it was read, for the mirror that Contentlayer gets. */
  readonly documents: readonly SourceFile[];
  /** What the publisher says of itself, as far as it could be read. */
  readonly publisher: Partial<ObjectOf<typeof publisherShape>>;
  /** What makes this newspaper this one, typeset; `undefined` when a problem says why. */
  readonly site: SiteFacts | undefined;
}

/**
 * Applies every rule to every file of content at once.
 * @param root folder that holds `content/` and `public/`; paths in the report start from it
 * @param now the instant that decides what is published
 */
export async function checkContent(root: string, now: Date): Promise<ContentReport> {
  const tree = readSourceTree(path.join(root, 'content'), root);
  const problems: Problem[] = [...tree.problems];
  const advice: Problem[] = [];

  checkSlugs([tree.sections, tree.authors, tree.articles, tree.pages, tree.removed], problems);
  for (const source of tree.sections) readFrontMatter(sectionShape, source, problems);
  for (const source of tree.authors) readFrontMatter(authorShape, source, problems);
  for (const source of tree.removed) readFrontMatter(removalShape, source, problems);
  const publisher = checkPublisher(tree.publisher, problems, advice);
  const site = checkSite(tree, problems);

  const images = await inspectImages(root, tree.images);
  const { imageProblem, named } = imageInspector(images);
  const shape = articleShape({
    sections: tree.sections.map(({ slug }) => slug),
    authors: tree.authors.map(({ slug }) => slug),
  });
  const articles = tree.articles.map((source): CheckedArticle => {
    const frontMatter = readFrontMatter(shape, source, problems);
    if (frontMatter) checkFrontMatter(frontMatter, source, imageProblem, problems);
    const body =
      source.values && checkBody('article', source, sourceIdsOf(source), imageProblem, problems);
    if (body && source.values?.draft === false) checkHasWords(source, body, problems);
    if (frontMatter && body) advice.push(...adviseArticle(source, frontMatter, body));
    return { source, frontMatter, body };
  });
  checkTags(articles, problems);
  checkCards(articles, tree.sections, tree.site, problems);
  const pages = tree.pages.map((source): CheckedPage => {
    readFrontMatter(pageShape, source, problems);
    const body = source.values && checkBody('page', source, [], imageProblem, problems);
    // A page may be made of one block that writes its own words (<CorrectionLog />).
    if (body && body.blocks.length === 0) checkHasWords(source, body, problems);
    return { source, body };
  });
  checkUnnamedImages(images, named, problems);
  const targets = linkTargets(tree, articles, pages);
  checkLinks([...articles, ...pages], targets, root, now, problems);
  const registry = readRegistry(tree.registry, problems);
  const addresses = checkAddresses(tree, articles, registry, root, now, problems, advice);

  return {
    problems,
    advice,
    counts: {
      articles: tree.articles.length,
      sections: tree.sections.length,
      authors: tree.authors.length,
    },
    addresses,
    documents: [
      ...tree.articles,
      ...tree.pages,
      ...tree.sections,
      ...tree.authors,
      ...tree.removed,
    ],
    publisher,
    site,
  };
}

/** Reads the publisher's facts; one that is missing is told as advice, for the page will say so. */
function checkPublisher(source: SourceFile | undefined, problems: Problem[], advice: Problem[]) {
  const file = 'content/publisher.yml';
  if (!source) {
    problems.push({ file, field: 'fichier', received: 'rien', expected: 'les faits de l’éditeur' });
    return {};
  }
  const publisher = readFrontMatter(publisherShape, source, problems);
  const names = Object.keys(PUBLISHER_FACTS) as PublisherFact[];
  const missing = names.filter((name) => publisher && publisher[name] === undefined);
  if (missing.length > 0) {
    advice.push({
      file,
      field: missing.join(', '),
      received: 'rien : les pages diront « non renseigné »',
      expected: missing.map((name) => PUBLISHER_FACTS[name]).join(' ; '),
    });
  }
  if (publisher?.trainingBots === 'allow') {
    advice.push({
      file,
      field: 'trainingBots',
      received: quote('allow'),
      expected: 'une page « réutilisation » qui ne réserve plus la fouille de textes',
    });
  }
  return publisher ?? {};
}

function readRegistry(text: string | undefined, problems: Problem[]): Registry {
  if (text === undefined) return {};
  try {
    const registry: unknown = JSON.parse(text);
    if (typeof registry === 'object' && registry !== null && !Array.isArray(registry)) {
      return registry as Registry;
    }
  } catch {
    // Told below, like any other text that is no registry.
  }
  problems.push({
    file: `content/${REGISTRY_FILE}`,
    field: 'fichier',
    received: quote(text),
    expected: 'le JSON que la construction y écrit : reprenez celui du dernier commit',
  });
  return {};
}

/** One topic has one spelling: « Eurojust » and « eurojust » would share an address. */
function checkTags(articles: readonly CheckedArticle[], problems: Problem[]): void {
  const spellings = new Map<string, string>();
  for (const { source, frontMatter } of articles) {
    for (const [index, tag] of (frontMatter?.tags ?? []).entries()) {
      const field = `tags[${index + 1}]`;
      const slug = slugify(tag);
      const known = spellings.get(slug) ?? tag;
      spellings.set(slug, known);
      if (slug === '') {
        const expected =
          'un sujet dont l’adresse puisse se faire : une lettre latine ou un chiffre';
        problems.push(problemAt(source, field, quote(tag), expected));
      } else if (known !== tag) {
        problems.push(
          problemAt(source, field, quote(tag), `le sujet déjà employé : ${quote(known)}`),
        );
      }
    }
  }
}

function checkSlugs(families: readonly (readonly SourceFile[])[], problems: Problem[]): void {
  for (const family of families) {
    const owners = new Map<string, string>();
    for (const { file, slug } of family) {
      const tell = (received: string, expected: string) =>
        problems.push({ file, field: 'nom du fichier', received, expected });
      if (!isSlug(slug)) {
        tell(
          quote(slug),
          `des minuscules sans accent, des chiffres, des traits d’union (${slugify(slug) || 'mon-article'})`,
        );
      }
      const owner = owners.get(slug);
      if (owner)
        tell(`${quote(slug)}, déjà pris par ${owner}`, 'un nom que ne porte aucun autre fichier');
      else owners.set(slug, file);
    }
  }
}

/** The sources' identifiers even when the rest of the front matter is at fault. */
function sourceIdsOf(source: SourceFile): string[] {
  const sources = source.values?.sources;
  return Array.isArray(sources)
    ? sources.map((each) => each?.id).filter((id) => typeof id === 'string')
    : [];
}

/** What is published says something: no empty page, none made of comments or invisible characters. */
function checkHasWords(source: SourceFile, body: Body, problems: Problem[]): void {
  if (countWords(wordsOf(body.tree)) > 0) return;
  problems.push({
    file: source.file,
    line: source.linesBeforeBody + 1,
    field: 'texte',
    received: 'un texte sans aucun mot',
    expected: 'des mots sous l’en-tête, ou draft: true pour un article à écrire',
  });
}

/** The rules that hold between several fields. */
function checkFrontMatter(
  article: ArticleFrontMatter,
  source: SourceFile,
  imageProblem: ImageProblem,
  problems: Problem[],
): void {
  const tell = (...fault: [field: string, received: string, expected: string]) =>
    problems.push(problemAt(source, ...fault));

  const published = new Date(article.publishedAt).getTime();
  if (new Date(article.updatedAt).getTime() < published) {
    tell(
      'updatedAt',
      quote(article.updatedAt),
      `une date qui ne précède pas publishedAt (${article.publishedAt})`,
    );
  }
  for (const [index, { date }] of (article.corrections ?? []).entries()) {
    if (new Date(date).getTime() < published) {
      tell(
        `corrections[${index + 1}].date`,
        quote(date),
        `une date qui ne précède pas publishedAt (${article.publishedAt})`,
      );
    }
  }
  const image = imageProblem(article.hero.file);
  if (image) tell('hero.file', image.received, image.expected);

  const ids = article.sources.map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index)
      tell(`sources[${index + 1}].id`, quote(id), 'un identifiant par source');
  }
  if (article.basedOn && !ids.includes(article.basedOn)) {
    tell('basedOn', quote(article.basedOn), `une des sources : ${ids.join(' | ')}`);
  }
  if (!article.draft) checkIsWritten(article, source, tell);
  for (const name of ['tags', 'authors'] as const) {
    const repeated = article[name].find((each, index) => article[name].indexOf(each) !== index);
    if (repeated) tell(name, `${quote(repeated)} deux fois`, 'chaque valeur une seule fois');
  }
}

/** A published article keeps nothing of what `npm run new` left to be written. */
function checkIsWritten(
  article: ArticleFrontMatter,
  source: SourceFile,
  tell: (field: string, received: string, expected: string) => void,
): void {
  const expected = 'le texte définitif, ou draft: true';
  const visit = (value: unknown, field: string): void => {
    if (typeof value === 'string' && isUnwritten(value)) tell(field, quote(value), expected);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, each] of Object.entries(value)) {
      const place = Array.isArray(value) ? `[${Number(name) + 1}]` : `${field && '.'}${name}`;
      visit(each, field + place);
    }
  };
  visit(article, '');
  const line = source.body.split('\n').find(isUnwritten);
  if (line) tell('texte', quote(line), expected);
}
