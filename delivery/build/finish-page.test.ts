import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nextPage } from '../../testing/next-build';
import { finishPage } from './finish-page';
import { parsePage } from './html';
import { describePage } from './page-scripts';

const dist = mkdtempSync(path.join(tmpdir(), 'finish-page-'));
afterAll(() => rmSync(dist, { recursive: true, force: true }));
mkdirSync(path.join(dist, 'static', 'chunks'), { recursive: true });
writeFileSync(
  path.join(dist, 'static', 'chunks', 'a.css'),
  'a{color:red}b{color:blue}.absent{color:green}',
);

const finish = (html: string, facts: { isAlone?: boolean; isHydrated?: boolean } = {}) =>
  finishPage(html, { address: '/articles/a', isAlone: true, isHydrated: false, ...facts }, dist);

it('leaves no script of the framework, and puts in the head the styles that the page uses', () => {
  const { html } = finish(nextPage('<a href="/">x</a>'));
  expect(html).toBe(
    '<!DOCTYPE html><html lang="fr"><head><style>a{color:red}</style></head><body><a href="/">x</a></body></html>',
  );
});

it('puts in no style when the page uses none, and leaves other stylesheets', () => {
  expect(finish(nextPage('<p>x</p>')).html).not.toContain('style');
  const other = nextPage('<a>x</a>').replace('/_next/static/chunks/a.css', '/a.css');
  expect(finish(other).html).toContain('<link rel="stylesheet" href="/a.css"/>');
});

it('describes the page that it gives, as if it read it', () => {
  const body =
    '<style>p{}</style><a>x</a><script type="speculationrules">{}</script><script src="/b.js"></script><video></video>';
  const { html, description } = finish(nextPage(body));
  expect(description).toEqual(describePage(parsePage(html)));
  expect(description).toEqual({
    inlineScripts: ['{}'],
    inlineStyles: ['a{color:red}', 'p{}'],
    scriptFiles: ['/b.js'],
    playsMedia: true,
  });
});

it('names pictures from where the page is, on a page of one address only', () => {
  const body =
    '<picture><source srcSet="/media/a.avif 480w"/><img src="/media/a.jpg" alt=""/></picture>';
  expect(finish(nextPage(body)).html).toContain('srcSet="../media/a.avif 480w"');
  expect(finish(nextPage(body), { isAlone: false }).html).toContain(body);
});

it('gives the same page when it is run again', () => {
  const { html } = finish(nextPage('<a>x</a>'));
  expect(finish(html).html).toBe(html);
});

it('leaves a page that needs the framework as it is', () => {
  const raw = nextPage('<p>1</p>');
  expect(finish(raw, { isHydrated: true }).html).toBe(raw);
});

it('names the page that cannot do without the framework', () => {
  expect(() => finish(nextPage('<div hidden id="S:1"></div>'))).toThrow(
    'The page /articles/a needs scripts to show its content: S:1',
  );
});
