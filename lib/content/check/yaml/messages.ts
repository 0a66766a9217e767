import type { ErrorCode } from 'yaml';

/** What each error of the `yaml` library asks for, by its code: no English reaches a writer. */
export const YAML_EXPECTED = {
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

/** « 'L'affaire' »: the text ends at its apostrophe. */
const APOSTROPHE = /(?:^|[:\s-])\s*'[^'"]*\p{L}'\p{L}/u;
/** « "Il dit "oui"" »: the text ends at its second quotation mark. */
const QUOTATION = /(?:^|[:\s-])\s*"(?:[^"\\]|\\.)*"\s*[^\s",\]}#]/u;

/** What a value between quotes asks for when a mark inside it ends it too early. */
export function quotesRemedy(line: string): string | undefined {
  if (APOSTROPHE.test(line)) {
    return 'des guillemets doubles autour d’un texte à apostrophe ("L\'affaire"), ou une apostrophe courbe (’)';
  }
  return QUOTATION.test(line)
    ? "des guillemets français (« ») ou simples (') à l’intérieur d’un texte entre guillemets doubles"
    : undefined;
}
