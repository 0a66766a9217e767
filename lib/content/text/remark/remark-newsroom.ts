import type { Root } from 'mdast';
import { arrangeTables } from './arrange-tables';
import { callSources } from './call-sources';
import { dateEntries } from './date-entries';
import { giveHeadingIds } from './give-heading-ids';
import { holdNames } from './hold-names';
import { imagesToPictures } from './images-to-pictures';
import { labelTranscripts } from './label-transcripts';
import { linkAttachments } from './link-attachments';
import { linkHeadings } from './link-headings';
import { markTasks } from './mark-tasks';
import { numberCitations } from './number-citations';
import { numberNotes } from './number-notes';
import { raiseOrdinals } from './raise-ordinals';
import { showTitles } from './show-titles';
import { sizeBars } from './size-bars';
import { titleBoxes } from './title-boxes';
import { typesetAttributes } from './typeset-attributes';
import { typesetText } from './typeset-text';

/** In this order: anchors come from words as they were typed, links on headings from their anchors. */
const TRANSFORMS: readonly ((tree: Root) => void)[] = [
  imagesToPictures,
  giveHeadingIds,
  callSources,
  numberCitations,
  numberNotes,
  sizeBars,
  markTasks,
  dateEntries,
  labelTranscripts,
  titleBoxes,
  typesetText,
  typesetAttributes,
  showTitles,
  raiseOrdinals,
  holdNames,
  arrangeTables,
  linkAttachments,
  linkHeadings,
];

/** The remark plugin that turns what the writer typed into what the page shows. */
export function remarkNewsroom() {
  return (tree: Root): void => {
    for (const transform of TRANSFORMS) transform(tree);
  };
}
