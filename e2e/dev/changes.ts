import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A way to save a text, as an editor or a tool does it. */
export interface Change {
  readonly name: string;
  /** Makes the text say these words, in the place of those it said; Git brings back the first ones. */
  make(words: string): void;
  /** Whether it brings back what was committed. */
  readonly isCheckout?: true;
}

/** What the text says before any change, as it was committed. */
export const FIRST_WORDS = 'Cette phrase attend d’être changée.';

/**
 * Ten changes of one text: in place (VS Code), by rename (Vim, Emacs, most others), by Git, by removal.
 * @param folder a repository of Git
 * @param file in the folder
 */
export function tenChanges(folder: string, file: string): readonly Change[] {
  const full = path.join(folder, file);
  const committed = readFileSync(full, 'utf8');
  const saying = (words: string) => committed.replace(FIRST_WORDS, words);
  const inPlace: Change['make'] = (words) => writeFileSync(full, saying(words));
  const byRename: Change['make'] = (words) => {
    writeFileSync(`${full}~`, saying(words));
    renameSync(`${full}~`, full);
  };
  const byGit: Change['make'] = () => {
    execFileSync('git', ['checkout', '-q', '--', file], { cwd: folder });
  };
  const byRemoval: Change['make'] = (words) => {
    rmSync(full);
    writeFileSync(full, saying(words));
  };
  return [
    { name: 'in place', make: inPlace },
    { name: 'by rename', make: byRename },
    { name: 'by rename', make: byRename },
    { name: 'by rename', make: byRename },
    { name: 'in place', make: inPlace },
    { name: 'git checkout', make: byGit, isCheckout: true },
    { name: 'in place', make: inPlace },
    { name: 'in place', make: inPlace },
    { name: 'removed, then made again', make: byRemoval },
    { name: 'git checkout', make: byGit, isCheckout: true },
  ];
}

/** Puts a folder under Git, as it is. */
export function commitAll(folder: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.email=essai@example.org', '-c', 'user.name=essai', 'commit', '-qm', 'essai');
}
