import { count, formatProblems } from '../problems';
import type { ContentReport } from './check-content';

/**
 * What the writer is told of the content, in French: every problem, or the advice and how much is sound.
 * @param report what the checks found
 * @param withPublisher whether what the publisher has yet to say is told too
 * @returns the words to print, and whether the content may be built
 */
export function describeReport(
  { problems, advice: ofArticles, publisherAdvice, counts }: ContentReport,
  withPublisher: boolean,
): {
  readonly text: string;
  readonly isSound: boolean;
} {
  const advice = withPublisher ? [...publisherAdvice, ...ofArticles] : ofArticles;
  const articles = count(counts.articles, 'article');
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const errors = `${count(problems.length, 'erreur')} dans ${count(files, 'fichier')}`;
    const verdict = `${errors} (${articles} en tout). Rien n’a été construit.`;
    return { text: `${formatProblems(problems)}\n\n${verdict}`, isSound: false };
  }
  const verdict = `Contenu prêt : ${articles}, aucune erreur.`;
  if (advice.length === 0) return { text: verdict, isSound: true };
  const total = `${count(advice.length, 'conseil')}, sans rien de bloquant.`;
  return { text: `${formatProblems(advice)}\n\n${total}\n${verdict}`, isSound: true };
}
