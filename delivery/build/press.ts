import { readFileSync } from 'node:fs';
import { KeptFiles } from '../../lib/media/kept-files';
import { contentDigest } from '../../lib/site/content-digest';
import { isCompressible, toBrotli, toGzip } from './compress';
import { finishPage, type RawPage } from './finish-page';
import type { PageDescription } from './page-scripts';

/** A file as it stands somewhere, ready to be given its place in a release. */
interface Form {
  readonly file: string;
  readonly bytes: number;
}

/** A body and its compressed forms. */
export interface Pressed {
  readonly etag: string;
  readonly identity: Form;
  /** Whether that file is one that nothing ever changes. */
  readonly isKept: boolean;
  /** For a type that gains by it. */
  readonly gzip?: Form;
  readonly br?: Form;
}

/** A finished page, pressed. */
export interface PressedPage extends Pressed {
  readonly description: PageDescription;
}

/** Where what is made is kept, and what makes it. */
export interface Workshop {
  /** See `KeptFiles`. */
  readonly folder: string;
  readonly recipe: string;
}

/** A body that is read, where it stands, and what it is. */
interface Body {
  readonly body: Buffer;
  readonly file: string;
  readonly isKept: boolean;
  readonly contentType: string;
}

async function pressBody(
  { body, file, isKept, contentType }: Body,
  kept: KeptFiles,
): Promise<Pressed> {
  const etag = contentDigest(body);
  const made = { etag, isKept, identity: { file, bytes: body.length } };
  if (!isCompressible(contentType)) return made;
  const [gzipFile, brFile] = [kept.pathOf('gzip', body), kept.pathOf('br', body)];
  const [gzip, br] = await Promise.all([
    kept.keep(gzipFile, () => toGzip(body)),
    kept.keep(brFile, () => toBrotli(body)),
  ]);
  return {
    ...made,
    gzip: { file: gzipFile, bytes: gzip.length },
    br: { file: brFile, bytes: br.length },
  };
}

/** Presses a file that stands somewhere already. */
export async function pressFile(
  { file, contentType }: { readonly file: string; readonly contentType: string },
  { folder, recipe }: Workshop,
): Promise<Pressed> {
  const body = { body: readFileSync(file), file, isKept: false, contentType };
  return pressBody(body, new KeptFiles(folder, recipe));
}

/**
 * Finishes a page, and presses it.
 * @param buildId what Next wrote into each page to tell this build from others: no part of a page
 */
export async function pressPage(
  {
    page,
    distDir,
    buildId,
  }: { readonly page: RawPage; readonly distDir: string; readonly buildId: string },
  { folder, recipe }: Workshop,
): Promise<PressedPage> {
  const kept = new KeptFiles(folder, recipe);
  const { file, ...facts } = page;
  const raw = readFileSync(file, 'utf8');
  // A page that needs the framework keeps all that Next wrote.
  const digested = facts.isHydrated || buildId === '' ? raw : raw.replaceAll(buildId, '');
  const inputs = [digested, JSON.stringify(facts)];
  const [htmlFile, noteFile] = [kept.pathOf('page', ...inputs), kept.pathOf('note', ...inputs)];
  let description: PageDescription | undefined;
  const body = await kept.keep(htmlFile, async () => {
    const finished = finishPage(raw, facts, distDir);
    description = finished.description;
    await kept.keep(noteFile, () => Buffer.from(JSON.stringify(description)));
    return Buffer.from(finished.html);
  });
  description ??= JSON.parse(readFileSync(noteFile, 'utf8')) as PageDescription;
  const finished = { body, file: htmlFile, isKept: true, contentType: 'text/html' };
  return { ...(await pressBody(finished, kept)), description };
}
