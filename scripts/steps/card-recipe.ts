import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What draws the cards: folders of the project, and files. */
const DRAWERS = [
  'components/frame/line-shapes.ts',
  'components/social',
  'lib/card',
  'lib/newspaper/wordmark.ts',
  'lib/surfaces/social-image.ts',
  'package-lock.json',
];

/** A digest of all that draws the cards: another one, and none that was kept still holds. */
export function cardRecipe(root: string): string {
  const hash = createHash('sha256');
  for (const drawer of DRAWERS) {
    for (const file of filesOf(path.join(root, drawer))) hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}

function filesOf(place: string): string[] {
  if (path.extname(place) !== '') return [place];
  return readdirSync(place)
    .filter((name) => !/\.test\./.test(name))
    .sort()
    .map((name) => path.join(place, name));
}
