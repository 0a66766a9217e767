import type { Document, Element } from 'domhandler';
import { findAll } from 'domutils';
import { isFrameworkFile } from '../headers';
import { pruneCss } from './prune-css';

/** A link to a stylesheet, and the rules of it that the page uses: none, maybe. */
export interface UsedStyles {
  readonly link: Element;
  readonly css: string;
}

/**
 * What a page uses of its stylesheets, for its head: nothing is left to be waited for before the first paint.
 * @param page what readers get of it, and nothing else
 * @param readStylesheet gives the text of `/_next/static/….css`
 */
export function usedStyles(page: Document, readStylesheet: (href: string) => string): UsedStyles[] {
  const links = findAll(
    ({ name, attribs }) =>
      name === 'link' && attribs.rel === 'stylesheet' && isFrameworkFile(attribs.href ?? ''),
    page,
  );
  return links.map((link) => ({
    link,
    css: pruneCss(readStylesheet(link.attribs.href ?? ''), page),
  }));
}
