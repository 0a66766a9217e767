import type { Extension } from 'micromark-util-types';
import { runInBraces, wholeLine } from './whole-line';

/**
 * Braces that other tools read, and that MDX would take for code: the attributes of a block (`{.is-info}`,
 * `{#ancre}`, `{: .lead}`, `{width=50%}`), the calls of a template (`{{< youtube x >}}`, `{% tag %}`).
 */
const NAME = '[\\w-]+';
const ATTRIBUTE = `(?:[.#]${NAME}|${NAME}=(?:"[^"{}]*"|'[^'{}]*'|[^\\s"'{}]+))`;
const ATTRIBUTE_LIST = new RegExp(`^\\{:? *${ATTRIBUTE}(?: +${ATTRIBUTE})* *\\}$`);
const TEMPLATE_CALL = /^(?:\{\{(?:[^{}]|\}(?!\}))*\}\}|\{%(?:[^%]|%(?!\}))*%\})$/;

/** True for the attributes of a block. */
export function isAttributeList(braces: string): boolean {
  return ATTRIBUTE_LIST.test(braces);
}

function isForeign(run: string): boolean {
  return isAttributeList(run) || TEMPLATE_CALL.test(run);
}

/** A line that opens with such braces is refused as a whole, whatever follows. */
const line = wholeLine('braces', (text) => {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1)) {
    if (isForeign(text.slice(0, end + 1))) return true;
  }
  return false;
});

export const braces: Extension = {
  flow: { 123: line },
  text: { 123: runInBraces('braces', isForeign) },
};
