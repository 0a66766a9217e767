// @ts-check
import { applyEdits, elementsOf, parsePage, rangeOf, textOf } from './html.mjs';

/** How the inline scripts of Next and of React's server renderer begin. */
const FRAMEWORK_SCRIPT =
  /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|\$R[A-Z]|requestAnimationFrame\(function\(\)\{\$RT)/;

/** Whether the text of an inline script is the framework's. @param {string} text */
export function isFrameworkText(text) {
  return FRAMEWORK_SCRIPT.test(text);
}

/** A page that Next streamed out of order: its content is only put in place by a script. */
export class StreamingLeftoverError extends Error {
  /** @param {readonly string[]} ids identifiers of the parts left to be moved */
  constructor(ids) {
    super(`needs scripts to show its content: ${ids.join(', ')} (out-of-order streaming)`);
    this.name = 'StreamingLeftoverError';
  }
}

/** @param {import('./html.mjs').Element} element */
function isFrameworkScript(element) {
  if (element.name !== 'script') return false;
  const { src, type } = element.attribs;
  if (src !== undefined) return src.startsWith('/_next/');
  const isCode = type === undefined || /javascript|module/.test(type);
  return isCode && isFrameworkText(textOf(element));
}

/** @param {import('./html.mjs').Element} element */
function isScriptPreload({ name, attribs }) {
  return (
    name === 'link' &&
    (attribs.rel === 'modulepreload' || (attribs.rel === 'preload' && attribs.as === 'script')) &&
    Boolean(attribs.href?.startsWith('/_next/'))
  );
}

/** @param {import('./html.mjs').Element} element */
function isStreamingLeftover({ name, attribs }) {
  const id = attribs.id ?? '';
  return (
    (name === 'template' && id.startsWith('B:')) ||
    (attribs.hidden !== undefined && id.startsWith('S:'))
  );
}

/**
 * Removes the framework's own scripts, flight data and script preloads from a prerendered page.
 * JSON-LD, speculation rules and the scripts of the page's author stay, and so does every other byte.
 * @param {string} html
 * @throws {StreamingLeftoverError} when the page could not show its content without them
 */
export function stripFrameworkScripts(html) {
  const elements = elementsOf(parsePage(html));
  const leftovers = elements.filter(isStreamingLeftover);
  if (leftovers.length > 0) {
    throw new StreamingLeftoverError(leftovers.map(({ attribs }) => attribs.id ?? ''));
  }
  const removed = elements.filter((each) => isFrameworkScript(each) || isScriptPreload(each));
  return applyEdits(html, removed.map(rangeOf));
}
