import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isArticle, twinOf } from './content';
import type { Fault } from './fault';
import { readPage, skeletonOf } from './html-page';
import { isForMachines, machineFaults } from './machine-files';
import { markupFaults } from './markup-faults';
import type { Payload } from './payloads';
import { PLACES } from './places';
import { missingWords } from './shown-words';

/** What was read of a release, and what was found. */
export interface Reading {
  readonly pages: number;
  readonly machineFiles: number;
  readonly faults: readonly Fault[];
}

interface Answer {
  readonly address: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Marks of Markdown that a payload in a body may set words in. */
const MARKDOWN_SHAPE = /^(?:a href|br|code|em|h2 id|li|p|pre|strong|ul)$/;
/** Pages that show what the publisher says of itself. */
const FACT_PAGES = ['/mentions', '/ecrire', '/nos-regles', '/qui-sommes-nous'];

/** Every text of the release, by its address. */
function readAnswers(site: string): Answer[] {
  const out = path.join(site, 'out');
  const { routes }: { routes: Record<string, { file: string; headers: Record<string, string> }> } =
    JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
  return Object.entries(routes)
    .map(([address, { file, headers }]) => ({
      address,
      file,
      mediaType: headers['content-type'] ?? '',
    }))
    .filter(({ mediaType }) => isPage(mediaType) || isForMachines(mediaType))
    .map(({ address, file, mediaType }) => ({
      address,
      mediaType,
      text: readFileSync(path.join(out, 'files', file), 'utf8'),
    }));
}

function isPage(mediaType: string): boolean {
  return mediaType.startsWith('text/html');
}

/** Elements that a page has and its harmless twin has not, or the other way round. */
function shapeFaults(payload: Payload, page: string, twin: string): string[] {
  const own = skeletonOf(readPage(page));
  const other = skeletonOf(readPage(twin));
  const mayBeMarked = PLACES[payload.place].shown === 'body';
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((shape) => !(mayBeMarked && MARKDOWN_SHAPE.test(shape)))
    .filter((shape) => own.get(shape) !== other.get(shape))
    .map((shape) => `<${shape}> ${own.get(shape) ?? 0} times, not ${other.get(shape) ?? 0}`);
}

/** What is wrong with the page of one accepted payload. */
function payloadFaults(payload: Payload, pages: ReadonlyMap<string, string>): string[] {
  const { page: folder } = PLACES[payload.place];
  if (!isArticle(payload)) {
    return missingWords(payload, FACT_PAGES.map((address) => pages.get(address)).join(''));
  }
  return [...new Set(['articles', folder])].flatMap((each) => {
    const page = pages.get(`/${each}/${payload.id}`);
    const twin = pages.get(`/${each}/${twinOf(payload.place)}`);
    if (page === undefined || twin === undefined) return [`/${each}/${payload.id} has no page`];
    const shape = shapeFaults(payload, page, twin);
    return each === folder ? [...shape, ...missingWords(payload, page)] : shape;
  });
}

/** Reads all that a build has written for readers and for programs. */
export function readRelease(site: string, accepted: readonly Payload[]): Reading {
  const answers = readAnswers(site);
  const pages = new Map(
    answers
      .filter(({ mediaType }) => isPage(mediaType))
      .map(({ address, text }) => [address, text]),
  );
  const ofFiles = answers.flatMap(({ address, mediaType, text }) => {
    const found = isPage(mediaType) ? markupFaults(readPage(text)) : machineFaults(mediaType, text);
    const payload = accepted.find(({ id }) => address.split(/[/.]/).includes(id));
    return [...new Set(found)].map((what) => ({
      id: address,
      place: payload?.place ?? mediaType,
      text: payload?.text ?? '',
      what,
    }));
  });
  const ofPayloads = accepted.flatMap((payload) =>
    payloadFaults(payload, pages).map((what) => ({ ...payload, what })),
  );
  return {
    pages: pages.size,
    machineFiles: answers.length - pages.size,
    faults: [...ofFiles, ...ofPayloads],
  };
}
