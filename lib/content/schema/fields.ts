import { z } from 'zod';
import { imageNameProblem } from '../../media/image-names';
import { isDateTimeWithOffset, isPartialDate, momentToIso } from '../../site/dates';
import { readFormerAddress } from '../../site/former-address';
import { nearest } from '../../site/nearest';
import { isSlug } from '../../site/slug';
import { documentAt } from '../../site/urls';
import { isBlank } from './characters';
import { type Field, type Traits, traitsOf, withTraits } from './traits';
import { addressProblem, isMailbox, webAddressProblem } from './web-address';

/**
 * The kinds of fields that a writer fills in. Each is a zod schema whose only message is what would be
 * accepted, in French: `read-values.ts` puts beside it what was received.
 */
export function checkedString(
  expected: string,
  accepts: (value: string) => boolean,
  traits: Omit<Traits, 'expected'> = {},
) {
  const field = z.string({ error: expected }).refine(accepts, { error: expected });
  return withTraits(field, { expected, ...traits });
}

/** A value of a form that holds no « # »: a date, an identifier, a path. */
function formed(expected: string, accepts: (value: string) => boolean, pattern: RegExp) {
  return checkedString(expected, accepts, { hasNoHash: true, pattern: pattern.source });
}

/** What ends a line for one reader or another (robots.txt, HTTP, JavaScript, Unicode). */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Words without markup: `<` is refused, so that no template can be broken by it. */
function isPlain(value: string): boolean {
  return !isBlank(value) && !value.includes('<');
}

/** A text on one line, without markup: it may go into a file that is read line by line. */
export function plainText(what = 'un texte') {
  return checkedString(
    `${what}, sur une seule ligne (avec « >- » si elle est repliée), sans chevron « < »`,
    (value) => isPlain(value) && !LINE_BREAK.test(value),
    { isProse: true, pattern: /^[^<]+$/.source },
  );
}

/** A text without markup that a writer may type on several lines: an attribute of a block. */
export function wrappedText(what = 'un texte') {
  return checkedString(`${what} d’une ligne au moins, sans chevron « < »`, isPlain, {
    isProse: true,
    pattern: /^[^<]+$/.source,
  });
}

/** A value of a known form, that nothing may reword. */
export function exactText(expected: string, pattern: RegExp) {
  return checkedString(expected, (value) => pattern.test(value) && !LINE_BREAK.test(value), {
    pattern: pattern.source,
  });
}

/** A number as a French writer types it (« 3,7 », « -0,5 »), kept as text. */
export function decimal() {
  return exactText('un nombre, avec une virgule s’il le faut (3,7)', /^[-−]?\d+(?:,\d+)?$/);
}

/** How many: « 1003 » or « 1 003 », kept as text. */
export function count() {
  return exactText('un nombre entier (1003)', /^\d{1,3}(?:[ \u00a0\u202f]?\d{3})*$/);
}

/** An instant, in Paris time or with its offset. */
export function moment() {
  return formed(
    'un jour et une heure de Paris (2026-11-20T10:30), avec décalage quand l’horloge recule (2026-10-25T02:30:00+01:00)',
    (value) => momentToIso(value) !== undefined,
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
  );
}

/** A mailbox: `nom@exemple.fr`. */
export function mailbox(what: string) {
  return checkedString(`${what} (nom@exemple.fr)`, isMailbox);
}

/** An instant with its offset, kept as the writer typed it. ISO 8601. */
export function dateTime() {
  return formed(
    'une date et une heure ISO 8601 qui existent, avec décalage (2026-11-23T20:00:00+01:00)',
    isDateTimeWithOffset,
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/,
  );
}

/** A day, a month or a year. */
export function partialDate() {
  return formed(
    'un jour, un mois ou une année entre guillemets ("2022-11-06", "2021-10", "2023")',
    isPartialDate,
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  );
}

/** An identifier in lower-case ASCII with hyphens. */
export function slug(what = 'un identifiant') {
  return formed(
    `${what} en minuscules sans accent, chiffres et traits d’union`,
    isSlug,
    /^[a-z0-9-]+$/,
  );
}

/** An absolute https address, read as it is written (`web-address.ts`). */
export function httpsUrl() {
  const expected = 'une adresse complète en https (https://www.exemple.fr/page)';
  const field = z
    .string({ error: expected })
    .refine((value) => webAddressProblem(value) === undefined, {
      error: ({ input }) => webAddressProblem(String(input)) ?? expected,
    });
  return withTraits(field, { expected, pattern: /^[Hh][Tt][Tt][Pp][Ss]:\/\//.source });
}

/** An absolute address in https, or in http where the field beside it says why. */
export function webUrl() {
  const expected = 'une adresse complète en https (https://www.exemple.fr/page)';
  const field = z
    .string({ error: expected })
    .refine((value) => addressProblem(value) === undefined, {
      error: ({ input }) => addressProblem(String(input)) ?? expected,
    });
  return withTraits(field, { expected, pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\//.source });
}

/** An address of the site as it was once published, here or by another system. */
export function formerAddress() {
  return checkedString(
    'une ancienne adresse du site, sans son nom (/articles/ancien-nom, /2019/03/Ancien.html, /?p=123)',
    (value) => readFormerAddress(value) !== undefined,
    { pattern: /^\//.source },
  );
}

/** A path of the site: lower-case ASCII, no slash at the end. */
export function sitePath() {
  const pattern = /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+$/;
  return formed(
    'un chemin du site, en minuscules sans accent (/articles/ancien-nom)',
    (value) => pattern.test(value),
    pattern,
  );
}

/** The path of a document that may be removed. A topic is none: it goes with its articles. */
export function removablePath() {
  return checkedString(
    'l’adresse d’un article, d’une rubrique, d’un dossier, d’une signature, d’une page ou d’un document (/auteurs/ancien-nom)',
    (value) => {
      const kind = documentAt(value)?.kind;
      return kind !== undefined && kind !== 'topic';
    },
    { pattern: /^\/[a-z0-9/.-]+$/.source },
  );
}

/** The name of an image, without any folder; accents, spaces and symbols are welcome. */
export function fileName() {
  return checkedString(
    'un nom de fichier, sans dossier ni signe invisible (dessin.svg)',
    (value) => imageNameProblem(value) === undefined,
    { pattern: /^[^/\\]+\.[A-Za-z0-9]+$/.source },
  );
}

/** Beyond as many names, the nearest are told and not all of them. */
const MOST_NAMES = 12;

/**
 * One of a closed set.
 * @param toAdd how to make another one, where a writer may
 */
export function oneOf<const Name extends string>(
  what: string,
  names: readonly Name[],
  toAdd?: string,
) {
  const asList = (shown: readonly string[]) =>
    `${what} : ${shown.join(' | ') || '(aucun n’existe encore)'}${toAdd ? ` ; ${toAdd}` : ''}`;
  const expected = asList(names);
  const error = ({ input }: { readonly input?: unknown }) =>
    names.length > MOST_NAMES && typeof input === 'string' && input !== ''
      ? asList([...nearest(input, names), '…'])
      : expected;
  return withTraits(z.enum(names, { error }), { expected, hasNoHash: true });
}

/** `true` or `false`, written without quotes. */
export function yesNo() {
  const expected = 'true ou false, sans guillemets';
  return withTraits(z.boolean({ error: expected }), { expected, hasNoHash: true });
}

/** A whole number, zero or more. */
export function wholeNumber() {
  const expected = 'un nombre entier, zéro ou plus';
  const field = z
    .number({ error: expected })
    .refine((value) => Number.isInteger(value) && value >= 0, {
      error: expected,
    });
  return withTraits(field, { expected, hasNoHash: true });
}

/** A list of one kind of value, with at least `least` items. */
export function listOf<F extends Field>(item: F, least = 0) {
  const many = least > 1 ? ` de ${least} éléments au moins` : least > 0 ? ' non vide' : '';
  const expected = `une liste${many} ; chaque élément : ${traitsOf(item)?.expected}`;
  // Not zod's `min`, which also tells of an empty text in the place of a list.
  const field = z
    .array(item, { error: expected })
    .refine((items) => items.length >= least, { error: expected });
  return withTraits(field, { expected });
}

/** A field that may be left out; when it is there, it is checked like the other. */
export function optional<F extends Field>(field: F) {
  return z.exactOptional(field);
}

/** A closed set of named fields: a missing one, an unknown one and a wrong one are each told. */
export function group<S extends z.core.$ZodLooseShape>(shape: S) {
  const names = Object.keys(shape).join(', ');
  const expected = `un groupe de champs : ${names}`;
  const unknown = `pas de champ de ce nom ; champs connus : ${names}`;
  const field = z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? unknown : expected),
  });
  return withTraits(field, { expected });
}
