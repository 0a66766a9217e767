import type { ImageProblem } from './image-problem';

/** Said of what no drawing library reads. */
export const MALFORMED: ImageProblem = {
  received: 'un dessin dont le XML est mal formé',
  expected: 'un dessin svg qu’un navigateur affiche',
};

const TAG = /<([A-Za-z_][\w.:-]*)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const ATTRIBUTE = /([^\s=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PREDEFINED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** An opening tag: its name and attributes without their prefixes, values decoded. */
interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** The name without its prefix: `xlink:href` and `href` mean the same to a drawing. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Decodes the references that stand without a declaration (XML 1.0, sections 4.1 and 4.6). */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return PREDEFINED[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The opening tags of a well-formed document: no value of an attribute holds a bare `<`. */
function tagsOf(xml: string): Tag[] {
  return [...xml.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: localName(name),
    attributes: [...attributes.matchAll(ATTRIBUTE)].map(
      ([, key = '', double, single]) => [localName(key), decoded(double ?? single ?? '')] as const,
    ),
  }));
}

/** Elements that run code, or show what is no drawing. */
const REFUSED_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'foreignObject',
  'iframe',
  'audio',
  'video',
]);

/** True for what a drawing holds itself: one of its own parts, or an image written in it. */
function isInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpe?g|webp|gif)[;,]|$)/i.test(address);
}

/**
 * Replaces each part between two marks, in one pass whatever the text: an expression would begin its
 * search again at every mark that is never closed. What follows such a mark is left out.
 */
function replaceBetween(
  text: string,
  [open, close]: readonly [string, string],
  replace: (part: string) => string,
): string {
  const parts: string[] = [];
  let cursor = 0;
  for (;;) {
    const start = text.indexOf(open, cursor);
    if (start < 0) return parts.join('') + text.slice(cursor);
    const end = text.indexOf(close, start + open.length);
    parts.push(text.slice(cursor, start));
    if (end < 0) return parts.join('');
    parts.push(replace(text.slice(start + open.length, end)));
    cursor = end + close.length;
  }
}

/** The texts of the `<style>` elements. */
function stylesOf(xml: string): string[] {
  return xml
    .split(/<(?=(?:[\w.-]{1,64}:)?style[\s>])/)
    .slice(1)
    .map((rest) => {
      const start = rest.indexOf('>') + 1;
      const end = rest.indexOf('<', start);
      return rest.slice(start, end < 0 ? undefined : end);
    });
}

/** The addresses that a style names: `url(…)` and `@import`. */
function addressesOfStyle(css: string): string[] {
  const plain = replaceBetween(css, ['/*', '*/'], () => '').replace(
    /\\([\da-f]{1,6})\s?/gi,
    (_, code) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
  const urls = [...plain.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, url = '']) => url);
  const imports = [...plain.matchAll(/@import\s*["']([^"']*)/gi)].map(([, url = '']) => url);
  return [...urls, ...imports];
}

function outsideAddress({ name, attributes }: Tag): string | undefined {
  return attributes
    .flatMap(([key, value]) => {
      // A link is drawn as what it surrounds, and never followed.
      const isAddress = name !== 'a' && (key === 'href' || key === 'src');
      return [...(isAddress ? [value] : []), ...addressesOfStyle(value)];
    })
    .find((address) => !isInside(address));
}

/**
 * Says what a drawing may not hold: code, other files, declarations of entities, no size at all.
 * Nothing of it would be run or fetched when it is drawn: it would be missing, without a word.
 * @param source a well-formed SVG document, decoded
 */
export function svgProblem(source: string): ImageProblem | undefined {
  const uncommented = replaceBetween(source, ['<!--', '-->'], () => '');
  const xml = replaceBetween(uncommented, ['<![CDATA[', ']]>'], (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
  // A document declares its type once, before anything else.
  const [, declared = ''] = xml.split(/<!DOCTYPE/i);
  if (/<!ENTITY/i.test(xml) || declared.slice(0, declared.indexOf('>')).includes('[')) {
    return { received: 'une déclaration « <!ENTITY> »', expected: 'un dessin sans entités' };
  }
  if (/<\?xml-stylesheet/i.test(xml)) {
    return { received: 'une feuille de style à part', expected: 'un dessin en un seul fichier' };
  }
  const tags = tagsOf(xml);
  const refused = tags.find(({ name }) => REFUSED_ELEMENTS.has(name));
  if (refused) {
    return { received: `un élément <${refused.name}>`, expected: 'un dessin, sans code ni page' };
  }
  const handler = tags
    .flatMap(({ attributes }) => attributes.map(([name]) => name))
    .find((name) => /^on[a-z]+$/i.test(name));
  if (handler) return { received: `un attribut ${handler}`, expected: 'un dessin, sans code' };
  const styles = stylesOf(xml).flatMap((css) => addressesOfStyle(decoded(css)));
  const outside = [
    ...tags.map(outsideAddress),
    ...styles.filter((address) => !isInside(address)),
  ].find((address) => address !== undefined);
  if (outside !== undefined) {
    return {
      received: `l’adresse « ${outside.trim().slice(0, 80)} »`,
      expected: 'un dessin en un seul fichier, sans rien d’extérieur',
    };
  }
  const root = tags.find(({ name }) => name === 'svg');
  if (!root) return MALFORMED;
  return hasSize(root)
    ? undefined
    : { received: 'un dessin sans taille', expected: 'un attribut viewBox, ou width et height' };
}

/** True when the root says its shape: a box, or both sides in a unit that stands alone. */
function hasSize(root: Tag): boolean {
  const { viewBox, width, height } = Object.fromEntries(root.attributes);
  const box = viewBox?.trim().split(/[\s,]+/) ?? [];
  if (box.length === 4 && Number(box[2]) > 0 && Number(box[3]) > 0) return true;
  return [width, height].every((side) => side !== undefined && /^\s*\+?[\d.]+[^%]*$/.test(side));
}
