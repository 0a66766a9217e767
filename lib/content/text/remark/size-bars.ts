import type { Root } from 'mdast';
import { attributesOf, type Block, blocksOf } from '../body';
import { setAttribute } from './set-attribute';

/**
 * Gives each bar of a chart its share of the whole length, in percent, and where it starts when some amount
 * is below zero.
 */
export function sizeBars(tree: Root): void {
  for (const name of ['BarChart', 'Poll']) {
    for (const chart of blocksOf(tree, name)) sizeBarsOf(chart);
  }
}

function sizeBarsOf(chart: Block): void {
  const bars = blocksOf(chart, 'Bar');
  const amounts = bars.map(amountOf);
  const [lowest, highest] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const length = highest - lowest;
  const percent = (amount: number) =>
    String(length > 0 ? Math.round((amount / length) * 1000) / 10 : 0);
  for (const bar of bars) {
    const amount = amountOf(bar);
    setAttribute(bar, 'share', percent(Math.abs(amount)));
    if (lowest === 0) continue;
    setAttribute(bar, 'start', percent(Math.min(amount, 0) - lowest));
    setAttribute(bar, 'zero', percent(-lowest));
  }
}

function amountOf(bar: Block): number {
  return Number(attributesOf(bar).value?.replace(',', '.').replace('−', '-'));
}
