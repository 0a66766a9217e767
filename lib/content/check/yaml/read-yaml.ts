import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { type ProblemInFile, quote } from '../../problems';
import { lineTooDeep } from './levels';
import { YAML_EXPECTED } from './messages';
import { fieldOffset } from './place';
import { type Cut, MOST_PROBLEMS, walkFields } from './walk';

/** Three hundred sources fit; beyond, reading would take time. */
const LONGEST = 200_000;

/** A front matter as it was read, with what a rule on its fields may ask. */
export interface YamlFields {
  /** The fields, or `undefined` when they cannot be read. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly problems: readonly ProblemInFile[];
  /** Comments that may be the end of a text: only the kind of the field can tell. */
  readonly cuts: readonly Cut[];
  /** The line of the YAML, from 1, where a field (`hero.alt`, `sources[2].url`) is written. */
  lineOf(field: string): number | undefined;
}

/**
 * Reads fields written in YAML 1.2 (https://yaml.org/spec/1.2.2/), without what could make two
 * readers disagree or one of them burst: no alias, anchor, tag, directive or second document.
 * @param yaml text with LF line breaks and no refused character
 */
export function readYaml(yaml: string): YamlFields {
  const excess = excessOf(yaml);
  if (excess) return unreadable([excess]);

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

  const errors = [
    ...[...document.errors, ...document.warnings]
      .slice(0, MOST_PROBLEMS)
      .map(({ pos, code }) => problemAt(pos[0], YAML_EXPECTED[code])),
    ...(declaresDirectives(document) ? [problemAt(0, YAML_EXPECTED.BAD_DIRECTIVE)] : []),
  ];
  if (errors.length > 0) return { ...unreadable(errors), lineOf };
  if (!isMap(document.contents)) {
    const received = yaml.trim() === '' ? 'un en-tête vide' : quote(yaml);
    const expected = 'des champs, un par ligne : « champ: valeur »';
    return { ...unreadable([yamlProblem(1, received, expected)]), lineOf };
  }
  const { problems, cuts } = walkFields(document.contents, yaml, problemAt);
  if (problems.length > 0) return { ...unreadable(problems), lineOf };
  return { values: document.toJS() as Record<string, unknown>, problems, cuts, lineOf };
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
function unreadable(problems: readonly ProblemInFile[]): YamlFields {
  return { problems: problems.slice(0, MOST_PROBLEMS), cuts: [], lineOf: () => undefined };
}

/** `%YAML 1.1` would give « oui » and « non » other meanings, `%TAG` would hide a tag. */
function declaresDirectives({ directives }: Document.Parsed): boolean {
  return directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
}
