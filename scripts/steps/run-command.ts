import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** How a command ended, and all it printed. */
export interface CommandResult {
  readonly exitCode: number;
  readonly output: string;
}

const BIN = path.join(import.meta.dirname, '..', '..', 'node_modules', '.bin');

/** The path of a command that a dependency installs (`next`, `contentlayer2`). */
export function localBin(name: string): string {
  return path.join(BIN, process.platform === 'win32' ? `${name}.cmd` : name);
}

/** A command that is told to stop stops what it runs: nothing goes on writing behind it. */
function stopTogether(child: ChildProcess): () => void {
  const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
  const handlers = Object.entries(SIGNALS).map(([name, number]) => {
    const handler = () => {
      child.kill('SIGKILL');
      process.exit(128 + number);
    };
    process.once(name, handler);
    return [name, handler] as const;
  });
  return () => {
    for (const [name, handler] of handlers) process.removeListener(name, handler);
  };
}

/**
 * Runs a command to its end, showing its output unless `quiet`.
 * @returns its exit code (1 when a signal ended it) and its output.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: {
    cwd: string;
    env?: NodeJS.ProcessEnv;
    quiet?: boolean;
    /** Told of the process once it runs. */
    onStart?: (processId: number) => void;
  },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      // Contentlayer trusts PWD more than the folder it is started in.
      env: { ...(options.env ?? process.env), PWD: options.cwd },
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (child.pid !== undefined) options.onStart?.(child.pid);
    const release = stopTogether(child);
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (!options.quiet) to.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      release();
      resolve({ exitCode: code ?? 1, output });
    });
  });
}
