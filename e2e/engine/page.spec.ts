import { expect, type Page, test } from '@playwright/test';
import { expectNoOverflow } from '../support/page-checks';
import { ARTICLE, KITCHEN_SINK, SEARCH, SITE_NAME, TEMPLATES } from '../support/pages';

const PAGES = [...Object.values(TEMPLATES), KITCHEN_SINK, SEARCH];

test('nothing scrolls beside the text when the contents list fits', async ({ page }) => {
  for (const width of [1100, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [ARTICLE, KITCHEN_SINK]) {
      await page.goto(path);
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
          .filter((element) => element.scrollHeight > element.clientHeight)
          .map(({ className }) => className),
      );
      expect(bars, `${path} at ${width} px`).toEqual([]);
    }
  }
});

/** The letters of the page at twice their size, as a browser's own setting makes them. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

test('on a phone with large letters, nothing is cut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of PAGES) {
    await page.goto(path);
    await doubleText(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        // What stands in a box that scrolls can be read.
        .filter((element) => !element.parentElement?.closest('.wide'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut, path).toEqual([]);
  }
  await page.goto(SEARCH);
  await doubleText(page);
  expect((await page.getByRole('searchbox').boundingBox())?.width).toBeGreaterThan(240);
});

test('on the smallest phone with large letters, a choice of the search is read whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(SEARCH);
  await doubleText(page);
  const missing = await page.locator('select').evaluateAll((selects) =>
    (selects as HTMLSelectElement[]).flatMap((select) => {
      const probe = document.createElement('span');
      probe.style.cssText = `position:absolute;white-space:nowrap;font:${getComputedStyle(select).font}`;
      document.body.append(probe);
      return [...select.options].flatMap(({ text }) => {
        probe.textContent = text;
        const { paddingLeft, paddingRight } = getComputedStyle(select);
        const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
        const needed = probe.getBoundingClientRect().width + padding;
        return needed <= select.clientWidth ? [] : [`${text}: ${needed} in ${select.clientWidth}`];
      });
    }),
  );
  expect(missing).toEqual([]);
});

test('the name of the site is read as it is written, whatever is drawn in it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: SITE_NAME, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: SITE_NAME, exact: true })).toHaveCount(2);
  const texts = await page
    .getByRole('link', { name: SITE_NAME, exact: true })
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).innerText));
  expect(texts).toEqual([SITE_NAME, SITE_NAME]);
});

test('an article has few landmarks', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  await expect(page.getByRole('navigation')).toHaveCount(3);
  await expect(page.getByRole('region')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('without styles, no word is glued to the next', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const glued = await page.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove();
      const text = (document.body.innerText ?? '').replace(/\s+/g, ' ');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      let before: Text | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (
          !node.nodeValue ||
          !parent ||
          parent.closest('script, template, noscript, sup, [hidden]')
        )
          continue;
        const pair = `${before?.nodeValue?.slice(-12) ?? ''}${node.nodeValue.slice(0, 12)}`;
        const isInProse = parent.closest('.prose p, .prose li, .whitespace-nowrap');
        const isJoint =
          /[\p{L}\p{N}.]$/u.test(before?.nodeValue ?? '') && /^[\p{L}\p{N}]/u.test(node.nodeValue);
        if (before && isJoint && !isInProse && text.includes(pair.replace(/\s+/g, ' ')))
          found.push(pair);
        before = node as Text;
      }
      return found;
    });
    expect(glued, path).toEqual([]);
  }
});

test('lists without bullets are lists all the same, and figures have a name', async ({ page }) => {
  for (const path of [ARTICLE, KITCHEN_SINK]) {
    await page.goto(path);
    const faults = await page.evaluate(() =>
      [
        // WebKit takes a list without bullets for a mere group, but in a menu.
        ...[...document.querySelectorAll('ul, ol')]
          .filter((list) => getComputedStyle(list).listStyleType === 'none')
          .filter((list) => !list.closest('nav') && list.getAttribute('role') !== 'list'),
        ...[...document.querySelectorAll('figure:has(figcaption)')].filter(
          (figure) =>
            figure.getAttribute('role') !== 'figure' || !figure.getAttribute('aria-label'),
        ),
      ].map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(faults, path).toEqual([]);
  }
  await expect(page.locator('.bar-chart li').first()).toHaveCSS('list-style-type', 'none');
});

test('a picture is named by its whole caption, credit and licence included', async ({ page }) => {
  for (const path of [ARTICLE, KITCHEN_SINK]) {
    await page.goto(path);
    // Of a drawn map or chart, and of what stands elsewhere, the title is the name.
    const names = await page
      .locator('figure:has(> picture):has(> figcaption):not(:has(> .graphic-title), .stack)')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.getAttribute('aria-label'),
          figure.querySelector('figcaption')?.textContent?.trim(),
        ]),
      );
    expect(names.length, path).toBeGreaterThan(0);
    for (const [name, caption] of names) expect(name).toBe(caption);
  }
});

test('what the skip link leads to shows that it is reached', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('main')).toHaveCSS('outline-style', 'solid');
});

test('a call of a source is underlined, not told by its colour alone', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('.prose sup a').first()).toHaveCSS('text-decoration-line', 'underline');
});

test('a section or a dossier that stands beside other words is underlined', async ({ page }) => {
  for (const path of [ARTICLE, '/', '/archives']) {
    await page.goto(path);
    const beside = page.locator('p:has(> a + span):not(:has(time)) > a, .related h2 > a');
    await expect(beside.first(), path).toBeVisible();
    for (const link of await beside.all())
      await expect(link, path).toHaveCSS('text-decoration-line', 'underline');
  }
  await page.goto(ARTICLE);
  const header = page.locator('article header');
  await expect(header.getByRole('link', { name: /^Dossier/ })).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
});

test('a table holds its title, and names its columns and its rows', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  for (const table of await page.locator('.prose table').all()) {
    for (const row of await table.locator('tbody tr').all())
      await expect(row.getByRole('rowheader')).toHaveCount(1);
  }
  const titled = page.getByRole('table', {
    name: 'Ce que dérive une horloge en un an',
    exact: true,
  });
  await expect(titled.getByRole('columnheader')).toHaveCount(4);
  await expect(titled.locator('caption')).toBeVisible();
});

test('what looks like a title in a box is a heading, under what the box stands in', async ({
  page,
}) => {
  await page.goto(KITCHEN_SINK);
  const boxes = page.locator('.prose :is(.reflexes, .boxed)');
  const heading = (name: string, level: number) =>
    boxes.getByRole('heading', { name, level, exact: true });
  await expect(heading('Les gestes d’abord', 3)).toBeVisible();
  await expect(heading('Avant de commencer', 4)).toBeVisible();
  await expect(heading('À côté du récit', 3)).toBeVisible();
  await expect(heading('Notre dossier : Les unités', 3)).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'La mesure est finie', level: 3, exact: true }),
  ).toBeVisible();
  // A box is read beside the story: the contents list does not name it.
  await expect(page.locator('nav').filter({ hasText: 'Les gestes d’abord' })).toHaveCount(0);
});

test('words of somebody are marked as such, and quoted once', async ({ page, request }) => {
  await page.goto(KITCHEN_SINK);
  const words = page.locator('.prose q');
  await expect(words).toHaveText(/^«\sune mesure n’est rien sans son erreur\s»$/);
  await expect(words).toHaveCSS('quotes', 'none');
  for (const path of [`${KITCHEN_SINK}.md`, '/rss.xml']) {
    const text = await (await request.get(path)).text();
    expect(text, path).toContain('une mesure n’est rien sans son erreur');
    expect(text, path).not.toContain('<q>');
  }
});

test('the title of a source in another language says so', async ({ page, request }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('.source-list [lang=la]')).toHaveText('Horologium oscillatorium');
  expect(await (await request.get('/rss.xml')).text()).toContain('lang="la"');
});

test('drawings take the colours of a reader who chose them all', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(ARTICLE);
  const [bar, link] = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.cssText = 'color: LinkText; forced-color-adjust: none';
    document.body.append(probe);
    const rect = document.querySelector('.bar-chart rect');
    return [rect ? getComputedStyle(rect).fill : '', getComputedStyle(probe).color];
  });
  expect(bar).toBe(link);
  await expectNoOverflow(page);
});
