import { checkContent } from '../../lib/content/check';
import { count, formatProblems } from '../../lib/content/problems';
import { writeIfChanged } from './write-if-changed';

/** Where the problems stand for the development server to show them in the page. */
const PROBLEMS_FILE = '.generated/problems.json';

/**
 * Tells the writer, in French, whether what is in `content/` is fit to publish.
 * @returns the number of articles found, or `undefined` when something stops the build.
 */
export async function reportOnContent(root: string): Promise<number | undefined> {
  const { problems, advice, counts } = await checkContent(root, new Date());
  writeIfChanged(root, PROBLEMS_FILE, problems);
  const articles = count(counts.articles, 'article');
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const errors = `${count(problems.length, 'erreur')} dans ${count(files, 'fichier')}`;
    console.error(
      `${formatProblems(problems)}\n\n${errors} (${articles} en tout). Rien n’a été construit.`,
    );
    return undefined;
  }
  if (advice.length > 0) {
    const total = count(advice.length, 'conseil');
    console.log(`${formatProblems(advice)}\n\n${total}, sans rien de bloquant.`);
  }
  console.log(`Contenu prêt : ${articles}, aucune erreur.`);
  return counts.articles;
}
