import { PAGE_IDS } from '../lib/content/text/page-ids';
import { searchStrings } from '../lib/site/strings';
import { answer } from './answer';
import { getEngine } from './engine';
import { isTooShort } from './query';
import { readQuestion, writeQuestion } from './question-address';
import { resultElement } from './result-element';
import { countSentence } from './words';

/**
 * The script of `/recherche` (`public/recherche.js` once bundled): asks the index that the build wrote beside
 * the pages, and shows what it answers. All markup is in the page (`components/search/`); only text is put
 * in it.
 */

/** How long a reader pauses between two words. */
const PAUSE_MS = 200;

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`No #${id} in the page.`);
  return element;
}

const form = byId(PAGE_IDS.search, HTMLFormElement);
const field = byId(PAGE_IDS.searchWords, HTMLInputElement);
const section = byId(PAGE_IDS.searchSection, HTMLSelectElement);
const order = byId(PAGE_IDS.searchOrder, HTMLSelectElement);
// What came of a search is said otherwise than what is wrong with it, to whoever hears the page.
const status = byId(PAGE_IDS.resultCount, HTMLElement);
const fault = byId(PAGE_IDS.searchFault, HTMLElement);
const everything = byId(PAGE_IDS.everything, HTMLElement);
const place = byId(PAGE_IDS.resultPlace, HTMLElement);
const patterns = place.querySelector('template')?.content;
if (!patterns) throw new Error('No pattern of a result in the page.');
const pattern = patterns.querySelector('li') as HTMLElement;
pattern.remove();
place.replaceChildren(patterns);
const results = byId(PAGE_IDS.results, HTMLElement);
const list = byId(PAGE_IDS.resultList, HTMLOListElement);
const nothingFound = byId(PAGE_IDS.noResult, HTMLElement);
byId(PAGE_IDS.resultsTitle, HTMLElement).textContent = searchStrings.results;
const wayOut = nothingFound.firstElementChild as HTMLElement;
wayOut.textContent = searchStrings.everything;
nothingFound.prepend(searchStrings.adviceBefore);
nothingFound.append(searchStrings.adviceAfter);

const synonyms = JSON.parse(form.dataset.synonyms ?? '[]');
const title = document.title;

/** Shows one part, with a sentence: over every article, it says why there is no answer. */
function show(shown: 'everything' | 'results' | 'nothing' | undefined, sentence: string): void {
  everything.hidden = shown !== 'everything';
  results.hidden = shown !== 'results';
  nothingFound.hidden = shown !== 'nothing';
  const isFault = shown === 'everything';
  status.textContent = isFault ? '' : sentence;
  fault.textContent = isFault ? sentence : '';
}

/** Every article, or those of the section that was chosen. */
function showEverything(sentence: string): void {
  for (const part of everything.children as HTMLCollectionOf<HTMLElement>)
    part.hidden = section.value !== '' && part.dataset.section !== section.value;
  document.title = title;
  show('everything', sentence);
}

/** Only the answer to the last question is shown. */
let latest = 0;

/** Answers what is in the form. */
async function search(): Promise<void> {
  const turn = ++latest;
  const query = field.value.trim();
  if (isTooShort(query)) {
    showEverything(query === '' ? '' : searchStrings.tooShort);
    return;
  }
  // At the first search the engine has to be fetched: the whole list must not pass for an answer.
  if (!everything.hidden || status.textContent === '') show(undefined, searchStrings.pending);
  try {
    const byDate = order.value !== '';
    const question = { query, synonyms, section: section.value, byDate };
    const { found, count, instead } = await answer(await getEngine(), question);
    if (turn !== latest) return;
    list.replaceChildren(...found.map((each) => resultElement(pattern, each)));
    const sentence = countSentence({ query, count, shown: found.length, instead });
    document.title = searchStrings.title(query, searchStrings.count(count), title);
    show(count > 0 ? 'results' : 'nothing', sentence);
  } catch {
    if (turn === latest) showEverything(searchStrings.unavailable);
  }
}

/** Answers what is in the form, and says it in the address. */
function searchForm(): void {
  const question = { query: field.value.trim(), section: section.value, order: order.value };
  // Not with the state that is there: the router of Next, where it runs, would put its own address back.
  history.replaceState(null, '', writeQuestion(question));
  void search();
}

let pause: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(searchForm, field.value.trim() === '' ? 0 : PAUSE_MS);
});
field.addEventListener('keydown', (event) => {
  // Some browsers empty a search field by themselves, others leave it to the page.
  if (event.key !== 'Escape') return;
  field.value = '';
  searchForm();
});
for (const choice of [section, order]) choice.addEventListener('change', searchForm);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  searchForm();
});

function searchAddress(): void {
  const question = readQuestion(location);
  if (!question) return;
  field.value = question.query;
  section.value = question.section;
  order.value = question.order;
  // An address names a section that is no more.
  if (section.selectedIndex < 0) section.value = '';
  if (order.selectedIndex < 0) order.value = '';
  searchForm();
}

addEventListener('hashchange', searchAddress);
searchAddress();
