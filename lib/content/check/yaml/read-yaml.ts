import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLSeq,
} from 'yaml';
import { quote } from '../problems';
import { refusedCharacters } from '../schema/characters';
import type { FileFault } from './text-file';
import { commentMayBeStart, commentMayBeText } from './yaml-comments';
import { lineTooDeep } from './yaml-levels';
import { fieldOffset } from './yaml-place';

/** Groups in lists in groups… a front matter never needs more, and recursion must end somewhere. */
const DEEPEST = 12;
/** Three hundred sources fit; beyond, reading would take time. */
const LONGEST = 200_000;

const MOST_FAULTS = 20;

/** A text value that YAML cut at a « # », and the field it stands in. */
export interface Cut {
  /** `title`, `hero.alt`, `tags[2]`. */
  readonly field: string;
  readonly fault: FileFault;
}

/** A front matter as it was read, with what a rule on its fields may ask. */
export interface YamlFields {
  /** The fields, or `undefined` when they cannot be read. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly faults: readonly FileFault[];
  /** Comments that may be the end of a text: only the kind of the field can tell. */
  readonly cuts: readonly Cut[];
  /** The line of the YAML, from 1, where a field (`hero.alt`, `sources[2].url`) is written. */
  lineOf(field: string): number | undefined;
}

/** What each fault of YAML asks for, by the code of the `yaml` library: no English reaches a writer. */
const YAML_FAULTS = {
  ALIAS_PROPS: 'la valeur elle-même, sans « & » ni « * »',
  BAD_ALIAS: 'la valeur elle-même, sans « & » ni « * »',
  BAD_COLLECTION_TYPE: 'une valeur sans « ! » devant elle',
  BAD_DIRECTIVE: 'des champs seulement, sans ligne qui commence par « % »',
  BAD_DQ_ESCAPE: 'une barre oblique inverse doublée (\\\\), ou des guillemets simples',
  BAD_INDENT: 'des champs alignés, avec deux espaces de retrait par niveau',
  BAD_PROP_ORDER: 'la valeur elle-même, sans « & » ni « ! » devant elle',
  BAD_SCALAR_START: 'une valeur entre guillemets si elle commence par un signe',
  BLOCK_AS_IMPLICIT_KEY: 'une valeur entre guillemets si elle contient « : »',
  BLOCK_IN_FLOW: 'une liste ou un groupe tout entier entre ses crochets ou ses accolades',
  DUPLICATE_KEY: 'un seul champ de ce nom',
  IMPOSSIBLE: 'un champ par ligne : « champ: valeur »',
  KEY_OVER_1024_CHARS: 'un nom de champ en un mot',
  MISSING_CHAR: 'un guillemet, un crochet ou un deux-points qui manque',
  MULTILINE_IMPLICIT_KEY: 'la forme « champ: valeur », avec une espace après le deux-points',
  MULTIPLE_ANCHORS: 'la valeur elle-même, sans « & » ni « * »',
  MULTIPLE_DOCS: 'un seul document, sans ligne « --- » ni « ... » entre les champs',
  MULTIPLE_TAGS: 'une valeur sans « ! » devant elle',
  NON_STRING_KEY: 'un nom de champ en un mot',
  RESOURCE_EXHAUSTION: 'moins de niveaux les uns dans les autres',
  TAB_AS_INDENT: 'des espaces, pas de tabulation, en début de ligne',
  TAG_RESOLVE_FAILED: 'une valeur sans « ! » devant elle',
  UNEXPECTED_TOKEN:
    'une valeur sur une ligne, entre guillemets si elle contient « : », « # » ou « @ »',
} as const satisfies Readonly<Record<ErrorCode, string>>;

/**
 * Reads fields written in YAML 1.2 (https://yaml.org/spec/1.2.2/), without what could make two
 * readers disagree or one of them burst: no alias, anchor, tag, directive or second document.
 * @param yaml text with LF line breaks and no refused character
 */
export function readYaml(yaml: string): YamlFields {
  if (yaml.length > LONGEST) {
    const received = `${yaml.length} signes`;
    return unreadable([yamlFault(1, received, `${LONGEST} signes au plus : le texte va dessous`)]);
  }
  const lines = yaml.split('\n');
  const deep = lineTooDeep(yaml);
  if (deep !== undefined) {
    const received = quote(lines[deep - 1] ?? '');
    return unreadable([yamlFault(deep, received, YAML_FAULTS.RESOURCE_EXHAUSTION)]);
  }
  const lineCounter = new LineCounter();
  // Twice the same key is told below: the library compares each key with every other.
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const lineOf = (field: string) => {
    const place = fieldOffset(document.contents, field);
    return place === undefined ? undefined : lineAt(place);
  };
  const faultAt = (offset: number, expected: string) => {
    const line = lineAt(offset);
    return yamlFault(line, quote(lines[line - 1] ?? ''), expected);
  };

  const faults = [
    ...[...document.errors, ...document.warnings]
      .slice(0, MOST_FAULTS)
      .map(({ pos, code }) => faultAt(pos[0], YAML_FAULTS[code])),
    ...(declaresDirectives(document) ? [faultAt(0, YAML_FAULTS.BAD_DIRECTIVE)] : []),
  ];
  if (faults.length > 0) return { ...unreadable(faults), lineOf };
  if (!isMap(document.contents)) {
    const received = yaml.trim() === '' ? 'un en-tête vide' : quote(yaml);
    const expected = 'des champs, un par ligne : « champ: valeur »';
    return { ...unreadable([yamlFault(1, received, expected)]), lineOf };
  }
  const walk: Walk = { yaml, faultAt, faults, cuts: [] };
  walkNode(document.contents, '', 1, walk);
  if (faults.length > 0) return { ...unreadable(faults), lineOf };
  return {
    values: document.toJS() as Record<string, unknown>,
    faults,
    cuts: walk.cuts,
    lineOf,
  };
}

function yamlFault(line: number, received: string, expected: string): FileFault {
  return { line, field: 'en-tête (YAML)', received, expected };
}

/** One slip can make a fault of every word after it: the first ones are enough. */
function unreadable(faults: readonly FileFault[]): YamlFields {
  return { faults: faults.slice(0, MOST_FAULTS), cuts: [], lineOf: () => undefined };
}

/** `%YAML 1.1` would give « oui » and « non » other meanings, `%TAG` would hide a tag. */
function declaresDirectives({ directives }: Document.Parsed): boolean {
  return directives.yaml.explicit === true || Object.keys(directives.tags).length > 1;
}

interface Walk {
  readonly yaml: string;
  readonly faultAt: (offset: number, expected: string) => FileFault;
  readonly faults: FileFault[];
  readonly cuts: Cut[];
}

/** Looks at every value before anything is expanded, so that an alias is never followed. */
function walkNode(
  node: unknown,
  field: string,
  depth: number,
  walk: Walk,
  /** Where what stands before it ends: the name of its field, or the item before. */
  after = 0,
): void {
  if (walk.faults.length >= MOST_FAULTS) return;
  const start = (node as ParsedNode | null)?.range?.[0] ?? 0;
  const refuse = (expected: string) => walk.faults.push(walk.faultAt(start, expected));
  if (isAlias(node)) {
    refuse(YAML_FAULTS.BAD_ALIAS);
  } else if (depth > DEEPEST) {
    refuse(YAML_FAULTS.RESOURCE_EXHAUSTION);
  } else if (isScalar(node) || isCollection(node)) {
    if (node.anchor !== undefined) refuse(YAML_FAULTS.BAD_ALIAS);
    if (node.tag !== undefined) refuse(YAML_FAULTS.TAG_RESOLVE_FAILED);
    if (isMap(node)) walkMap(node.items as MapItems, field, depth, walk);
    if (isSeq(node)) walkSeq(node, field, depth, walk);
    if (isScalar(node)) walkScalar(node, field, walk, after);
  }
}

function walkSeq({ items, range, flow }: YAMLSeq, field: string, depth: number, walk: Walk): void {
  let after = range?.[0] ?? 0;
  for (const [index, item] of items.entries()) {
    walkNode(item, `${field}[${index + 1}]`, depth + 1, walk, after);
    after = (item as ParsedNode | null)?.range?.[1] ?? after;
  }
  // « [Affaire,\n #Fuite\n] »: a list between brackets may lose its last item.
  const isCut = flow === true && walk.yaml.slice(after, range?.[1]).includes('#');
  if (isCut && items.length > 0) markCut(`${field}[${items.length}]`, after, walk);
}

type MapItems = readonly { readonly key: unknown; readonly value: unknown }[];

function walkMap(items: MapItems, field: string, depth: number, walk: Walk): void {
  const names = new Set<string>();
  for (const { key, value } of items) {
    const start = (key as ParsedNode | null)?.range?.[0] ?? 0;
    if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined) {
      walk.faults.push(walk.faultAt(start, YAML_FAULTS.NON_STRING_KEY));
      continue;
    }
    const name = String(key.value);
    if (names.has(name)) walk.faults.push(walk.faultAt(start, YAML_FAULTS.DUPLICATE_KEY));
    names.add(name);
    walkCharacters(name, start, walk);
    const end = (key as ParsedNode).range?.[1];
    walkNode(value, field ? `${field}.${name}` : name, depth + 1, walk, end);
  }
}

function walkScalar(node: Scalar, field: string, walk: Walk, after: number): void {
  const start = node.range?.[0] ?? 0;
  if (typeof node.value === 'string') walkCharacters(node.value, start, walk);
  if (commentMayBeText(node, walk.yaml) || commentMayBeStart(node, walk.yaml.slice(after, start)))
    markCut(field, start, walk);
}

function markCut(field: string, offset: number, walk: Walk): void {
  const expected =
    'la valeur entre guillemets : pour YAML, « # » après une espace ouvre un commentaire, et la suite est perdue';
  walk.cuts.push({ field, fault: { ...walk.faultAt(offset, expected), field } });
}

/** An escape (`"\x0B"`) brings in what the file itself could not hold. */
function walkCharacters(value: string, start: number, walk: Walk): void {
  for (const { received, expected } of refusedCharacters(value)) {
    walk.faults.push({ ...walk.faultAt(start, expected), field: 'caractère', received });
  }
}
