// @ts-check
import { selectOne } from 'css-select';
import { parse as parseSelector } from 'css-what';
import postcss from 'postcss';

/**
 * @typedef {import('css-what').Selector} Selector
 * @typedef {import('postcss').Container} Container
 */

/** Pseudo-classes that the tree alone decides: the others depend on what the reader does. */
const STRUCTURAL = new Set([
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

/**
 * A compound selector as the tree can answer it: pseudo-elements and states of the reader's making
 * (`:hover`, `:checked`, `::marker`) are taken as met.
 * @param {Selector[]} selector
 * @returns {Selector[]}
 */
function withoutStates(selector) {
  return selector.flatMap((part) => {
    if (part.type === 'pseudo-element') return [];
    if (part.type !== 'pseudo') return [part];
    if (!STRUCTURAL.has(part.name)) return [];
    // A state inside `:not()` cannot be taken as met: the whole condition is dropped.
    if (
      part.name === 'not' &&
      JSON.stringify(part.data) !== JSON.stringify(withStatesDropped(part))
    )
      return [];
    return [/** @type {Selector} */ ({ ...part, data: withStatesDropped(part) })];
  });
}

/** @param {import('css-what').PseudoSelector} part */
function withStatesDropped({ data }) {
  if (!Array.isArray(data)) return data;
  return data.map((each) => {
    const kept = withoutStates(each);
    const ends =
      kept.length === 0 ||
      ['sibling', 'child', 'descendant', 'adjacent'].includes(kept[0]?.type ?? '');
    return ends
      ? [/** @type {Selector} */ ({ type: 'universal', namespace: null }), ...kept]
      : kept;
  });
}

/**
 * Whether some element of the page could ever match.
 * @param {string} selector
 * @param {import('./html.mjs').Document} page
 */
function canMatch(selector, page) {
  return parseSelector(selector).some((each) => {
    // A page has no shadow host.
    if (each.some((part) => part.type === 'pseudo' && part.name === 'host')) return false;
    const query = withStatesDropped(/** @type {any} */ ({ data: [each] }));
    return selectOne(/** @type {any} */ (query), page) !== null;
  });
}

/** @param {Container} root @param {import('./html.mjs').Document} page */
function dropUnmatchedRules(root, page) {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, page));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Custom properties that no rule reads, and the `@property` and `@layer` that set only those. */
/** @param {Container} root */
function dropUnreadProperties(root) {
  for (;;) {
    const read = new Set(root.toString().match(/(?<=var\(\s*)--[\w-]+/g));
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

/** @param {Container} root */
function dropEmptyBlocks(root) {
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
 * @param {string} css minified or not; it is not reformatted
 * @param {import('./html.mjs').Document} page
 */
export function pruneCss(css, page) {
  const root = postcss.parse(css);
  dropUnmatchedRules(root, page);
  dropUnreadProperties(root);
  dropEmptyBlocks(root);
  return root.toString();
}
