import { expect, test } from '@playwright/test';
import { ARTICLE } from '../support/pages';

test('every page of the site can be read from the foot of any page', async ({ page }) => {
  await page.goto(ARTICLE);
  const menu = page.getByRole('navigation', { name: 'Le site' });
  const names = await menu.getByRole('link').allInnerTexts();
  expect(names).toEqual(
    expect.arrayContaining([
      'Qui sommes-nous',
      'Nos règles',
      'Rectifications',
      'Nous écrire',
      'Mentions légales',
      'Accessibilité\u00a0: non conforme',
      'Réutilisation',
    ]),
  );
});

test('the menu holds what the newspaper chose, in its order', async ({ page }) => {
  await page.goto(ARTICLE);
  const menu = page.getByRole('navigation', { name: 'Rubriques', exact: true });
  const entries = await menu
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(entries).toEqual([
    ['Temps', '/rubriques/temps'],
    ['Espace', '/rubriques/espace'],
    ['Atelier', '/rubriques/atelier'],
    ['Pendule', '/sujets/pendule'],
    ['Qui sommes-nous', '/qui-sommes-nous'],
  ]);
});
