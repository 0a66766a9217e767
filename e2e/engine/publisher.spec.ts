import { expect, test } from '@playwright/test';
import { KITCHEN_SINK } from '../support/pages';
import { SITE_URL } from '../support/sites';

test('what the publisher says of itself is where the law wants it', async ({ page }) => {
  await page.goto('/mentions');
  for (const fact of [
    'Éditeur d’essai',
    '1 rue de l’Essai',
    'Direction d’essai',
    'Hébergeur d’essai',
  ]) {
    await expect(page.getByText(fact).first()).toBeVisible();
  }
  await expect(page.getByText('non renseigné')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'redaction@essai.example' })).toHaveAttribute(
    'href',
    'mailto:redaction@essai.example',
  );
});

test('an error can be reported, with the address of the article', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const href = await page.getByRole('link', { name: 'Signaler une erreur' }).getAttribute('href');
  expect(href).toContain('mailto:erreurs@essai.example?');
  expect(decodeURIComponent(href ?? '')).toContain(`${SITE_URL}${KITCHEN_SINK}`);
});

test('the corrections page lists what was corrected, and leads to it', async ({ page }) => {
  await page.goto('/rectifications');
  const log = page.locator('.prose ul').last();
  await expect(log.getByRole('listitem')).toHaveCount(3);
  await log.getByRole('link').first().click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'corrections');
});

test('security.txt, the IndexNow key and the WebSub hub are there once configured', async ({
  request,
}) => {
  const security = await (await request.get('/.well-known/security.txt')).text();
  expect(security).toContain('Contact: mailto:securite@essai.example\n');
  const expires = Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000);
  expect(await (await request.get('/indexnow.txt')).text()).toBe('cle-d-essai');
  for (const feed of ['/rss.xml', '/atom.xml', '/feed.json']) {
    expect(await (await request.get(feed)).text()).toContain('https://relais.essai.example/');
  }
});

test('the account of the publisher is told to the network that shows it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[name="twitter:site"]')).toHaveAttribute('content', '@essai');
});
