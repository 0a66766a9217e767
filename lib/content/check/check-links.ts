import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Definition, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readAttachmentLink } from '../../media/attachment-names';
import { nearest } from '../../site/nearest';
import { topicPath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { isPublished } from '../published';
import { attributesOfForm } from '../schema/blocks';
import { isBlank } from '../schema/characters';
import { externalAddressProblem } from '../schema/web-address';
import { attributesOf } from '../text/body';
import {
  attachmentLinkProblem,
  type CheckedAttachments,
  relativeAttachment,
} from './check-attachments';
import type { CheckedArticle, CheckedContent, CheckedPage } from './checked-documents';
import { type LinkTarget, linkTargets } from './link-targets';
import { problemAtNode } from './problem-at';

/** Where a link stands: in an article, which may be a draft, or in a static page. */
type Origin = CheckedArticle | CheckedPage;

/** What headings were once called, by the file of their text: links to it still lead there. */
type FormerAnchors = ReadonlyMap<string, readonly { readonly id: string }[]>;

interface Former {
  readonly former: FormerAnchors;
}

/** Tells of every link that leads nowhere, or that has no words. */
export function checkLinks(content: CheckedContent, former: FormerAnchors): Problem[] {
  const targets = linkTargets(content);
  return [...content.articles, ...content.pages].flatMap((from) => [
    ...checkAttachmentBlocks(from, content.attachments),
    ...(from.body?.links ?? []).flatMap((link) => {
      const wordless = link.type === 'link' && isBlank(textOf(link));
      const expected =
        linkProblem(link, from, targets, { ...content, former }) ??
        (wordless ? 'des mots entre les crochets : [mots du lien](adresse)' : undefined);
      return expected ? [problemAtNode(from.source, link, 'lien', quote(link.url), expected)] : [];
    }),
  ]);
}

/** Tells of every block that names a file which is not there. */
function checkAttachmentBlocks(from: Origin, attachments: CheckedAttachments): Problem[] {
  return (from.body?.blocks ?? []).flatMap((block) =>
    attributesOfForm(block.name, 'attachment').flatMap((attribute) => {
      const name = attributesOf(block)[attribute];
      const expected = name && attachmentLinkProblem({ name }, attachments);
      const field = `<${block.name}> ${attribute}`;
      return name && expected
        ? [problemAtNode(from.source, block, field, quote(name), expected)]
        : [];
    }),
  );
}

/** What a link should have been, in French, or `undefined` when it leads somewhere. */
function linkProblem(
  { url, title }: Link | Definition,
  from: Origin,
  targets: ReadonlyMap<string, LinkTarget>,
  { articles, attachments, root, now, former }: CheckedContent & Former,
): string | undefined {
  if (url.startsWith('#')) return anchorProblem(url.slice(1), from, former);
  const attachment = readAttachmentLink(url);
  if (attachment) return attachmentLinkProblem(attachment, attachments);
  const misplaced = relativeAttachment(url);
  if (misplaced) return misplaced;
  if (!url.startsWith('/') || url.startsWith('//')) {
    return externalAddressProblem(url, title ?? '');
  }
  const [pathname = '', anchor] = url.split('#');
  const target = targets.get(pathname);
  if (!target) {
    const isFile =
      /\.\w+$/.test(pathname) &&
      path.posix.normalize(pathname) === pathname &&
      existsSync(path.join(root, 'public', pathname));
    if (isFile) return undefined;
    // A topic of an article whose topics cannot be read may be there.
    if (pathname.startsWith(topicPath('')) && articles.some(({ known }) => !known.tags)) {
      return undefined;
    }
    return `une page du site ; les plus proches : ${nearestPages(pathname, targets, from).join(' | ')}`;
  }
  if (target === 'always') return undefined;
  if ('list' in target) {
    const shown = target.list.filter((each) => visibilityProblem(each, from, now) === undefined);
    if (shown.length >= target.least) return undefined;
    const lacking = target.least === 1 ? 'aucun article publié' : 'pas deux articles publiés';
    return `une page qui existe : celle-ci n’a encore ${lacking}`;
  }
  if ('page' in target) return anchor ? anchorProblem(anchor, target.page, former) : undefined;
  return (
    visibilityProblem(target.article, from, now) ??
    (anchor ? anchorProblem(anchor, target.article, former) : undefined)
  );
}

/** The three addresses most like one that leads nowhere: those of its folder before the others. */
function nearestPages(
  pathname: string,
  targets: ReadonlyMap<string, LinkTarget>,
  from: Origin,
): string[] {
  const folder = /^.*\//.exec(pathname)?.[0] ?? '/';
  // No text means to lead to itself.
  const pages = [...targets].filter(([, target]) => !isOf(target, from)).map(([page]) => page);
  const beside = pages.filter((page) => page.startsWith(folder) && page !== folder);
  const others = pages.filter((page) => !beside.includes(page));
  return [...nearest(pathname, beside), ...nearest(pathname, others)].slice(0, 3);
}

function isOf(target: LinkTarget, text: Origin): boolean {
  if (target === 'always' || 'list' in target) return false;
  return ('article' in target ? target.article : target.page) === text;
}

/** What readers see must not lead to an article that they cannot see yet. */
function visibilityProblem(target: CheckedArticle, from: Origin, now: Date): string | undefined {
  if (!target.frontMatter) return undefined;
  const origin = 'frontMatter' in from ? from.frontMatter : undefined;
  if (origin?.draft || ('frontMatter' in from && !origin)) return undefined;
  const appears = origin ? new Date(origin.publishedAt).getTime() : 0;
  const seen = new Date(Math.max(now.getTime(), appears));
  return isPublished(target.frontMatter, seen)
    ? undefined
    : 'un article publié : celui-ci est un brouillon, ou paraîtra plus tard';
}

function anchorProblem(
  anchor: string,
  { source, body, isWhole }: Origin,
  former: FormerAnchors,
): string | undefined {
  const ids = isWhole ? body?.headings.map(({ id }) => id) : undefined;
  if (!ids || ids.includes(anchor)) return undefined;
  if (former.get(source.file)?.some(({ id }) => id === anchor)) return undefined;
  return `une ancre de cette page : ${ids.map((id) => `#${id}`).join(' | ') || '(elle n’a pas d’intertitre)'}`;
}
