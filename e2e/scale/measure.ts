import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a command costs: time, processor and memory of all the processes that it starts. Linux only. */
export interface Cost {
  readonly exitCode: number;
  readonly seconds: number;
  /** Of all processes together, user and system. */
  readonly processorSeconds: number;
  /** The most that all of them held at once, shared pages counted once (`Pss`). */
  readonly peakMiB: number;
  readonly output: string;
}

const SAMPLE_MS = 500;

/** A process and all that descend from it, by their identifiers. */
function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readOr(`/proc/${name}/stat`);
    // The name of the command, in parentheses, may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  for (const queue = [root]; queue.length > 0; ) {
    const id = queue.pop() ?? 0;
    found.push(id);
    queue.push(...(children.get(id) ?? []));
  }
  return found;
}

/** A file of `/proc`, empty once its process has ended. */
function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function memoryOf(root: number): number {
  return treeOf(root).reduce((sum, id) => {
    const [, kib = '0'] = /^Pss:\s+(\d+)/m.exec(readOr(`/proc/${id}/smaps_rollup`)) ?? [];
    return sum + Number(kib) / 1024;
  }, 0);
}

/** Runs a command to its end and says what it cost. */
export function costOf(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string | undefined>> },
): Promise<Cost> {
  const begin = performance.now();
  // The shell alone knows the processor time of all that it waited for, theirs included.
  const script = '"$@"; code=$?; times >&2; exit $code';
  const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
    cwd,
    env: { ...(env as NodeJS.ProcessEnv), PWD: cwd },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  let peakMiB = 0;
  const timer = setInterval(() => {
    if (child.pid) peakMiB = Math.max(peakMiB, memoryOf(child.pid));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const output = chunks.join('');
      const times = [...output.matchAll(/(\d+)m([\d.,]+)s/g)].slice(-2);
      const processorSeconds = times.reduce(
        (sum, [, minutes, seconds = '0']) =>
          sum + 60 * Number(minutes) + Number(seconds.replace(',', '.')),
        0,
      );
      const seconds = (performance.now() - begin) / 1000;
      resolve({ exitCode: code ?? 1, seconds, processorSeconds, peakMiB, output });
    });
  });
}

/** The bytes of each kind of file below a folder; a file under two names counts once. */
export function bytesBelow(
  folder: string,
  kindOf: (file: string) => string,
): Readonly<Record<string, number>> {
  const seen = new Set<number>();
  const bytes: Record<string, number> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { ino, size } = statSync(file);
    if (seen.has(ino)) continue;
    seen.add(ino);
    const kind = kindOf(path.relative(folder, file));
    bytes[kind] = (bytes[kind] ?? 0) + size;
  }
  return bytes;
}
