import { selectAll, selectOne } from 'css-select';
import type { Element } from 'domhandler';
import { findAll, textContent } from 'domutils';
import { applyEdits, type Edit, parsePage, rangeOf } from '../delivery/build/html';
import { callId, PAGE_IDS, sourceId } from '../lib/content/text/page-ids';
import { formatDay } from '../lib/site/dates';
import { splitElisions } from '../public/recherche-texte.js';

/** What an article page holds beside its text, or says once more in its fields. */
const LEFT_OUT = [
  'h1',
  'header > p:has(> a)',
  'header > p:has(time)',
  'nav',
  'picture',
  'svg',
  `sup:has(> a[href^="#${sourceId('')}"])`,
  `a[href^="#${callId('')}"]`,
  // The mention of the law is the same in every article.
  `[aria-labelledby="${PAGE_IDS.sources}"] + p`,
  `[aria-labelledby="${PAGE_IDS.share}"]`,
  'a[href^="mailto:"]',
].join(', ');

/** Elements that only style sets apart from the next one, and what sets them apart in a text. */
const SEPARATORS: Readonly<Record<string, string>> = { dt: ' : ', dd: ' ', span: ' ' };

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The elements to cut, without those that go with one of them. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  const isInside = ({ parent }: Element): boolean =>
    parent !== null && (all.has(parent as Element) || isInside(parent as Element));
  return elements.filter((element) => !isInside(element));
}

/** What a result shows of an article beside an excerpt. */
function fieldsOf(article: Element): Readonly<Record<string, string>> {
  const textAt = (selector: string) => {
    const found = selectOne(selector, article) as Element | null;
    return found ? textContent(found).trim() : '';
  };
  const published = (selectOne('header time', article) as Element | null)?.attribs.datetime ?? '';
  return {
    title: splitElisions(textAt('h1')),
    section: textAt('header > p:first-child > a'),
    author: textAt('a[rel="author"]'),
    published,
    day: published && formatDay(published),
  };
}

/**
 * What the search index is to know of an article: its text and the fields of a result, in a document
 * of its own, so that the page carries no mark of it.
 * @param html the whole page of the article
 */
export function searchDocument(html: string): string {
  const article = findAll(({ name }) => name === 'article', parsePage(html))[0];
  if (!article) throw new Error('The page holds no article.');
  const cuts: Edit[] = outermost(selectAll(LEFT_OUT, article) as Element[]).map(rangeOf);
  const separators: Edit[] = findAll(() => true, article).flatMap((element) => {
    const replacement = SEPARATORS[element.name];
    if (replacement === undefined || element.next?.type !== 'tag') return [];
    const { end } = rangeOf(element);
    if (cuts.some((cut) => end > cut.start && end < cut.end)) return [];
    return [{ start: end, end, replacement }];
  });

  const { start, end } = rangeOf(article);
  const outside: Edit[] = [
    { start: 0, end: start },
    { start: end, end: html.length },
  ];
  const text = applyEdits(html, [...outside, ...separators, ...cuts]);
  const fields = Object.entries(fieldsOf(article))
    .map(
      ([name, value]) =>
        `<meta data-pagefind-meta="${name}[content]" content="${escapeAttribute(value)}">`,
    )
    .join('');
  // Between tags only: no attribute is searched.
  const words = text.replace(/(?<=>)[^<]+/g, splitElisions);
  return `<!doctype html><html lang="fr"><head>${fields}</head><body>${words}</body></html>`;
}
