import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { everyRoute, type Manifest, type Route, readManifest } from '../manifest';

/** A built site, whole, as a server reads it once. */
export interface Release {
  /** Its own folder: the link that led there may lead elsewhere later. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A release that cannot be served: the message says why, in French. */
class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** The names of the files of a route, with the bytes that each must have. */
export function filesOf({ file, sizes }: Route): (readonly [name: string, bytes: number])[] {
  return [
    [file, sizes.identity],
    ...(sizes.br === undefined ? [] : [[`${file}.br`, sizes.br] as const]),
    ...(sizes.gzip === undefined ? [] : [[`${file}.gz`, sizes.gzip] as const]),
  ];
}

/**
 * Reads the release that a folder holds, or that a link leads to, and makes sure that nothing lacks.
 * @throws {ReleaseError} when it is not there, or half made
 */
export function readRelease(link: string): Release {
  let folder: string;
  let manifest: Manifest;
  try {
    folder = realpathSync(link);
    manifest = readManifest(folder);
  } catch {
    throw new ReleaseError(`Rien à servir dans ${link} : lancez d’abord « npm run build ».`);
  }
  for (const [name, bytes] of everyRoute(manifest).flatMap(filesOf)) {
    const size = statSync(path.join(folder, 'files', name), { throwIfNoEntry: false })?.size;
    if (size === bytes) continue;
    const received = size === undefined ? 'absent' : `de ${size} octets au lieu de ${bytes}`;
    throw new ReleaseError(
      `${folder} n’est pas entier : files/${name} est ${received}. Relancez « npm run build ».`,
    );
  }
  return { folder, manifest };
}
