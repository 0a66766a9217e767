import { formatDay } from '../site/dates';
import type { Palette, palettes } from '../site/palette';
import { strings } from '../site/strings';
import { element, finishXml, type Xml } from './xml';

/** What a browser shows that opens an RSS feed: XML and CSS alone, since browsers drop XSLT. */

/** A line of a feed as a person reads it. */
interface ShownItem {
  readonly title: string;
  readonly url: string;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An element that browsers know, among those of a feed that they do not. */
function xhtml(
  name: string,
  content: string | readonly Xml[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  return element(`xhtml:${name}`, content, attributes);
}

function heading(level: 'h1' | 'h2', title: string, url: string): Xml {
  return xhtml(level, [xhtml('a', title, { href: url })]);
}

/**
 * Puts in an RSS feed what makes a page of it: its title, its width on a phone, and links that can be
 * followed. Readers of feeds pass over elements of a namespace that is not theirs.
 * @param rss a whole feed
 * @param items its items, in its order
 */
export function feedAsPage(
  rss: string,
  { title, url }: { readonly title: string; readonly url: string },
  items: readonly ShownItem[],
): string {
  const rest = items.values();
  const page = finishXml(rss, (name) => {
    if (name === 'channel')
      return [
        xhtml('title', title),
        xhtml('meta', '', { name: 'viewport', content: 'width=device-width' }),
        heading('h1', title, url),
      ];
    const item = name === 'item' ? rest.next().value : undefined;
    if (!item) return [];
    return [
      heading('h2', item.title, item.url),
      xhtml('time', formatDay(item.publishedAt), { datetime: item.publishedAt }),
    ];
  });
  return page.replace('<rss ', `<rss xmlns:xhtml="${XHTML}" `);
}

function tokens(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}

/** The style sheet of a feed, in the colours of a newspaper. */
export function feedStyle({ light, dark }: ReturnType<typeof palettes>): string {
  return `rss {
  ${tokens(light)}
  color-scheme: light dark;
  display: block;
  max-width: 40rem;
  margin: 0 auto;
  padding: 2rem 1.25rem;
  color: var(--ink);
  background: var(--paper);
  font: 1.125rem / 1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  overflow-wrap: break-word;
}

@media (prefers-color-scheme: dark) {
  rss {
    ${tokens(dark)}
  }
}

rss::before {
  content: ${JSON.stringify(strings.feed.explanation)};
  display: block;
  padding: 1rem;
  border: 2px solid var(--accent);
  font-size: 1rem;
}

channel,
item {
  display: block;
}

channel > *,
item > * {
  display: none;
}

h1,
h2,
time,
channel > description,
item > description,
channel > item {
  display: block;
}

h1 {
  margin: 2rem 0 0.5rem;
  font-size: 2rem;
  line-height: 1.15;
}

h2 {
  margin: 0;
  font-size: 1.375rem;
  line-height: 1.2;
}

channel > item {
  margin-top: 2rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}

time {
  margin: 0.5rem 0;
  color: var(--soft);
  font: 0.875rem / 1.4 system-ui, sans-serif;
}

a {
  color: inherit;
  text-decoration: underline 1px var(--accent);
  text-underline-offset: 0.2em;
}

a:hover {
  color: var(--accent);
}

a:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 3px;
}

h2 a:visited {
  color: var(--visited);
}
`;
}
