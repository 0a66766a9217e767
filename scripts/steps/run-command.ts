import { spawn } from 'node:child_process';
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

/**
 * Runs a command to its end, showing its output unless `quiet`.
 * @returns its exit code (1 when a signal ended it) and its output.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv; quiet?: boolean },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      // Contentlayer trusts PWD more than the folder it is started in.
      env: { ...(options.env ?? process.env), PWD: options.cwd },
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
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
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
