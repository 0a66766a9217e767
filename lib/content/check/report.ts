import { count, formatProblems, type Problem } from '../problems';
import type { ContentReport } from './check-content';

/** Of whom, and how much, is told. */
interface Telling {
  /** What the publisher has yet to say, too. */
  readonly withPublisher: boolean;
  /** Past this many pieces of advice on texts, only how many there are of each kind: all when it is not given. */
  readonly mostAdvice?: number;
}

/**
 * What the writer is told of the content, in French: every problem, or the advice and how much is sound.
 * @param report what the checks found
 * @returns the words to print, and whether the content may be built
 */
export function describeReport(
  { problems, advice: ofTexts, publisherAdvice, counts }: ContentReport,
  { withPublisher, mostAdvice = Number.POSITIVE_INFINITY }: Telling,
): {
  readonly text: string;
  readonly isSound: boolean;
} {
  const articles = count(counts.articles, 'article');
  if (problems.length > 0) {
    const files = new Set(problems.map(({ file }) => file)).size;
    const errors = `${count(problems.length, 'erreur')} dans ${count(files, 'fichier')}`;
    const verdict = `${errors} (${articles} en tout). Rien n’a été construit.`;
    return { text: `${formatProblems(problems)}\n\n${verdict}`, isSound: false };
  }
  const verdict = `Contenu prêt : ${articles}, aucune erreur.`;
  const ofPublisher = withPublisher ? publisherAdvice : [];
  const total = ofPublisher.length + ofTexts.length;
  if (total === 0) return { text: verdict, isSound: true };
  const isTooLong = ofTexts.length > mostAdvice;
  const told = isTooLong ? ofPublisher : [...ofPublisher, ...ofTexts];
  const lines = [
    ...(told.length > 0 ? [formatProblems(told), ''] : []),
    ...(isTooLong ? [summaryOf(ofTexts)] : []),
    `${count(total, 'conseil')}, sans rien de bloquant.`,
    verdict,
  ];
  return { text: lines.join('\n'), isSound: true };
}

/** How many pieces of advice there are on each field, most first. */
function summaryOf(advice: readonly Problem[]): string {
  const fields = new Map<string, number>();
  for (const { field } of advice) fields.set(field, (fields.get(field) ?? 0) + 1);
  const told = [...fields]
    .sort(([, a], [, b]) => b - a)
    .map(([field, times]) => `${field} ${times}`)
    .join(', ');
  return `Sur les textes : ${told}. « npm run check » les dit un à un.`;
}
