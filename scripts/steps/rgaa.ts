import { readFields } from '../../lib/content/check/read-fields';
import { parseSource } from '../../lib/content/check/source-file';
import type { Problem } from '../../lib/content/problems';
import {
  exactText,
  group,
  listOf,
  oneOf,
  optional,
  plainText,
} from '../../lib/content/schema/fields';
import { formatPartialDate } from '../../lib/site/dates';

/** The evaluation, and the page that says what came of it. */
export const GRID_FILE = 'docs/accessibilite/grille.yml';
export const STATEMENT_FILE = 'content/pages/accessibilite.mdx';

/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const CRITERIA_OF_THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const;
/** The numbers of its 106 criteria, in order. */
export const CRITERIA = CRITERIA_OF_THEMES.flatMap((size, theme) =>
  Array.from({ length: size }, (_, index) => `${theme + 1}.${index + 1}`),
);

const STATES = ['conforme', 'non conforme', 'non applicable'] as const;
type State = (typeof STATES)[number];

const page = group({ page: plainText('une adresse'), what: plainText('ce qu’elle montre') });
const criterion = group({
  number: exactText('un numéro de critère (1.1)', /^\d+\.\d+$/),
  title: plainText('le titre du critère'),
  state: oneOf('la réponse', STATES),
  proof: plainText('la preuve : ce qui a été lu, ou l’outil'),
  tests: optional(
    listOf(exactText('un test : « fichier: titre »', /^(?:e2e|lib|scripts)\/\S+\.ts: .+$/)),
  ),
  fault: optional(plainText('où est le défaut, et lequel')),
});
const gridFields = group({
  standard: plainText('le référentiel et sa version'),
  evaluatedOn: exactText('le jour de l’évaluation (2026-12-01)', /^\d{4}-\d{2}-\d{2}$/),
  method: plainText('la méthode'),
  tools: listOf(plainText('un outil'), 1),
  sample: listOf(page, 1),
  bench: listOf(page),
  criteria: listOf(criterion, 1),
});

/** One criterion of the grid. */
interface Criterion {
  readonly number: string;
  readonly title: string;
  readonly state: State;
  readonly proof: string;
  readonly tests?: readonly string[];
  readonly fault?: string;
}

/** An evaluation, as it was written. */
export interface Grid {
  readonly evaluatedOn: string;
  readonly criteria: readonly Criterion[];
}

/**
 * Reads an evaluation against RGAA 4.1.
 * @param yaml text of `docs/accessibilite/grille.yml`
 * @returns the grid, when it has its fields; and every problem: a field, a criterion that is missing or told
 * twice, a fault that is not told
 */
export function readGrid(yaml: string): {
  readonly grid: Grid | undefined;
  readonly problems: readonly Problem[];
} {
  const { source, problems } = parseSource(GRID_FILE, yaml);
  const { value, problems: inFields } = readFields(gridFields, source);
  const found = [...problems, ...inFields];
  if (!value) return { grid: undefined, problems: found };
  return { grid: value, problems: [...found, ...incomplete(value.criteria)] };
}

function incomplete(criteria: readonly Criterion[]): Problem[] {
  const numbers = criteria.map(({ number }) => number);
  const problem = (field: string, received: string, expected: string) => ({
    file: GRID_FILE,
    field,
    received,
    expected,
  });
  return [
    ...CRITERIA.filter((number) => !numbers.includes(number)).map((number) =>
      problem(`critère ${number}`, 'rien', 'une réponse et sa preuve'),
    ),
    ...numbers
      .filter((number, index) => !CRITERIA.includes(number) || numbers.indexOf(number) < index)
      .map((number) => problem(`critère ${number}`, 'une réponse', 'un critère du RGAA, une fois')),
    ...criteria
      .filter(({ state, fault }) => (state === 'non conforme') !== (fault !== undefined))
      .map(({ number, state }) =>
        problem(`critère ${number}`, state, '« fault » où le critère est non conforme, et là seul'),
      ),
  ];
}

/** What comes of an evaluation. */
export interface Outcome {
  readonly counts: Readonly<Record<State, number>>;
  /** Criteria met, in percent of those that apply, to a tenth, as French writes it: « 87,5 ». */
  readonly rate: string;
  /** The words that the law gives to it. */
  readonly words: string;
  readonly failed: readonly Criterion[];
}

/**
 * Counts an evaluation as DINUM does: criteria met over criteria that apply
 * (https://accessibilite.numerique.gouv.fr/obligations/evaluation-conformite/). The rate is cut, not rounded:
 * 100 % is only said of a site that meets all.
 */
export function outcomeOf({ criteria }: Grid): Outcome {
  const of = (state: State) => criteria.filter((each) => each.state === state);
  const met = of('conforme').length;
  const failed = of('non conforme');
  const tenths = Math.floor((met * 1000) / Math.max(met + failed.length, 1));
  return {
    counts: {
      conforme: met,
      'non conforme': failed.length,
      'non applicable': of('non applicable').length,
    },
    rate: String(tenths / 10).replace('.', ','),
    words:
      tenths === 1000
        ? 'totalement conforme'
        : tenths >= 500
          ? 'partiellement conforme'
          : 'non conforme',
    failed,
  };
}

/**
 * Holds the statement that readers see against the grid that it follows from.
 * @param mdx text of `content/pages/accessibilite.mdx`
 * @returns a problem for each thing that it does not say as the grid does: state, rate, counts, date, faults
 */
export function checkStatement(grid: Grid, mdx: string): Problem[] {
  const { source } = parseSource(STATEMENT_FILE, mdx);
  const body = plainSpaces(source.body);
  const { counts, rate, words, failed } = outcomeOf(grid);
  const label = `Accessibilité : ${words}`;
  const toSay = [
    `${rate} % des critères`,
    `${counts.conforme} critères respectés sur ${counts.conforme + counts['non conforme']}`,
    `${counts['non applicable']} autres sont sans objet`,
    formatPartialDate(grid.evaluatedOn),
    ...failed.map(({ number }) => `critère ${number}`),
  ].filter((phrase) => !body.includes(plainSpaces(phrase)));
  const named = [...body.matchAll(/critère (\d+\.\d+)/g)].map(([, number]) => number ?? '');
  const fixed = named.filter((number) => failed.every((each) => each.number !== number));
  const given = String(source.values?.label ?? 'rien');
  const problem = (field: string, received: string, expected: string): Problem => ({
    file: STATEMENT_FILE,
    field,
    received,
    expected,
  });
  return [
    ...(plainSpaces(given) === label ? [] : [problem('label', given, label)]),
    ...toSay.map((phrase) => problem('texte', 'rien', `« ${plainSpaces(phrase)} »`)),
    ...fixed.map((number) =>
      problem('texte', `« critère ${number} »`, 'les seuls critères non conformes de la grille'),
    ),
  ];
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
