import { expect, it } from 'vitest';
import { svgProblem } from './svg-source';

const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

it.each([
  ['a script', svg('<script>x</script>'), '<script>'],
  ['a prefixed script', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), '<script>'],
  ['a page', svg('<foreignObject/>'), '<foreignObject>'],
  ['a handler', svg('', 'viewBox="0 0 9 9" onload="x()"'), 'onload'],
  ['an image of the network', svg('<image href="http://a.fr/x.png"/>'), 'http://a.fr/x.png'],
  ['an image of the disk', svg('<image x:href="file:///etc/passwd"/>'), 'file:///etc/passwd'],
  ['a spelt address', svg("<image x:href='&#102;ile:///etc/passwd'/>"), 'file:///etc/passwd'],
  ['the worse of two addresses', svg('<image x:href="a.png" href="#b"/>'), 'a.png'],
  ['a part of another file', svg('<use href="autre.svg#a"/>'), 'autre.svg#a'],
  ['a drawing in a drawing', svg('<image href="data:image/svg+xml,x"/>'), 'data:image/svg+xml'],
  ['an imported style', svg('<style>@import "http://a.fr/b.css";</style>'), 'http://a.fr/b.css'],
  ['an address in a style', svg('<rect style="fill:u\\72l(http://a.fr)"/>'), 'http://a.fr'],
  [
    'an address in a style in CDATA',
    svg('<style><![CDATA[a{fill:url(//a.fr)}]]></style>'),
    '//a.fr',
  ],
  ['an entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///x">]>${svg('&x;')}`, '<!ENTITY>'],
  ['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'feuille de style'],
  ['no size', svg('', ''), 'sans taille'],
  ['a share of nothing', svg('', 'width="100%" height="100%"'), 'sans taille'],
  ['one side', svg('', 'width="100"'), 'sans taille'],
])('refuses %s', (_, source, received) => {
  expect(svgProblem(source)?.received).toContain(received);
});

it.each([
  ['a box', svg('<rect width="1" height="1"/>')],
  ['two sides in millimetres', svg('', 'width="100mm" height="5e1mm"')],
  [
    'its own parts',
    svg('<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,x"/>'),
  ],
  ['a link, which is never followed', svg('<a href="https://a.fr"><text>http://b.fr</text></a>')],
  [
    'a plain type',
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://w3.org/svg11.dtd">${svg('')}`,
  ],
  ['what a comment says', svg('<!-- <script> url(http://a.fr) -->')],
])('accepts %s', (_, source) => {
  expect(svgProblem(source)).toBeUndefined();
});

it.each([
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE ',
  '<style ',
  '<style>',
  '<a b="',
  'url(',
  '/*',
  '<?xml ',
])('reads a megabyte of « %s » in one pass', (mark) => {
  const many = mark.repeat(1_000_000 / mark.length);
  svgProblem(many);
  svgProblem(svg(`<style>${many}</style><rect style="${many.replaceAll('"', '')}"/>`));
  // A second pass for every mark would take minutes: the test would be given up.
  expect(svgProblem(many)).toBeDefined();
});
