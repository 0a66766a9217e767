import { expect, test } from '@playwright/test';
import { KITCHEN_SINK } from '../support/pages';

/** What the world's Markdown becomes, for who reads the page, its twin or its feed. */

test('a table has heads, amounts on the right, and scrolls by keyboard only when it is wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(KITCHEN_SINK);
  const narrow = page.getByRole('table').first();
  await expect(narrow.getByRole('columnheader')).toHaveText([
    'Instrument',
    'Écart par jour',
    'Siècle',
  ]);
  await expect(narrow.locator('xpath=ancestor::section[@tabindex]')).toHaveCount(0);
  // Each row has a head of its own: its first cell that is none holds the amount.
  await expect(narrow.getByRole('cell').first()).toHaveCSS('text-align', 'end');

  const named = { name: 'Ce que dérive une horloge en un an' };
  const figure = page.getByRole('figure').filter({ has: page.getByRole('table', named) });
  await expect(figure).toContainText('Source\u00a0: l’atelier du banc');
  const wide = figure.getByRole('region', named);
  await wide.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wide.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('a note is called by a letter, read before the sources, and leads back', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  await page.getByRole('link', { name: 'Note a', exact: true }).click();
  await expect(page).toHaveURL(/#note-a$/);
  await expect(page.locator(':target')).toContainText('Une remarque, pas une source');
  const order = await page.locator('h2').allTextContents();
  expect(order.indexOf('Notes')).toBeGreaterThan(-1);
  expect(order.indexOf('Notes')).toBeLessThan(order.indexOf('Sources'));
  await page.getByRole('link', { name: 'Revenir à l’appel de la note a' }).click();
  await expect(page).toHaveURL(/#renvoi-a$/);
});

test('tasks, foreign words, abbreviations and sidebars say what they are', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const tasks = page.locator('.prose li').filter({ has: page.getByRole('img') });
  await expect(tasks.filter({ hasText: 'mesurer' }).getByRole('img')).toHaveAccessibleName(
    'À faire',
  );
  await expect(tasks.filter({ hasText: 'couper' }).getByRole('img')).toHaveAccessibleName('Fait');
  await expect(page.locator('.prose [lang=en]')).toHaveText('leap second');
  await expect(page.locator('.prose abbr')).toHaveAttribute(
    'title',
    'Bureau international des poids et mesures',
  );
  await expect(page.getByRole('note', { name: 'Attention' })).toContainText('à côté du récit');
  await expect(page.getByRole('note', { name: 'Le saviez-vous' })).toBeVisible();
  await expect(page.locator('.prose')).not.toContainText('Ce commentaire ne paraît pas');
  await expect(page.locator('.prose')).not.toContainText(':::');
  await expect(page.locator('.prose a[href="mailto:aide@exemple.fr"]')).toBeVisible();
});

test('the twin has it all in Markdown', async ({ request }) => {
  const twin = await (await request.get(`${KITCHEN_SINK}.md`)).text();
  for (const words of [
    '| Clepsydre | 15\u00a0min | antique |',
    'une note[^a]',
    '[^a]: Une remarque, pas une source',
    'H<sub>2</sub>O',
    '~~mot barré~~',
    '- [ ] mesurer',
    '- [x] couper.',
    '**Attention**',
    '<https://www.bipm.org>',
  ]) {
    expect(twin).toContain(words);
  }
  expect(twin).not.toContain('Ce commentaire');
});
