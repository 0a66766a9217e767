/** An element of XML as `fast-xml-parser` gives it. */
export type XmlNode = { readonly [name: string]: unknown };

/** The elements of one name: none, one or several come in as many forms. */
export function listOf(value: unknown): XmlNode[] {
  const values: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.map(
    (each) => (typeof each === 'object' && each !== null ? each : { '#': each }) as XmlNode,
  );
}

/** The text of an element; '' when it is empty or absent. */
export function textOf(value: unknown): string {
  const [first] = listOf(value);
  const text = first?.['#'];
  return text === undefined || text === null ? '' : String(text).trim();
}
