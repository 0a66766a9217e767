import { buildContent } from './build-content';
import { environmentOrExit } from './environment';
import { localBin, runCommand } from './run-command';

/** What next/og prints, and then goes on, when it lacks a font: letters would be missing. */
const MISSING_FONT = /dynamic font/i;

/**
 * Builds the site from the content and the environment.
 * @returns false when anything was refused; the reasons have then been printed.
 */
export async function buildSite(root: string): Promise<boolean> {
  environmentOrExit();
  if (!(await buildContent(root))) return false;
  const { exitCode, output } = await runCommand(localBin('next'), ['build'], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (exitCode !== 0) return false;
  if (MISSING_FONT.test(output)) {
    console.error('Une image sociale contient un signe absent de sa police (voir plus haut).');
    return false;
  }
  return true;
}
