import { expect, type Page } from '@playwright/test';

/** What a page leads to and shows. */
async function readLinks(page: Page) {
  return page.evaluate(() => ({
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    images: [...document.querySelectorAll('img, source')].flatMap((image) => [
      ...(image.getAttribute('src') ? [image.getAttribute('src') ?? ''] : []),
      ...(image.getAttribute('srcset') ?? '')
        .split(/,\s*/)
        .map((candidate) => candidate.split(' ')[0] ?? ''),
    ]),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
}

/** What following every link of a site has found. */
interface Crawl {
  /** Each address, anchor or image that leads nowhere, and the page that names it. */
  readonly broken: readonly string[];
  /** Paths that links lead to, from the home page on. */
  readonly visited: ReadonlySet<string>;
}

/** Follows every internal link from the home page, and asks for every image once. */
export async function everyLink(page: Page): Promise<Crawl> {
  const toVisit: string[] = ['/'];
  const anchors = new Map<string, string[]>();
  const images = new Set<string>();
  const wanted: { from: string; path: string; anchor: string }[] = [];
  const broken: string[] = [];
  while (toVisit.length > 0) {
    const path = toVisit.pop() ?? '/';
    if (anchors.has(path)) continue;
    anchors.set(path, []);
    const isFile = /\.\w+$/.test(path);
    const response = isFile ? await page.request.get(path) : await page.goto(path);
    if (response?.status() !== 200) broken.push(`${path}: ${response?.status()}`);
    if (isFile) continue;

    const found = await readLinks(page);
    anchors.set(path, found.ids);
    expect(new Set(found.ids).size, `identifiers of ${path}`).toBe(found.ids.length);
    for (const href of found.links) {
      const url = new URL(href, page.url());
      if (url.origin !== new URL(page.url()).origin) continue;
      toVisit.push(url.pathname);
      // After a file, « # » says where its viewer opens: a page of a PDF.
      const isPage = !/\.\w+$/.test(url.pathname);
      if (url.hash && isPage)
        wanted.push({ from: path, path: url.pathname, anchor: url.hash.slice(1) });
    }
    for (const src of found.images.filter((each) => each && !images.has(each))) {
      images.add(src);
      const image = await page.request.get(src);
      if (!image.headers()['content-type']?.startsWith('image/')) broken.push(`${path}: ${src}`);
    }
  }
  for (const { from, path, anchor } of wanted) {
    if (!anchors.get(path)?.includes(anchor)) broken.push(`${from}: ${path}#${anchor}`);
  }
  return { broken, visited: new Set(anchors.keys()) };
}
