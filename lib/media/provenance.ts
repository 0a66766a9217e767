/** What is said of a picture wherever it is shown: its files say the same. */
export interface PictureFacts {
  readonly credit: string;
  /** The name of its licence, as readers see it. */
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | undefined;
  readonly aiGenerated: boolean;
}

/** How a picture came to be, in IPTC's words (https://cv.iptc.org/newscodes/digitalsourcetype/). */
export type SourceType = 'trainedAlgorithmicMedia' | 'digitalCreation' | 'digitalCapture';

/**
 * What can be known of how a picture was made: an AI as the writer says, a drawing by its format, a
 * photograph by the camera that its file names. Of any other, nothing is said.
 */
export function sourceTypeOf({
  aiGenerated,
  isDrawing,
  camera,
}: {
  readonly aiGenerated: boolean;
  readonly isDrawing: boolean;
  readonly camera: boolean;
}): SourceType | undefined {
  if (aiGenerated) return 'trainedAlgorithmicMedia';
  if (isDrawing) return 'digitalCreation';
  return camera ? 'digitalCapture' : undefined;
}

/** Who made a picture: the newspaper, when the credit names it. A credit alone does not say who drew. */
export function creatorOf(credit: string, newspaper: string): string | undefined {
  return credit.includes(newspaper) ? newspaper : undefined;
}

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

/**
 * The XMP packet of a picture (IPTC Photo Metadata Standard 2023.2; Google reads these properties,
 * developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
export function xmpPacket(
  { credit, licence, licenceUrl }: PictureFacts,
  creator: string | undefined,
  sourceType: SourceType | undefined,
): string {
  const spaces = Object.entries(NAMESPACES).map(([name, uri]) => ` xmlns:${name}="${uri}"`);
  const properties = [
    property('photoshop:Credit', escaped(credit)),
    ...(creator
      ? [property('dc:creator', `<rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq>`)]
      : []),
    ...(licence
      ? [
          property('dc:rights', inFrench(licence)),
          property('xmpRights:UsageTerms', inFrench(licence)),
        ]
      : []),
    ...(licenceUrl ? [property('xmpRights:WebStatement', escaped(licenceUrl))] : []),
    ...(sourceType
      ? [
          property(
            'Iptc4xmpExt:DigitalSourceType',
            `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}`,
          ),
        ]
      : []),
  ];
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${spaces.join('')}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function property(name: string, value: string): string {
  return `<${name}>${value}</${name}>`;
}

/** A text with its language: XMP wants one by default. */
function inFrench(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
