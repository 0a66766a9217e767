import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { UNWRITTEN } from '../../../lib/content/check/unwritten';
import { externalAddressProblem, isPlainHttp } from '../../../lib/content/schema/web-address';
import { describeBody } from '../../../lib/content/text/body';
import { percentDecoded } from '../../../lib/site/percent-decoded';
import { slugify } from '../../../lib/site/slug';
import { comment } from './comments';
import { shownWords } from './shown-words';
import type { FormerIds } from './to-mdast';

/** What a link without encryption waits for: its address is kept, the reason is a person's to give. */
const HTTP_TITLE = `http: ${UNWRITTEN} : le site n’a pas de https, ou l’adresse en https`;

/** Where an address of the former site leads now. */
export type FindAddress = (address: string) => string | undefined;

/**
 * Leads each link where it led: to an article that comes along, to a heading of this page, elsewhere. The
 * words of one that leads nowhere stay, and its address is kept beside them.
 * @param find the present address of what had one on the former site
 */
export function settleLinks(tree: Root, find: FindAddress): void {
  const anchors = anchorsOf(tree);
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const address = settled(link.url.trim(), find, anchors);
    // A link without words shows nothing; its address is told.
    if (address !== undefined && shownWords(link).trim() !== '') {
      link.url = address;
      link.title = isPlainHttp(address) ? HTTP_TITLE : link.title?.trim() || null;
      return undefined;
    }
    const kept = isEmptyAnchor(link) ? [] : [comment(`lien ${link.url}`)];
    (parent as Parents).children.splice(index, 1, ...link.children, ...kept);
    return index;
  });
}

/** `<a name="suite"></a>`, or a link back from a note to its call: nothing to read, nothing lost. */
function isEmptyAnchor(link: Link): boolean {
  return shownWords(link).trim() === '' && (link.url === '' || link.url.startsWith('#'));
}

function settled(
  url: string,
  find: FindAddress,
  anchors: ReadonlyMap<string, string>,
): string | undefined {
  if (url.startsWith('#')) return anchors.get(anchorKey(url.slice(1)));
  const known = find(url);
  if (known !== undefined) return known;
  const written = url.startsWith('//') ? `https:${url}` : tidied(url);
  const title = isPlainHttp(written) ? HTTP_TITLE : '';
  return externalAddressProblem(written, title) === undefined ? written : undefined;
}

/** An address as a browser reads it: spaces and quotes percent-encoded, a number without its spaces. */
function tidied(url: string): string {
  if (/^(?:tel|sms):/i.test(url)) return url.replace(/[\s\u00a0\u202f]|%20/g, '');
  return url.replace(/[\s<>"\\]/g, (character) => encodeURIComponent(character));
}

/** The anchors of this page: by the names that headings had, and by those that their words give. */
function anchorsOf(tree: Root): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const { id, text, node } of describeBody(tree).headings) {
    const formerIds = (node.data as FormerIds | undefined)?.formerIds ?? [];
    for (const each of [...formerIds, text, id]) {
      const key = anchorKey(each);
      if (key !== '' && !anchors.has(key)) anchors.set(key, `#${id}`);
    }
  }
  return anchors;
}

/** What the ways of making an anchor of words have in common. */
function anchorKey(anchor: string): string {
  return slugify(percentDecoded(anchor)).replaceAll('-', '');
}
