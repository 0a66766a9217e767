import type { PhrasingContent, RootContent } from 'mdast';
import { formatPartialDate } from '../../site/dates';
import { strings } from '../../site/strings';
import { LICENCES } from '../schema/licences';
import type { PICTURE_BLOCKS } from '../schema/picture-blocks';
import { type FacsimileFacts, facsimileLabel } from '../text/block-words';
import { emphasis, link, paragraph, strong, text } from './mdast';
import type { FileUrl, PlainBlock } from './plain-block';

type Attributes = Parameters<PlainBlock>[0];

/** What pictures, sounds and facsimiles say in plain Markdown. */
export const PLAIN_PICTURES: Readonly<Record<keyof typeof PICTURE_BLOCKS, PlainBlock>> = {
  Picture: (attributes, _, fileUrl) => [
    imageOf(attributes, fileUrl),
    ...lineOf(attributes.caption ? [emphasis(attributes.caption)] : [], creditOf(attributes)),
  ],
  Gallery: ({ caption }, pictures) => [
    ...pictures,
    ...(caption ? [paragraph(emphasis(caption))] : []),
  ],
  Graphic: (attributes, content, fileUrl) => {
    const { kind = 'map', title = '', source = '' } = attributes;
    const label = strings.block.graphic[kind as keyof typeof strings.block.graphic];
    return [
      paragraph(strong(`${label}\u00a0: ${title}`)),
      imageOf(attributes, fileUrl),
      ...content,
      ...lineOf([text(strings.block.source(source))], creditOf(attributes)),
    ];
  },
  Facsimile: (attributes, content) => [
    paragraph(strong(facsimileLabel(attributes as unknown as FacsimileFacts))),
    quoted(content),
  ],
  Video: (attributes, transcript, fileUrl) =>
    recordingOf(strings.block.media.video, attributes, transcript, fileUrl),
  Audio: (attributes, transcript, fileUrl) =>
    recordingOf(strings.block.media.audio, attributes, transcript, fileUrl),
  MediaLink: (attributes, content, fileUrl) => {
    const { kind = 'video', title = '', publisher = '', url = '', date, poster } = attributes;
    const label = strings.block.media[kind as keyof typeof strings.block.media];
    const rest = [publisher, ...(date ? [formatPartialDate(date)] : [])].join(', ');
    return [
      ...(poster ? [imageOf({ ...attributes, file: poster }, fileUrl)] : []),
      paragraph(text(`${label}\u00a0: `), link(url, [text(title)]), text(`, ${rest}`)),
      ...content,
    ];
  },
};

/** Words of somebody else, as a block quotation. */
export function quoted(content: readonly RootContent[]): RootContent {
  return { type: 'blockquote', children: [...content] as never[] };
}

function imageOf({ file = '', alt = '' }: Attributes, fileUrl: FileUrl): RootContent {
  return paragraph({ type: 'image', url: fileUrl(file), alt });
}

/** The credit of a picture: who made it, with what, under which licence. */
function creditOf({ credit, licence, aiGenerated }: Attributes): PhrasingContent[] {
  const isMadeWithAi = aiGenerated === 'true';
  const made = [credit, isMadeWithAi ? strings.block.madeWithAi : ''].filter(Boolean).join(', ');
  if (!licence) return made ? [text(made)] : [];
  const url = LICENCES[licence]?.url;
  return [text(`${made}, `), url ? link(url, [text(licence)]) : text(licence)];
}

/** One line under a picture, when there is anything to say. */
function lineOf(
  first: readonly PhrasingContent[],
  then: readonly PhrasingContent[],
): RootContent[] {
  if (first.length + then.length === 0) return [];
  const between = first.length > 0 && then.length > 0 ? [text(' ')] : [];
  return [paragraph(...first, ...between, ...then)];
}

function recordingOf(
  label: string,
  { title = '', file = '', credit }: Attributes,
  transcript: readonly RootContent[],
  fileUrl: FileUrl,
): RootContent[] {
  return [
    paragraph(
      text(`${label}\u00a0: `),
      link(fileUrl(file), [text(title)]),
      ...(credit ? [text(`, ${credit}`)] : []),
    ),
    paragraph(strong(strings.block.transcript)),
    ...transcript,
  ];
}
