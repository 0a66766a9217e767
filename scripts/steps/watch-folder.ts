import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Watches a folder and all its folders, those to come too. Each folder is watched, and no file: a recursive
 * `fs.watch` of Node 20 follows files by their inode, and loses one that is replaced (a save by rename, a
 * `git checkout`).
 * @param onChange called at each change, often several times for one
 * @returns what ends the watch
 */
export function watchFolder(root: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const follow = () => {
    const folders = foldersOf(root);
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => {
          follow();
          onChange();
        });
        watcher.on('error', () => forget(folder));
        watchers.set(folder, watcher);
      } catch {
        // It went away in between: its own folder tells.
      }
    }
  };
  follow();
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

function foldersOf(root: string): Set<string> {
  const found = new Set([root]);
  for (const folder of found) {
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory()) found.add(path.join(folder, entry.name));
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
