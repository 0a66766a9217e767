import type { Element } from 'hast';
import { readDate } from '../dates';
import { classesOf, element, isElement, POST, propertyOf } from './elements';
import { elementsOf, lineOf } from './tree-tools';

/** How each network says a post by a page that has no script, and what readers call it. */
const NETWORKS: readonly {
  readonly class: string;
  readonly name: string;
  readonly page: RegExp;
}[] = [
  {
    class: 'twitter-tweet',
    name: 'X',
    page: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/,
  },
  {
    class: 'bluesky-embed',
    name: 'Bluesky',
    page: /^https?:\/\/bsky\.app\/profile\/[^/?#]+\/post\/\w+/,
  },
];

/** « — Le nom (@compte) ». */
const SIGNATURE = /^[—–-]*\s*(?<author>.+?)\s*\((?<handle>@[^\s()]+)\)$/;

/**
 * The post that an embed stands for, when it says all that a post must: its words, who wrote them, when, where.
 * Those of Instagram, Facebook or Mastodon do not: they stay as they are, with their links.
 */
export function postOf(node: Element): Element | undefined {
  const network = NETWORKS.find((each) => classesOf(node).includes(each.class));
  const link = elementsOf(node, 'a').at(-1);
  const words = elementsOf(node, 'p').filter((each) => lineOf(each) !== '');
  if (!network || !link || words.length === 0) return undefined;
  const [page] = network.page.exec(propertyOf(link, 'href')) ?? [];
  const rest = node.children.filter((child) => child !== link && !isElement(child, 'p'));
  const { author, handle } = SIGNATURE.exec(lineOf({ ...node, children: rest }))?.groups ?? {};
  const date = dayIn(lineOf(link));
  if (!page || !author || !handle || !date) return undefined;
  const url = page.replace(/^http:/, 'https:');
  return element(POST, { author, handle, network: network.name, date, url }, ...words);
}

/** The day that words say, as networks write it: « 9 janvier 2022 », « January 9, 2022 at 3:04 PM ». */
function dayIn(words: string): string | undefined {
  return readDate(words.replace(/ (?:à|at) .*$/, ''))?.slice(0, 10);
}
