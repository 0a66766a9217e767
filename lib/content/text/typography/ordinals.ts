import { addressesIn } from '../addresses-in-text';

/** « 1er », « 2nde », « 3es »; « XXe » and « Ier », but neither « Le » nor « Mme ». */
const ORDINAL =
  /(?<![\p{L}\d,])(?:(\d+)(ers?|res?|es?)|(2)(nde?s?)|((?=[XVI])X{0,3}(?:I[XV]|V?I{0,3}))(e)|(I)(ers?|res?))(?![\p{L}\d])/gu;

/** Cuts a text at its ordinals so that « 1er » can be shown with raised letters; addresses have none. */
export function splitOrdinals(text: string): { text: string; raised: boolean }[] {
  const parts: { text: string; raised: boolean }[] = [];
  let cursor = 0;
  const addresses = addressesIn(text);
  let address = 0;
  for (const match of text.matchAll(ORDINAL)) {
    const [whole, ...groups] = match;
    const [number = '', letters = ''] = groups.filter((group) => group !== undefined);
    // « Ie » is no ordinal: the first is « Ier » or « Ire ».
    if (number === 'I' && letters === 'e') continue;
    while ((addresses[address]?.end ?? Infinity) <= match.index) address++;
    if ((addresses[address]?.start ?? Infinity) <= match.index) continue;
    parts.push({ text: text.slice(cursor, match.index) + number, raised: false });
    parts.push({ text: letters, raised: true });
    cursor = match.index + whole.length;
  }
  if (cursor < text.length) parts.push({ text: text.slice(cursor), raised: false });
  return parts;
}
