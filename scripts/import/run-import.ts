import { existsSync } from 'node:fs';
import path from 'node:path';
import { removeUnfinished } from '../../lib/media/write-whole';
import { readExport } from './read-export';
import type { NameTables } from './write/newspaper-names';
import { planImport } from './write/plan-import';
import { describeImport } from './write/report';
import { writeNew } from './write/write-new';

/**
 * Brings the articles of an export into `content/articles/`, as drafts. Each file is whole or not there,
 * and none that exists is touched: a run that was stopped is ended by another.
 * @param root folder that holds `content/`
 * @param given an export, or a folder
 * @returns the report, in French, and whether all of it came along
 * @throws {Error} in French, when nothing can be read there
 */
export async function runImport(
  root: string,
  given: string,
  { tables, now }: { readonly tables: NameTables; readonly now: Date },
): Promise<{ readonly report: string; readonly isWhole: boolean }> {
  const { content, files } = readExport(given);
  const plan = await planImport(root, content, files, { tables, now });
  // What a run that was killed left half written, beside its place.
  for (const folder of ['articles', 'authors', 'images']) {
    const full = path.join(root, 'content', folder);
    if (existsSync(full)) removeUnfinished(full);
  }
  const written = plan.files
    .filter(({ file, content: bytes }) => writeNew(path.join(root, file), bytes))
    .map(({ file }) => file);
  return { report: describeImport(plan, written), isWhole: plan.lost.length === 0 };
}
