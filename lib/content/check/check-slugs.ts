import { isSlug, slugify } from '../../site/slug';
import { type Problem, quote } from '../problems';
import type { SourceFile } from './source-file';

/** Tells of the names of files that can be no address, or that two files of one kind share. */
export function checkSlugs(family: readonly SourceFile[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { file, slug } of family) {
    const refuse = (received: string, expected: string) =>
      problems.push({ file, field: 'nom du fichier', received, expected });
    if (!isSlug(slug)) {
      const example = slugify(slug) || 'mon-article';
      refuse(
        quote(slug),
        `des minuscules sans accent, des chiffres, des traits d’union (${example})`,
      );
    }
    const owner = owners.get(slug);
    if (owner) {
      refuse(`${quote(slug)}, déjà pris par ${owner}`, 'un nom que ne porte aucun autre fichier');
    } else {
      owners.set(slug, file);
    }
  }
  return problems;
}
