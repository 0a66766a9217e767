import { type Comment, type Document, type Element, isComment } from 'domhandler';
import { find, findAll, textContent } from 'domutils';
import { isFrameworkFile } from '../headers';

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

/** Comments that only tell React, when it runs, where its texts and its boundaries begin and end. */
const REACT_MARK = /^(?: |\/?\$)$/;

function isReactMark(node: unknown): node is Comment {
  return isComment(node as Comment) && REACT_MARK.test((node as Comment).data);
}

/** Where Next would have put metadata that came late: nothing but marks. */
function isEmptyOutlet({ name, attribs, children }: Element): boolean {
  return name === 'div' && Object.keys(attribs).join() === 'hidden' && children.every(isReactMark);
}

/**
 * What is the framework's own in a prerendered page: scripts, flight data, script preloads and marks.
 * JSON-LD, speculation rules and the scripts of the page's author are none of it.
 * @throws {StreamingLeftoverError} when the page could not show its content without them
 */
export function frameworkLeftovers(page: Document): (Element | Comment)[] {
  const leftovers = findAll(isStreamingLeftover, page);
  if (leftovers.length > 0) {
    throw new StreamingLeftoverError(leftovers.map(({ attribs }) => attribs.id ?? ''));
  }
  const removed = findAll(
    (each) => isFrameworkScript(each) || isScriptPreload(each) || isEmptyOutlet(each),
    page,
  );
  const marks = find(isReactMark, page.children, true, Number.POSITIVE_INFINITY) as Comment[];
  const alone = marks.filter(({ parent }) => !removed.includes(parent as Element));
  return [...removed, ...alone];
}
