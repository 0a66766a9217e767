import { expect, test } from '@playwright/test';
import { ARTICLE } from '../support/pages';

test('every page of the site can be read from the foot of any page', async ({ page }) => {
  await page.goto(ARTICLE);
  const menu = page.getByRole('navigation', { name: 'Le site' });
  const names = await menu.getByRole('link').allInnerTexts();
  expect(names).toEqual(
    expect.arrayContaining([
      'À propos',
      'Charte éditoriale',
      'Corrections',
      'Contact',
      'Mentions légales',
      'Données personnelles',
      'Accessibilité\u00a0: non conforme',
      'Usage de l’IA',
      'Réutilisation',
    ]),
  );
});

test('a fact that the publisher has not given is said to be missing', async ({ page }) => {
  await page.goto('/mentions-legales');
  await expect(page.locator('.prose em', { hasText: 'non renseigné' })).toHaveCount(10);
  await expect(page.getByText('Éditeur')).toBeVisible();
});

test('the corrections page says that there is none while there is none', async ({ page }) => {
  await page.goto('/corrections');
  await expect(page.getByText('Aucune correction n’a été publiée à ce jour.')).toBeVisible();
});

test('a publisher who gave no address is not written to', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole('link', { name: 'Signaler une erreur' })).toHaveCount(0);
});
