import { selectOne } from 'css-select';
import { type PseudoSelector, parse as parseSelector, type Selector } from 'css-what';
import type { Document } from 'domhandler';
import { findAll } from 'domutils';
import postcss, { type Container } from 'postcss';

/** Pseudo-classes that the tree alone decides: the others depend on what the reader does. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'is',
  'where',
  'not',
  'has',
  'root',
  'empty',
  'first-child',
  'last-child',
  'only-child',
  'nth-child',
  'nth-last-child',
  'first-of-type',
  'last-of-type',
  'nth-of-type',
]);

const COMBINATORS: ReadonlySet<string> = new Set(['sibling', 'child', 'descendant', 'adjacent']);

/**
 * A compound selector as the tree can answer it: pseudo-elements and states of the reader's making
 * (`:hover`, `:checked`, `::marker`) are taken as met.
 */
function withoutStates(selector: readonly Selector[]): Selector[] {
  return selector.flatMap((part): Selector[] => {
    if (part.type === 'pseudo-element') return [];
    if (part.type !== 'pseudo') return [part];
    if (!STRUCTURAL.has(part.name)) return [];
    const data = dataWithoutStates(part.data);
    // A state inside `:not()` cannot be taken as met: the whole condition is dropped.
    if (part.name === 'not' && JSON.stringify(part.data) !== JSON.stringify(data)) return [];
    return [{ ...part, data }];
  });
}

/** The same for what stands in the parentheses of a pseudo-class. */
function dataWithoutStates(data: PseudoSelector['data']): PseudoSelector['data'] {
  return Array.isArray(data) ? data.map(queryOf) : data;
}

/** One selector without its states: where nothing is left beside a combinator, anything may stand. */
function queryOf(selector: readonly Selector[]): Selector[] {
  const kept = withoutStates(selector);
  const [first] = kept;
  const isOpen = first === undefined || COMBINATORS.has(first.type);
  return isOpen ? [{ type: 'universal', namespace: null } as Selector, ...kept] : kept;
}

/** Whether some element of the page could ever match. */
function canMatch(selector: string, page: Document): boolean {
  return parseSelector(selector).some((each) => {
    // A page has no shadow host.
    if (each.some((part) => part.type === 'pseudo' && part.name === 'host')) return false;
    return selectOne([queryOf(each)], page) !== null;
  });
}

/**
 * Runs with the templates of a page opened: a script puts in the page what they hold, and css-select does
 * not look into what is called a template.
 */
function withTemplatesOpen(page: Document, run: () => void): void {
  const templates = findAll(({ name }) => name === 'template', page);
  for (const template of templates) template.name = 'div';
  run();
  for (const template of templates) template.name = 'template';
}

function dropUnmatchedRules(root: Container, page: Document): void {
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name)))
      return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, page));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Drops custom properties that no rule reads, and the `@property` and `@layer` that set only those. */
function dropUnreadProperties(root: Container): void {
  for (;;) {
    const read = new Set<string>(root.toString().match(/(?<=var\(\s*)--[\w-]+/g));
    let dropped = 0;
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      dropped += 1;
    });
    root.walkAtRules('property', (rule) => {
      if (read.has(rule.params)) return;
      rule.remove();
      dropped += 1;
    });
    if (dropped === 0) return;
  }
}

function dropEmptyBlocks(root: Container): void {
  let found = true;
  while (found) {
    found = false;
    root.walk((node) => {
      if (!('nodes' in node) || node.nodes === undefined || node.nodes.length > 0) return;
      node.remove();
      found = true;
    });
  }
}

/**
 * Keeps of a stylesheet only what one page can use: no rule whose selector nothing in it matches, no
 * custom property that nothing reads. The page must not change by script.
 * @param css minified or not; it is not reformatted
 */
export function pruneCss(css: string, page: Document): string {
  const root = postcss.parse(css);
  withTemplatesOpen(page, () => dropUnmatchedRules(root, page));
  dropUnreadProperties(root);
  dropEmptyBlocks(root);
  return root.toString();
}
