import { lostTag } from '../body/elements';

/** Blocks that only arrange a page, or whose HTML says all there is to say. */
const SILENT =
  /^(?:more|nextpage|spacer|separator|page-break|footnotes|post-.*|template-part|navigation.*|query.*|social-.*|search|loginout)$/;

/** True for a text of the block editor: its paragraphs are written as such. */
export function isOfBlocks(html: string): boolean {
  return /<!--\s*wp:/.test(html);
}

/**
 * Takes the marks of the block editor out of a text. A block that its server would have filled when the
 * page was asked for (`<!-- wp:latest-posts /-->`) holds nothing: it is lost.
 */
export function blocksToHtml(html: string): string {
  return html
    .replace(/<!--\s*wp:([\w/-]+)(?:\s+(\{[\s\S]*?\}))?\s*\/-->/g, (whole, name: string) =>
      SILENT.test(name.replace(/^core\//, '')) ? '' : lostTag(whole),
    )
    .replace(/<!--\s*\/?wp:[\s\S]*?-->/g, '')
    .replace(
      /<div class="wp-block-embed__wrapper">\s*(https?:\/\/[^\s<]+)\s*<\/div>/g,
      '<p><a href="$1">$1</a></p>',
    );
}
