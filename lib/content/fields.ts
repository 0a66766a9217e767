import { isDateTimeWithOffset, isPartialDate } from '../dates';
import { isSlug } from '../slug';
import { isBlank } from './characters';
import { describeValue } from './problems';

/** Told of each fault: where (`hero.alt`), what came, what would be accepted. */
export type Report = (at: string, received: string, expected: string) => void;

/** How Contentlayer must hold a field; all real checking is done by `read`. */
type StoredAs =
  | { readonly type: 'string' | 'boolean' | 'json' }
  | { readonly type: 'list'; readonly of: { readonly type: 'string' } };

/** One kind of value: how to read it, how it is stored, what to call it in French. */
export interface Field<Value> {
  readonly expected: string;
  readonly storedAs: StoredAs;
  /** Gives the value back typed, or tells `report` every fault and gives `undefined`. */
  read(value: unknown, at: string, report: Report): Value | undefined;
  readonly optional?: true;
  /** True when no « # » can be part of a value, so that a comment after it is only a note. */
  readonly hasNoHash?: true;
  /** The field of a part: by its name in a group, whatever its place in a list. */
  readonly part?: (name: string) => Field<unknown> | undefined;
}

/** The type a field gives back. */
export type ValueOf<F> = F extends Field<infer Value> ? Value : never;

function checkedString(expected: string, accepts: (value: string) => boolean): Field<string> {
  return {
    expected,
    storedAs: { type: 'string' },
    read(value, at, report) {
      if (typeof value === 'string' && accepts(value)) return value;
      report(at, describeValue(value), expected);
      return undefined;
    },
  };
}

/** A value of a form that holds no « # »: a date, an identifier, a path. */
function formed(expected: string, accepts: (value: string) => boolean): Field<string> {
  return { ...checkedString(expected, accepts), hasNoHash: true };
}

/** A text without markup: `<` is refused, so that no template can be broken by it. */
export function plainText(what = 'un texte'): Field<string> {
  return checkedString(
    `${what} d’une ligne au moins, sans chevron « < »`,
    (value) => !isBlank(value) && !value.includes('<'),
  );
}

/** An instant with its offset, kept as the writer typed it. ISO 8601. */
export function dateTime(): Field<string> {
  return formed(
    'une date et une heure ISO 8601 qui existent, avec décalage (2026-11-23T20:00:00+01:00)',
    isDateTimeWithOffset,
  );
}

/** A day, a month or a year. */
export function partialDate(): Field<string> {
  return formed(
    'un jour, un mois ou une année entre guillemets ("2022-11-06", "2021-10", "2023")',
    isPartialDate,
  );
}

/** An identifier in lower-case ASCII with hyphens. */
export function slug(what = 'un identifiant'): Field<string> {
  return formed(`${what} en minuscules sans accent, chiffres et traits d’union`, isSlug);
}

/** An absolute https address. */
export function httpsUrl(): Field<string> {
  return checkedString(
    'une adresse complète en https (https://www.exemple.fr/page)',
    (value) => !/[\s<]/.test(value) && URL.canParse(value) && new URL(value).protocol === 'https:',
  );
}

/** A path of the site, as an address once published: lower-case ASCII, no slash at the end. */
export function sitePath(): Field<string> {
  return formed('un chemin du site, en minuscules sans accent (/articles/ancien-nom)', (value) =>
    /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+$/.test(value),
  );
}

/** The name of a file, without any folder. */
export function fileName(): Field<string> {
  return checkedString('un nom de fichier, sans dossier (dessin.svg)', (value) =>
    /^[^\s/\\<]+\.[A-Za-z0-9]+$/.test(value),
  );
}

/** One of a closed set; `names` gives the set as it stands now. */
export function oneOf(what: string, names: () => readonly string[]): Field<string> {
  return {
    get expected() {
      return `${what} : ${names().join(' | ') || '(aucun n’existe encore)'}`;
    },
    hasNoHash: true,
    storedAs: { type: 'string' },
    read(value, at, report) {
      if (typeof value === 'string' && names().includes(value)) return value;
      report(at, describeValue(value), this.expected);
      return undefined;
    },
  };
}

/** `true` or `false`, written without quotes. */
export function yesNo(): Field<boolean> {
  const expected = 'true ou false, sans guillemets';
  return {
    expected,
    hasNoHash: true,
    storedAs: { type: 'boolean' },
    read(value, at, report) {
      if (typeof value === 'boolean') return value;
      report(at, describeValue(value), expected);
      return undefined;
    },
  };
}

/** A whole number, zero or more. */
export function wholeNumber(): Field<number> {
  const expected = 'un nombre entier, zéro ou plus';
  return {
    expected,
    hasNoHash: true,
    storedAs: { type: 'json' },
    read(value, at, report) {
      if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
      report(at, describeValue(value), expected);
      return undefined;
    },
  };
}

/** A list of one kind of value, with at least `least` items. */
export function listOf<Value>(item: Field<Value>, least = 0): Field<Value[]> {
  const expected = `une liste${least > 0 ? ' non vide' : ''} ; chaque élément : ${item.expected}`;
  return {
    expected,
    part: () => item,
    storedAs:
      item.storedAs.type === 'string' ? { type: 'list', of: { type: 'string' } } : { type: 'json' },
    read(value, at, report) {
      if (!Array.isArray(value) || value.length < least) {
        report(at, describeValue(value), this.expected);
        return undefined;
      }
      const items = value.map((each, index) => item.read(each, `${at}[${index + 1}]`, report));
      return items.includes(undefined) ? undefined : (items as Value[]);
    },
  };
}

/** A field that may be left out; when it is there, it is checked like the other. */
export function optional<Value>(
  field: Field<Value>,
): Field<Value | undefined> & { optional: true } {
  return {
    ...(field.hasNoHash ? { hasNoHash: field.hasNoHash } : {}),
    ...(field.part ? { part: field.part } : {}),
    optional: true,
    storedAs: field.storedAs,
    get expected() {
      return field.expected;
    },
    read: (value, at, report) => (value === undefined ? undefined : field.read(value, at, report)),
  };
}

/** A closed set of named fields. */
// biome-ignore lint/suspicious/noExplicitAny: a shape holds fields of every kind of value
export type Shape = Readonly<Record<string, Field<any>>>;

/** The object that a shape describes: optional fields may be absent. */
export type ObjectOf<S extends Shape> = {
  readonly [Name in keyof S as S[Name] extends { optional: true } ? never : Name]: ValueOf<S[Name]>;
} & {
  readonly [Name in keyof S as S[Name] extends { optional: true } ? Name : never]?: Exclude<
    ValueOf<S[Name]>,
    undefined
  >;
};

/** A group of fields: a missing one, an unknown one and a wrong one are each reported. */
export function group<S extends Shape>(shape: S): Field<ObjectOf<S>> {
  const expected = `un groupe de champs : ${Object.keys(shape).join(', ')}`;
  return {
    expected,
    part: (name) => (Object.hasOwn(shape, name) ? shape[name] : undefined),
    storedAs: { type: 'json' },
    read(value, at, report) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        report(at, describeValue(value), expected);
        return undefined;
      }
      return readShape(shape, value as Record<string, unknown>, at, report);
    },
  };
}

/** The field at a place (`hero.alt`, `tags[2]`, `sources[1].url`), or `undefined`. */
export function fieldAt(shape: Shape, place: string): Field<unknown> | undefined {
  const [first = '', ...others] = place.split(/[.[\]]+/).filter(Boolean);
  const start: Field<unknown> | undefined = Object.hasOwn(shape, first) ? shape[first] : undefined;
  return others.reduce((field, name) => field?.part?.(name), start);
}

/**
 * Reads a whole front matter. Tells `report` of every missing, unknown or wrong field.
 * @returns the typed object, or `undefined` when at least one fault was reported.
 */
export function readShape<S extends Shape>(
  shape: S,
  values: Readonly<Record<string, unknown>>,
  at: string,
  report: Report,
): ObjectOf<S> | undefined {
  let sound = true;
  const place = (name: string) => (at ? `${at}.${name}` : name);
  const tell: Report = (...fault) => {
    sound = false;
    report(...fault);
  };
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(shape, name)) {
      const known = Object.keys(shape).join(', ');
      tell(place(name), describeValue(value), `pas de champ de ce nom ; champs connus : ${known}`);
    }
  }
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = field.read(values[name], place(name), tell);
    if (value !== undefined) read[name] = value;
  }
  return sound ? (read as ObjectOf<S>) : undefined;
}
