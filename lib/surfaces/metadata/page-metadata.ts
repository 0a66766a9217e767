import type { Metadata } from 'next';
import { SOCIAL_IMAGE } from '../../card/card-size';
import type { Article } from '../../content/model';
import { readingTimeLabel } from '../../content/text/reading-time';
import { site, toUrl } from '../../newspaper/identity';
import { publisherFacts } from '../../newspaper/publisher';
import { strings } from '../../site/strings';
import {
  BOOK_TYPE,
  bookPath,
  homePath,
  markdownPath,
  oembedPath,
  siteFeeds,
  socialImagePath,
} from '../../site/urls';

/** What a page says of itself; everything else follows from it. */
interface PageFacts {
  /** The whole `<title>`: 60 characters at most, unique on the site. */
  readonly title: string;
  readonly description: string;
  /** Path of the page, the same in the canonical link, the cards and the sitemap. */
  readonly path: string;
  /** Page whose social image this one shows, and what the image shows. */
  readonly socialImage: { readonly of: string; readonly alt: string };
  /** The feed of a list, beside those of the site. */
  readonly feed?: { readonly url: string; readonly title: string };
  /** The EPUB of a list that has one. */
  readonly book?: string | undefined;
}

/** The directives for crawlers: open when SITE_URL is set, closed until then. */
function robots(): NonNullable<Metadata['robots']> {
  if (!site.indexable) return { index: false, follow: false };
  return {
    index: true,
    follow: true,
    'max-image-preview': 'large',
    'max-snippet': -1,
    'max-video-preview': -1,
  };
}

/**
 * The one maker of metadata. It returns a complete object: Next replaces `openGraph`, `twitter` and
 * `alternates` whole between a layout and its page, so nothing is left to be inherited. With an
 * article, it adds the facts of https://ogp.me/#type_article.
 */
export function pageMetadata(page: PageFacts, article?: Article): Metadata {
  const url = toUrl(page.path);
  const imageUrl = toUrl(socialImagePath(page.socialImage.of));
  const image = {
    url: imageUrl,
    ...(imageUrl.startsWith('https:') ? { secureUrl: imageUrl } : {}),
    alt: page.socialImage.alt,
    ...SOCIAL_IMAGE,
  };
  const common = {
    url,
    title: page.title,
    description: page.description,
    siteName: site.name,
    locale: site.openGraphLocale,
    images: [image],
  };
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: url, types: alternates(page, article) },
    robots: robots(),
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: article.publishedAt,
          modifiedTime: article.updatedAt,
          section: article.section.name,
          tags: [...article.tags],
          authors: article.authors.map((author) => toUrl(author.path)),
        }
      : { ...common, type: 'website' },
    twitter: {
      card: 'summary_large_image',
      ...(publisherFacts.xAccount ? { site: publisherFacts.xAccount } : {}),
      title: page.title,
      description: page.description,
      images: [{ url: imageUrl, alt: page.socialImage.alt }],
    },
    ...(article ? articleOnly(article) : {}),
  };
}

/** Other forms of the page: its feed, its Markdown twin, its description for embedding. */
function alternates(page: PageFacts, article?: Article) {
  const { titles } = strings.feed;
  const feeds = page.feed ?? { url: siteFeeds.rss, title: titles.rss(site.name) };
  return {
    'application/rss+xml': [{ url: toUrl(feeds.url), title: feeds.title }],
    ...(page.path === homePath
      ? {
          'application/atom+xml': [{ url: toUrl(siteFeeds.atom), title: titles.atom(site.name) }],
          'application/feed+json': [{ url: toUrl(siteFeeds.json), title: titles.json(site.name) }],
        }
      : {}),
    ...(page.book ? { [BOOK_TYPE]: toUrl(page.book) } : {}),
    ...(article
      ? {
          'text/markdown': toUrl(markdownPath(article.path)),
          [BOOK_TYPE]: toUrl(bookPath(article.path)),
          'application/json+oembed': toUrl(oembedPath(toUrl(article.path))),
        }
      : {}),
  };
}

function articleOnly(article: Article): Metadata {
  const fediverse = article.authors.flatMap((author) => author.fediverse ?? []);
  return {
    authors: article.authors.map((author) => ({ name: author.name, url: toUrl(author.path) })),
    other: {
      'twitter:label1': strings.article.timeLabel,
      'twitter:data1': readingTimeLabel(article.readingTime),
      'twitter:label2': strings.article.sectionLabel,
      'twitter:data2': article.section.name,
      ...(fediverse.length > 0 ? { 'fediverse:creator': fediverse } : {}),
    },
  };
}
