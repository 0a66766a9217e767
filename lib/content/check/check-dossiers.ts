import { nearest } from '../../site/nearest';
import { isSlug } from '../../site/slug';
import { articlePath } from '../../site/urls';
import { type Problem, quote } from '../problems';
import { dossierFields } from '../schema/front-matter';
import { removedPath } from './check-removals';
import { problemAtField } from './problem-at';
import { readFields } from './read-fields';
import type { SourceFile } from './source-file';
import type { SourceTree } from './source-tree';

/** What a dossier names as its articles, in its order: its schema tells of what can be no name. */
export function articlesOf({ values }: Pick<SourceFile, 'values'>): readonly unknown[] {
  return Array.isArray(values?.articles) ? values.articles : [];
}

type Tree = Pick<SourceTree, 'articles' | 'dossiers' | 'removed'>;

/**
 * Reads the dossiers (`content/dossiers/`): each names articles that are there, once, and no article is in
 * two of them: its page says what comes before and after it.
 */
export function checkDossiers(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const holders = new Map<string, SourceFile>();
  for (const source of tree.dossiers) {
    problems.push(...readFields(dossierFields, source).problems);
    for (const [index, slug] of articlesOf(source).entries()) {
      if (typeof slug !== 'string' || !isSlug(slug)) continue;
      const refuse = (received: string, expected: string) =>
        problems.push(problemAtField(source, `articles[${index + 1}]`, received, expected));
      const holder = holders.get(slug);
      if (holder === source) {
        refuse(`${quote(slug)} deux fois`, 'une seule fois');
      } else if (holder) {
        refuse(`${quote(slug)}, déjà dans ${holder.file}`, 'un article d’un seul dossier');
      } else if (tree.articles.some((article) => article.slug === slug)) {
        holders.set(slug, source);
      } else {
        refuse(quote(slug), insteadOf(slug, tree));
      }
    }
  }
  return problems;
}

/** What to write for the name of an article that is not there: its present one, or those that are most like it. */
function insteadOf(slug: string, { articles, removed }: Tree): string {
  const former = articlePath(slug);
  const renamed = articles.find(
    ({ values }) => Array.isArray(values?.aliases) && values.aliases.includes(former),
  );
  if (renamed) return `le nom que cet article porte aujourd’hui : ${renamed.slug}`;
  const removal = removed.find((each) => removedPath(each) === former);
  if (removal) return `un article qui est encore là : celui-ci est retiré (${removal.file})`;
  const near = nearest(
    slug,
    articles.map((each) => each.slug),
  );
  return `un article ; les plus proches : ${near.join(' | ') || '(aucun n’existe encore)'}`;
}
