import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { TREE_FOLDER } from '../../delivery/paths';
import { localBin } from '../../scripts/steps/run-command';
import { copySite } from '../support/site-copy';
import { ROOT } from '../support/sites';
import { bytesBelow, type Cost, costOf } from './measure';
import { articleFile, writeNewspaper } from './newspaper';

/**
 * `npm run bench:scale -- [size…] [--no-bare]`: what it costs to build newspapers of 1, 100, 1,000 and 10,000
 * articles: from nothing, again, and after one article has changed. Beside it, the same content through
 * `next build` alone (no adapter, no card, no search), as the yardstick.
 */
const SITE = path.join(ROOT, '.cache', 'scale-site');
/** Cuts of the pictures, which all sizes share. */
const MEDIA = path.join(ROOT, '.cache', 'scale-media');
const SIZES = [1, 100, 1000, 10_000];
const URL_OF_SITE = 'https://journal.test';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'no-bare': { type: 'boolean', default: false } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : SIZES;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const script = (name: string) => path.join(ROOT, 'scripts', name);
const env = (extra: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  SITE_URL: URL_OF_SITE,
  ...extra,
});

/** A build by our own command. */
function ourBuild(): Promise<Cost> {
  return costOf(localBin('tsx'), [script('build.ts')], { cwd: SITE, env: env() });
}

/** The same content through Next alone. */
async function bareBuild(): Promise<Cost> {
  for (const name of ['opengraph-image.tsx', 'pagefind', 'recherche'])
    rmSync(path.join(SITE, 'app', name), { recursive: true, force: true });
  rmSync(path.join(SITE, 'app', 'articles', '[slug]', 'opengraph-image.tsx'), { force: true });
  const built = `${localBin('tsx')} ${script('content.ts')} && ${localBin('next')} build`;
  return costOf('sh', ['-c', built], { cwd: SITE, env: env({ PLAIN_NEXT: '1' }) });
}

function kindOf(file: string): string {
  if (/\.(?:avif|webp|jpe?g|png|svg|ico)$/.test(file)) return 'images';
  if (/\.epub$/.test(file)) return 'EPUB';
  if (/\bpagefind\//.test(file)) return 'search';
  return 'pages';
}

/** Seconds of each phase, as the build tells them. */
function phasesOf({ output }: Cost): string {
  const phases = [...output.matchAll(/^(\p{Lu}[^:\n]*) : ([\d,]+) s$/gmu)];
  return phases.map(([, name, seconds]) => `${name} ${seconds}`).join(' · ');
}

function row(name: string, size: number, cost: Cost): string {
  if (cost.exitCode !== 0) {
    writeFileSync(path.join(ROOT, '.cache', `scale-${size}-${name}.log`), cost.output);
    return `| ${size} | ${name} | failed: .cache/scale-${size}-${name}.log | | | |`;
  }
  return `| ${size} | ${name} | ${cost.seconds.toFixed(0)} | ${cost.processorSeconds.toFixed(0)} | ${cost.peakMiB.toFixed(0)} | ${phasesOf(cost)} |`;
}

/** What the release weighs, by kind of file. */
function weights(size: number): string {
  const bytes = bytesBelow(path.join(SITE, TREE_FOLDER, '.'), kindOf);
  const told = Object.entries(bytes).map(
    ([kind, count]) => `${kind} ${(count / 2 ** 20).toFixed(1)} MiB`,
  );
  const others = (bytes.pages ?? 0) + (bytes.search ?? 0) + (bytes.EPUB ?? 0);
  return `${size} articles: ${told.join(', ')}; ${(others / 1024 / size).toFixed(1)} KiB an article, images apart.`;
}

/**
 * Makes the newspaper, with its pictures cut already, once for all sizes and kept from one run to the next:
 * what they cost depends on how many there are, and neither on the articles nor on Next.
 */
async function prepare(size: number): Promise<boolean> {
  copySite(SITE, path.join(ROOT, 'e2e', 'fixtures', 'newborn'));
  await writeNewspaper(path.join(SITE, 'content'), size);
  const media = path.join(SITE, 'public', 'media');
  if (existsSync(MEDIA)) cpSync(MEDIA, media, { recursive: true });
  const { exitCode, output } = await costOf(localBin('tsx'), [script('content.ts')], {
    cwd: SITE,
    env: env(),
  });
  if (exitCode !== 0) say(output);
  cpSync(media, MEDIA, { recursive: true });
  for (const made of ['.contentlayer', '.generated'])
    rmSync(path.join(SITE, made), { recursive: true, force: true });
  return exitCode === 0;
}

function changeOneArticle(size: number): void {
  const file = articleFile(path.join(SITE, 'content'), Math.floor(size / 2));
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nUne phrase de plus, ce matin.\n`);
}

say('| Articles | Build | Seconds | Processor seconds | Peak MiB | Phases (s) |');
say('| ---: | --- | ---: | ---: | ---: | --- |');
let failed = false;
for (const size of sizes) {
  if (!(await prepare(size))) {
    failed = true;
    continue;
  }
  for (const name of ['cold', 'warm', 'one changed']) {
    if (name === 'one changed') changeOneArticle(size);
    const cost = await ourBuild();
    failed ||= cost.exitCode !== 0;
    say(row(name, size, cost));
  }
  if (!failed) say(`<!-- ${weights(size)} -->`);
  if (!values['no-bare']) {
    rmSync(path.join(SITE, '.next'), { recursive: true, force: true });
    rmSync(path.join(SITE, '.contentlayer'), { recursive: true, force: true });
    const cost = await bareBuild();
    failed ||= cost.exitCode !== 0;
    say(row('bare', size, cost));
  }
}
rmSync(SITE, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
