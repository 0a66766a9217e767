import type { AlignType, Parents, Root, Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { strings } from '../../../site/strings';
import { attributesOf, isBlock } from '../body';
import { flowBlock } from '../make-block';
import { setAttribute } from './set-attribute';

declare module 'mdast' {
  interface TableData {
    /** How the columns are aligned; `align` itself would become a `style`, which the policy forbids. */
    columns?: (AlignType | undefined)[];
  }
}

/** What fits beside nothing else on the narrowest phone, in characters; each column takes two to breathe. */
const NARROW = 34;
const GAP = 2;

/** An amount, with its sign and its unit: « − 3,7 % », « 12 000 € », « 59 M£ », « n. d. ». */
const AMOUNT =
  /^(?:[+−–-]?\s?\d[\d\s.,]*(?:\s?(?:%|‰|°C|[€$£]|[kMG]?[€$£]|\p{L}{1,4}))?|[—–-]|n\.?\s?[cd]\.?)$/u;
const CLASSES: Readonly<Record<string, string>> = { right: 'num', center: 'mid' };

/**
 * Aligns the columns of every table, says what its heads are, and names those that may have to scroll. The first
 * cell of a row names the row, as in any table of a newspaper: Markdown has no mark for it.
 */
export function arrangeTables(tree: Root): void {
  visit(tree, 'table', (table: Table, index, parent: Parents | undefined) => {
    const columns = table.data?.columns ?? columnsOf(table);
    table.data = { ...table.data, columns };
    // Not an empty list: its length says how many cells a row shows.
    table.align = columns.map(() => null);
    for (const [row, { children }] of table.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const namesRow = column === 0 && columns.length > 1 && cell.children.length > 0;
        dress(cell, row === 0 ? 'col' : namesRow ? 'row' : undefined, columns[column]);
      }
    }
    if (!parent || index === undefined) return;
    const inBlock = isBlock(parent) && parent.name === 'Table';
    const caption = inBlock ? attributesOf(parent).caption : undefined;
    // For the component of the table to set as its `<caption>`: rows are all that Markdown lets it hold.
    if (caption) table.data.hProperties = { caption };
    // A table that the writer put in no block gets one, for it to scroll in when letters are large.
    const boxed = flowBlock('Table', {}, [table]);
    if (!inBlock) parent.children[index] = boxed;
    if (!isWide(table)) return;
    const heads = table.children[0]?.children.map((cell) => textOf(cell)) ?? [];
    setAttribute(
      inBlock ? parent : boxed,
      'label',
      strings.block.tableOf(heads.filter(Boolean).join(', ')),
    );
  });
}

function columnsOf({ align, children }: Table): (AlignType | undefined)[] {
  const [head, ...rows] = children;
  return (head?.children ?? []).map((_, column) => {
    if (align?.[column]) return align[column];
    const cells = rows.map((row) => cellText(row.children[column])).filter(Boolean);
    const amounts = cells.filter((text) => AMOUNT.test(text) && /\d/.test(text));
    return amounts.length > 0 && cells.every((text) => AMOUNT.test(text)) ? 'right' : null;
  });
}

function cellText(cell: TableCell | undefined): string {
  return cell ? textOf(cell).trim() : '';
}

function dress(cell: TableCell, scope: 'col' | 'row' | undefined, align?: AlignType): void {
  const name = CLASSES[align ?? ''];
  const hProperties = { ...(scope ? { scope } : {}), ...(name ? { className: [name] } : {}) };
  if (Object.keys(hProperties).length === 0) return;
  cell.data = { ...cell.data, ...(scope ? { hName: 'th' } : {}), hProperties };
}

/** True when the longest words of the columns, side by side, are wider than a narrow screen. */
function isWide({ children }: Table): boolean {
  const widths: number[] = [];
  for (const row of children) {
    for (const [column, cell] of row.children.entries()) {
      const longest = Math.max(
        ...cellText(cell)
          .split(/[ \n-]/)
          .map(({ length }) => length),
      );
      widths[column] = Math.max(widths[column] ?? 0, longest);
    }
  }
  return widths.reduce((sum, width) => sum + width + GAP, 0) > NARROW;
}
