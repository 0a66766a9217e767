import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CRITERIA,
  checkStatement,
  GRID_FILE,
  outcomeOf,
  readGrid,
  STATEMENT_FILE,
} from './steps/rgaa';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
/** Another newspaper, made of a clone, has been evaluated by nobody yet: it has no grid to hold to. */
const isEvaluated = existsSync(path.join(ROOT, GRID_FILE));
const written = isEvaluated ? read(GRID_FILE) : '';

/** The grid of this newspaper, which the first test holds to be sound. */
function grid() {
  const found = readGrid(written).grid;
  if (!found) throw new Error('The grid cannot be read.');
  return found;
}

/** A grid whose criteria are all in one state, but those given. */
function gridOf(states: Readonly<Record<string, 'conforme' | 'non conforme' | 'non applicable'>>) {
  const criteria = CRITERIA.map((number) => ({
    number,
    title: 't',
    state: states[number] ?? ('conforme' as const),
    proof: 'p',
  }));
  return { evaluatedOn: '2026-12-01', criteria };
}

describe.skipIf(!isEvaluated)('the accessibility evaluation of this newspaper', () => {
  it('answers each of the 106 criteria once, and the statement says what comes of it', () => {
    expect(CRITERIA).toHaveLength(106);
    const { problems } = readGrid(written);
    expect(problems).toEqual([]);
    expect(checkStatement(grid(), read(STATEMENT_FILE))).toEqual([]);
  });

  it('answers for office documents where there are some, and only there', () => {
    // A dossier offers its EPUB; a file of `content/documents/` is one that a text leads to.
    const files = ['content/documents', 'content/dossiers'].flatMap((folder) =>
      existsSync(path.join(ROOT, folder)) ? readdirSync(path.join(ROOT, folder)) : [],
    );
    const states = grid()
      .criteria.filter(({ number }) => number === '13.3' || number === '13.4')
      .map(({ state }) => state !== 'non applicable');
    expect(states).toEqual([files.length > 0, files.length > 0]);
  });

  it('names only tests that exist', () => {
    const named = grid().criteria.flatMap(({ tests = [] }) => tests);
    expect(named.length).toBeGreaterThan(30);
    const lost = named.filter((test) => {
      const [file = '', ...title] = test.split(': ');
      return !read(file).includes(title.join(': '));
    });
    expect(lost).toEqual([]);
  });
});

describe.skipIf(!isEvaluated)('readGrid', () => {
  it('tells each criterion that is missing, told twice or unknown, and a fault that is not told', () => {
    const lines = (text: string) => readGrid(text).problems.map(({ field }) => field);
    expect(lines(written.replace('number: "13.12"', 'number: "13.13"'))).toEqual([
      'critère 13.12',
      'critère 13.13',
    ]);
    expect(lines(written.replace('number: "1.2"', 'number: "1.1"'))).toEqual([
      'critère 1.2',
      'critère 1.1',
    ]);
    expect(lines(written.replace('state: conforme', 'state: non conforme'))).toEqual([
      'critère 1.1',
    ]);
    expect(lines(written.replace('state: conforme', 'state: peut-être'))).toEqual([
      'criteria[1].state',
    ]);
  });
});

describe('outcomeOf', () => {
  it('counts what is met over what applies, and never says 100 % of less', () => {
    expect(outcomeOf(gridOf({}))).toMatchObject({ rate: '100', words: 'totalement conforme' });
    expect(outcomeOf(gridOf({ '1.1': 'non conforme' }))).toMatchObject({
      rate: '99',
      words: 'partiellement conforme',
      counts: { conforme: 105, 'non conforme': 1, 'non applicable': 0 },
    });
    const mostly = Object.fromEntries(
      CRITERIA.slice(3).map((number) => [number, 'non applicable']),
    );
    const third = { ...mostly, '1.1': 'non conforme', '1.2': 'non conforme' } as const;
    expect(outcomeOf(gridOf(third as Parameters<typeof gridOf>[0]))).toMatchObject({
      rate: '33,3',
      words: 'non conforme',
    });
  });
});

describe.skipIf(!isEvaluated)('checkStatement', () => {
  it('tells a state, a rate, a count, a date and a fault that are not those of the grid', () => {
    const said = read(STATEMENT_FILE);
    const fields = (text: string) => checkStatement(grid(), text).map(({ field }) => field);
    expect(fields(said.replace(/label: .*/, 'label: "Accessibilité : parfaite"'))).toEqual([
      'label',
    ]);
    expect(fields(said.replace(/[\d,]+ % des critères/, '99 % des critères'))).toEqual(['texte']);
    expect(fields(said.replaceAll('décembre', 'janvier'))).toEqual(['texte']);
    expect(fields(`${said}\n\nEt le critère 1.1.`)).toEqual(['texte']);
  });
});
