import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { TREE_FOLDER } from '../delivery/paths';
import { readRelease } from '../delivery/server/release';
import { toParisIso } from '../lib/site/dates';
import { articlePath } from '../lib/site/urls';
import { firstVisit } from './bench/first-visit';
import { type Audit, audit } from './bench/lighthouse';
import { type Load, load } from './bench/load';
import { median } from './bench/median';
import { SERVERS, whileServing } from './bench/servers';
import { onPath } from './steps/browser';
import { buildSite } from './steps/build-site';

/**
 * `npm run bench`: what a first visit costs, what Lighthouse says, how fast the article is served.
 * Builds the site, prints medians of several runs, and writes them to `docs/performance.md`.
 */
const root = process.cwd();
const port = Number(process.env.PORT || 4390);
const RUNS = 5;

/** The article that the front page leads with, else any. */
function leadArticle(): string {
  const { lead } = JSON.parse(readFileSync(path.join(root, '.generated', 'site.json'), 'utf8'));
  const paths = Object.keys(readRelease(path.join(root, TREE_FOLDER)).manifest.routes);
  const found = paths.find((each) => each === articlePath(lead ?? ''));
  const any = paths.find((each) => /^\/articles\/[^/.]+$/.test(each));
  const article = found ?? any;
  if (!article) throw new Error('Nothing is published: there is no article to measure.');
  return article;
}

async function repeat<Result>(work: () => Promise<Result>, runs = RUNS): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) results.push(await work());
  return results;
}

async function measureVisits(
  origin: string,
  pages: Readonly<Record<string, string>>,
): Promise<string[]> {
  const lines = [
    '| First visit, 390 × 844, 3 px a point | Requests | Bytes |',
    '| --- | ---: | ---: |',
  ];
  for (const [name, page] of Object.entries(pages)) {
    const visits = await repeat(() => firstVisit(origin + page));
    const [requests, bytes] = [
      median(visits.map((visit) => visit.requests)),
      median(visits.map((visit) => visit.bytes)),
    ];
    lines.push(`| ${name} | ${requests} | ${bytes} |`);
  }
  return lines;
}

async function measureAudits(address: string): Promise<string[]> {
  const audits = await repeat(() => audit(address), 3);
  const sound = audits.filter((each) => each !== undefined);
  if (sound.length === 0) return ['Lighthouse could not be run: `npx lighthouse@12.8.2` failed.'];
  const of = (name: keyof Audit) => median(sound.map((each) => each[name]));
  return [
    '| Lighthouse 12.8.2, mobile, article | Performance | Accessibility | Best practices | SEO | LCP | TBT | CLS |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| median of ${sound.length} | ${of('performance')} | ${of('accessibility')} | ${of('bestPractices')} | ${of('seo')} | ${of('lcp')} ms | ${of('tbt')} ms | ${of('cls')} |`,
  ];
}

async function measureLoads(article: string): Promise<string[]> {
  if (!onPath('wrk')) return ['Requests per second: not measured. `apt-get install -y wrk` first.'];
  const lines = [
    '| Article under load (wrk, 50 connections, gzip) | Requests per second | p99 |',
    '| --- | ---: | ---: |',
  ];
  for (const server of SERVERS) {
    if (server.needs && !onPath(server.needs)) {
      lines.push(
        `| ${server.name} | not measured: \`apt-get install -y ${server.needs}\` first | |`,
      );
      continue;
    }
    const loads = await whileServing(server, root, port, (origin) =>
      repeat<Load>(() => load(origin + article), 3),
    );
    const rate = median(loads.map(({ requestsPerSecond }) => requestsPerSecond));
    const p99 = median(loads.map((each) => each.p99));
    lines.push(`| ${server.name} | ${Math.round(rate)} | ${p99.toFixed(1)} ms |`);
  }
  return lines;
}

process.env.SITE_URL = `http://localhost:${port}`;
process.env.PORT = String(port);
const [ours] = SERVERS;
if (ours && (await buildSite(root))) {
  const article = leadArticle();
  const [visits, audits] = await whileServing(ours, root, port, async (origin) => [
    await measureVisits(origin, { Article: article, Accueil: '/' }),
    await measureAudits(origin + article),
  ]);
  const loads = await measureLoads(article);
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  const report = [
    '# Performance',
    `Written by \`npm run bench\` on ${toParisIso(new Date()).slice(0, 10)}, on ${machine}. Medians; browser, servers and load share the machine.`,
    visits.join('\n'),
    audits.join('\n'),
    loads.join('\n'),
  ].join('\n\n');
  console.log(report);
  if (!existsSync(path.join(root, 'docs'))) throw new Error('No folder docs/ to write to.');
  writeFileSync(path.join(root, 'docs', 'performance.md'), `${report}\n`);
} else {
  process.exitCode = 1;
}
