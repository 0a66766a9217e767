import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentReport, checkContent } from '../../lib/content/check/check-content';
import type { Registry } from '../../lib/content/check/registry';
import { describeReport } from '../../lib/content/check/report';
import type { SourceFile } from '../../lib/content/check/source-file';
import type { SiteFacts } from '../../lib/content/schema/site-facts';
import type { AttachmentManifest } from '../../lib/media/attachments';
import { paletteCss } from '../../lib/site/palette';
import { writeIfChanged } from './write-if-changed';

/** What the checks found, for the pages and the servers: the development server shows the problems. */
const GENERATED = {
  problems: '.generated/problems.json',
  site: '.generated/site.json',
  publisher: '.generated/publisher.json',
  synonyms: '.generated/synonyms.json',
  addresses: '.generated/addresses.json',
  palette: '.generated/palette.css',
  attachments: '.generated/attachments.json',
} as const;

/** What a sound content holds. */
export interface SoundContent {
  readonly articles: number;
  /** The addresses to keep in `content/registry.json` once the site is built. */
  readonly registry: Registry;
  /** Every document as it was read, to mirror. */
  readonly documents: readonly SourceFile[];
  /** What makes this newspaper this one. */
  readonly site: SiteFacts;
  /** What is said of each picture that has a credit, under the key of its name. */
  readonly pictures: ContentReport['pictures'];
}

/** A build is no place to read advice by the thousand. */
const MOST_ADVICE = 40;

/**
 * Tells the writer, in French, whether what is in `content/` is fit to publish, and leaves what was found
 * for the pages.
 * @param now the instant that decides what is published
 * @returns what was found, or `undefined` when something stops the build: nothing is then written
 */
export async function reportOnContent(root: string, now: Date): Promise<SoundContent | undefined> {
  const report = await examineContent(root, now, {
    withPublisher: true,
    mostAdvice: MOST_ADVICE,
  });
  const { counts, addresses, documents, site, pictures } = report;
  if (report.problems.length > 0 || !site) return undefined;
  leaveForPages(root, report);
  return { articles: counts.articles, registry: addresses.registry, documents, site, pictures };
}

/** What to tell of what was found. */
interface Telling {
  /** What the publisher has yet to say, too: a build's business, not that of each check. */
  readonly withPublisher?: boolean;
  /** Past this many pieces of advice, how many there are of each kind. */
  readonly mostAdvice?: number;
  /** Paths of the only files to tell of; all when there is none. */
  readonly files?: readonly string[];
}

/** Checks the content and tells the writer; writes nothing. */
export async function examineContent(
  root: string,
  now: Date,
  { withPublisher = false, mostAdvice, files = [] }: Telling = {},
): Promise<ContentReport> {
  const whole = await checkContent(root, now);
  const among = ({ file }: { readonly file: string }) => files.length === 0 || files.includes(file);
  const report = {
    ...whole,
    problems: whole.problems.filter(among),
    advice: whole.advice.filter(among),
  };
  const { text, isSound } = describeReport(report, {
    withPublisher,
    ...(mostAdvice === undefined ? {} : { mostAdvice }),
  });
  if (isSound) console.log(text);
  else console.error(text);
  return report;
}

/** Leaves what was found where the pages and the servers read it. */
export function leaveForPages(
  root: string,
  { problems, site, publisher, synonyms, addresses, attachments }: ContentReport,
): void {
  const { registry: _registry, ...served } = addresses;
  writeIfChanged(root, GENERATED.problems, problems);
  writeIfChanged(root, GENERATED.publisher, publisher);
  writeIfChanged(root, GENERATED.synonyms, synonyms);
  // While it has a problem, the development server goes on with what was last good.
  if (site) {
    writeIfChanged(root, GENERATED.site, site);
    writeIfChanged(root, GENERATED.palette, paletteCss(site.accent));
  }
  writeIfChanged(root, GENERATED.addresses, served);
  // A text at fault is shown as it was last good: the files that it led to must be known.
  const before = problems.length > 0 ? readAttachments(root) : {};
  writeIfChanged(root, GENERATED.attachments, { ...before, ...attachments });
}

function readAttachments(root: string): AttachmentManifest {
  const file = path.join(root, GENERATED.attachments);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
