import type { Root } from 'mdast';
import { attributesOf, type Block, blocksOf } from '../body';
import { setAttribute } from './set-attribute';

/** Gives each bar of a chart its share of the longest one, in percent. */
export function sizeBars(tree: Root): void {
  for (const chart of blocksOf(tree, 'BarChart')) sizeBarsOf(chart);
}

function sizeBarsOf(chart: Block): void {
  const bars = blocksOf(chart, 'Bar');
  const amountOf = (bar: Block) => Number(attributesOf(bar).value?.replace(',', '.'));
  const longest = Math.max(...bars.map(amountOf));
  for (const bar of bars) {
    const share = longest > 0 ? (amountOf(bar) / longest) * 100 : 0;
    setAttribute(bar, 'share', String(Math.round(share * 10) / 10));
  }
}
