import type { Element, ParentNode } from 'domhandler';
import { ASKED_SCRIPT, SHARE_SCRIPT, SPECULATION_RULES } from '../../lib/surfaces/inline-scripts';
import { elementsOf, sourceOf } from './html-page';
import { INTRUDER } from './payloads';

/** Where the copy says it is served. */
export const ORIGIN = 'https://journal.test';

/** Elements that no page of the site has. */
const FOREIGN =
  /^(?:applet|audio|base|embed|foreignobject|frame|frameset|iframe|marquee|math|object|param|plaintext|portal|template|textarea|video|xmp)$/i;
/** Attributes that lead somewhere, or load something. */
const LEADING = /^(?:action|background|cite|data|formaction|href|ping|poster|src|xlink:href)$/;
const LOADING = /^(?:background|data|poster|src|srcset)$/;
const ALLOWED_SCHEME = /^(?:https|mailto|tel):$/;
const OWN_SCRIPT_FILES = ['/recherche.js'];

/** What an element of any page, or of any text of a feed, may not be or have. */
export function markupFaults(root: ParentNode): string[] {
  return elementsOf(root).flatMap((element) => [
    ...elementFaults(element),
    ...Object.entries(element.attribs).flatMap(([name, value]) =>
      attributeFaults(element.name, name, value),
    ),
  ]);
}

function elementFaults(element: Element): string[] {
  const { name, attribs } = element;
  const isForeign = FOREIGN.test(name) || name.includes(INTRUDER);
  return [
    ...(isForeign ? [`<${name}> came from the content`] : []),
    ...(name === 'script' ? scriptFaults(element) : []),
    ...(name === 'style' && sourceOf(element).includes(INTRUDER) ? ['a style holds content'] : []),
    ...(name === 'meta' && /^(?:refresh|set-cookie)$/i.test(attribs['http-equiv'] ?? '')
      ? ['<meta http-equiv> came from the content']
      : []),
  ];
}

/** A script is one of ours, or data that nothing runs. */
function scriptFaults(element: Element): string[] {
  const { src, type } = element.attribs;
  const source = sourceOf(element);
  if (src !== undefined) return OWN_SCRIPT_FILES.includes(src) ? [] : [`a script of ${src}`];
  if (type !== 'application/ld+json') {
    return [ASKED_SCRIPT, SHARE_SCRIPT, SPECULATION_RULES].includes(source)
      ? []
      : [`a script: ${source}`];
  }
  return jsonLdFaults(source);
}

/** Structured data is JSON, and holds nothing that HTML could take for the end of it. */
function jsonLdFaults(source: string): string[] {
  try {
    JSON.parse(source);
  } catch {
    return [`structured data is not JSON: ${source.slice(0, 200)}`];
  }
  return source.includes('<') ? ['structured data holds « < »'] : [];
}

function attributeFaults(element: string, name: string, value: string): string[] {
  const at = `<${element} ${name}=${JSON.stringify(value)}>`;
  return [
    ...(/^on/i.test(name) || name.includes(INTRUDER) || !/^[\w:-]+$/.test(name)
      ? [`${at} came from the content`]
      : []),
    ...(/^(?:srcdoc|style)$/i.test(name) ? [`${at}: the site has no such attribute`] : []),
    ...(LEADING.test(name) && !leadsWell(value) ? [`${at} leads where it may not`] : []),
    ...(LOADING.test(name) && !loadsOwn(value) ? [`${at} loads what is not ours`] : []),
  ];
}

/** True for an address of the site, in https, of a mailbox or of a telephone. */
function leadsWell(address: string): boolean {
  if (!URL.canParse(address, ORIGIN)) return false;
  const { protocol, host } = new URL(address, ORIGIN);
  // « //intrus.example » and « /\intrus.example » look like paths.
  if (/^[\\/]/.test(address) && host !== new URL(ORIGIN).host) return false;
  return ALLOWED_SCHEME.test(protocol);
}

function loadsOwn(value: string): boolean {
  return value
    .split(', ')
    .every((each) => URL.canParse(each, ORIGIN) && new URL(each, ORIGIN).origin === ORIGIN);
}
