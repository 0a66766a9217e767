import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReportError } from './report-error';

const url = 'https://journal.example/articles/a?b&c';
const shown = (to: string | undefined) =>
  renderToStaticMarkup(createElement(ReportError, { url, to }));

it('writes to the publisher, with the address of the article', () => {
  const href = /href="([^"]+)"/.exec(shown('erreurs@essai.example'))?.[1] ?? '';
  expect(href.startsWith('mailto:erreurs@essai.example?')).toBe(true);
  expect(decodeURIComponent(href)).toContain(url);
});

it('shows nothing while the publisher has given no address', () => {
  expect(shown(undefined)).toBe('');
});
