import { runCommand } from '../steps/run-command';

/** What a server answers under load. */
export interface Load {
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p99: number;
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** Reads what `wrk --latency` prints. @throws when it is not that. */
export function readWrk(output: string): Load {
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  const [, value, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? [];
  if (!rate || !value) throw new Error(`Not what wrk prints:\n${output}`);
  return { requestsPerSecond: Number(rate), p99: Number(value) * (UNITS[unit] ?? 1) };
}

/** Asks for one page from 50 connections for five seconds, as gzip: every server has those bytes. */
export async function load(url: string): Promise<Load> {
  const { output } = await runCommand(
    'wrk',
    ['-t1', '-c50', '-d5s', '--latency', '-H', 'Accept-Encoding: gzip', url],
    { cwd: process.cwd(), quiet: true },
  );
  return readWrk(output);
}
