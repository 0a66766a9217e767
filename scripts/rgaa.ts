import { existsSync, readFileSync } from 'node:fs';
import { formatProblems } from '../lib/content/problems';
import { checkStatement, GRID_FILE, outcomeOf, readGrid, STATEMENT_FILE } from './steps/rgaa';

/** `npm run rgaa`: what comes of the accessibility evaluation, and whether the statement says the same. */
if (!existsSync(GRID_FILE)) {
  console.error(`Aucune évaluation : il n’y a pas de ${GRID_FILE}.`);
  process.exit(1);
}
const { grid, problems } = readGrid(readFileSync(GRID_FILE, 'utf8'));
const all = grid
  ? [...problems, ...checkStatement(grid, readFileSync(STATEMENT_FILE, 'utf8'))]
  : problems;

if (grid) {
  const { counts, rate, words, failed } = outcomeOf(grid);
  for (const [state, number] of Object.entries(counts)) console.log(`${number} ${state}`);
  console.log(`Taux : ${rate} % des critères applicables. Accessibilité : ${words}.`);
  for (const { number, title, fault } of failed) console.log(`\n${number} ${title}\n  ${fault}`);
}
if (all.length > 0) {
  console.error(`\n${formatProblems(all)}`);
  process.exitCode = 1;
}
