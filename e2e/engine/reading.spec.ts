import { expect, test } from '@playwright/test';
import { articleSource } from '../support/fixture-source';
import { ARTICLE, TEMPLATES } from '../support/pages';
import { part } from '../support/parts';

test('the keyboard goes first to the content, and always shows where it is', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.reload();
  const unseen: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'end';
      const target = element.matches('input')
        ? document.querySelector(`label[for="${element.id}"]`)
        : element;
      const style = getComputedStyle(target ?? element);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
        ? ''
        : element.outerHTML;
    });
    if (seen === 'end') break;
    if (seen) unseen.push(seen);
  }
  expect(unseen).toEqual([]);
});

test('the contents list is folded on a phone, opens by keyboard, and leads to its parts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ARTICLE);
  const list = page.getByRole('navigation', { name: 'Sommaire' });
  const link = list.getByRole('link', { name: 'L’atome, étalon de la seconde' });
  await expect(link).toBeHidden();
  await list.getByRole('checkbox', { name: 'Montrer le sommaire' }).focus();
  await page.keyboard.press('Space');
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/#l-atome-etalon-de-la-seconde$/);
  await expect(
    page.getByRole('heading', { name: 'L’atome, étalon de la seconde' }),
  ).toBeInViewport();
});

test('the contents list stands beside the text on a wide screen, and nothing says it is closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ARTICLE);
  const list = page.getByRole('navigation', { name: 'Sommaire' });
  await expect(list.getByRole('checkbox')).toHaveCount(0);
  await expect(list.getByRole('link')).toHaveCount(
    articleSource(ARTICLE).match(/^## /gm)?.length ?? 0,
  );
  const [listBox, textBox] = [await list.boundingBox(), await page.locator('.prose').boundingBox()];
  expect((listBox?.x ?? 0) + (listBox?.width ?? 0)).toBeLessThan(textBox?.x ?? 0);
  await page.mouse.wheel(0, 4000);
  await expect(list).toBeInViewport();
});

test('lines hold from 55 to 80 characters on a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(ARTICLE);
  const characters = await page
    .locator('.prose > p')
    .first()
    .evaluate((paragraph) => {
      const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      const lines = Math.round(paragraph.getBoundingClientRect().height / lineHeight);
      return (paragraph.textContent?.length ?? 0) / lines;
    });
  expect(characters).toBeGreaterThan(55);
  expect(characters).toBeLessThan(80);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article reads whole, and its contents list still opens', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Toutes reposent sur une même idée')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Une montre à quartz peut-elle servir d’étalon' }),
    ).toBeVisible();
    await page.getByText('Montrer le sommaire').click();
    await page
      .getByRole('navigation', { name: 'Sommaire' })
      .getByRole('link', { name: 'Questions fréquentes' })
      .click();
    await expect(page).toHaveURL(/#questions-frequentes$/);
  });

  test('every page can be reached by its links', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Rubriques', exact: true })
      .getByRole('link', { name: 'Temps' })
      .click();
    await expect(page).toHaveURL(TEMPLATES.section);
    await page.getByRole('link', { name: /césium/ }).click();
    await expect(page).toHaveURL(ARTICLE);
    await page.getByRole('link', { name: 'L’équipe du banc' }).click();
    await expect(page).toHaveURL(TEMPLATES.author);
  });
});

test('on paper: black on white, without menus', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(ARTICLE);
  for (const menu of await page.getByRole('navigation').all()) await expect(menu).toBeHidden();
  await expect(part(page, 'Partager cet article')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const body = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(body).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

test('the illustration is sharp on a phone of three pixels a point', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}${ARTICLE}`);
  const image = page.locator('article figure img').first();
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.currentSrc))
    .toMatch(/16x9-1280\.avif$/);
  expect(await image.getAttribute('width')).toBe('1280');
  expect(await image.getAttribute('height')).toBe('720');
  await context.close();
});
