import type { ImageObject, NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { Article, Author, Hero } from '../../content/model';
import { LICENCES } from '../../content/schema/licences';
import type { Cut } from '../../media/media-manifest';
import { creatorOf, type SourceType } from '../../media/provenance';
import { site, toUrl } from '../../newspaper/identity';

/** Identifiers that the scripts of a page, and of every page, share. */
export const entityId = {
  publisher: () => `${site.url}/#publisher`,
  website: () => `${site.url}/#website`,
  page: (path: string) => `${toUrl(path)}#page`,
  article: (path: string) => `${toUrl(path)}#article`,
  dossier: (path: string) => `${toUrl(path)}#dossier`,
  breadcrumb: (path: string) => `${toUrl(path)}#breadcrumb`,
  image: (cut: Cut) => `${toUrl(cut.jpeg)}#image`,
} as const;

/** The publisher. Its logo is a square of at least 112 px (Google, Article markup). */
export function publisher(): Exclude<NewsMediaOrganization, string> {
  const { path, size } = site.logo;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': entityId.publisher(),
    name: site.name,
    url: site.url,
    logo: { '@type': 'ImageObject', url: toUrl(path), width: `${size}`, height: `${size}` },
  };
}

/**
 * The publisher with the rules it keeps, each at a page of the site (Google, « Transparency for news
 * publishers »): on the home page and the lists; the article's own page says the rest and stays light.
 */
export function publisherWithPolicies(): Exclude<NewsMediaOrganization, string> {
  const { charter, corrections, about, legal, contact } = site.policies;
  return {
    ...publisher(),
    ...(charter ? { publishingPrinciples: toUrl(charter), ethicsPolicy: toUrl(charter) } : {}),
    ...(corrections ? { correctionsPolicy: toUrl(corrections) } : {}),
    ...(about ? { masthead: toUrl(about) } : {}),
    ...(legal ? { ownershipFundingInfo: toUrl(legal) } : {}),
    ...(contact ? { actionableFeedbackPolicy: toUrl(contact) } : {}),
  };
}

/** Who wrote it, with a page of the site as its address. */
function author(of: Author): Exclude<Organization | Person, string> {
  const common = { name: of.name, url: toUrl(of.path) };
  return of.kind === 'Person'
    ? { '@type': 'Person', ...common }
    : { '@type': 'Organization', ...common };
}

/** One object for one author, a list for several: readers of JSON-LD expect exactly that. */
export function authors(article: Article) {
  const [first, ...others] = article.authors.map(author);
  return others.length === 0 && first
    ? first
    : [first, ...others].filter((each) => each !== undefined);
}

/** Cuts given to search engines: 16:9, 4:3 and 1:1, each at least 1,200 px wide. */
const FRAMES_FOR_MACHINES = ['16x9', '4x3', '1x1'] as const;

/** The illustration of an article in each frame, with its credit and licence. */
export function heroImages(hero: Hero): Exclude<ImageObject, string>[] {
  return FRAMES_FOR_MACHINES.map((frame) => {
    const cut = hero.cuts[frame];
    return {
      '@type': 'ImageObject',
      '@id': entityId.image(cut),
      url: toUrl(cut.jpeg),
      contentUrl: toUrl(cut.jpeg),
      width: `${cut.width}`,
      height: `${cut.height}`,
      caption: hero.caption,
      creditText: hero.credit,
      ...madeHow(hero),
    };
  });
}

/** The pictures of a text, each with what is said under it. */
export function bodyImages(article: Article): Exclude<ImageObject, string>[] {
  return article.pictures.map(({ cut, caption, ...said }) => ({
    '@type': 'ImageObject',
    '@id': entityId.image(cut),
    contentUrl: toUrl(cut.jpeg),
    width: `${cut.width}`,
    height: `${cut.height}`,
    ...(caption ? { caption } : {}),
    ...(said.credit ? { creditText: said.credit } : {}),
    ...madeHow(said),
  }));
}

/** IPTC's source types as schema.org has them; it keeps the former name of a drawing. */
const SOURCE_TYPES = {
  trainedAlgorithmicMedia: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
  digitalCreation: 'https://schema.org/DigitalArtDigitalSource',
  digitalCapture: 'https://schema.org/DigitalCaptureDigitalSource',
} as const satisfies Record<SourceType, string>;

interface MadeHow {
  readonly credit?: string;
  readonly licence?: string;
  readonly sourceType?: SourceType;
}

/** Who made an image, under which licence and how: what its file says too (`lib/media/provenance.ts`). */
function madeHow({ credit = '', licence = '', sourceType }: MadeHow) {
  const url = LICENCES[licence]?.url;
  return {
    ...(creatorOf(credit, site.name)
      ? { creator: { '@type': 'Organization' as const, name: site.name, url: site.url } }
      : {}),
    ...(url ? { license: url } : {}),
    ...(sourceType ? { digitalSourceType: SOURCE_TYPES[sourceType] } : {}),
  };
}

/** Who an author page is about, as next-seo's `ProfilePageJsonLd` wants it. */
export function profile(of: Author) {
  return {
    '@type': of.kind === 'Person' ? ('Person' as const) : ('Organization' as const),
    name: of.name,
    url: toUrl(of.path),
    description: of.description,
  };
}
