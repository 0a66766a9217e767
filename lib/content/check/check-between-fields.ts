import { type Problem, quote } from '../problems';
import type { ArticleFrontMatter } from '../schema/front-matter';
import { isPlainHttp } from '../schema/web-address';
import { problemAtField } from './problem-at';
import type { SourceFile } from './source-file';

/** The rules that hold between several fields of an article, for those of them that are sound. */
export function checkBetweenFields(article: Known, source: SourceFile): Problem[] {
  const refuse = (field: string, received: string, expected: string) =>
    problemAtField(source, field, received, expected);
  return [
    ...earlyDates(article).map(({ field, date }) =>
      refuse(
        field,
        quote(date),
        `une date qui ne précède pas publishedAt (${article.publishedAt})`,
      ),
    ),
    ...unexplainedUpdate(article).map(({ field, date }) =>
      refuse(
        field,
        quote(date),
        'la date de publishedAt, ou celle de la dernière entrée de updates ou de corrections, qui dit au lecteur ce qui a changé (updates: [{ date: "…", text: "…" }])',
      ),
    ),
    ...unexplainedHttp(article).map(({ field, url }) =>
      refuse(
        field,
        quote(url),
        'la même adresse en https ; si le site n’en a pas, le dire au champ http de cette source : http: "le site n’a pas de https"',
      ),
    ),
    ...uselessReasons(article).map(({ field, reason }) =>
      refuse(
        field,
        quote(reason),
        'pas de champ http : l’adresse de cette source n’est pas en http',
      ),
    ),
    ...repeatedIds(article).map(({ field, id }) =>
      refuse(field, quote(id), 'un identifiant par source'),
    ),
    ...unknownBase(article).map(({ id, known }) =>
      refuse('basedOn', quote(id), `une des sources : ${known.join(' | ')}`),
    ),
    ...repeatedValues(article).map(({ field, value }) =>
      refuse(field, `${quote(value)} deux fois`, 'chaque valeur une seule fois'),
    ),
  ];
}

/** The fields that are sound. */
type Known = Partial<ArticleFrontMatter>;

/** Dates of changes that come before the publication. */
function earlyDates({ publishedAt, updatedAt, updates = [], corrections = [] }: Known) {
  if (publishedAt === undefined) return [];
  const changes = [
    ...(updatedAt === undefined ? [] : [{ field: 'updatedAt', date: updatedAt }]),
    ...updates.map(({ date }, index) => ({ field: `updates[${index + 1}].date`, date })),
    ...corrections.map(({ date }, index) => ({ field: `corrections[${index + 1}].date`, date })),
  ];
  const published = new Date(publishedAt).getTime();
  return changes.filter(({ date }) => new Date(date).getTime() < published);
}

/** An article that says it was updated says what is new: its date is that of the last change. */
function unexplainedUpdate({ publishedAt, updatedAt, updates = [], corrections = [] }: Known) {
  if (publishedAt === undefined || updatedAt === undefined) return [];
  const latest = (changes: readonly { readonly date: string }[]) =>
    Math.max(...[publishedAt, ...changes.map(({ date }) => date)].map(Date.parse));
  // A correction may leave the date as it was: the log of corrections tells of it.
  const dates = [latest(updates), latest([...updates, ...corrections])];
  const updated = Date.parse(updatedAt);
  const isEarly = updated < Date.parse(publishedAt);
  return isEarly || dates.includes(updated) ? [] : [{ field: 'updatedAt', date: updatedAt }];
}

function unexplainedHttp({ sources = [] }: Known) {
  return sources.flatMap(({ url, http }, index) =>
    url && isPlainHttp(url) && !http ? [{ field: `sources[${index + 1}].url`, url }] : [],
  );
}

function uselessReasons({ sources = [] }: Known) {
  return sources.flatMap(({ url, http }, index) =>
    http && !(url && isPlainHttp(url))
      ? [{ field: `sources[${index + 1}].http`, reason: http }]
      : [],
  );
}

function repeatedIds({ sources = [] }: Known) {
  const ids = sources.map(({ id }) => id);
  return ids
    .map((id, index) => ({ field: `sources[${index + 1}].id`, id, index }))
    .filter(({ id, index }) => ids.indexOf(id) !== index);
}

function unknownBase({ basedOn, sources }: Known) {
  if (!sources) return [];
  const known = sources.map(({ id }) => id);
  return basedOn && !known.includes(basedOn) ? [{ id: basedOn, known }] : [];
}

function repeatedValues(article: Known) {
  return (['tags', 'authors'] as const).flatMap((field) => {
    const values = article[field] ?? [];
    const value = values.find((each, index) => values.indexOf(each) !== index);
    return value ? [{ field, value }] : [];
  });
}
