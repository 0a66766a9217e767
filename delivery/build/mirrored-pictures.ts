import type { Document, Element } from 'domhandler';
import { findAll, findOne } from 'domutils';
import { type Edit, rangeOf } from './html';

/**
 * Lets copies of the site on a disk keep their pictures. wget reads the `srcset` of an `<img>` and no
 * `<source>`: it would leave out the files of the latter, and their addresses as they are, which browsers
 * choose all the same. So each `<source>` names its files from where the page is, and its `<img>` names
 * them too, for a density that no screen has: nothing but a copier asks for them there.
 * @param page at one address only
 * @param address that address: `/articles/x`
 * @returns the edits of its source that make it so
 */
export function mirroredPictures(page: Document, address: string): Edit[] {
  const pictures = findAll(({ name }) => name === 'picture', page);
  const toRoot = '../'.repeat(address.split('/').length - 2);
  return pictures.flatMap((picture) => {
    const sources = findAll(
      ({ name, attribs }) => name === 'source' && Boolean(attribs.srcset),
      [picture],
    );
    const image = findOne(({ name }) => name === 'img', [picture]);
    if (!image || image.attribs.srcset || sources.length === 0) return [];
    const files = new Set(sources.flatMap(filesOf));
    return [...sources.map((source) => fromPage(source, toRoot)), naming(image, [...files])];
  });
}

/** The candidates of a `srcset`, each an address and a width; our addresses hold neither space nor comma. */
function candidatesOf({ attribs }: Element): string[] {
  return (attribs.srcset ?? '').split(/,\s*/);
}

function filesOf(source: Element): string[] {
  return candidatesOf(source).map((candidate) => candidate.split(' ')[0] ?? '');
}

function fromPage(source: Element, toRoot: string): Edit {
  // parse5 tells where attributes stand; the types of its tree have forgotten it.
  const location = source.sourceCodeLocation as { attrs?: Readonly<Record<string, Place>> } | null;
  const place = location?.attrs?.srcset;
  if (!place) throw new Error('A <source> has its srcset nowhere in the page.');
  const candidates = candidatesOf(source).map((each) => each.replace(/^\//, toRoot));
  return {
    start: place.startOffset,
    end: place.endOffset,
    replacement: `srcSet="${candidates.join(', ')}"`,
  };
}

/** Where parse5 found something in the source. */
interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** A hundredth, two hundredths of a pixel a point: `src` counts for one, and browsers take the nearest. */
function naming(image: Element, files: readonly string[]): Edit {
  const at = rangeOf(image).start + '<img'.length;
  const named = files.map((file, index) => `${file} .${String(index + 1).padStart(2, '0')}x`);
  return { start: at, end: at, replacement: ` srcSet="${named.join(', ')}"` };
}
