import { type Document, type ErrorCode, isMap, LineCounter, parseDocument } from 'yaml';
import { type ProblemInFile, quote } from '../../problems';
import { fieldTexts } from './field-texts';
import { lineTooDeep } from './levels';
import { quotesRemedy, YAML_EXPECTED } from './messages';
import { fieldOffset } from './place';
import { type Cut, MOST_PROBLEMS, walkFields } from './walk';

/** Three hundred sources fit; beyond, reading would take time. */
const LONGEST = 200_000;

/** A front matter as it was read, with what a rule on its fields may ask. */
export interface YamlFields {
  /** The fields that could be read, or `undefined` when none could. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Names of the fields that a problem keeps from being read: nothing else is to be said of them. */
  readonly unread: ReadonlySet<string>;
  readonly problems: readonly ProblemInFile[];
  /** Comments that may be the end of a text: only the kind of the field can tell. */
  readonly cuts: readonly Cut[];
  /** The line of the YAML, from 1, where a field (`hero.alt`, `sources[2].url`) is written. */
  lineOf(field: string): number | undefined;
}

/**
 * Reads fields written in YAML 1.2 (https://yaml.org/spec/1.2.2/), without what could make two
 * readers disagree or one of them burst: no alias, anchor, tag, directive or second document.
 * A field at fault hides none of the others.
 * @param yaml text with LF line breaks and no refused character
 */
export function readYaml(yaml: string): YamlFields {
  const excess = excessOf(yaml);
  if (excess) return unreadable([excess]);
  const whole = readWhole(yaml);
  return whole.problems.length === 0 || whole.isNoMap ? whole : readApart(yaml, whole);
}

/** What one reading of a YAML text gave. */
type Reading = YamlFields & { readonly isNoMap?: boolean };

function readWhole(yaml: string): Reading {
  const lineCounter = new LineCounter();
  // Twice the same key is told by the walk: the library compares each key with every other.
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const lineOf = (field: string) => {
    const place = fieldOffset(document.contents, field);
    return place === undefined ? undefined : lineAt(place);
  };
  const lines = yaml.split('\n');
  const problemAt = (offset: number, expected: string) => {
    const line = lineAt(offset);
    return yamlProblem(line, quote(lines[line - 1] ?? ''), expected);
  };
  const errorAt = (offset: number, code: ErrorCode) => {
    const line = lines[lineAt(offset) - 1] ?? '';
    return problemAt(offset, quotesRemedy(line) ?? YAML_EXPECTED[code]);
  };

  const errors = [
    ...[...document.errors, ...document.warnings]
      .slice(0, MOST_PROBLEMS)
      .map(({ pos, code }) => errorAt(pos[0], code)),
    ...(declaresDirectives(document) ? [problemAt(0, YAML_EXPECTED.BAD_DIRECTIVE)] : []),
  ];
  if (errors.length > 0) return { ...unreadable(errors), lineOf };
  if (!isMap(document.contents)) {
    const received = yaml.trim() === '' ? 'un en-tête vide' : quote(yaml);
    const expected = 'des champs, un par ligne : « champ: valeur »';
    return { ...unreadable([yamlProblem(1, received, expected)]), lineOf, isNoMap: true };
  }
  const { problems, cuts } = walkFields(document.contents, yaml, problemAt);
  if (problems.length > 0) return { ...unreadable(problems), lineOf };
  const values = document.toJS() as Record<string, unknown>;
  return { values, unread: new Set(), problems, cuts, lineOf };
}

/** Reads each field by itself: those that are sound, and one problem of each that is not. */
function readApart(yaml: string, whole: Reading): YamlFields {
  const values: Record<string, unknown> = Object.create(null);
  const unread = new Set<string>();
  const problems: ProblemInFile[] = [];
  const cuts: Cut[] = [];
  const lines = new Map<string, (field: string) => number | undefined>();
  for (const { name, text, linesBefore } of fieldTexts(yaml)) {
    const read = readWhole(text);
    const moved = (problem: ProblemInFile) => ({
      ...problem,
      line: (problem.line ?? 1) + linesBefore,
    });
    lines.set(name, (field) => (read.lineOf(field) ?? 1) + linesBefore);
    if (read.values) {
      Object.assign(values, read.values);
      cuts.push(...read.cuts.map(({ field, problem }) => ({ field, problem: moved(problem) })));
    } else {
      unread.add(name);
      problems.push(...read.problems.slice(0, 1).map(moved));
    }
  }
  return {
    values,
    unread,
    // What no field shows by itself (a name twice, a second document) is told as the whole showed it.
    problems: (problems.length > 0 ? problems : whole.problems).slice(0, MOST_PROBLEMS),
    cuts,
    lineOf: (field) => lines.get(/^[^.[]*/.exec(field)?.[0] ?? '')?.(field),
  };
}

/** What makes a text too long or too deep to be parsed in a fair time. */
function excessOf(yaml: string): ProblemInFile | undefined {
  if (yaml.length > LONGEST) {
    const expected = `${LONGEST} signes au plus : le texte va dessous`;
    return yamlProblem(1, `${yaml.length} signes`, expected);
  }
  const deep = lineTooDeep(yaml);
  if (deep === undefined) return undefined;
  const received = quote(yaml.split('\n')[deep - 1] ?? '');
  return yamlProblem(deep, received, YAML_EXPECTED.RESOURCE_EXHAUSTION);
}

function yamlProblem(line: number, received: string, expected: string): ProblemInFile {
  return { line, field: 'en-tête (YAML)', received, expected };
}

/** One slip can make a problem of every word after it: the first ones are enough. */
function unreadable(problems: readonly ProblemInFile[]): Reading {
  return {
    problems: problems.slice(0, MOST_PROBLEMS),
    unread: new Set(),
    cuts: [],
    lineOf: () => undefined,
  };
}

/** `%YAML 1.1` would give « oui » and « non » other meanings, `%TAG` would hide a tag. */
function declaresDirectives({ directives }: Document.Parsed): boolean {
  return directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
}
