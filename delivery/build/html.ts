import type { Comment, Document, Element } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** A page as a tree that knows its source, and edits of that source: domutils does the rest. */

/** A range of the source, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Nothing, unless it is given. */
  readonly replacement?: string;
}

/** What a template holds is part of the page: a script puts it there. */
const WITH_TEMPLATES: typeof adapter = {
  ...adapter,
  setTemplateContent: () => {},
  getTemplateContent: (template) => template as never,
};

/** Parses a page as a browser would, keeping where each element stands in the source. */
export function parsePage(html: string): Document {
  return parse(html, { treeAdapter: WITH_TEMPLATES, sourceCodeLocationInfo: true });
}

/**
 * The range of an element or a comment in the source, from `<` to `>`.
 * @throws {Error} for an element that the parser made up (a missing `<tbody>`, say)
 */
export function rangeOf(node: Element | Comment): Edit {
  const place = node.sourceCodeLocation;
  if (!place) throw new Error(`<${'name' in node ? node.name : '!--'}> is not in the source.`);
  return { start: place.startOffset, end: place.endOffset };
}

/**
 * Applies edits to a source; everything outside them is kept byte for byte.
 * @param edits ranges that do not overlap
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let cursor = 0;
  for (const { start, end, replacement = '' } of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(cursor, start) + replacement;
    cursor = end;
  }
  return result + source.slice(cursor);
}
