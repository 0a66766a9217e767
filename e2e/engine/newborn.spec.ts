import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import robotsParser from 'robots-parser';
import { strings } from '../../lib/site/strings';
import { fixtureSource } from '../support/fixture-source';
import {
  expectFrame,
  expectNoAccessibilityFault,
  expectNoMisprint,
  expectNoOverflow,
} from '../support/page-checks';
import { MISSING, SEARCH } from '../support/pages';
import { sitemapPaths } from '../support/sitemap';
import { NEWBORN } from '../support/sites';

/** A newspaper that has published nothing, of a publisher who has told nothing, built without SITE_URL. */
test.use({ baseURL: NEWBORN.origin });

const PAGES = ['/', '/archives', '/mentions', '/rectifications', SEARCH];

test('the front page says plainly that nothing is published yet', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('L’Écho du port');
  await expect(page.getByText(strings.home.nothingYet)).toBeVisible();
});

test('a section without an article has no page, and nothing leads to it', async ({ request }) => {
  const paths = await sitemapPaths(request);
  expect(paths).toEqual(expect.arrayContaining(['/', '/mentions', '/rectifications']));
  expect(paths.filter((each) => /^\/(?:articles|auteurs|rubriques|sujets)\//.test(each))).toEqual(
    [],
  );
  expect((await request.get('/rubriques/quais')).status()).toBe(404);
  expect(await (await request.get('/')).text()).not.toContain('/rubriques/');
});

for (const address of [...PAGES, MISSING]) {
  test(`${address} is whole, and sound`, async ({ page }) => {
    await page.goto(address);
    await expectFrame(page);
    await expectNoMisprint(page);
    await expectNoAccessibilityFault(page);
    await expectNoOverflow(page);
  });
}

test('feeds without an item are feeds all the same', async ({ request }) => {
  for (const feed of ['/rss.xml', '/atom.xml', '/feed.json']) {
    const response = await request.get(feed);
    expect(response.status(), feed).toBe(200);
    expect(await response.text(), feed).toContain('L’Écho du port');
  }
});

test('a fact that the publisher has not given is said to be missing', async ({ page }) => {
  await page.goto('/mentions');
  const facts = fixtureSource('pages/mentions.mdx').match(/<Fact /g)?.length ?? 0;
  expect(facts).toBe(10);
  await expect(page.locator('.prose em', { hasText: 'non renseigné' })).toHaveCount(facts);
  await expect(page.getByRole('heading', { name: 'Éditeur' })).toBeVisible();
});

test('the corrections page says that there is none while there is none', async ({ page }) => {
  await page.goto('/rectifications');
  await expect(page.getByText('Aucune correction n’a été publiée à ce jour.')).toBeVisible();
});

test('a file that the publisher has not filled in is not there', async ({ request }) => {
  for (const address of ['/.well-known/security.txt', '/indexnow.txt']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('the publisher’s choice on training is told to robots', async ({ request }) => {
  expect(await (await request.get('/.well-known/tdmrep.json')).json()).toEqual([
    { location: '/', 'tdm-reservation': 0 },
  ]);
  // This site has no address: it is closed to all robots, whatever the choice.
  const text = await (await request.get('/robots.txt')).text();
  const robots = robotsParser(`${NEWBORN.origin}/robots.txt`, text);
  expect(robots.isAllowed(`${NEWBORN.origin}/`, 'Googlebot')).toBe(false);
});

test('without SITE_URL the site asks not to be indexed', async ({ page }) => {
  expect(await (await page.request.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  for (const address of PAGES) {
    await page.goto(address);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow');
  }
});

test('what is built for this machine does not count as published', () => {
  // The copy that was built has no registry: the build would have written one.
  expect(existsSync(path.join(NEWBORN.folder, 'content', 'registry.json'))).toBe(false);
});
