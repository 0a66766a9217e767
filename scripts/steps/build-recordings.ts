import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_FOLDERS } from '../../lib/content/check/content-files';
import { imageKey } from '../../lib/media/image-names';
import { recordingType } from '../../lib/media/recording-files';
import type { Recording, RecordingManifest } from '../../lib/media/recordings';
import { sizeInWords } from '../../lib/site/size-in-words';
import { type MediaStore, safeStem } from './media-store';

/**
 * Puts every file of `content/media/` beside the images, under a name that changes with what it holds.
 * @throws what the file system says
 */
export async function buildRecordings(root: string, store: MediaStore): Promise<RecordingManifest> {
  const folder = path.join(root, 'content', 'media');
  const manifest: Record<string, Recording> = {};
  for (const name of recordingsIn(folder)) {
    const bytes = readFileSync(path.join(folder, name));
    const stem = store.stemFor(
      safeStem(name, 'media'),
      createHash('sha256').update(bytes).digest('hex'),
    );
    manifest[imageKey(name)] = {
      path: await store.keep(`${stem}${path.extname(name).toLowerCase()}`, async () => bytes),
      type: recordingType(name),
      size: sizeInWords(bytes.length),
    };
  }
  return manifest;
}

function recordingsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && CONTENT_FOLDERS.media.pattern.test(name))
    .sort();
}
