import type { Attribute, BlockTable } from './block-spec';

/** What is said of a picture, wherever it stands. */
const PICTURE = {
  file: { form: 'image' },
  alt: { text: 'ce que montre l’image', unseen: true },
  credit: { text: 'le crédit', optional: true },
  licence: { form: 'licence', optional: true, needs: 'credit' },
  aiGenerated: { form: 'yesNo', optional: true },
} as const satisfies Readonly<Record<string, Attribute>>;

/** How wide a picture is drawn: as the text, wider, half of it, or as a telephone held upright. */
const PICTURE_WIDTHS = ['text', 'wide', 'half', 'portrait'] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** Pictures, sounds, and what is shown rather than told. */
export const PICTURE_BLOCKS = {
  Picture: {
    attributes: {
      ...PICTURE,
      caption: { text: 'la légende', optional: true },
      width: { oneOf: PICTURE_WIDTHS, optional: true },
    },
    content: 'nothing',
    anywhere: true,
  },
  Gallery: {
    attributes: { caption: { text: 'la légende de l’ensemble', optional: true } },
    content: { only: 'Picture' },
  },
  /** A map, a diagram or a chart that is drawn: its words say the same to who does not see it. */
  Graphic: {
    attributes: {
      kind: { oneOf: ['map', 'diagram', 'chart'] },
      title: { text: 'le titre' },
      ...PICTURE,
      source: { text: 'd’où viennent les données' },
      width: { oneOf: PICTURE_WIDTHS, optional: true },
    },
    content: 'transcript',
  },
  /** A message or a letter as it was received: its transcript, and its picture if there is one. */
  Facsimile: {
    attributes: {
      kind: { oneOf: ['sms', 'letter', 'email', 'chat'] },
      from: { text: 'l’expéditeur affiché', optional: true },
      date: { form: 'date', optional: true },
    },
    content: 'transcript',
  },
  /** A video of ours: its transcript stands between the tags. */
  Video: {
    attributes: {
      title: { text: 'le titre de la vidéo' },
      file: { form: 'recording' },
      captions: { form: 'captions' },
      poster: { form: 'image' },
      credit: PICTURE.credit,
    },
    content: 'transcript',
  },
  /** A sound of ours: its transcript stands between the tags. */
  Audio: {
    attributes: {
      title: { text: 'le titre de l’enregistrement' },
      file: { form: 'recording' },
      credit: PICTURE.credit,
    },
    content: 'transcript',
  },
  /** A video or a sound that stands elsewhere: nothing of it is loaded here. */
  MediaLink: {
    attributes: {
      kind: { oneOf: ['video', 'audio'] },
      title: { text: 'le titre' },
      publisher: { text: 'qui le diffuse' },
      url: { form: 'address' },
      date: { form: 'date', optional: true },
      poster: { form: 'image', optional: true, needs: 'alt' },
      alt: { ...PICTURE.alt, optional: true, needs: 'poster' },
    },
    content: 'words or nothing',
  },
} as const satisfies BlockTable;
