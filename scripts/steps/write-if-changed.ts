import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../lib/media/write-whole';

/**
 * Writes a text as it is, or any other value as JSON, unless the file says the same already: a watcher
 * would reload for nothing.
 */
export function writeIfChanged(root: string, file: string, value: unknown): void {
  const full = path.join(root, file);
  const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return;
  writeWhole(full, text);
}
