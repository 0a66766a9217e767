import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  attributesOfForm,
  blockSpec,
  proseAttributes,
  shownAttributes,
} from '../../lib/content/schema/blocks';
import { attributesOf, isBlock, parseBody } from '../../lib/content/text/body';
import { bodyOf } from './content';
import { elementsOf, jsonLdOf, readPage, textOf } from './html-page';
import { ORIGIN } from './markup-faults';
import type { Payload } from './payloads';
import { PLACES, type Shown } from './places';

/** What a reader, or a machine, must find of a payload on its page. */
interface Expected {
  readonly shown: Exclude<Shown, 'body' | 'nowhere'>;
  readonly text: string;
}

/** A text without what typography sets in it: spaces, quotation marks, apostrophes, ligatures. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/[«»“”]/g, '"')
    .replace(/[’‘]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('œ', 'oe');
}

/** What Markdown reads of a body: an article shows the words, never the marks. */
function expectedOfBody(body: string): Expected[] {
  const found: Expected[] = [];
  const add = (shown: Expected['shown'], text: string | null | undefined) => {
    if (text) found.push({ shown, text });
  };
  visit(parseBody(body).tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      add('text', node.value);
    if (node.type === 'link' || node.type === 'definition') add('href', node.url);
    if (node.type === 'image') {
      add('alt', node.alt);
      add('text', node.title);
    }
    if (isBlock(node)) {
      const attributes = attributesOf(node);
      const seen = shownAttributes(node.name);
      for (const name of proseAttributes(node.name))
        add(
          seen.includes(name) || blockSpec(node.name)?.repeats ? 'text' : 'alt',
          attributes[name],
        );
      for (const name of attributesOfForm(node.name, 'address')) add('href', attributes[name]);
    }
  });
  return found;
}

/** What must be found of a payload on its page. */
function expectedOf(payload: Payload): Expected[] {
  const { shown } = PLACES[payload.place];
  if (shown === 'nowhere') return [];
  return shown === 'body' ? expectedOfBody(bodyOf(payload)) : [{ shown, text: payload.text }];
}

/** Every text in a value that was JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every text in JSON; none where it is not JSON, which is a fault told elsewhere. */
function stringsInJson(source: string): string[] {
  try {
    return stringsIn(JSON.parse(source));
  } catch {
    return [];
  }
}

/** The texts of a page, by where it shows them. */
function textsOf(html: string): Record<Expected['shown'], string[]> {
  const page = readPage(html);
  const elements = elementsOf(page);
  const values = (attribute: string, accepts: (name: string) => boolean = () => true) =>
    elements.flatMap(({ name, attribs }) => (accepts(name) ? (attribs[attribute] ?? []) : []));
  return {
    alt: values('alt'),
    description: elements.flatMap(({ attribs }) =>
      attribs.name === 'description' ? (attribs.content ?? []) : [],
    ),
    href: values('href', (name) => name === 'a'),
    'json-ld': jsonLdOf(page).flatMap(stringsInJson),
    text: elements.filter(({ name }) => name === 'body').map(textOf),
    title: elements.filter(({ name }) => name === 'title').map(textOf),
  };
}

/** An address as a browser reads it, with no sign spelled out that need not be (« %5D »). */
function plainAddress(address: string): string {
  const { href } = URL.canParse(address, ORIGIN) ? new URL(address, ORIGIN) : { href: address };
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** What a payload's page should show of it, word for word, and does not. */
export function missingWords(payload: Payload, html: string): string[] {
  const texts = textsOf(html);
  return expectedOf(payload)
    .filter(({ shown, text }) =>
      shown === 'href'
        ? !texts.href.some((href) => plainAddress(href) === plainAddress(text))
        : !texts[shown].some((each) => normalise(each).includes(normalise(text))),
    )
    .map(({ shown, text }) => `not shown (${shown}): ${JSON.stringify(text)}`);
}
