import type { BlockTable } from './block-spec';

/** What a newsroom needs beside prose: documents, voices, live entries, polls. */
export const NEWS_BLOCKS = {
  /** A document that the article speaks of; its words say what it is. */
  Document: {
    attributes: {
      title: { text: 'le titre du document' },
      publisher: { text: 'qui l’a publié' },
      date: { form: 'date', optional: true },
      /** Where it can be read elsewhere, or else the file of it that stands in `content/documents/`. */
      url: { form: 'address', optional: true },
      file: { form: 'attachment', optional: true },
    },
    content: 'words or nothing',
  },
  /** What somebody published on a network, word for word. */
  Post: {
    attributes: {
      author: { text: 'l’auteur de la publication' },
      handle: { text: 'son nom de compte', optional: true },
      network: { text: 'le réseau' },
      date: { form: 'date' },
      url: { form: 'address' },
      archive: { form: 'address', optional: true },
    },
    content: 'words',
  },
  /** Questions, which are no headings here, and what was answered. */
  Interview: {
    attributes: { speaker: { text: 'la personne qui répond' } },
    content: { only: 'Question' },
  },
  /** One of several voices that answer a question. */
  Answer: {
    attributes: { speaker: { text: 'la personne qui répond' } },
    parents: ['Question'],
    content: 'words',
  },
  /** What happened, hour by hour, the latest first. */
  Live: { attributes: {}, content: { only: 'Entry' } },
  Entry: {
    attributes: {
      at: { form: 'moment' },
      title: { text: 'le titre de l’entrée', optional: true },
    },
    parents: ['Live'],
    content: 'words',
    hosts: true,
    box: true,
  },
  /** What the newsroom says of the text itself: what changed since, who wrote it, how. */
  EditorNote: {
    attributes: {
      kind: { oneOf: ['update', 'author', 'editor'] },
      at: { form: 'moment', optional: true },
    },
    content: 'words',
  },
  /** Words of the article, drawn large. */
  PullQuote: {
    attributes: { text: { text: 'une phrase du texte, mot pour mot' } },
    content: 'nothing',
    repeats: true,
  },
  /** Links to the other articles of a series or of a dossier. */
  Series: {
    attributes: {
      kind: { oneOf: ['series', 'dossier'] },
      title: { text: 'le nom de la série ou du dossier' },
    },
    content: 'words',
    box: true,
  },
  /** An opinion poll, with what the law of 19 July 1977 (art. 2) asks to be said beside its figures. */
  Poll: {
    attributes: {
      title: { text: 'le titre du graphique' },
      question: { text: 'la question posée' },
      institute: { text: 'l’organisme qui a fait le sondage' },
      sponsor: { text: 'le commanditaire' },
      sample: { form: 'count' },
      population: { text: 'qui a été interrogé', optional: true },
      from: { form: 'date' },
      until: { form: 'date', optional: true },
      margin: { text: 'les marges d’erreur' },
      url: { form: 'address', optional: true },
    },
    content: { only: 'Bar' },
  },
} as const satisfies BlockTable;
