import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../lib/media/write-whole';

/**
 * Writes a text or bytes as they are, or any other value as JSON, unless the file says the same already:
 * a watcher would reload for nothing.
 */
export function writeIfChanged(root: string, file: string, value: unknown): void {
  const full = path.join(root, file);
  const bytes = Buffer.isBuffer(value) ? value : Buffer.from(textOf(value));
  if (existsSync(full) && readFileSync(full).equals(bytes)) return;
  writeWhole(full, bytes);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
}
