/** The colours of the site, here and nowhere else: the accent is the newspaper's, the others the engine's. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly visited: string;
}

/** The accent of a newspaper in each scheme, as `#rrggbb`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** Both schemes with a newspaper's accent. */
export function palettes(accent: Accent): Readonly<Record<keyof Accent, Palette>> {
  return {
    light: {
      paper: '#fbf9f5',
      ink: '#1a1714',
      soft: '#544d46',
      line: '#d9d3c7',
      accent: accent.light,
      visited: '#5b3a66',
    },
    dark: {
      paper: '#15130f',
      ink: '#ece7dd',
      soft: '#b3aa9d',
      line: '#3b362e',
      accent: accent.dark,
      visited: '#cdb0d8',
    },
  };
}

/** A colour as the palette writes it. */
export const COLOR = /^#[0-9a-f]{6}$/;

/** Red, green and blue of a colour, from 0 to 255. */
export function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

/** Least contrast of an accent: it colours small text (WCAG 2.2, criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The palette as the tokens of the style sheet (`app/globals.css` imports it), which follow the scheme. */
export function paletteCss(accent: Accent): string {
  const { light, dark } = palettes(accent);
  const tokens = (palette: Palette, indent: string) =>
    Object.entries(palette)
      .map(([name, color]) => `${indent}--color-${name}: ${color};`)
      .join('\n');
  return `@theme {
  --*: initial;
${tokens(light, '  ')}
}

@media (prefers-color-scheme: dark) {
  :root {
${tokens(dark, '    ')}
  }
}
`;
}
