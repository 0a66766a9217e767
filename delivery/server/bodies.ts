import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteRange } from './byte-range';

/** Files up to this size are sent in one piece, and kept. */
const SMALL = 128 * 1024;
/** Memory that kept files may take. */
const BUDGET = 64 * 1024 * 1024;

/** A file that is not what the manifest says: changed or lost since it was built. */
class ChangedFileError extends Error {
  override readonly name = 'ChangedFileError';
}

/** Gives the files of a release: small ones from memory once read, large ones from the disk. */
export class Bodies {
  readonly #folder: string;
  readonly #kept = new Map<string, Buffer>();
  #room = BUDGET;

  /** @param folder `files/` of a release, which never changes */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file that was read before, without waiting. */
  kept(name: string): Buffer | undefined {
    return this.#kept.get(name);
  }

  /**
   * Reads a small file whole.
   * @returns `undefined` when it is to be streamed
   * @throws when it is not there, or has not `size` bytes
   */
  async read(name: string, size: number): Promise<Buffer | undefined> {
    if (size > SMALL) return undefined;
    const body = await readFile(path.join(this.#folder, name));
    if (body.length !== size) throw new ChangedFileError(`${name}: ${body.length} bytes`);
    if (body.length <= this.#room && !this.#kept.has(name)) {
      this.#room -= body.length;
      this.#kept.set(name, body);
    }
    return body;
  }

  /**
   * Opens a file and gives a stream of a part of it; destroying the stream closes the file.
   * @throws when it is not there, or has not `size` bytes: nothing is sent then
   */
  async stream(name: string, size: number, { first, last }: ByteRange): Promise<Readable> {
    const handle = await open(path.join(this.#folder, name));
    try {
      const { size: found } = await handle.stat();
      if (found !== size) throw new ChangedFileError(`${name}: ${found} bytes`);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return createReadStream('', { fd: handle, start: first, end: last });
  }
}
