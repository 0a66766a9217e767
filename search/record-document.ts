import type { SearchRecord } from './records';
import { splitElisions } from './words';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A record as Pagefind reads it best: its own records take a text whose words all weigh the same; in a
 * document, those of headings weigh more, and each block ends a sentence.
 * @returns HTML
 */
export function recordDocument({ section, published, fields, text }: SearchRecord): string {
  const title = splitElisions(fields.title);
  const head = Object.entries({ ...fields, title }).map(
    ([name, value]) =>
      `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
  );
  head.push(`<meta data-pagefind-filter="section[content]" content="${escapeHtml(section)}">`);
  head.push(`<meta data-pagefind-sort="published[content]" content="${published}">`);
  const body = text.map((block) => {
    const tag = block.heading === undefined ? 'p' : `h${block.heading}`;
    return `<${tag}>${escapeHtml(splitElisions(block.text))}</${tag}>`;
  });
  return `<!doctype html><html lang="fr"><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`;
}
