// @ts-check
/** @typedef {{ page: string, bytes: number, gzip: number, brotli: number, scripts: number }} Row */

const COLUMNS = /** @type {const} */ (['bytes', 'gzip', 'brotli', 'scripts']);
const HEADINGS = {
  page: 'Page',
  bytes: 'HTML',
  gzip: 'gzip',
  brotli: 'Brotli',
  scripts: 'Scripts (gzip)',
};

/**
 * What each page weighs, in bytes, heaviest first, as lines of text.
 * @param {readonly Row[]} rows
 */
export function sizeTable(rows) {
  const shown = [...rows].sort((a, b) => b.gzip - a.gzip);
  const width = Math.max(...shown.map(({ page }) => page.length), HEADINGS.page.length);
  const line = (/** @type {Record<string, unknown>} */ row) =>
    `  ${String(row.page).padEnd(width)}${COLUMNS.map((name) => String(row[name]).padStart(name === 'scripts' ? 16 : 9)).join('')}`;
  return [line(HEADINGS), ...shown.map(line)].join('\n');
}
