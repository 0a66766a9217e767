import { XMLParser, XMLValidator } from 'fast-xml-parser';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readFragment } from './html-page';
import { markupFaults } from './markup-faults';
import { stringsIn } from './shown-words';

/** What XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
/** Every element and instruction of the feeds and of the sitemaps. */
const KNOWN = new Set(
  `?xml ?xml-stylesheet rss channel title link description language copyright lastBuildDate image url
  item category guid pubDate atom:link dc:creator content:encoded media:content media:copyright
  media:credit media:description media:title feed author name uri entry content id published updated
  rights subtitle summary enclosure atom:updated xhtml:title xhtml:meta xhtml:h1 xhtml:h2 xhtml:a xhtml:time urlset loc lastmod image:image image:loc`.split(
    /\s+/,
  ),
);
const CDATA = /<!\[CDATA\[.*?\]\]>/gs;

/** What is wrong with a file that programs read, by its media type; nothing for one that holds no text. */
export function machineFaults(mediaType: string, text: string): string[] {
  if (/\bxml\b/.test(mediaType)) return xmlFaults(text);
  if (/\bjson\b/.test(mediaType)) return jsonFaults(text);
  // `llms.txt` is Markdown too; in `robots.txt`, Markdown sees no more than words.
  if (/\b(?:markdown|plain)\b/.test(mediaType)) return markdownFaults(text);
  return [];
}

/** True for what `machineFaults` reads. */
export function isForMachines(mediaType: string): boolean {
  return /\b(?:xml|json|markdown|plain)\b/.test(mediaType) && !mediaType.startsWith('image/');
}

/** The names of the elements of a file, its instructions and its declarations. */
function namesIn(xml: string): string[] {
  return [...new Set([...xml.matchAll(/<([^/>\s]+)/g)].map(([, name = '']) => name))];
}

function xmlFaults(text: string): string[] {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return [`not well formed: ${verdict.err.msg} (line ${verdict.err.line})`];
  const outside = text.replace(CDATA, '');
  const [sign] = NOT_XML.exec(text) ?? [];
  const faults = [
    ...(sign ? [`a character that XML forbids: U+${sign.codePointAt(0)?.toString(16)}`] : []),
    ...(BARE_AMPERSAND.test(outside) ? ['an « & » that is not escaped'] : []),
    ...(outside.includes(']]>') ? ['« ]]> » outside of a section'] : []),
    ...namesIn(outside)
      .filter((name) => !KNOWN.has(name))
      .map((name) => `<${name}> came from the content`),
  ];
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e8 },
  });
  return [...faults, ...textFaults(parser.parse(text))];
}

function jsonFaults(text: string): string[] {
  try {
    return textFaults(JSON.parse(text));
  } catch {
    return ['not JSON'];
  }
}

/** A reader of feeds takes any text for HTML: none may hold what a page may not. */
function textFaults(value: unknown): string[] {
  return stringsIn(value).flatMap((text) => markupFaults(readFragment(text)));
}

/** The Markdown twin of an article holds no HTML, and its links are those of its page. */
function markdownFaults(text: string): string[] {
  const faults: string[] = [];
  visit(unified().use(remarkParse).parse(text), (node) => {
    if (node.type === 'html') faults.push(`HTML: ${node.value}`);
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (!/^(?:https:|mailto:|tel:)/i.test(node.url)) faults.push(`a link to ${node.url}`);
  });
  return faults;
}
