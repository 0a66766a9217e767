/** A piece of XML that is already escaped. */
export interface Xml {
  readonly xml: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 does not allow at all (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u;

/**
 * A text as XML writes it.
 * @throws when XML forbids a character: the checks refuse it, and nothing is dropped in silence
 */
export function escapeXml(text: string): string {
  const code = NOT_XML.exec(text)?.[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  if (code)
    throw new Error(`XML cannot hold U+${code}, which the checks of content should refuse.`);
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * One element; texts and attribute values are escaped, elements are kept as they are.
 * @throws when a text holds a character that XML forbids
 */
export function element(
  name: string,
  content: string | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside =
    typeof content === 'string' ? escapeXml(content) : content.map(({ xml }) => xml).join('');
  return { xml: `<${name}${written.join('')}>${inside}</${name}>` };
}

/** A whole document, with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

const MARKS = /\s*(<!\[CDATA\[.*?\]\]>)\s*|<(\w+)>/gs;

/**
 * Finishes what a package wrote as XML: it sets CDATA sections on lines of their own, whose white space
 * readers take for that of the text, and knows no element of ours.
 * @param firstIn the elements to put first in each element of a name that has no attribute; asked in the
 *   order of the document
 */
export function finishXml(xml: string, firstIn: (name: string) => readonly Xml[]): string {
  // A section is taken whole: what looks like an element in it is text.
  return xml.replace(MARKS, (mark, section?: string, name?: string) =>
    name === undefined
      ? (section ?? mark)
      : mark +
        firstIn(name)
          .map((each) => each.xml)
          .join(''),
  );
}
