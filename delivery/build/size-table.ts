import type { Sizes } from './publishable-tree';

/** What one page weighs, in bytes. */
export interface PageWeight extends Sizes {
  /** Its address. */
  readonly page: string;
  /** Its script files, by gzip. */
  readonly scripts: number;
}

const COLUMNS = ['bytes', 'gzip', 'brotli', 'scripts'] as const;
const HEADINGS = {
  page: 'Page',
  bytes: 'HTML',
  gzip: 'gzip',
  brotli: 'Brotli',
  scripts: 'Scripts (gzip)',
} satisfies Record<keyof PageWeight, string>;

/** Lines that a terminal still shows; `sizes.json`, in the release, holds them all. */
const MOST_LINES = 40;

/** What each page weighs, heaviest first, as lines of text: the heaviest only, on a large site. */
export function sizeTable(pages: readonly PageWeight[]): string {
  const shown = [...pages].sort((a, b) => b.gzip - a.gzip).slice(0, MOST_LINES);
  const others = pages.length - shown.length;
  const width = Math.max(...shown.map(({ page }) => page.length), HEADINGS.page.length);
  const line = (row: Readonly<Record<keyof PageWeight, string | number>>) =>
    `  ${String(row.page).padEnd(width)}${COLUMNS.map((name) => String(row[name]).padStart(name === 'scripts' ? 16 : 9)).join('')}`;
  const rest = others > 0 ? [`  et ${others} autres, plus légères : sizes.json`] : [];
  return [line(HEADINGS), ...shown.map(line), ...rest].join('\n');
}
