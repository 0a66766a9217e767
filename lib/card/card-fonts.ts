import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FontFile, readFont } from './font-file';

/** Charis SIL, drawn from the same Charter as the site's text (SIL Open Font License). */
const PACKAGE = '@fontsource/charis-sil';

export type Weight = 400 | 700;

/** The font of the cards in one weight: its files, each for some scripts, in the order they are asked. */
export interface CardFace {
  readonly files: readonly { readonly name: string; readonly data: Buffer }[];
  /** True when every character of a grapheme stands in the one file that draws its first character. */
  readonly draws: (grapheme: string) => boolean;
  /** Width of a line in ems, without kerning, which only brings letters nearer. */
  readonly widthOf: (text: string) => number;
}

/** For a character that no file has: the checks refuse it, and a full em is wide enough for any. */
const UNKNOWN_WIDTH = 1;

/**
 * Reads the files of the package for every script that it covers (`unicode.json`), Latin first.
 * @param modules the `node_modules` folder that holds it
 * @throws when the package or one of its files is missing
 */
export function readCardFace(modules: string, weight: Weight): CardFace {
  const folder = path.join(modules, PACKAGE);
  const scripts = Object.keys(JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')));
  const ordered = ['latin', ...scripts.filter((script) => script !== 'latin').reverse()];
  const files = ordered.map((script) => ({
    name: script === 'latin' ? 'Charis' : `Charis ${script}`,
    data: readFileSync(path.join(folder, `files/charis-sil-${script}-${weight}-normal.woff`)),
  }));
  return { files, ...measures(files.map(({ data }) => readFont(data))) };
}

/**
 * The files of a face as next/og takes them. Each script has a family of its own: of one name, the
 * drawing library knows one file a weight.
 */
export function drawingFonts({ files }: Pick<CardFace, 'files'>, weight: Weight) {
  return files.map(({ name, data }) => ({ name, data, weight, style: 'normal' as const }));
}

function measures(fonts: readonly FontFile[]): Pick<CardFace, 'draws' | 'widthOf'> {
  const codesOf = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
  const fontOf = (code: number) => fonts.find((font) => font.has(code));
  return {
    draws: (grapheme) => {
      const codes = codesOf(grapheme);
      const font = fontOf(codes[0] ?? 0);
      return font !== undefined && codes.every(font.has);
    },
    widthOf: (text) =>
      codesOf(text).reduce(
        (width, code) => width + (fontOf(code)?.advance(code) ?? UNKNOWN_WIDTH),
        0,
      ),
  };
}
