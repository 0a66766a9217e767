import type { Page } from '@playwright/test';

/** What a page tells machines, read in the browser as they would. */
export interface Head {
  readonly title: string;
  readonly titles: number;
  readonly canonicals: readonly string[];
  /** Values of each `<meta>`, by name or property, in order. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: structured data of any type
  readonly jsonLd: readonly any[];
  /** Elements of the head that the HTML parser had to move to the body. */
  readonly strayInBody: number;
}

export async function readHead(page: Page): Promise<Head> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const meta: Record<string, string[]> = {};
    for (const element of all('meta[content]')) {
      const name = element.getAttribute('name') ?? element.getAttribute('property');
      if (!name) continue;
      meta[name] ??= [];
      meta[name].push(element.getAttribute('content') ?? '');
    }
    return {
      title: document.title,
      titles: all('head > title').length,
      canonicals: all('link[rel=canonical]').map((link) => link.getAttribute('href') ?? ''),
      meta,
      links: all('head > link').map((link) => ({
        rel: link.getAttribute('rel') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
      jsonLd: all('script[type="application/ld+json"]').map((script) =>
        JSON.parse(script.textContent ?? ''),
      ),
      strayInBody: all('body title, body meta[name], body meta[property], body link[rel=canonical]')
        .length,
    };
  });
}
