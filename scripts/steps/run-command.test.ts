import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, expect, it, vi } from 'vitest';
import { localBin, runCommand } from './run-command';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'run-command-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of JavaScript in a Node of its own. */
const run = (
  script: string,
  options: { env?: Readonly<Record<string, string | undefined>>; quiet?: boolean } = {},
) => runCommand(process.execPath, ['-e', script], { cwd: folder, quiet: true, ...options });

it('gives the exit code, and all that was printed', async () => {
  const script = "console.log('a'); setTimeout(() => { console.error('b'); process.exit(3) }, 100)";
  expect(await run(script)).toEqual({ exitCode: 3, output: 'a\nb\n' });
});

it('counts a command that a signal ended as one that failed', async () => {
  expect(
    (await run("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)")).exitCode,
  ).toBe(1);
});

it('runs where it is told, in the environment that it is told, and no other', async () => {
  const script = 'console.log(process.cwd(), process.env.PWD, process.env.A, process.env.HOME)';
  expect((await run(script, { env: { A: 'b' } })).output).toBe(`${folder} ${folder} b undefined\n`);
});

it('shows what is printed as it comes, unless it is to be quiet', async () => {
  const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const result = await run("console.log('a')", { quiet: false });
    expect(result.output).toBe('a\n');
    expect(shown.mock.calls.map(([chunk]) => String(chunk)).join('')).toBe('a\n');
  } finally {
    shown.mockRestore();
  }
});

it('throws for a command that cannot be run', async () => {
  await expect(runCommand(path.join(folder, 'rien'), [], { cwd: folder })).rejects.toThrow(
    /ENOENT/,
  );
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'ends what it runs when it is told to stop by %s, however deaf that is',
  async (signal) => {
    const parent = path.join(folder, `${signal}.mts`);
    const deaf =
      "for (const s of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(s, () => {}); console.log(process.pid); setInterval(() => {}, 1000)";
    writeFileSync(
      parent,
      `import { runCommand } from ${JSON.stringify(path.join(import.meta.dirname, 'run-command.ts'))};
await runCommand(process.execPath, ['-e', ${JSON.stringify(deaf)}], { cwd: ${JSON.stringify(folder)} });`,
    );
    const told = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), parent], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(told.stdout, 'data')) as [Buffer];
    told.kill(signal);
    const [code, by] = await once(told, 'exit');
    expect(code === null ? by : code).not.toBe(0);
    await vi.waitFor(() => expect(isRunning(Number(line.toString()))).toBe(false));
  },
);

/** Whether a process runs; one that ended and that nobody asked about yet does not (proc(5)). */
function isRunning(id: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

it('finds the commands of the packages', async () => {
  expect(
    (await runCommand(localBin('esbuild'), ['--version'], { cwd: folder, quiet: true })).output,
  ).toMatch(/^\d+\.\d+/);
});
