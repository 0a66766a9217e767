import { PAGE_IDS } from '../lib/content/text/page-ids';
import { searchStrings } from '../lib/site/strings';
import { countSentence, excerptParts, joinElisions, withoutElisions } from './words';

/**
 * The script of `/recherche` (`public/recherche.js` once bundled): asks Pagefind's index, which the build
 * wrote beside the pages, and shows what it answers. All markup is in the page (`components/search/`);
 * only text is put in it.
 */

/** What Pagefind says of a result; `meta` holds the fields of `records.ts`. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What is asked of Pagefind (https://pagefind.app/docs/api/). */
interface Engine {
  search(query: string): Promise<{
    readonly results: readonly { readonly data: () => Promise<Found> }[];
  }>;
}

/** Where the build put the index; the development server has none. */
const ENGINE = '/pagefind/pagefind.js';
/** How long a reader pauses between two words. */
const PAUSE_MS = 200;
const SHOWN = 20;

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`No #${id} in the page.`);
  return element;
}

const form = byId(PAGE_IDS.search, HTMLFormElement);
const field = byId(PAGE_IDS.searchWords, HTMLInputElement);
const status = byId(PAGE_IDS.resultCount, HTMLElement);
const results = byId(PAGE_IDS.results, HTMLElement);
const list = byId(PAGE_IDS.resultList, HTMLOListElement);
const pattern = byId(PAGE_IDS.resultPattern, HTMLOListElement);
const nothingFound = byId(PAGE_IDS.noResult, HTMLElement);
const everything = byId(PAGE_IDS.everything, HTMLElement);

let engine: Promise<Engine> | undefined;

/** Loads the engine at the first search, and again if that failed. */
function getEngine(): Promise<Engine> {
  engine ??= import(ENGINE).then((pagefind) =>
    // In the page itself: the worker it would start needs a policy that trusts more.
    pagefind.createInstance({ noWorker: true }),
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

function resultElement({ url, excerpt, content, plain_excerpt: plain, meta }: Found): HTMLElement {
  const item = pattern.children[0]?.cloneNode(true) as HTMLElement;
  const part = (name: string) => item.querySelector(`[data-part="${name}"]`);
  part('section')?.replaceChildren(meta.section ?? '');
  part('title')?.replaceChildren(joinElisions(meta.title ?? url));
  part('title')?.setAttribute('href', url);
  part('day')?.replaceChildren(meta.day ?? '');
  const nodes = excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part('excerpt')?.replaceChildren(
    content.startsWith(plain) ? '' : '… ',
    ...nodes,
    content.endsWith(plain) ? '' : ' …',
  );
  return item;
}

function show(shown: 'everything' | 'results' | 'nothing' | undefined, sentence: string): void {
  everything.hidden = shown !== 'everything';
  results.hidden = shown !== 'results';
  nothingFound.hidden = shown !== 'nothing';
  status.textContent = sentence;
}

/** Only the answer to the last query is shown. */
let latest = '';

async function search(query: string): Promise<void> {
  latest = query;
  if (query === '') {
    show('everything', '');
    return;
  }
  // At the first search the engine has to be fetched: the whole list must not pass for an answer.
  if (!everything.hidden) show(undefined, searchStrings.pending);
  try {
    const answer = await (await getEngine()).search(withoutElisions(query));
    const found = await Promise.all(answer.results.slice(0, SHOWN).map(({ data }) => data()));
    if (query !== latest) return;
    list.replaceChildren(...found.map(resultElement));
    const count = answer.results.length;
    show(count > 0 ? 'results' : 'nothing', countSentence({ query, count, shown: found.length }));
  } catch {
    if (query !== latest) return;
    show('everything', searchStrings.unavailable);
  }
}

/** Searches for what is in the field, and says so in the address. */
function searchField(): void {
  const query = field.value.trim();
  const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  history.replaceState(history.state, '', address);
  void search(query);
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(searchField, field.value.trim() === '' ? 0 : PAUSE_MS);
});
field.addEventListener('keydown', (event) => {
  // Some browsers empty a search field by themselves, others leave it to the page.
  if (event.key !== 'Escape') return;
  field.value = '';
  searchField();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  searchField();
});

field.value = new URLSearchParams(location.search).get('q') ?? '';
void search(field.value.trim());
