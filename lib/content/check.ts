import { existsSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { isSlug, slugify } from '../slug';
import { articlePath, authorPath, homePath, sectionPath } from '../urls';
import { adviseArticle } from './advice';
import type { Body } from './body';
import { checkBody, type ImageProblem } from './check-body';
import { readShape, type Shape } from './fields';
import { type ArticleFrontMatter, articleShape, authorShape, sectionShape } from './front-matter';
import { type ImageFault, inspectImage } from './image-files';
import { type Problem, quote } from './problems';
import { isPublished } from './published';
import { readSourceTree, type SourceFile, type SourceTree } from './source-files';
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
}

/** An article as far as it could be read: either half may be missing. */
interface CheckedArticle {
  readonly source: SourceFile;
  readonly frontMatter?: ArticleFrontMatter | undefined;
  readonly body?: Body | undefined;
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

  checkSlugs([tree.sections, tree.authors, tree.articles], problems);
  for (const source of tree.sections) readFrontMatter(sectionShape, source, problems);
  for (const source of tree.authors) readFrontMatter(authorShape, source, problems);

  const imageProblem = imageInspector(await inspectImages(root, tree));
  const shape = articleShape({
    sections: tree.sections.map(({ slug }) => slug),
    authors: tree.authors.map(({ slug }) => slug),
  });
  const articles = tree.articles.map((source): CheckedArticle => {
    const frontMatter = readFrontMatter(shape, source, problems);
    if (frontMatter) checkFrontMatter(frontMatter, source, imageProblem, problems);
    const body = source.values && checkBody(source, sourceIdsOf(source), imageProblem, problems);
    if (frontMatter && body) advice.push(...adviseArticle(source, frontMatter, body));
    return { source, frontMatter, body };
  });
  checkLinks(articles, knownPages(tree, articles, root), now, problems);

  return {
    problems,
    advice,
    counts: {
      articles: tree.articles.length,
      sections: tree.sections.length,
      authors: tree.authors.length,
    },
  };
}

function readFrontMatter<S extends Shape>(shape: S, source: SourceFile, problems: Problem[]) {
  if (!source.values) return undefined;
  return readShape(shape, source.values, '', (field, received, expected) => {
    problems.push(problemAt(source, field, received, expected));
  });
}

function problemAt(source: SourceFile, field: string, received: string, expected: string): Problem {
  const line = source.lineOf(field);
  return { file: source.file, ...(line ? { line } : {}), field, received, expected };
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

async function inspectImages(
  root: string,
  tree: SourceTree,
): Promise<Map<string, ImageFault | undefined>> {
  const faults = tree.images.map(
    async (name) => [name, await inspectImage(path.join(root, 'content', 'images', name))] as const,
  );
  return new Map(await Promise.all(faults));
}

function imageInspector(faults: ReadonlyMap<string, ImageFault | undefined>): ImageProblem {
  return (name) => {
    if (faults.has(name)) return faults.get(name);
    const known = [...faults.keys()].join(', ') || 'ce dossier est vide';
    return {
      received: `${quote(name)}, un fichier absent`,
      expected: `un fichier de content/images/ (${known})`,
    };
  };
}

/** The sources' identifiers even when the rest of the front matter is at fault. */
function sourceIdsOf(source: SourceFile): string[] {
  const sources = source.values?.sources;
  return Array.isArray(sources)
    ? sources.map((each) => each?.id).filter((id) => typeof id === 'string')
    : [];
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

/** What an internal link may lead to. */
interface KnownPages {
  readonly articles: ReadonlyMap<string, CheckedArticle>;
  /** Paths of the other pages, with the articles each one lists: without any, it does not exist. */
  readonly lists: ReadonlyMap<string, readonly CheckedArticle[]>;
  isPublicFile(pathname: string): boolean;
}

function knownPages(
  tree: SourceTree,
  articles: readonly CheckedArticle[],
  root: string,
): KnownPages {
  const listedUnder = (slug: string) =>
    articles.filter(
      ({ frontMatter }) => frontMatter?.section === slug || frontMatter?.authors.includes(slug),
    );
  return {
    articles: new Map(articles.map((article) => [articlePath(article.source.slug), article])),
    lists: new Map([
      [homePath, articles],
      ...tree.sections.map(({ slug }) => [sectionPath(slug), listedUnder(slug)] as const),
      ...tree.authors.map(({ slug }) => [authorPath(slug), listedUnder(slug)] as const),
    ]),
    isPublicFile: (pathname) =>
      /\.\w+$/.test(pathname) &&
      existsSync(path.join(root, 'public', path.posix.normalize(pathname))),
  };
}

function checkLinks(
  articles: readonly CheckedArticle[],
  known: KnownPages,
  now: Date,
  problems: Problem[],
): void {
  for (const article of articles) {
    for (const link of article.body?.links ?? []) {
      const expected = linkFault(link.url, article, known, now);
      const wordless = link.type === 'link' && textOf(link).trim() === '';
      if (!expected && !wordless) continue;
      problems.push({
        file: article.source.file,
        line: (link.position?.start.line ?? 1) + article.source.linesBeforeBody,
        field: 'lien',
        received: quote(link.url),
        expected: expected ?? 'des mots entre les crochets : [mots du lien](adresse)',
      });
    }
  }
}

/** What a link should have been, in French, or `undefined` when it leads somewhere. */
function linkFault(
  url: string,
  from: CheckedArticle,
  known: KnownPages,
  now: Date,
): string | undefined {
  if (url.startsWith('#')) return anchorFault(url.slice(1), from);
  if (!url.startsWith('/') || url.startsWith('//')) {
    const absolute = URL.canParse(url) && /^(?:https:|mailto:|tel:)/i.test(url);
    return absolute
      ? undefined
      : 'une adresse en https, mailto ou tel, un chemin du site (/articles/…) ou une ancre (#…)';
  }
  const [pathname = '', anchor] = url.split('#');
  const target = known.articles.get(pathname);
  if (target)
    return targetFault(target, from, now) ?? (anchor ? anchorFault(anchor, target) : undefined);
  const list = known.lists.get(pathname);
  if (list) return listFault(list, from, now);
  if (known.isPublicFile(pathname)) return undefined;
  const pages = [...known.articles.keys(), ...known.lists.keys()].join(' | ');
  return `une page du site : ${pages}`;
}

/** A section or an author without a published article has no page. */
function listFault(
  list: readonly CheckedArticle[],
  from: CheckedArticle,
  now: Date,
): string | undefined {
  const hasPage = list.some((target) => targetFault(target, from, now) === undefined);
  return hasPage ? undefined : 'une page qui existe : celle-ci n’a encore aucun article publié';
}

/** An article that readers see must not lead to one that they cannot see yet. */
function targetFault(target: CheckedArticle, from: CheckedArticle, now: Date): string | undefined {
  if (!target.frontMatter || !from.frontMatter || from.frontMatter.draft) return undefined;
  const seen = new Date(Math.max(now.getTime(), new Date(from.frontMatter.publishedAt).getTime()));
  return isPublished(target.frontMatter, seen)
    ? undefined
    : 'un article publié : celui-ci est un brouillon, ou paraîtra plus tard';
}

function anchorFault(anchor: string, target: CheckedArticle): string | undefined {
  const ids = target.body?.headings.map(({ id }) => id);
  if (!ids || ids.includes(anchor)) return undefined;
  return `une ancre de cet article : ${ids.map((id) => `#${id}`).join(' | ') || '(il n’a pas d’intertitre)'}`;
}
