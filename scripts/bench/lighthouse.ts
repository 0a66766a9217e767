import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../steps/browser';
import { runCommand } from '../steps/run-command';

/** The last version that runs on Node 20; fetched when it is needed, and only here. */
const PACKAGE = 'lighthouse@12.8.2';

/** Scores from 0 to 100, times in milliseconds. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** Audits a page as Lighthouse does for mobiles, or gives `undefined` when it could not be had. */
export async function audit(url: string): Promise<Audit | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const output = path.join(folder, 'report.json');
  const flags = '--headless --no-sandbox --disable-background-networking --disable-sync';
  try {
    const { exitCode } = await runCommand(
      'npx',
      [
        '--yes',
        PACKAGE,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${output}`,
        `--chrome-flags=${flags}`,
      ],
      { cwd: folder, quiet: true, env: { ...process.env, CHROME_PATH: findBrowser() } },
    );
    if (exitCode !== 0) return undefined;
    const { categories, audits } = JSON.parse(readFileSync(output, 'utf8'));
    return {
      performance: categories.performance.score * 100,
      accessibility: categories.accessibility.score * 100,
      bestPractices: categories['best-practices'].score * 100,
      seo: categories.seo.score * 100,
      lcp: Math.round(audits['largest-contentful-paint'].numericValue),
      tbt: Math.round(audits['total-blocking-time'].numericValue),
      cls: audits['cumulative-layout-shift'].numericValue,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
