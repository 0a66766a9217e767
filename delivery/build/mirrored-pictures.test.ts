import { expect, it } from 'vitest';
import { applyEdits, parsePage } from './html';
import { mirroredPictures } from './mirrored-pictures';

const mirrored = (html: string, address: string) =>
  applyEdits(html, mirroredPictures(parsePage(html), address));

const page = (source: string, image: string) =>
  `<!DOCTYPE html><html><head></head><body><picture>${source}<img${image} src="/media/a.jpg" alt=""/></picture></body></html>`;
const SOURCE =
  '<source type="image/avif" srcSet="/media/a-480.avif 480w, /media/a-1280.avif 1280w"/>';
const NAMED = ' srcSet="/media/a-480.avif .01x, /media/a-1280.avif .02x"';

it('names the files of a picture from where the page is, and again where copiers look', () => {
  for (const [address, toRoot] of [
    ['/', ''],
    ['/archives', ''],
    ['/articles/a', '../'],
    ['/rubriques/a/page/2', '../../../'],
  ] as const) {
    expect(mirrored(page(SOURCE, ''), address)).toBe(
      page(SOURCE.replaceAll('/media', `${toRoot}media`), NAMED),
    );
    expect(new URL(`${toRoot}media/a.avif`, `https://a.example${address}`).pathname).toBe(
      '/media/a.avif',
    );
  }
});

it('names once a file that two sources share', () => {
  const twice = SOURCE + SOURCE.replace('<source', '<source media="print"');
  expect(mirrored(page(twice, ''), '/')).toContain(`<img${NAMED} src=`);
});

it('leaves alone what has no other file', () => {
  const plain = page('', '');
  expect(mirrored(plain, '/articles/a')).toBe(plain);
});
