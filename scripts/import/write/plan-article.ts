import { stringify } from 'yaml';
import { convertBody } from '../body/convert-body';
import type { ExportFiles } from '../export-files';
import type { ImportedArticle } from '../imported-article';
import type { FormerSite } from './addresses';
import type { ChosenSlug } from './choose-slugs';
import type { AddressClaims } from './claim-addresses';
import { draftOf } from './draft-of';
import type { PlannedFile } from './import-plan';
import type { NewspaperNames } from './newspaper-names';
import type { PictureStore } from './picture-store';
import { ArticleReport } from './report';

/** What the articles of an import share: this newspaper, and the files beside the export. */
export interface Newsroom {
  readonly names: NewspaperNames;
  readonly pictures: PictureStore;
  readonly claims: AddressClaims;
  readonly former: FormerSite;
  readonly files: ExportFiles;
  readonly now: Date;
}

/** The files that an article needs, the draft last; none when its name is taken, or its text unreadable. */
export interface PlannedArticle {
  readonly file: string;
  readonly files: readonly PlannedFile[];
  readonly report: ArticleReport;
}

/** Makes the draft of an article, with its pictures and its signatures, and tells of what it lacks. */
export async function planArticle(
  { article, slug, there }: ChosenSlug,
  newsroom: Newsroom,
): Promise<PlannedArticle> {
  const { names, pictures, former, files, now } = newsroom;
  const file = `content/articles/${slug}.mdx`;
  const report = new ArticleReport(article.origin, file);
  if (there) {
    if (!there.isSame) report.nameTaken(slug, there.file);
    return { file, files: [], report };
  }
  const find = (reference: string) => pictures.find(files, reference, article.folder);
  const body = await convertBody(article, (each) => former.find(each, article.folder), find).catch(
    (error: unknown) => report.unreadable(error),
  );
  if (!body) return { file, files: [], report };
  report.notesOf(article);
  const found = article.cover && (await find(article.cover.reference));
  const unfit = found && ('problem' in found ? found.problem : found.problemAsHero);
  if (unfit) report.lostPicture('image d’ouverture', unfit);
  const cover = found && !unfit && 'name' in found ? found.name : undefined;

  const placed = { ...place(article, slug, newsroom, report), cover, now };
  const text = draftOf(article, placed, body.text);
  report.keptIn(text);
  const shown = cover === undefined ? body.pictures : [...body.pictures, cover];
  return {
    file,
    report,
    files: [
      ...pictures
        .toCopy(shown)
        .map(({ name, bytes }) => ({ file: `content/images/${name}`, content: bytes })),
      ...names.newAuthors(placed.authors).map(({ slug: author, fields }) => ({
        file: `content/authors/${author}.yml`,
        content: stringify(fields),
      })),
      { file, content: text },
    ],
  };
}

/** Its section, its signatures, its topics and its former addresses in this newspaper. */
function place(
  article: ImportedArticle,
  slug: string,
  { names, claims }: Newsroom,
  report: ArticleReport,
) {
  const section = names.sectionOf(article.categories);
  const [first = ''] = names.sections;
  if (section === undefined) report.unknownSection(article.categories, first, names.sections);

  const authors =
    article.authors.length > 0
      ? article.authors.map((each) => names.authorOf(each))
      : [names.unsigned()];
  report.newAuthors(article.authors, authors);

  // A category that is no section here is a topic: its name is not lost.
  const words = section === undefined ? article.categories : [];
  const { tags, left } = names.tagsOf([...article.tags, ...words]);
  report.leftTags(left);
  claims.takeTopics(tags);
  const { kept, refused } = claims.claim(article.formerAddresses, slug);
  report.refusedAddresses(refused);
  return {
    section: section ?? first,
    authors: [...new Set(authors.map((each) => each.slug))],
    tags,
    aliases: kept,
  };
}
