import type { Root } from 'mdast';
import { giveHeadingIds } from './give-heading-ids';
import { imagesToFigures } from './images-to-figures';
import { linkHeadings } from './link-headings';
import { numberCitations } from './number-citations';
import { raiseOrdinals } from './raise-ordinals';
import { sizeBars } from './size-bars';
import { typesetAttributes } from './typeset-attributes';
import { typesetText } from './typeset-text';

/** In this order: anchors come from words as they were typed, links on headings from their anchors. */
const TRANSFORMS: readonly ((tree: Root) => void)[] = [
  giveHeadingIds,
  numberCitations,
  sizeBars,
  typesetText,
  typesetAttributes,
  raiseOrdinals,
  imagesToFigures,
  linkHeadings,
];

/** The remark plugin that turns what the writer typed into what the page shows. */
export function remarkNewsroom() {
  return (tree: Root): void => {
    for (const transform of TRANSFORMS) transform(tree);
  };
}
