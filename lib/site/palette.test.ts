import { expect, it } from 'vitest';
import { contrast, paletteCss } from './palette';

/** Ratios that WCAG's own documents give, to two figures. */
it.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#123456', '#123456', 1],
])('measures the contrast of %s on %s', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

it('gives each scheme the accent that the newspaper chose for it', () => {
  const [light = '', dark = ''] = paletteCss({ light: '#112233', dark: '#ddeeff' }).split('@media');
  expect(light).toContain('--color-accent: #112233;');
  expect(dark).toContain('--color-accent: #ddeeff;');
});
