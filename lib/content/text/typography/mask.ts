import { addressesIn } from '../addresses-in-text';
import { OPAQUE } from './glyphs';

/** A piece whose addresses each became one `OPAQUE`, and what these stand for, in order. */
interface Masked {
  readonly text: string;
  readonly hidden: readonly string[];
}

/** Masks the addresses of the whole text: one that is bold in part (`**exemple**.fr/a?b;c`) is still one. */
export function mask(pieces: readonly string[]): Masked[] {
  const addresses = addressesIn(pieces.join(''));
  let address = 0;
  let offset = 0;
  return pieces.map((piece) => {
    const hidden: string[] = [];
    let text = '';
    let cursor = 0;
    const keepUntil = (end: number) => {
      const plain = piece.slice(cursor, end);
      // The character itself, in a text that holds it, stands for itself.
      for (const _ of plain.matchAll(/\ufffc/g)) hidden.push(OPAQUE);
      text += plain;
    };
    for (let next = addresses[address]; next; next = addresses[++address]) {
      const start = Math.max(next.start - offset, 0);
      const end = Math.min(next.end - offset, piece.length);
      if (start >= piece.length) break;
      keepUntil(start);
      hidden.push(piece.slice(start, end));
      text += OPAQUE;
      cursor = end;
      // The next piece has the rest of it.
      if (next.end - offset > piece.length) break;
    }
    keepUntil(piece.length);
    offset += piece.length;
    return { text, hidden };
  });
}
