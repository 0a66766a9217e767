import {
  bookPath,
  type DocumentKind,
  documentAt,
  feedPath,
  homePath,
  markdownPath,
  siteFeeds,
  socialImagePath,
} from '../../site/urls';

/** What is served beside a document, at an address made of its own. */
const COMPANIONS: Readonly<
  Record<DocumentKind, Readonly<Record<string, (path: string) => string>>>
> = {
  article: { markdown: markdownPath, book: bookPath, image: socialImagePath },
  section: { feed: feedPath },
  author: { feed: feedPath },
  topic: { feed: feedPath },
  dossier: { feed: feedPath, book: bookPath },
  attachment: {},
  page: {},
};

function companions(path: string): Record<string, string> {
  const kind = documentAt(path)?.kind;
  if (!kind) return {};
  return Object.fromEntries(
    Object.entries(COMPANIONS[kind]).map(([name, pathOf]) => [name, pathOf(path)]),
  );
}

/** Addresses that answered beside a document: its Markdown twin, its EPUB, its card, its feed. */
export function companionsOf(path: string): string[] {
  return Object.values(companions(path));
}

/**
 * Where each address beside a former one leads, now that the document is at `present`: to its like there,
 * else to what its readers would look for.
 */
export function companionRedirects(former: string, present: string): Record<string, string> {
  const like = companions(present);
  const otherwise: Readonly<Record<string, string>> = {
    markdown: present,
    book: present,
    image: socialImagePath(homePath),
    feed: siteFeeds.rss,
  };
  return Object.fromEntries(
    Object.entries(companions(former)).map(([name, path]) => [
      path,
      like[name] ?? otherwise[name] ?? present,
    ]),
  );
}
