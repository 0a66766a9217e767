import { findAll } from 'domutils';
import { isFrameworkFile } from '../headers';
import { applyEdits, parsePage, rangeOf } from './html';
import { pruneCss } from './prune-css';

/**
 * Replaces the stylesheets of a page by what the page uses of them, in its head: nothing is left to
 * be waited for before the first paint.
 * @param readStylesheet gives the text of `/_next/static/….css`
 */
export function inlineStyles(html: string, readStylesheet: (href: string) => string): string {
  const page = parsePage(html);
  const links = findAll(
    ({ name, attribs }) =>
      name === 'link' && attribs.rel === 'stylesheet' && isFrameworkFile(attribs.href ?? ''),
    page,
  );
  return applyEdits(
    html,
    links.map((link) => {
      const css = pruneCss(readStylesheet(link.attribs.href ?? ''), page);
      return { ...rangeOf(link), replacement: css === '' ? '' : `<style>${css}</style>` };
    }),
  );
}
