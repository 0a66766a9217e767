import path from 'node:path';
import { readSourceTree } from '../../../lib/content/check/source-tree';
import type { ExportFiles } from '../export-files';
import type { ImportedContent } from '../imported-article';
import { FormerSite } from './addresses';
import { chooseSlugs } from './choose-slugs';
import { AddressClaims } from './claim-addresses';
import type { ImportPlan, PlannedFile } from './import-plan';
import { type NameTables, NewspaperNames } from './newspaper-names';
import { PictureStore } from './picture-store';
import { type PlannedArticle, planArticle } from './plan-article';

/**
 * Turns what was read of an export into the drafts of this newspaper. Nothing is written.
 * @param root folder that holds `content/`
 * @param files those that stand beside the export
 */
export async function planImport(
  root: string,
  content: ImportedContent,
  files: ExportFiles,
  { tables, now }: { readonly tables: NameTables; readonly now: Date },
): Promise<ImportPlan> {
  const tree = readSourceTree(path.join(root, 'content'), root);
  const chosen = chooseSlugs(content.articles, tree.articles);
  const claims = new AddressClaims(tree, root);
  for (const { slug, there } of chosen) if (!there) claims.takeArticle(slug);
  const newsroom = {
    names: new NewspaperNames(tree, tables),
    pictures: new PictureStore(path.join(root, 'content/images'), tree.images),
    claims,
    former: new FormerSite(
      content.origins,
      chosen.map(({ article, slug }) => [article, slug]),
    ),
    files,
    now,
  };
  const articles: PlannedArticle[] = [];
  for (const each of chosen) articles.push(await planArticle(each, newsroom));
  // A picture or a signature that several articles need is written once, before the first of them.
  const planned = new Map<string, PlannedFile>();
  for (const each of articles.flatMap((article) => article.files)) {
    if (!planned.has(each.file)) planned.set(each.file, each);
  }
  return {
    files: [...planned.values()],
    drafts: articles.filter((each) => each.files.length > 0).map(({ file }) => file),
    there: chosen.flatMap(({ there }) => (there?.isSame ? [there.file] : [])),
    lost: [...content.problems, ...articles.flatMap(({ report }) => report.lost)],
    toReview: [...content.skipped, ...articles.flatMap(({ report }) => report.toReview)],
  };
}
