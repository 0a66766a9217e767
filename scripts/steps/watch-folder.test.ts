import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from './watch-folder';

/** Waits for each change to be noticed: the test would not end without. */
function watched(root: string) {
  let seen: () => void = () => {};
  const stop = watchFolder(root, () => seen());
  const after = async (change: () => void) => {
    const isSeen = new Promise<void>((resolve) => {
      seen = resolve;
    });
    change();
    await isSeen;
    // The last words of one change must not pass for the next.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 1;
  };
  return { after, stop };
}

it('notices ten changes in a row: in place, by rename, as Git replaces a file, in a new folder', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'watch-'));
  mkdirSync(path.join(root, 'articles'));
  const file = path.join(root, 'articles', 'a.mdx');
  writeFileSync(file, '0');
  const { after, stop } = watched(root);
  let noticed = 0;
  const inPlace = (text: string) => () => writeFileSync(file, text);
  const byRename = (text: string) => () => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  const asGit = (text: string) => () => {
    unlinkSync(file);
    writeFileSync(file, text);
  };
  const folder = path.join(root, 'articles', '2026');
  try {
    noticed += await after(inPlace('1'));
    noticed += await after(byRename('2'));
    noticed += await after(byRename('3'));
    noticed += await after(inPlace('4'));
    noticed += await after(asGit('5'));
    noticed += await after(inPlace('6'));
    noticed += await after(asGit('7'));
    noticed += await after(byRename('8'));
    noticed += await after(() => mkdirSync(folder));
    noticed += await after(() => writeFileSync(path.join(folder, 'b.mdx'), '10'));
  } finally {
    stop();
    rmSync(root, { recursive: true });
  }
  expect(noticed).toBe(10);
});
