import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { findImage, imageKey, imageNameProblem, shownName } from '../../media/image-names';
import type { ImageProblem } from '../../media/image-problem';
import {
  type RecordingUse,
  recordingExpected,
  recordingProblem,
  recordingUse,
} from '../../media/recording-files';
import { type Problem, quote } from '../problems';
import { attributesOfForm } from '../schema/blocks';
import { attributesOf, type Block } from '../text/body';
import type { CheckedArticle, CheckedPage } from './checked-documents';
import { problemAtNode } from './problem-at';

/** What Git hosts take of one file, with room to spare. */
const LARGEST_MEGABYTES = 95;

/**
 * Tells of every file of `content/media/` that is not what its name says, and of every block that names one
 * which is not there or is for another use.
 * @param names the files of `content/media/`
 */
export function checkRecordings(
  root: string,
  names: readonly string[],
  documents: readonly (CheckedArticle | CheckedPage)[],
): Problem[] {
  const known = new Set(names.map(imageKey));
  return [
    ...names.flatMap((name) => {
      const problem = fileProblem(path.join(root, 'content', 'media', name), name);
      return problem
        ? [{ file: `content/media/${shownName(name)}`, field: 'fichier', ...problem }]
        : [];
    }),
    ...documents.flatMap(({ source, body }) =>
      (body?.blocks ?? []).flatMap((block) =>
        referencesOf(block).flatMap(({ attribute, use }) => {
          const reference = attributesOf(block)[attribute];
          const expected =
            reference === undefined ? undefined : expectedInPlaceOf(reference, use, known);
          if (reference === undefined || expected === undefined) return [];
          const field = `<${block.name}> ${attribute}`;
          return [problemAtNode(source, block, field, quote(reference), expected)];
        }),
      ),
    ),
  ];
}

/** The attributes of a block that name a recording, and what each is for. */
function referencesOf({ name }: Block): { attribute: string; use: RecordingUse }[] {
  const plays: RecordingUse = name === 'Audio' ? 'audio' : 'video';
  return [
    ...attributesOfForm(name, 'recording').map((attribute) => ({ attribute, use: plays })),
    ...attributesOfForm(name, 'captions').map((attribute) => ({
      attribute,
      use: 'captions' as const,
    })),
  ];
}

function expectedInPlaceOf(
  reference: string,
  use: RecordingUse,
  known: ReadonlySet<string>,
): string | undefined {
  if (recordingUse(reference) !== use) return recordingExpected(use);
  if (findImage(reference, (key) => known.has(key)) !== undefined) return undefined;
  const ofUse = [...known].filter((name) => recordingUse(name) === use).map(shownName);
  return `un fichier de content/media/ (${ofUse.join(', ') || 'aucun encore'})`;
}

function fileProblem(file: string, name: string): ImageProblem | undefined {
  const expected = imageNameProblem(name);
  if (expected) return { received: `« ${shownName(name)} »`, expected };
  const megabytes = statSync(file).size / 1e6;
  if (megabytes > LARGEST_MEGABYTES) {
    return {
      received: `« ${name} », ${Math.round(megabytes)} Mo`,
      expected: `${LARGEST_MEGABYTES} Mo au plus : au-delà, <MediaLink> mène à la vidéo là où elle est`,
    };
  }
  const isText = recordingUse(name) === 'captions';
  return recordingProblem(name, isText ? readFileSync(file) : beginningOf(file));
}

function beginningOf(file: string): Buffer {
  const bytes = Buffer.alloc(16);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
