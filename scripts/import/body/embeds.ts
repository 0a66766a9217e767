import type { Element, ElementContent } from 'hast';
import { element, lost, MEDIA, propertyOf } from './elements';
import { elementsOf } from './tree-tools';

interface Player {
  readonly publisher: string;
  readonly pattern: RegExp;
  readonly pageOf: (id: string) => string;
}

/** Addresses of players, and of the page that a reader would open instead. */
const PLAYERS: readonly Player[] = [
  {
    publisher: 'YouTube',
    pattern:
      /^https:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|watch\?v=|shorts\/)|youtu\.be\/)([\w-]{6,})/,
    pageOf: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    publisher: 'Vimeo',
    pattern: /^https:\/\/(?:player\.vimeo\.com\/video|vimeo\.com)\/(\d+)/,
    pageOf: (id) => `https://vimeo.com/${id}`,
  },
  {
    publisher: 'Dailymotion',
    pattern:
      /^https:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/video\/|player\.html\?video=|video\/)(\w+)/,
    pageOf: (id) => `https://www.dailymotion.com/video/${id}`,
  },
];
/** What players call themselves in the place of what they play. */
const NO_TITLE = /^(?:youtube|vimeo|dailymotion)?[ -]*(?:video|embed)?[ -]*(?:player|lecteur)?$/i;

/** The page that an embed stands for, and who shows it when it is a known player. */
function readEmbed(address: string): { readonly page: string; readonly publisher?: string } {
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  for (const { publisher, pattern, pageOf } of PLAYERS) {
    const id = pattern.exec(absolute)?.[1];
    if (id) return { page: pageOf(id), publisher };
  }
  return { page: absolute };
}

/** The page that an embed stands for. */
export function pageOfEmbed(address: string): string {
  return readEmbed(address).page;
}

/**
 * What stands in the place of a page of someone else: a video under its title, when both are known; else a link
 * on a line of its own.
 */
export function embedLink(address: string, words?: string): Element {
  const { page, publisher } = readEmbed(address);
  const title = words?.trim() ?? '';
  if (publisher && !NO_TITLE.test(title)) return element(MEDIA, { title, publisher, url: page });
  return element('p', {}, element('a', { href: page }, title || page));
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
