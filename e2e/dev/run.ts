import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { median } from '../../scripts/bench/median';
import { findBrowser } from '../../scripts/steps/browser';
import { copySite, runScript } from '../support/site-copy';
import { ROOT } from '../support/sites';
import { type Change, commitAll, FIRST_WORDS, tenChanges } from './changes';
import { type DevServer, startDevServer } from './dev-server';

/**
 * `npm run test:dev`: what a writer gets from `npm run dev`, on the newspaper of the fixtures. Every kind of page
 * without a fault in the console nor a badge, ten changes noticed, a build of the content beside it.
 */
const SITE = path.join(ROOT, '.cache', 'dev-site');
const ARTICLE = 'articles/pendule-pourquoi-il-bat-la-mesure.mdx';
/** A page of every kind, and the status that it answers with here. */
const PAGES: Readonly<Record<string, number>> = {
  '/': 200,
  '/articles/tous-les-blocs': 200,
  '/articles/titre-hostile': 200,
  '/articles/brouillon-secret': 200,
  '/articles/article-futur': 200,
  '/rubriques/temps': 200,
  '/auteurs/l-equipe': 200,
  '/sujets/releve': 200,
  '/archives': 200,
  '/mentions': 200,
  // The index is made by a build alone: a question would have no answer here.
  '/recherche': 200,
  '/articles/essai-retire': 200,
  '/documents/essai-retire.pdf': 200,
  '/documents/secret.pdf': 200,
  '/rien': 404,
  '/articles/rien': 404,
  '/archives/page/9': 404,
};
/** A busy machine takes minutes to compile a page; a change that is not shown by then was not noticed. */
const LONGEST_MS = 120_000;
const AFTER_HYDRATION_MS = 1_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is wrong with a page once it is loaded and hydrated. */
async function faultsOf(browser: Browser, origin: string, address: string): Promise<string[]> {
  const page = await browser.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  const faults: string[] = [];
  const expected = PAGES[address];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself tells of the page that does not exist.
    const isStatus = expected === 404 && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isStatus) faults.push(message.text());
  });
  try {
    const isFile = /\.pdf$/.test(address) && !address.includes('retire');
    const response = isFile
      ? await page.request.get(origin + address)
      : await page.goto(origin + address);
    if (response?.status() !== expected) faults.push(`status ${response?.status()}`);
    // Next's own mark comes once the page is hydrated; what it counts comes a little after.
    if (!isFile) await page.locator('nextjs-portal').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(AFTER_HYDRATION_MS);
    const badge = await badgeOf(page);
    if (badge !== '') faults.push(`badge: ${badge}`);
  } catch (error) {
    faults.push(String(error));
  } finally {
    await page.close();
  }
  return faults.map((fault) => `${address}: ${fault}`);
}

/** What Next's own mark in the corner says (« 1 Issue »), in its shadow; nothing on a sound page. */
async function badgeOf(page: Page): Promise<string> {
  const issues = page.locator('nextjs-portal [data-issues], nextjs-portal [data-issues-count]');
  return (await issues.allInnerTexts()).join(' ');
}

/** Makes a change and waits until the open page shows it. */
async function timeOf(page: Page, { make, isCheckout }: Change, words: string): Promise<number> {
  const start = Date.now();
  make(words);
  const shown = page.getByText(isCheckout ? FIRST_WORDS : words);
  await shown.waitFor({ timeout: LONGEST_MS });
  return Date.now() - start;
}

/** Changes the text ten times, and once more after the content was built beside. */
async function changeTexts(page: Page, server: DevServer): Promise<string[]> {
  const faults: string[] = [];
  const times: number[] = [];
  page.setDefaultTimeout(LONGEST_MS);
  await page.goto(`${server.origin}/articles/pendule-pourquoi-il-bat-la-mesure`);
  await page.getByText(FIRST_WORDS).waitFor();
  const [again, ...changes] = tenChanges(path.join(SITE, 'content'), ARTICLE);
  const all: readonly (Change | 'build')[] = again ? [again, ...changes, 'build', again] : [];
  for (const [index, change] of all.entries()) {
    if (change === 'build') {
      const { exitCode } = await runScript('content.ts', SITE, {}, true);
      if (exitCode !== 0) faults.push('npm run content failed beside the server');
      continue;
    }
    try {
      const time = await timeOf(page, change, `Changée ${index + 1} fois.`);
      times.push(time);
      say(`  ${index + 1}. ${change.name}: ${time} ms`);
    } catch {
      faults.push(`change ${index + 1} (${change.name}) was not shown`);
    }
  }
  say(
    `  median: ${median(times)} ms, longest: ${Math.max(...times)} ms (wanted: 3,000 on a quiet machine)`,
  );
  return faults;
}

copySite(SITE, path.join(ROOT, 'e2e', 'fixtures', 'content'));
const article = path.join(SITE, 'content', ARTICLE);
writeFileSync(article, `${readFileSync(article, 'utf8')}\n${FIRST_WORDS}\n`);
commitAll(path.join(SITE, 'content'));
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const server = await startDevServer(SITE);
const faults: string[] = [];
try {
  for (const address of Object.keys(PAGES)) {
    faults.push(...(await faultsOf(browser, server.origin, address)));
  }
  say(`${Object.keys(PAGES).length} pages read.`);
  faults.push(...(await changeTexts(await browser.newPage(), server)));
} finally {
  await browser.close();
  await server.stop();
}
for (const fault of faults) say(fault);
if (faults.length > 0) say(`\n${server.output()}`);
say(`${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
