import { expect, test } from '@playwright/test';
import { COMPANIONS, HOSTILE, KITCHEN_SINK } from '../support/pages';
import { expectWholeReaderView } from '../support/reader-view';

// A browser reads a page for its reader view whatever the policy of the page says of scripts.
test.use({ bypassCSP: true });

const [PENDULUM] = COMPANIONS;

/** What links once led to (the fixture's registry, and a front matter), and the heading that has it now. */
const FORMER = [
  [PENDULUM, 'pourquoi-la-longueur-compte', 'Ce qui compte : la longueur'],
  [PENDULUM, 'comment-le-verifier-chez-soi', 'Le vérifier'],
  [PENDULUM, 'le-refaire', 'Le vérifier'],
  [KITCHEN_SINK, 'comment-poser-une-question', 'Comment ajouter une question ?'],
  [HOSTILE, 'Un_vieil_intertitre', 'Le mot share, entre tous'],
] as const;

test('an anchor that a heading once had still leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  for (const [path, id, words] of FORMER) {
    await page.goto(`${path}#${id}`);
    const heading = page.getByRole('heading').filter({ has: page.locator(`[id="${id}"]`) });
    await expect(heading, id).toContainText(words);
    await expect(heading, id).toBeInViewport();
    expect(await page.locator(':target').count(), id).toBe(1);
  }
});

test('no anchor stands twice in a page, and reader views keep those of old', async ({ page }) => {
  for (const path of [PENDULUM, KITCHEN_SINK, HOSTILE]) {
    await page.goto(path);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size, path).toBe(ids.length);
    const { html } = await expectWholeReaderView(page);
    const former = FORMER.filter(([of]) => of === path);
    for (const [, id] of former) expect(html, path).toContain(`id="${id}"`);
  }
});
