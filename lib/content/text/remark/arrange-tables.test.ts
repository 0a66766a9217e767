import { compile, run } from '@mdx-js/mdx';
import { createElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { markdownSyntax } from '../syntax/markdown-syntax';
import { remarkNewsroom } from './remark-newsroom';

/** A block that shows what it was given. */
function Table({ children, ...given }: { readonly children: ReactNode }) {
  return createElement('figure', { title: JSON.stringify(given) }, children);
}

/** The HTML of a text, through the compiler that the pages go through. */
async function htmlOf(markdown: string): Promise<string> {
  const code = await compile(markdown, {
    outputFormat: 'function-body',
    remarkPlugins: [markdownSyntax, remarkNewsroom],
  });
  const { default: Content } = await run(code, { ...runtime, baseUrl: import.meta.url });
  return renderToStaticMarkup(createElement(Content, { components: { Table } })).replace(/\n/g, '');
}

it('shows every cell, the heads as heads, the amounts on the right, and no style', async () => {
  expect(await htmlOf('| A | B | C |\n|--|--|:-:|\n| un | 12 000 € | x |\n| deux | – | y |')).toBe(
    '<figure title="{}"><table><thead><tr><th scope="col">A</th><th scope="col" class="num">B</th>' +
      '<th scope="col" class="mid">C</th></tr></thead><tbody>' +
      '<tr><th scope="row">un</th><td class="num">12\u202f000\u00a0€</td><td class="mid">x</td></tr>' +
      '<tr><th scope="row">deux</th><td class="num">–</td><td class="mid">y</td></tr></tbody></table></figure>',
  );
});

it('fills a short row, and aligns words as words', async () => {
  const html = await htmlOf('| A | B |\n|--|--|\n| un |\n| deux | mars |');
  expect(html).toContain('<th scope="row">un</th><td></td>');
  expect(html).not.toContain('num');
});

it('names a table whose words cannot stand side by side on a phone, and no other', async () => {
  const wide = `| ${'anticonstitutionnellement | '.repeat(2)}\n|--|--|\n| 1 | 2 |`;
  expect(await htmlOf(wide)).toContain('Tableau\u00a0: anticonstitutionnellement');
  expect(await htmlOf(`<Table caption="T">\n\n${wide}\n\n</Table>`)).toMatch(
    /^<figure.*label.*<table caption="T">/,
  );
  expect(await htmlOf('| A | B |\n|--|--|\n| un peu long | mais en mots courts |')).toMatch(
    /^<figure title="{}"><table>/,
  );
});

it('names each row by its first cell, but where it is empty or alone, and gives the table its title', async () => {
  const html = await htmlOf(
    '<Table caption="L\'an">\n\n| An | B |\n|--|--|\n| 2023 | x |\n| | y |\n\n</Table>',
  );
  expect(html).toContain('<table caption="L’an">');
  expect(html).toContain('<tr><th scope="row" class="num">2023</th><td>x</td></tr><tr><td');
  expect(await htmlOf('| A |\n|--|\n| x |')).not.toContain('row');
});
