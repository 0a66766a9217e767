import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Payload } from './payloads';
import { ARTICLE, AUTHOR, type Change, PLACES, type PlaceName, SECTION } from './places';

/** Topics that spread the articles, so that each one is in a feed whole: no list is as long as a feed. */
const LOT = 20;
const FACT = /^publisher\./;

const FOLDERS = { articles: '.mdx', authors: '.yml', sections: '.yml' } as const;

function fileOf(site: string, folder: keyof typeof FOLDERS, id: string): string {
  return path.join(site, 'content', folder, id + FOLDERS[folder]);
}

function publisherFile(site: string): string {
  return path.join(site, 'content', 'publisher.yml');
}

/** Fields in YAML, each on one line and every text between quotes, whatever it holds. */
function toYaml(values: object): string {
  return stringify(values, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: 10_000,
  });
}

/** The harmless article that shows how each place looks when nothing hostile is in it. */
export function harmlessTwins(): Payload[] {
  return (Object.keys(PLACES) as PlaceName[])
    .filter((place) => PLACES[place].kind !== 'fact')
    .map((place) => ({ id: twinOf(place), place, text: PLACES[place].harmless }));
}

/** The name of the harmless article of a place. */
export function twinOf(place: PlaceName): string {
  return `temoin-${place.replace(/[^a-z]+/gi, '-').toLowerCase()}`;
}

/** The body of a payload's article, before its last paragraph. */
export function bodyOf({ place, text, id }: Payload): string {
  return PLACES[place].change(text, id).body ?? '';
}

/** Writes all the files of these payloads into a copy of the project. */
export function writePayloads(site: string, payloads: readonly Payload[]): void {
  for (const [index, payload] of payloads.filter(isArticle).entries()) {
    writeArticle(site, payload, `Lot ${Math.floor(index / LOT) + 1}`);
  }
  const facts = payloads.filter((payload) => !isArticle(payload));
  writeFacts(site, Object.fromEntries(facts.map(({ place, text }) => [factOf(place), text])));
}

/** True for a payload that has an article of its own, false for a fact of the publisher. */
export function isArticle({ place }: Payload): boolean {
  return !FACT.test(place);
}

/** The field of `content/publisher.yml` that a place is. */
export function factOf(place: PlaceName): string {
  return place.replace(FACT, '');
}

function writeArticle(site: string, { id, place, text }: Payload, lot: string): void {
  const {
    article,
    body = '',
    author,
    section,
  } = withOwnPicture(site, id, PLACES[place].change(text, id));
  const frontMatter = {
    ...ARTICLE,
    ...article,
    tags: [...(article?.tags ?? []), lot],
    ...(author ? { authors: [id] } : {}),
    ...(section ? { section: id } : {}),
  };
  writeFileSync(
    fileOf(site, 'articles', id),
    `---\n${toYaml(frontMatter)}---\n\nUn titre sans malice.\n\n${body}\n\nFin de l'essai<Cite source="essai" />.\n`,
  );
  if (author) writeFileSync(fileOf(site, 'authors', id), toYaml({ ...AUTHOR, ...author }));
  if (section) writeFileSync(fileOf(site, 'sections', id), toYaml({ ...SECTION, ...section }));
}

/** A picture has one credit, wherever it stands: what changes it is tried on a picture of its own. */
function withOwnPicture(site: string, id: string, change: Change): Change {
  const credits = change.article?.hero?.credit ?? /credit="/.exec(change.body ?? '');
  if (!credits) return change;
  const own = `${id}.svg`;
  const images = path.join(site, 'content', 'images');
  copyFileSync(path.join(images, 'pendule.svg'), path.join(images, own));
  const { article, body } = change;
  return {
    ...change,
    ...(article?.hero ? { article: { ...article, hero: { ...article.hero, file: own } } } : {}),
    ...(body ? { body: body.replaceAll(/file="[^"]+\.svg"/g, `file="${own}"`) } : {}),
  };
}

function writeFacts(site: string, facts: Readonly<Record<string, string>>): void {
  const file = publisherFile(site);
  writeFileSync(file, toYaml({ trainingBots: 'refuse', ...facts }));
}

/** The field that is written on a line of `content/publisher.yml`. */
export function factAtLine(site: string, line: number): string | undefined {
  const text = readFileSync(publisherFile(site), 'utf8').split('\n')[line - 1] ?? '';
  return /^(\w+):/.exec(text)?.[1];
}

/** Removes what was written for a payload that the check refused. */
export function removePayload(site: string, { id, place }: Payload): void {
  for (const folder of Object.keys(FOLDERS) as (keyof typeof FOLDERS)[])
    rmSync(fileOf(site, folder, id), { force: true });
  if (!FACT.test(place)) return;
  // Read with care: the texts of the others are as hostile.
  const facts: unknown = parse(readFileSync(publisherFile(site), 'utf8'));
  const kept = Object.entries(facts ?? {}).filter(([name]) => name !== factOf(place));
  writeFacts(site, Object.fromEntries(kept));
}
