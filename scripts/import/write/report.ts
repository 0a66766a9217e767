import path from 'node:path';
import { count, formatProblems, type Problem, quote } from '../../../lib/content/problems';
import type { ImageProblem } from '../../../lib/media/image-problem';
import { keptIn } from '../body/convert-body';
import type { ImportedArticle } from '../imported-article';
import type { ImportPlan } from './import-plan';

/** All there is to say of one article that is brought. */
export class ArticleReport {
  readonly lost: Problem[] = [];
  readonly toReview: Problem[] = [];
  readonly #origin: string;
  readonly #file: string;

  /** @param file that of its draft */
  constructor(origin: string, file: string) {
    this.#origin = origin;
    this.#file = file;
  }

  notesOf({ notes, publishedAt }: ImportedArticle): void {
    for (const note of notes) this.toReview.push({ ...note, file: this.#file });
    if (publishedAt === undefined && !notes.some(({ field }) => field === 'date')) {
      this.#review(
        'publishedAt',
        'aucune date',
        'celle de la parution : celle du jour l’a remplacée',
      );
    }
  }

  nameTaken(slug: string, file: string): void {
    const received = `${quote(slug)}, le nom d’un autre article (${file})`;
    const expected = 'l’un des deux renommé, puis l’import refait : celui-ci n’a pas été écrit';
    this.lost.push({ file: this.#origin, field: 'nom du fichier', received, expected });
  }

  /** A text that no parser could go through: the draft is not written. */
  unreadable(error: unknown): void {
    const received = `un texte que l’import ne sait pas lire (${String((error as Error).message)})`;
    const expected = 'un texte sans niveaux sans fin : celui-ci n’a pas été écrit';
    this.lost.push({ file: this.#origin, field: 'texte', received, expected });
  }

  lostPicture(field: string, { received, expected }: ImageProblem): void {
    this.#lose(field, received, expected);
  }

  unknownSection(categories: readonly string[], given: string, known: readonly string[]): void {
    const received = categories.length > 0 ? categories.map(quote).join(', ') : 'aucune catégorie';
    const [first = 'Ancienne rubrique'] = categories;
    const expected = `une rubrique (${known.join(' | ')}) : ${given} en attendant ; ou --sections "${first}=${given}"`;
    this.#review('section', received, expected);
  }

  newAuthors(names: readonly string[], authors: readonly { slug: string; isNew: boolean }[]): void {
    for (const [index, { slug, isNew }] of authors.entries()) {
      const name = names[index];
      if (name === undefined) {
        this.#review(
          'authors',
          'aucune signature',
          `une signature de content/authors/ : ${slug} en attendant`,
        );
      } else if (isNew) {
        const expected = `content/authors/${slug}.yml, écrit avec ce nom seul, à compléter ; ou --authors "${name}=…"`;
        this.#review('authors', `${quote(name)}, une signature inconnue`, expected);
      }
    }
  }

  leftTags(left: readonly string[]): void {
    if (left.length === 0) return;
    this.#lose('tags', left.map(quote).join(', '), 'un sujet dont l’adresse puisse se faire');
  }

  refusedAddresses(refused: readonly string[]): void {
    for (const address of refused) {
      const expected =
        'une adresse du site que rien d’autre ne porte : elle ne mènera pas à cet article';
      this.#lose('aliases', quote(address), expected);
    }
  }

  /** What the draft keeps as comments, each at its line. */
  keptIn(text: string): void {
    for (const { line, source } of keptIn(text)) {
      const expected = 'à remettre en forme, ou à ôter : gardé en commentaire {/* import : … */}';
      this.lost.push({ file: this.#file, line, field: 'texte', received: quote(source), expected });
    }
  }

  #lose(field: string, received: string, expected: string): void {
    this.lost.push({ file: this.#file, field, received, expected });
  }

  #review(field: string, received: string, expected: string): void {
    this.toReview.push({ file: this.#file, field, received, expected });
  }
}

/**
 * The report of an import, in French: what was written, what is to be looked at, what was lost.
 * @param written how many of the drafts were written by this run
 */
export function describeImport(plan: ImportPlan, written: readonly string[]): string {
  const parts = [
    section('À relire', plan.toReview),
    section('Perdu, ou à remettre en forme', plan.lost),
    written.length > 0 ? `Écrits :\n${written.map((file) => `  ${file}`).join('\n')}` : '',
    summary(plan, written.filter((file) => plan.drafts.includes(file)).length),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function section(title: string, problems: readonly Problem[]): string {
  return problems.length > 0 ? `${title} :\n\n${formatProblems(together(problems))}` : '';
}

/** What is the same in several articles is told once, with their names. */
function together(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([
      problem.line ?? '',
      problem.field,
      problem.received,
      problem.expected,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((same) => {
    const files = [...new Set(same.map(({ file }) => file))];
    const [first] = same;
    if (!first || files.length === 1) return same;
    return [
      {
        ...first,
        file: `${files.length} articles : ${files.map((file) => path.basename(file)).join(', ')}`,
      },
    ];
  });
}

function summary({ there, lost }: ImportPlan, drafts: number): string {
  const known =
    there.length > 0
      ? ` ${count(there.length, 'article')} déjà là, laissé${there.length > 1 ? 's' : ''} tel${there.length > 1 ? 's' : ''} quel${there.length > 1 ? 's' : ''}.`
      : '';
  const losses =
    lost.length > 0 ? ` ${count(lost.length, 'point')} à reprendre.` : ' Rien n’a été perdu.';
  const done =
    drafts > 0
      ? `${count(drafts, 'brouillon')} écrit${drafts > 1 ? 's' : ''} dans content/articles/.`
      : 'Rien de neuf : aucun brouillon écrit.';
  return `${done}${known}${losses}`;
}
