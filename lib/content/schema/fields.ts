import { imageNameFault } from '../../media/image-names';
import { isDateTimeWithOffset, isPartialDate } from '../../site/dates';
import { isSlug } from '../../site/slug';
import { documentAt } from '../../site/urls';
import { describeValue } from '../problems';
import { isBlank } from './characters';
import { isMailbox, webAddressFault } from './web-address';

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
  /** Sets what readers read as prose in a value; absent where nothing is: an address, a date, a name. */
  setProse?(value: Value, set: (text: string) => string): Value;
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

/** What ends a line for one reader or another (robots.txt, HTTP, JavaScript, Unicode). */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

function prose(expected: string, accepts: (value: string) => boolean): Field<string> {
  return {
    ...checkedString(expected, accepts),
    setProse: (value, set) => set(value),
  };
}

/** Words without markup: `<` is refused, so that no template can be broken by it. */
function isPlain(value: string): boolean {
  return !isBlank(value) && !value.includes('<');
}

/** A text on one line, without markup: it may go into a file that is read line by line. */
export function plainText(what = 'un texte'): Field<string> {
  return prose(
    `${what}, sur une seule ligne (avec « >- » si elle est repliée), sans chevron « < »`,
    (value) => isPlain(value) && !LINE_BREAK.test(value),
  );
}

/** A text without markup that a writer may type on several lines: an attribute of a block. */
export function wrappedText(what = 'un texte'): Field<string> {
  return prose(`${what} d’une ligne au moins, sans chevron « < »`, isPlain);
}

/** A value of a known form, that nothing may reword. */
export function exactText(expected: string, pattern: RegExp): Field<string> {
  return checkedString(expected, (value) => pattern.test(value) && !LINE_BREAK.test(value));
}

/** A mailbox: `nom@exemple.fr`. */
export function mailbox(what: string): Field<string> {
  return checkedString(`${what} (nom@exemple.fr)`, isMailbox);
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

/** An absolute https address, read as it is written (`web-address.ts`). */
export function httpsUrl(): Field<string> {
  const expected = 'une adresse complète en https (https://www.exemple.fr/page)';
  return {
    expected,
    storedAs: { type: 'string' },
    read(value, at, report) {
      const fault = typeof value === 'string' ? webAddressFault(value) : expected;
      if (fault === undefined) return value as string;
      report(at, describeValue(value), fault);
      return undefined;
    },
  };
}

/** A path of the site, as an address once published: lower-case ASCII, no slash at the end. */
export function sitePath(): Field<string> {
  return formed('un chemin du site, en minuscules sans accent (/articles/ancien-nom)', (value) =>
    /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+$/.test(value),
  );
}

/** The path of a document that may be removed. A topic is none: it goes with its articles. */
export function removablePath(): Field<string> {
  return checkedString(
    'l’adresse d’un article, d’une rubrique, d’une signature ou d’une page (/auteurs/ancien-nom)',
    (value) => {
      const kind = documentAt(value)?.kind;
      return kind !== undefined && kind !== 'topic';
    },
  );
}

/** The name of an image, without any folder; accents, spaces and symbols are welcome. */
export function fileName(): Field<string> {
  return checkedString(
    'un nom de fichier, sans dossier ni signe invisible (dessin.svg)',
    (value) => imageNameFault(value) === undefined,
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
  const { setProse } = item;
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
    ...(setProse ? { setProse: (values, set) => values.map((each) => setProse(each, set)) } : {}),
  };
}

/** A field that may be left out; when it is there, it is checked like the other. */
export function optional<Value>(
  field: Field<Value>,
): Field<Value | undefined> & { optional: true } {
  const { setProse } = field;
  return {
    ...(field.hasNoHash ? { hasNoHash: field.hasNoHash } : {}),
    ...(field.part ? { part: field.part } : {}),
    optional: true,
    storedAs: field.storedAs,
    get expected() {
      return field.expected;
    },
    read: (value, at, report) => (value === undefined ? undefined : field.read(value, at, report)),
    ...(setProse
      ? { setProse: (value, set) => (value === undefined ? undefined : setProse(value, set)) }
      : {}),
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
    setProse: (values, set) => setProse(shape, values, set),
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

/** Sets the prose of every field of a shape, and leaves all the rest as it was typed. */
export function setProse<S extends Shape>(
  shape: S,
  values: ObjectOf<S>,
  set: (text: string) => string,
): ObjectOf<S> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = shape[name];
      return [name, field?.setProse ? field.setProse(value, set) : value];
    }),
  ) as ObjectOf<S>;
}
