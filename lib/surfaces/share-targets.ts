/** Where a reader may send an article, by a plain link: no script, no tracker. */
export interface ShareTarget {
  readonly name: string;
  readonly href: string;
}

/**
 * Share links for a page.
 * @param url its canonical, absolute address
 * @param title the words that go with it
 */
export function shareTargets(url: string, title: string): readonly ShareTarget[] {
  const link = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  const both = encodeURIComponent(`${title} ${url}`);
  return [
    { name: 'E-mail', href: `mailto:?subject=${words}&body=${link}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: 'X', href: `https://x.com/intent/post?text=${words}&url=${link}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${link}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    // Mastodon's own page: it asks for the reader's server, in the browser, and remembers it.
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
  ];
}
