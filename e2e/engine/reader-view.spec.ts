import { expect, type Page, test } from '@playwright/test';
import { ARTICLE, COMPANIONS, HOSTILE, KITCHEN_SINK } from '../support/pages';
import { expectWholeReaderView } from '../support/reader-view';

// A browser reads a page for its reader view whatever the policy of the page says of scripts.
test.use({ bypassCSP: true });

/**
 * The judge is `@mozilla/readability`, which Firefox runs; Safari's reader comes from the same source. Postlight's
 * (`@postlight/parser`) asks npm for a package that is on GitHub only, and does not install.
 */
for (const path of [ARTICLE, ...COMPANIONS, KITCHEN_SINK, HOSTILE]) {
  test(`${path} is read whole in a reader view`, async ({ page }) => {
    await page.goto(path);
    await expectWholeReaderView(page);
  });
}

/** What stands around the text, and is none of it. */
async function expectNothingElse(page: Page, html: string) {
  const text = await page.evaluate(
    (view) => new DOMParser().parseFromString(view, 'text/html').body.textContent,
    html,
  );
  for (const words of ['Sommaire', 'Partager cet article', 'WhatsApp', 'À lire aussi'])
    expect(text).not.toContain(words);
}

test('a reader view has neither the contents list, nor the networks, nor other articles', async ({
  page,
}) => {
  for (const path of [ARTICLE, KITCHEN_SINK]) {
    await page.goto(path);
    const { html } = await expectWholeReaderView(page);
    await expectNothingElse(page, html);
  }
});

test('a heading keeps its words and its place, whatever they say', async ({ page }) => {
  await page.goto(HOSTILE);
  const { html } = await expectWholeReaderView(page);
  const headings = page.locator('.prose :is(h2, h3)');
  const words = await headings.allTextContents();
  expect(words).toContain('Comment un lien social est partagé en commentaire');
  expect(words).toContain('Le mot share, entre tous');
  for (const heading of await headings.all()) {
    const id = await heading.locator('[id]').last().getAttribute('id');
    await page.goto(`${HOSTILE}#${id}`);
    await expect(heading).toBeInViewport();
  }
  expect(html).toContain('id="comment-un-lien-social-est-partage-en-commentaire"');
});
