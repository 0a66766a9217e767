import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { cardRecipe } from './card-recipe';

const ROOT = path.join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(path.join(tmpdir(), 'card-recipe-'));
afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('changes with what draws the cards, and with nothing else', () => {
  for (const name of ['components', 'lib', 'package-lock.json'])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  const before = cardRecipe(copy);
  expect(before).toBe(cardRecipe(ROOT));
  appendFileSync(path.join(copy, 'lib', 'content', 'reader.ts'), '\n');
  appendFileSync(path.join(copy, 'lib', 'card', 'card-text.test.ts'), '\n');
  expect(cardRecipe(copy)).toBe(before);
  appendFileSync(path.join(copy, 'components', 'social', 'card-lines.tsx'), '\n');
  expect(cardRecipe(copy)).not.toBe(before);
});
