import path from 'node:path';
import process from 'node:process';
import { execa } from 'execa';

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

/**
 * Runs a command to its end, showing its output unless `quiet`. Told to stop, this process stops the
 * command at once: nothing goes on writing behind it.
 * @returns its exit code (1 when a signal ended it) and its output
 * @throws when it cannot be run
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  {
    cwd,
    env = process.env,
    quiet = false,
    onStart,
  }: {
    cwd: string;
    env?: Readonly<Record<string, string | undefined>>;
    quiet?: boolean;
    /** Told of the process once it runs. */
    onStart?: (processId: number) => void;
  },
): Promise<CommandResult> {
  const shown = quiet ? ('pipe' as const) : (['pipe', 'inherit'] as const);
  const child = execa(command, args, {
    cwd,
    // Contentlayer trusts PWD more than the folder it is started in.
    env: { ...env, PWD: cwd },
    extendEnv: false,
    stdin: 'inherit',
    stdout: shown,
    stderr: shown,
    all: true,
    stripFinalNewline: false,
    killSignal: 'SIGKILL',
    reject: false,
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  const { exitCode, signal, all, cause } = await child;
  if (exitCode === undefined && signal === undefined) throw cause;
  return { exitCode: exitCode ?? 1, output: all ?? '' };
}
