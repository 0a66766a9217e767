import { getDocumentProxy } from 'unpdf';

/** A line of a printed page. */
export interface PrintedLine {
  readonly text: string;
  /** Height of its letters, in points. */
  readonly size: number;
  /** Distance from the foot of the page, in points. */
  readonly bottom: number;
}

/** The lines of each page of a PDF, from top to bottom. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedLine[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = new Map<number, PrintedLine>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const bottom = Math.round(item.transform[5]);
      const before = lines.get(bottom);
      lines.set(bottom, {
        text: `${before?.text ?? ''}${item.str}`,
        size: Math.max(before?.size ?? 0, Math.round(item.height * 10) / 10),
        bottom,
      });
    }
    pages.push([...lines.values()].sort((a, b) => b.bottom - a.bottom));
  }
  return pages;
}

/** All the words of a PDF, without what cuts them into lines. */
export function printedText(pages: readonly (readonly PrintedLine[])[]): string {
  return pages
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');
}
