import { expect, it } from 'vitest';
import { readLineDrawing } from './line-drawing';

const svg = (inner: string, attributes = 'viewBox="0 0 26 22"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

it('reads shapes and nothing else, their attributes as React names them', () => {
  const source = `<?xml version="1.0"?>\n${svg('<path d="M1 2l3-4" stroke-width="3.2"/><circle cx="1" cy="2" r="3"/>')}`;
  expect(readLineDrawing(source)).toEqual({
    drawing: {
      width: 26,
      height: 22,
      shapes: [
        { element: 'path', attributes: { d: 'M1 2l3-4', strokeWidth: '3.2' } },
        { element: 'circle', attributes: { cx: '1', cy: '2', r: '3' } },
      ],
    },
  });
});

it.each([
  ['a script', svg('<script>alert(1)</script>'), '<script>'],
  ['a handler', svg('<path d="M0 0" onclick="a()"/>'), 'onclick'],
  ['a colour', svg('<path d="M0 0" fill="red"/>'), 'fill="red"'],
  ['a class', svg('<path d="M0 0" class="link"/>'), 'class="link"'],
  ['an identifier', svg('<path d="M0 0" id="contenu"/>'), 'id="contenu"'],
  ['a group', svg('<g><path d="M0 0"/></g>'), '<g>'],
  ['a title', svg('<title>a</title><path d="M0 0"/>'), '<title>'],
  ['a frame that starts elsewhere', svg('<path d="M0 0"/>', 'viewBox="1 0 2 2"'), 'viewBox'],
  ['a size without a frame', svg('<path d="M0 0"/>', 'width="2" height="2"'), 'viewBox=""'],
  ['an address', svg('<path d="M0 0" transform="url(https://a.example)"/>'), 'https://a.example'],
  ['nothing', svg(''), 'un dessin vide'],
  ['something beside it', `${svg('<path d="M0 0"/>')}<p>`, 'plusieurs éléments'],
  ['too much', svg(`<path d="${'M0 0'.repeat(2500)}"/>`), 'caractères'],
])('refuses %s', (_, source, received) => {
  expect(readLineDrawing(source)).toMatchObject({
    problem: { received: expect.stringContaining(received) },
  });
});
