import { existsSync } from 'node:fs';
import { findBrowser } from './browser';
import { localBin, runCommand } from './run-command';

/**
 * Makes sure that there is a browser: looks for one, else has Playwright download it, else takes
 * Debian's package when the session may install packages.
 * @returns false when none could be had; one line has then said what to do.
 */
export async function ensureBrowser(root: string): Promise<boolean> {
  if (findBrowser()) return true;
  console.log('No browser found: installing one…');
  await runCommand(localBin('playwright'), ['install', 'chromium'], { cwd: root, quiet: true });
  if (findBrowser()) return true;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    await runCommand('apt-get', ['update'], { cwd: root, quiet: true });
    await runCommand('apt-get', ['install', '-y', 'chromium-headless-shell'], {
      cwd: root,
      quiet: true,
    });
    if (findBrowser()) return true;
  }
  console.error(
    'No browser for the end-to-end tests: run « npx playwright install chromium », or on Debian « sudo apt-get install -y chromium-headless-shell ».',
  );
  return false;
}
