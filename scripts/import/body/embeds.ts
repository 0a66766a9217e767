import type { Element, ElementContent } from 'hast';
import { element, lost, propertyOf } from './elements';
import { elementsOf } from './tree-tools';

/** Addresses of players, and of the page that a reader would open instead. */
const PLAYERS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^https:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?v=|shorts\/)|youtu\.be\/)([\w-]{6,})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [
    /^https:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player\.html\?video=|video\/)(\w+)/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
];

/** The page that an embed stands for. */
export function pageOfEmbed(address: string): string {
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  for (const [pattern, pageOf] of PLAYERS) {
    const id = pattern.exec(absolute)?.[1];
    if (id) return pageOf(id);
  }
  return absolute;
}

/** A link on a line of its own to what a page of someone else would have shown here. */
export function embedLink(address: string, words?: string): Element {
  const page = pageOfEmbed(address);
  return element('p', {}, element('a', { href: page }, words?.trim() || page));
}

/** What replaces a frame, a video, a sound: a link to it, or what is lost. */
export function embedOf(node: Element): ElementContent[] {
  const sources = elementsOf(node, 'source').map((source) => propertyOf(source, 'src'));
  const address =
    [
      propertyOf(node, 'src'),
      propertyOf(node, 'dataSrc'),
      propertyOf(node, 'data'),
      ...sources,
    ].find((each) => each !== '') ?? '';
  const isPage = /^(?:https?:)?\/\//i.test(address);
  return isPage && node.tagName !== 'object'
    ? [embedLink(address, propertyOf(node, 'title'))]
    : [lost(`<${node.tagName} src="${address}">`)];
}
