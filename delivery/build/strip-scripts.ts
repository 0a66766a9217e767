import type { Element } from 'domhandler';
import { findAll, textContent } from 'domutils';
import { isFrameworkFile } from '../headers';
import { applyEdits, parsePage, rangeOf } from './html';

/** How the inline scripts of Next and of React's server renderer begin. */
const FRAMEWORK_SCRIPT =
  /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|\$R[A-Z]|requestAnimationFrame\(function\(\)\{\$RT)/;

/** Whether the text of an inline script is the framework's. */
export function isFrameworkText(text: string): boolean {
  return FRAMEWORK_SCRIPT.test(text);
}

/** A page that Next streamed out of order: its content is only put in place by a script. */
export class StreamingLeftoverError extends Error {
  override readonly name = 'StreamingLeftoverError';

  /** @param ids identifiers of the parts left to be moved */
  constructor(ids: readonly string[]) {
    super(`needs scripts to show its content: ${ids.join(', ')} (out-of-order streaming)`);
  }
}

function isFrameworkScript(element: Element): boolean {
  if (element.name !== 'script') return false;
  const { src, type } = element.attribs;
  if (src !== undefined) return isFrameworkFile(src);
  const isCode = type === undefined || /javascript|module/.test(type);
  return isCode && isFrameworkText(textContent(element));
}

function isScriptPreload({ name, attribs }: Element): boolean {
  return (
    name === 'link' &&
    (attribs.rel === 'modulepreload' || (attribs.rel === 'preload' && attribs.as === 'script')) &&
    isFrameworkFile(attribs.href ?? '')
  );
}

function isStreamingLeftover({ name, attribs }: Element): boolean {
  const id = attribs.id ?? '';
  return (
    (name === 'template' && id.startsWith('B:')) ||
    (attribs.hidden !== undefined && id.startsWith('S:'))
  );
}

/**
 * Removes the framework's own scripts, flight data and script preloads from a prerendered page.
 * JSON-LD, speculation rules and the scripts of the page's author stay, and so does every other byte.
 * @throws {StreamingLeftoverError} when the page could not show its content without them
 */
export function stripFrameworkScripts(html: string): string {
  const page = parsePage(html);
  const leftovers = findAll(isStreamingLeftover, page);
  if (leftovers.length > 0) {
    throw new StreamingLeftoverError(leftovers.map(({ attribs }) => attribs.id ?? ''));
  }
  const removed = findAll((each) => isFrameworkScript(each) || isScriptPreload(each), page);
  return applyEdits(html, removed.map(rangeOf));
}
