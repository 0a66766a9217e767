import { formerKey, readFormerAddress } from '../../site/former-address';
import { articlePath, staticPagePath } from '../../site/urls';
import { TITLE } from '../former-ids';
import { type Problem, quote } from '../problems';
import type { FormerAnchor } from '../schema/front-matter';
import { isPageId } from '../text/page-ids';
import type { CheckedArticle, CheckedContent, CheckedPage } from './checked-documents';
import { type KnownHeading, keepAnchors } from './keep-anchors';
import { problemAtField } from './problem-at';
import type { Registry } from './registry';
import type { SourceFile } from './source-file';

/** What becomes of the anchors of every text. */
export interface Anchors {
  /** Former anchors of the text of a file, and the heading that each leads to. */
  readonly former: ReadonlyMap<string, readonly FormerAnchor[]>;
  /** The headings of each text by its address, for the registry. */
  readonly headings: Readonly<Record<string, Registered>>;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}

/** The anchor of each heading as links have it, and those that it had before. A number keeps its place so. */
type Registered = Readonly<Record<string, string>>;

/**
 * Makes sure that no anchor that was published is lost: a heading whose words change keeps those it had.
 * @param registry what was published before this build
 */
export function checkAnchors({ articles, pages }: CheckedContent, registry: Registry): Anchors {
  const former = new Map<string, readonly FormerAnchor[]>();
  const headings: Record<string, Registered> = {};
  const problems: Problem[] = [];
  const advice: Problem[] = [];
  const documents = [
    ...articles.map((each) => [articlePath(each.source.slug), each] as const),
    ...pages.map((each) => [staticPagePath(each.source.slug), each] as const),
  ];
  for (const [path, document] of documents) {
    const { body, isWhole, source } = document;
    // Of a text that cannot be read to its end, what it lost cannot be told.
    if (!body || !isWhole) continue;
    const ids = body.headings.map(({ id }) => id);
    const chosen = chosenAnchors(source);
    problems.push(...chosenProblems(document, ids));
    const published = [path, ...aliasesOf(source)].map((each) => knownHeadings(registry, each));
    const { targets, unsure } = keepAnchors(ids, published, chosen);
    former.set(source.file, [...targets].map(toFormerAnchor));
    headings[path] = Object.fromEntries([TITLE, ...ids].flatMap((id) => registered(id, targets)));
    advice.push(...unsure.map((id) => unsureAnchor(source, id)));
  }
  return { former, headings, problems, advice };
}

/** The registry with the headings of the texts that it holds. */
export function withHeadings(registry: Registry, { headings }: Anchors): Registry {
  return Object.fromEntries(
    Object.entries(registry).map(([path, entry]) => {
      const anchors = headings[path] ?? entry.anchors ?? {};
      return [path, Object.keys(anchors).length > 0 ? { ...entry, anchors } : entry];
    }),
  );
}

/** A document as Contentlayer gets it: with all its former anchors, whoever leads them. */
export function withFormerAnchors(source: SourceFile, { former }: Anchors): SourceFile {
  const anchors = former.get(source.file) ?? [];
  if (!source.values || anchors.length === 0) return source;
  return { ...source, values: { ...source.values, formerAnchors: anchors } };
}

/** What was published at an address; a registry changed by hand may say anything. */
function knownHeadings(registry: Registry, path: string): KnownHeading[] {
  const anchors: unknown = registry[path]?.anchors;
  if (typeof anchors !== 'object' || anchors === null) return [];
  return Object.entries(anchors)
    .filter(([heading]) => heading.startsWith('#'))
    .map(([heading, former]) => [heading.slice(1), ...String(former ?? '').split(' ')])
    .map(([heading = TITLE, ...former]) => [heading, ...former.filter(Boolean)]);
}

/** A heading in the registry; the title is in it only for what leads there. */
function registered(heading: string, targets: ReadonlyMap<string, string>): [string, string][] {
  const others = [...targets].filter(([, target]) => target === heading).map(([id]) => id);
  if (heading === TITLE && others.length === 0) return [];
  return [[`#${heading}`, others.join(' ')]];
}

function toFormerAnchor([id, heading]: readonly [string, string]): FormerAnchor {
  return heading === TITLE ? { id } : { id, heading };
}

/** The former anchors that a writer leads somewhere, as far as they can be read. */
function chosenAnchors(source: SourceFile): Map<string, string> {
  return new Map(writtenAnchors(source).map(({ id, heading = TITLE }) => [id, heading]));
}

function writtenAnchors({ values }: SourceFile): FormerAnchor[] {
  const written: unknown = values?.formerAnchors;
  return (Array.isArray(written) ? written : []).filter(
    (each) => typeof each?.id === 'string' && ['string', 'undefined'].includes(typeof each.heading),
  );
}

/** The former addresses of a document that have an entry in the registry: paths. */
function aliasesOf({ values }: SourceFile): string[] {
  const aliases: unknown[] = Array.isArray(values?.aliases) ? values.aliases : [];
  return aliases.flatMap((written) => {
    const former = typeof written === 'string' ? readFormerAddress(written) : undefined;
    return former ? [formerKey(former)] : [];
  });
}

/** What is wrong with the anchors that a writer leads. */
function chosenProblems(
  { source }: CheckedArticle | CheckedPage,
  ids: readonly string[],
): Problem[] {
  const given = new Set<string>();
  return writtenAnchors(source).flatMap(({ id, heading }, index) => {
    const refuse = (field: string, value: string, expected: string) =>
      problemAtField(source, `formerAnchors[${index + 1}].${field}`, quote(value), expected);
    const isRepeated = given.has(id);
    given.add(id);
    return [
      ...(ids.includes(id) || isPageId(id) || isRepeated
        ? [refuse('id', id, 'une ancre que rien d’autre ne porte sur cette page')]
        : []),
      ...(heading !== undefined && !ids.includes(heading)
        ? [refuse('heading', heading, `une ancre de cette page : ${ids.join(' | ')}`)]
        : []),
    ];
  });
}

function unsureAnchor({ file }: SourceFile, id: string): Problem {
  return {
    file,
    field: 'intertitres',
    received: `l’ancre ${quote(id)}, déjà publiée, n’a plus d’intertitre : elle mène en haut de la page`,
    expected: [
      'cela, ou l’intertitre qui en tient lieu, dans l’en-tête :',
      'formerAnchors:',
      `  - id: ${id}`,
      '    heading: ancre-de-cet-intertitre',
    ].join('\n      '),
  };
}
