import type { Problem } from '../problems';
import { type Body, countWords, wordsOf } from '../text/body';
import type { SourceFile } from './source-file';

/** What is published says something: no empty page, none made of comments or invisible characters. */
export function checkHasWords({ file, linesBeforeBody }: SourceFile, body: Body): Problem[] {
  if (countWords(wordsOf(body.tree)) > 0) return [];
  return [
    {
      file,
      line: linesBeforeBody + 1,
      field: 'texte',
      received: 'un texte sans aucun mot',
      expected: 'des mots sous l’en-tête, ou draft: true pour un article à écrire',
    },
  ];
}
