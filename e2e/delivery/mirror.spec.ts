import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { execa } from 'execa';
import { onPath } from '../../scripts/steps/browser';
import { ARTICLE, KITCHEN_SINK } from '../support/pages';
import { FIXTURE } from '../support/sites';

const COMMON = ['--mirror', '--page-requisites', '--convert-links', '--no-verbose'];

for (const [name, options] of Object.entries({ 'as they are': [], '.html': ['-E'] })) {
  test(`a copy by wget, its pages named ${name}, shows each picture from a disk`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    test.skip(!onPath('wget'), 'needs wget: apt-get install -y wget');
    const folder = mkdtempSync(path.join(tmpdir(), 'mirror-'));
    try {
      // Without -E, it says by its exit code that a page and a folder ask for one name.
      const wget = [...COMMON, ...options, '--no-host-directories', `${FIXTURE.origin}/`];
      await execa('wget', wget, { cwd: folder, reject: false });
      const kept = readdirSync(path.join(folder, 'media'));
      expect(kept.filter((each) => each.endsWith('.avif')).length).toBeGreaterThan(6);
      for (const page of ['/index', ARTICLE, KITCHEN_SINK]) {
        const file = path.join(folder, `${page}.html`);
        // From a disk, a browser takes a file for a page by its name alone.
        if (!existsSync(file)) copyFileSync(path.join(folder, page), file);
        for (const screen of [
          { deviceScaleFactor: 3, viewport: { width: 390, height: 844 } },
          { deviceScaleFactor: 1, viewport: { width: 1440, height: 900 } },
        ]) {
          const context = await browser.newContext(screen);
          const copy = await context.newPage();
          await copy.goto(pathToFileURL(file).href);
          const pictures = await copy.locator('img').evaluateAll(async (elements) => {
            const images = elements as HTMLImageElement[];
            for (const image of images) image.loading = 'eager';
            await Promise.all(images.map((image) => image.decode().catch(() => {})));
            return images.map((image) => ({ src: image.currentSrc, drawn: image.naturalWidth }));
          });
          expect(pictures.length).toBeGreaterThan(0);
          expect(pictures.filter(({ drawn }) => drawn < 2)).toEqual([]);
          // The very files that readers get, and not those of older browsers.
          expect(pictures.filter(({ src }) => !/^file:.*\.avif$/.test(src))).toEqual([]);
          await context.close();
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('no screen gets what is named for copiers', async ({ browser }) => {
  for (const deviceScaleFactor of [0.25, 1, 2, 4]) {
    const context = await browser.newContext({ baseURL: FIXTURE.origin, deviceScaleFactor });
    const page = await context.newPage();
    // A browser that does not read AVIF passes its source over.
    await page.route(`**${ARTICLE}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('image/avif', 'image/unknown');
      await route.fulfill({ response, body });
    });
    await page.goto(ARTICLE);
    const hero = page.locator('article figure img').first();
    const taken = await hero.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.currentSrc;
    });
    expect(taken, `${deviceScaleFactor}`).toMatch(/\.jpg$/);
    await context.close();
  }
});
