import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Element, Text } from 'domhandler';
import { removeElement, replaceElement } from 'domutils';
import { applyEdits, type Edit, parsePage, rangeOf } from './html';
import { usedStyles } from './inline-styles';
import { mirroredPictures } from './mirrored-pictures';
import { describePage, type PageDescription } from './page-scripts';
import { frameworkLeftovers, StreamingLeftoverError } from './strip-scripts';

/** A page as Next wrote it, and what is to be known of it to finish it. */
export interface RawPage {
  /** Where Next wrote it. */
  readonly file: string;
  readonly address: string;
  /** Whether it answers at that address, and at no other. */
  readonly isAlone: boolean;
  /** Whether a client component of ours needs the framework in it. */
  readonly isHydrated: boolean;
}

/** A page as readers get it. */
export interface FinishedHtml {
  readonly html: string;
  readonly description: PageDescription;
}

/**
 * Finishes a page: none of the framework's scripts, its styles in its head, its pictures named for copiers,
 * unless a client component of ours needs the framework. It is parsed once.
 * @param html as Next wrote it
 * @param distDir the folder of Next's build
 * @throws for a page that needs the framework's scripts and holds no client component of ours
 */
export function finishPage(
  html: string,
  { address, isAlone, isHydrated }: Omit<RawPage, 'file'>,
  distDir: string,
): FinishedHtml {
  const page = parsePage(html);
  if (isHydrated) return { html, description: describePage(page) };
  const edits: Edit[] = [];
  for (const leftover of leftoversOf(page, address)) {
    edits.push(rangeOf(leftover));
    removeElement(leftover);
  }
  const readStylesheet = (href: string) =>
    readFileSync(path.join(distDir, href.replace('/_next/', '')), 'utf8');
  for (const { link, css } of usedStyles(page, readStylesheet)) {
    edits.push({ ...rangeOf(link), replacement: css === '' ? '' : `<style>${css}</style>` });
    if (css === '') removeElement(link);
    else replaceElement(link, new Element('style', {}, [new Text(css)]));
  }
  if (isAlone) edits.push(...mirroredPictures(page, address));
  return { html: applyEdits(html, edits), description: describePage(page) };
}

function leftoversOf(page: ReturnType<typeof parsePage>, address: string) {
  try {
    return frameworkLeftovers(page);
  } catch (error) {
    if (!(error instanceof StreamingLeftoverError)) throw error;
    throw new Error(`The page ${address} ${error.message}.`, { cause: error });
  }
}
