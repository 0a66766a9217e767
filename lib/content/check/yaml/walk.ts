import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { ProblemInFile } from '../../problems';
import { refusedCharacters } from '../../schema/characters';
import { commentMayBeStart, commentMayBeText } from './comments';
import { YAML_EXPECTED } from './messages';

/** Groups in lists in groups… a front matter never needs more, and recursion must end somewhere. */
const DEEPEST = 12;

/** Beyond these, a writer is told no more of one front matter. */
export const MOST_PROBLEMS = 20;

/** A text value that YAML cut at a « # », and the field it stands in. */
export interface Cut {
  /** `title`, `hero.alt`, `tags[2]`. */
  readonly field: string;
  readonly problem: ProblemInFile;
}

/** Makes the problem of a place of the YAML text. */
type ProblemAt = (offset: number, expected: string) => ProblemInFile;

/** What a walk has found so far. */
interface Walk {
  readonly yaml: string;
  readonly problemAt: ProblemAt;
  readonly problems: ProblemInFile[];
  readonly cuts: Cut[];
}

/** Looks at every value before anything is expanded, so that an alias is never followed. */
export function walkFields(
  fields: YAMLMap,
  yaml: string,
  problemAt: ProblemAt,
): Pick<Walk, 'problems' | 'cuts'> {
  const walk: Walk = { yaml, problemAt, problems: [], cuts: [] };
  walkNode(fields, '', 1, walk);
  return walk;
}

function walkNode(
  node: unknown,
  field: string,
  depth: number,
  walk: Walk,
  /** Where what stands before it ends: the name of its field, or the item before. */
  after = 0,
): void {
  if (walk.problems.length >= MOST_PROBLEMS) return;
  const start = startOf(node);
  const refuse = (expected: string) => walk.problems.push(walk.problemAt(start, expected));
  if (isAlias(node)) {
    refuse(YAML_EXPECTED.BAD_ALIAS);
  } else if (depth > DEEPEST) {
    refuse(YAML_EXPECTED.RESOURCE_EXHAUSTION);
  } else if (isScalar(node) || isCollection(node)) {
    if (node.anchor !== undefined) refuse(YAML_EXPECTED.BAD_ALIAS);
    if (node.tag !== undefined) refuse(YAML_EXPECTED.TAG_RESOLVE_FAILED);
    if (isMap(node)) walkMap(node, field, depth, walk);
    if (isSeq(node)) walkSeq(node, field, depth, walk);
    if (isScalar(node)) walkScalar(node, field, walk, after);
  }
}

function startOf(node: unknown): number {
  return (node as ParsedNode | null)?.range?.[0] ?? 0;
}

function endOf(node: unknown): number | undefined {
  return (node as ParsedNode | null)?.range?.[1];
}

function walkSeq({ items, range, flow }: YAMLSeq, field: string, depth: number, walk: Walk): void {
  let after = range?.[0] ?? 0;
  for (const [index, item] of items.entries()) {
    walkNode(item, `${field}[${index + 1}]`, depth + 1, walk, after);
    after = endOf(item) ?? after;
  }
  // « [Affaire,\n #Fuite\n] »: a list between brackets may lose its last item.
  const isCut = flow === true && walk.yaml.slice(after, range?.[1]).includes('#');
  if (isCut && items.length > 0) markCut(`${field}[${items.length}]`, after, walk);
}

function walkMap({ items }: YAMLMap, field: string, depth: number, walk: Walk): void {
  const names = new Set<string>();
  for (const { key, value } of items) {
    const start = startOf(key);
    if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined) {
      walk.problems.push(walk.problemAt(start, YAML_EXPECTED.NON_STRING_KEY));
      continue;
    }
    const name = String(key.value);
    if (names.has(name)) walk.problems.push(walk.problemAt(start, YAML_EXPECTED.DUPLICATE_KEY));
    names.add(name);
    walkCharacters(name, start, walk);
    walkNode(value, field ? `${field}.${name}` : name, depth + 1, walk, endOf(key));
  }
}

function walkScalar(node: Scalar, field: string, walk: Walk, after: number): void {
  const start = startOf(node);
  if (typeof node.value === 'string') walkCharacters(node.value, start, walk);
  if (commentMayBeText(node, walk.yaml) || commentMayBeStart(node, walk.yaml.slice(after, start)))
    markCut(field, start, walk);
}

function markCut(field: string, offset: number, walk: Walk): void {
  const expected =
    'la valeur entre guillemets : pour YAML, « # » après une espace ouvre un commentaire, et la suite est perdue';
  walk.cuts.push({ field, problem: { ...walk.problemAt(offset, expected), field } });
}

/** An escape (`"\x0B"`) brings in what the file itself could not hold. */
function walkCharacters(value: string, start: number, walk: Walk): void {
  for (const { received, expected } of refusedCharacters(value)) {
    walk.problems.push({ ...walk.problemAt(start, expected), field: 'caractère', received });
  }
}
