import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import type { Nodes } from 'mdast';
import { toString as wordsOfMarkdown } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { shownAttributes } from '../../lib/content/schema/blocks';
import { attributesOf, isBlock, parseBody } from '../../lib/content/text/body';
import { readMarkdown } from '../../testing/read-markdown';
import { readFragment, textOf } from '../payloads/html-page';
import { normalise } from '../payloads/shown-words';
import { articleSource } from '../support/fixture-source';
import { KITCHEN_SINK } from '../support/pages';
import { FIXTURE, pathOf } from '../support/sites';
import { visibleText } from '../support/visible-text';

/** The words that a writer typed in the blocks of the kitchen sink, as « <Quote>: words ». */
function wordsOfBlocks(): string[] {
  const [, , ...body] = articleSource(KITCHEN_SINK).split(/^---$/m);
  const words: string[] = [];
  visit(parseBody(body.join('---')).tree, (block: Nodes) => {
    if (!isBlock(block)) return;
    const attributes = attributesOf(block);
    const told = shownAttributes(block.name).flatMap((name) => attributes[name] ?? []);
    visit(block, 'text', ({ value }) => {
      told.push(value);
    });
    words.push(...told.map((text) => `<${block.name}>: ${text}`));
  });
  return words;
}

const FOLDER = process.env.PLAIN_NEXT ? 'public' : 'out/files';

/** What the search found on the page, as it keeps it. */
function searchText(): string {
  const folder = path.join(FIXTURE.folder, FOLDER, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(path.join(folder, file))).toString(),
  );
  const fragment = fragments.find((text) => text.includes(`"${KITCHEN_SINK}"`)) ?? '';
  return JSON.parse(fragment.slice(fragment.indexOf('{'))).content;
}

async function feedText(page: Page): Promise<string> {
  const { items = [] } = parseRssFeed(await (await page.request.get('/rss.xml')).text());
  const item = items.find(({ link = '' }) => pathOf(link) === KITCHEN_SINK);
  return textOf(readFragment(item?.content?.encoded ?? ''));
}

async function twinText(page: Page): Promise<string> {
  const markdown = await (await page.request.get(`${KITCHEN_SINK}.md`)).text();
  return wordsOfMarkdown(readMarkdown(markdown), { includeImageAlt: false });
}

test('every word of every block is on the page, on paper, in the twin, in the feed and in the search', async ({
  page,
}) => {
  await page.goto(KITCHEN_SINK);
  const onPage = await visibleText(page);
  await page.emulateMedia({ media: 'print' });
  const surfaces = {
    page: onPage,
    print: await visibleText(page),
    twin: await twinText(page),
    feed: await feedText(page),
    search: searchText(),
  };
  const words = wordsOfBlocks();
  expect(words.length).toBeGreaterThan(100);
  for (const [name, text] of Object.entries(surfaces)) {
    const said = normalise(text);
    const missing = words.filter((each) => !said.includes(normalise(each.replace(/^<\w+>: /, ''))));
    expect(missing, name).toEqual([]);
  }
});

test('what a poll must say by law is said on every surface', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  for (const text of [
    await visibleText(page),
    await twinText(page),
    await feedText(page),
    searchText(),
  ]) {
    expect(normalise(text)).toContain(
      normalise(
        'réalisé par l’Institut d’essai pour Le Banc d’essai, éditeur de ce modèle, du 12 janvier 2026 au 13 janvier 2026, auprès de 1 003 personnes',
      ),
    );
    expect(normalise(text)).toContain(normalise('Tout sondage est affecté de marges d’erreur.'));
  }
});

test('a pull quote is said once to who does not see it', async ({ page }) => {
  const said = normalise('Les montants se lisent d’abord en toutes lettres');
  await page.goto(KITCHEN_SINK);
  await expect(page.locator('.pull-quote')).toHaveAttribute('aria-hidden', 'true');
  for (const text of [await twinText(page), await feedText(page), searchText()]) {
    expect(normalise(text).split(said)).toHaveLength(2);
  }
});
