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

/** What each page weighs, heaviest first, as lines of text. */
export function sizeTable(pages: readonly PageWeight[]): string {
  const shown = [...pages].sort((a, b) => b.gzip - a.gzip);
  const width = Math.max(...shown.map(({ page }) => page.length), HEADINGS.page.length);
  const line = (row: Readonly<Record<keyof PageWeight, string | number>>) =>
    `  ${String(row.page).padEnd(width)}${COLUMNS.map((name) => String(row[name]).padStart(name === 'scripts' ? 16 : 9)).join('')}`;
  return [line(HEADINGS), ...shown.map(line)].join('\n');
}
