import { type ImageProblem, named } from './image-problem';

/** What a recording is for. */
export type RecordingUse = 'video' | 'audio' | 'captions';

interface Format {
  readonly use: RecordingUse;
  /** How its files begin, read as Latin-1. */
  readonly begins: RegExp;
}

/** The formats that every browser of today plays. */
const FORMATS: Readonly<Record<string, Format>> = {
  mp4: { use: 'video', begins: /^.{4}ftyp/s },
  webm: { use: 'video', begins: /^.E\xdf\xa3/s },
  mp3: { use: 'audio', begins: /^(?:ID3|\xff[\xe0-\xff])/ },
  m4a: { use: 'audio', begins: /^.{4}ftyp/s },
  ogg: { use: 'audio', begins: /^OggS/ },
  opus: { use: 'audio', begins: /^OggS/ },
  vtt: { use: 'captions', begins: /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/ },
};

/** What names of each use end with, to be told. */
const ENDINGS: Readonly<Record<RecordingUse, string>> = {
  video: 'une vidéo en .mp4 ou .webm',
  audio: 'un son en .mp3, .m4a, .ogg ou .opus',
  captions: 'des sous-titres en .vtt (WebVTT)',
};

/** What a file may be used for, by its name; `undefined` for a name that says nothing known. */
export function recordingUse(name: string): RecordingUse | undefined {
  return FORMATS[extensionOf(name)]?.use;
}

/** What is expected of a file of this use, in French. */
export function recordingExpected(use: RecordingUse): string {
  return ENDINGS[use];
}

/** « MP4 ». */
export function recordingType(name: string): string {
  return extensionOf(name).toUpperCase();
}

/**
 * What is wrong with a file of `content/media/`: another format than its name says, or captions without any.
 * @param bytes the whole file, or its beginning for a video or a sound
 */
export function recordingProblem(name: string, bytes: Buffer): ImageProblem | undefined {
  const format = FORMATS[extensionOf(name)];
  if (!format?.begins.test(bytes.toString('latin1', 0, 16))) {
    const expected = format ? ENDINGS[format.use] : Object.values(ENDINGS).join(', ou ');
    return named(name, { received: 'qui n’est pas ce que dit son nom', expected });
  }
  return format.use === 'captions' ? captionsProblem(name, bytes) : undefined;
}

/** A cue: its times, then its words (https://www.w3.org/TR/webvtt1/#webvtt-cue-timings). */
const CUE = /^(?:\d+:)?\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d{2}:\d{2}\.\d{3}/m;

function captionsProblem(name: string, bytes: Buffer): ImageProblem | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const received = 'des sous-titres qui ne sont pas en UTF-8';
    return named(name, { received, expected: 'un fichier enregistré en UTF-8' });
  }
  if (CUE.test(text)) return undefined;
  return named(name, {
    received: 'aucun sous-titre',
    expected: 'au moins un : 00:00:01.000 --> 00:00:04.000, puis ses mots à la ligne',
  });
}

function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
