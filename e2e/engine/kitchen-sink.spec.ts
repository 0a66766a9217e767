import { expect, test } from '@playwright/test';
import { BLOCKS } from '../../lib/content/schema/blocks';
import { articleSource } from '../support/fixture-source';
import { readHead } from '../support/head';
import { HOSTILE, KITCHEN_SINK } from '../support/pages';
import { part } from '../support/parts';

test('the kitchen sink holds every block that a writer may use', () => {
  const source = articleSource(KITCHEN_SINK);
  for (const [name, spec] of Object.entries(BLOCKS)) {
    if (!('only' in spec) || spec.only === 'article') expect(source).toContain(`<${name}`);
  }
});

test('each block shows what it was given', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  await expect(page.locator('ul.key-figures li')).toHaveText([
    /^31\sblocs/,
    /^3\stitres/,
    /^1\simage/,
  ]);
  await expect(page.locator('ol.timeline').first().locator('time')).toHaveText([
    'août 2021',
    'août 2022',
    '2023',
    '23 janvier 2026',
  ]);
  await expect(page.locator('dfn')).toHaveText(['Chapô', 'Gnomon']);
  await expect(page.locator('.reflexes')).toContainText('Il commence par un verbe.');
  await expect(page.getByRole('note', { name: 'À côté du récit' })).toContainText(
    'Un encadré se lit seul.',
  );
  await expect(page.locator('.prose > .quote')).toContainText('Mesurez deux fois');
  await expect(
    page.getByRole('heading', { level: 3, name: 'Comment ajouter une question' }),
  ).toBeVisible();
  await expect(page.locator('pre')).toHaveText(
    'Un bloc de code ne change pas : "guillemets" ; espaces ?\n',
  );
  await expect(part(page, 'Correction')).toContainText('24 janvier 2026');
  await expect(page.getByText('Mis à jour le 24 janvier 2026')).toBeVisible();
  const picture = page.locator('.prose figure img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test('a picture is drawn at its width, and never wider than it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(KITCHEN_SINK);
  const widthOf = async (alt: string) =>
    Math.round((await page.getByAltText(alt).boundingBox())?.width ?? 0);
  const column = Math.round((await page.locator('.prose').boundingBox())?.width ?? 0);
  expect(await widthOf('Un pendule sous sa poutre, entre ses deux positions extrêmes')).toBe(
    column,
  );
  expect(await widthOf('Un mètre, gradué')).toBeGreaterThan(column + 100);
  expect(await widthOf('Une clepsydre à côté du texte')).toBeLessThan(column / 2);
  expect(await widthOf('Un écran de téléphone qui montre un message')).toBe(320);
  expect((await widthOf('Le pendule')) * 2).toBeLessThan(column);
  for (const image of await page.locator('.prose img').all()) {
    const { drawn, own, sized } = await image.evaluate((each: HTMLImageElement) => ({
      drawn: each.getBoundingClientRect().width,
      own: each.width,
      sized: each.getAttribute('width') !== null && each.getAttribute('height') !== null,
    }));
    expect(sized).toBe(true);
    expect(drawn).toBeLessThanOrEqual(own);
    expect(await image.getAttribute('loading')).toBe('lazy');
  }
});

test('the `sizes` of each picture say how wide it is drawn', async ({ page }) => {
  for (const width of [360, 760, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(KITCHEN_SINK);
    const told = await page.locator('.prose picture').evaluateAll((pictures) =>
      pictures.map((picture) => {
        const probe = document.createElement('img');
        // What a browser makes of a length in `sizes`: that of a box of that length.
        const sizes = picture.querySelector('source')?.sizes ?? '';
        const [, length = sizes] =
          sizes
            .split(/,(?![^(]*\))/)
            .map((each) => /^(\(.*?\)) (.*)$/.exec(each.trim()) ?? ['', '', each.trim()])
            .map(([, condition, value]) => [condition, value] as const)
            .find(([condition]) => !condition || matchMedia(condition).matches) ?? [];
        probe.style.cssText = `display:block;max-width:none;height:1px;width:${length.startsWith('calc') || length.startsWith('min') ? length : `calc(${length})`}`;
        document.body.append(probe);
        const expected = probe.getBoundingClientRect().width;
        probe.remove();
        const drawn = picture.querySelector('img')?.getBoundingClientRect().width ?? 0;
        return { alt: picture.querySelector('img')?.alt, drawn, expected };
      }),
    );
    for (const { alt, drawn, expected } of told) {
      // A list or a box indents what it holds: the browser may fetch a little more than it draws.
      expect(drawn, `${alt} at ${width} px`).toBeLessThanOrEqual(expected + 1);
      expect(drawn, `${alt} at ${width} px`).toBeGreaterThan(expected * 0.85);
    }
  }
});

test('a video and a sound play from the site, with captions, and are not loaded before', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(KITCHEN_SINK, { waitUntil: 'networkidle' });
  expect(asked.filter((each) => /\.(?:webm|ogg|vtt)$/.test(each))).toEqual([]);
  for (const name of ['video', 'audio']) {
    const player = page.locator(name);
    await player.scrollIntoViewIfNeeded();
    await player.evaluate((media: HTMLMediaElement) => {
      media.muted = true;
      return media.play();
    });
    await expect
      .poll(() => player.evaluate((media: HTMLMediaElement) => media.currentTime))
      .toBeGreaterThan(0);
  }
  const cues = () =>
    page.locator('video').evaluate((video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      if (track) track.mode = 'showing';
      return track?.cues?.length;
    });
  await expect.poll(cues).toBe(2);
  const { headers } = await page.request
    .get((await page.locator('video').getAttribute('src')) ?? '', {
      headers: { range: 'bytes=0-99' },
    })
    .then((response) => ({ headers: { ...response.headers(), status: `${response.status()}` } }));
  expect(headers).toMatchObject({
    status: '206',
    'content-type': 'video/webm',
    'content-length': '100',
  });
});

test('a caption is the first or the last thing in its figure', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const misplaced = page.locator('figure > figcaption:not(:first-child):not(:last-child)');
  await expect(page.locator('figure > figcaption')).not.toHaveCount(0);
  await expect(misplaced).toHaveCount(0);
});

test('an hour of the live text leads to itself, and a question of an interview is no heading', async ({
  page,
}) => {
  await page.goto(KITCHEN_SINK);
  const entry = page.locator('#direct-202601231830');
  await expect(entry.locator('time')).toHaveAttribute('datetime', '2026-01-23T18:30:00+01:00');
  await entry.getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('trois mille six cents');
  await expect(page.getByText('Pourquoi mesurer deux fois')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pourquoi mesurer deux fois' })).toHaveCount(0);
});

test('pictures of the text are told to machines, with credit, licence and how they were made', async ({
  page,
}) => {
  await page.goto(KITCHEN_SINK);
  const images: Record<string, string>[] = (await readHead(page)).jsonLd[1]['@graph'];
  expect(images.find(({ caption }) => caption === 'Une image plus large que le texte.')).toEqual(
    expect.objectContaining({
      '@type': 'ImageObject',
      creditText: 'Illustration Le Banc d’essai',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    }),
  );
});

test('a correction is told to machines too', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  const [article] = (await readHead(page)).jsonLd;
  expect(article.correction).toHaveLength(1);
  expect(article.dateModified).toBe('2026-01-24T09:30:00+01:00');
  const shown = await part(page, 'Correction').locator('time').getAttribute('datetime');
  expect(article.correction[0].datePublished).toBe(shown);
});

test('related articles are those that share a subject', async ({ page }) => {
  await page.goto(KITCHEN_SINK);
  await expect(part(page, 'À lire aussi').getByRole('link')).toHaveCount(3);
  await page.goto(HOSTILE);
  await expect(part(page, 'À lire aussi')).toHaveCount(0);
});

test('hostile texts reach the page, the head and the data unharmed', async ({ page }) => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(HOSTILE);
  const { title, meta, jsonLd } = await readHead(page);
  const headline = await page.locator('h1').innerText();
  expect(headline).toContain("& esperluette > chevron ' {accolades} $& \\u003c");
  expect(title).toBe('Un titre hostile " & \' > {x}');
  expect(meta['og:title']).toEqual([title]);
  expect(jsonLd[0].headline).toBe(headline);
  expect(jsonLd[0].keywords).toEqual(meta['article:tag']);
  expect(jsonLd[0].author.map((author: { '@type': string }) => author['@type'])).toEqual([
    'Organization',
    'Person',
  ]);
  expect(meta['fediverse:creator']).toEqual(['@essai@exemple.fr']);
  // The article changed at 23:30 in New York: it was the next day in Paris.
  await expect(page.getByText('Mis à jour le 9 janvier 2026 à 5 h 30')).toBeVisible();
  expect(jsonLd[0].dateModified).toBe('2026-01-08T23:30:00-05:00');
  expect(alerts).toEqual([]);
});

test('two headings of the same words have anchors that differ', async ({ page }) => {
  await page.goto(HOSTILE);
  await page.getByRole('link', { name: 'Vers la partie' }).click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'une-partie-a-b-2');
});
