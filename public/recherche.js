// @ts-check
/**
 * The search of `/recherche`: asks Pagefind's index, which the build wrote beside the pages, and shows
 * what it answers. All markup is in the page (`components/search-*.tsx`); only text is put in it.
 */
import { countSentence, excerptParts, joinElisions, withoutElisions } from './recherche-texte.js';

/**
 * @typedef {{ url: string, excerpt: string, content: string, plain_excerpt: string, meta: Readonly<Record<string, string>> }} Found
 * @typedef {{ results: readonly { data: () => Promise<Found> }[] }} Answer
 * @typedef {{ search: (query: string) => Promise<Answer> }} Engine
 */

/** Where the build put the index; the development server has none. */
const ENGINE = '/pagefind/pagefind.js';
/** How long a reader pauses between two words. */
const PAUSE_MS = 200;
const SHOWN = 20;

/**
 * @template {HTMLElement} Kind
 * @param {string} id @param {new () => Kind} kind
 * @returns {Kind}
 */
function byId(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`No #${id} in the page.`);
  return element;
}

const form = byId('recherche', HTMLFormElement);
const field = byId('mots', HTMLInputElement);
const status = byId('nombre-de-resultats', HTMLElement);
const results = byId('resultats', HTMLElement);
const list = byId('liste-des-resultats', HTMLOListElement);
const pattern = byId('modele-de-resultat', HTMLOListElement);
const nothingFound = byId('aucun-resultat', HTMLElement);
const everything = byId('tous-les-articles', HTMLElement);

/** @type {Promise<Engine> | undefined} */
let engine;

/** Loads the engine at the first search, and again if that failed. */
function getEngine() {
  engine ??= import(ENGINE).then((pagefind) =>
    // In the page itself: the worker it would start needs a policy that trusts more.
    pagefind.createInstance({ noWorker: true }),
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** @param {Found} found */
function resultElement({ url, excerpt, content, plain_excerpt: plain, meta }) {
  const item = /** @type {HTMLElement} */ (pattern.children[0]?.cloneNode(true));
  const part = (/** @type {string} */ name) => item.querySelector(`[data-part="${name}"]`);
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

/** @param {'everything' | 'results' | 'nothing' | undefined} shown @param {string} sentence */
function show(shown, sentence) {
  everything.hidden = shown !== 'everything';
  results.hidden = shown !== 'results';
  nothingFound.hidden = shown !== 'nothing';
  status.textContent = sentence;
}

/** Only the answer to the last query is shown. */
let latest = '';

/** @param {string} query */
async function search(query) {
  latest = query;
  if (query === '') {
    show('everything', '');
    return;
  }
  // At the first search the engine has to be fetched: the whole list must not pass for an answer.
  if (!everything.hidden) show(undefined, 'Recherche en cours…');
  try {
    const answer = await (await getEngine()).search(withoutElisions(query));
    const found = await Promise.all(answer.results.slice(0, SHOWN).map(({ data }) => data()));
    if (query !== latest) return;
    list.replaceChildren(...found.map(resultElement));
    const count = answer.results.length;
    show(count > 0 ? 'results' : 'nothing', countSentence({ query, count, shown: found.length }));
  } catch {
    if (query !== latest) return;
    show(
      'everything',
      'La recherche n’est pas disponible pour le moment\u00a0: voici tous les articles, rubrique par rubrique.',
    );
  }
}

/** Searches for what is in the field, and says so in the address. */
function searchField() {
  const query = field.value.trim();
  const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  history.replaceState(history.state, '', address);
  void search(query);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
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
