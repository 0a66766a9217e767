import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';
import { isUnwritten } from './unwritten';

/** A published article keeps nothing of what `npm run new` left to be written. */
export function checkIsWritten(
  article: Partial<ArticleFrontMatter>,
  source: SourceFile,
): Problem[] {
  const line = source.body.split('\n').find(isUnwritten);
  const unwritten = [...unwrittenTexts(article, ''), ...(line ? [['texte', line] as const] : [])];
  return unwritten.map(([field, text]) =>
    problemAtField(source, field, quote(text), 'le texte définitif, ou draft: true'),
  );
}

/** Every text still to be written in a value, at any depth, with its field. */
function unwrittenTexts(value: unknown, field: string): (readonly [string, string])[] {
  if (typeof value === 'string') return isUnwritten(value) ? [[field, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const place = Array.isArray(value) ? `[${Number(name) + 1}]` : `${field && '.'}${name}`;
    return unwrittenTexts(each, field + place);
  });
}
