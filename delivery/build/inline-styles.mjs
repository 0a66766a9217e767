// @ts-check
import { applyEdits, elementsOf, parsePage, rangeOf } from './html.mjs';
import { pruneCss } from './prune-css.mjs';

/**
 * Replaces the stylesheets of a page by what the page uses of them, in its head: nothing is left to
 * be waited for before the first paint.
 * @param {string} html
 * @param {(path: string) => string} readStylesheet gives the text of `/_next/static/….css`
 */
export function inlineStyles(html, readStylesheet) {
  const page = parsePage(html);
  const links = elementsOf(page).filter(
    ({ name, attribs }) =>
      name === 'link' && attribs.rel === 'stylesheet' && attribs.href?.startsWith('/_next/'),
  );
  return applyEdits(
    html,
    links.map((link) => {
      const css = pruneCss(readStylesheet(link.attribs.href ?? ''), page);
      return { ...rangeOf(link), replacement: css === '' ? '' : `<style>${css}</style>` };
    }),
  );
}
