import type { Root as HtmlRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type {
  BlockContent,
  Blockquote,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
} from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { literalPattern } from '../../../lib/site/literal-pattern';
import { element, NOTE, NOTE_CALL, SIDEBAR } from '../body/elements';

const ABBREVIATION = /^[ ]{0,3}\*\[([^\]\n]+)\]:[ \t]*(.+)\n?/gm;

const noteCall: Handler = (_state, node) => element(NOTE_CALL, { name: String(node.identifier) });
const note: Handler = (state, node) =>
  element(NOTE, { name: String(node.identifier) }, ...(state.all(node) as never[]));

/**
 * Reads Markdown as GitHub, kramdown and Pandoc do (tables, notes, task lists, definitions,
 * abbreviations, boxed quotations) into HTML, with the HTML that it holds.
 */
export function markdownToTree(markdown: string): HtmlRoot {
  const abbreviations = new Map<string, string>();
  const text = markdown.replace(ABBREVIATION, (_, word: string, meaning: string) => {
    abbreviations.set(word.trim(), meaning.trim());
    return '';
  });
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(text);
  boxQuotations(tree);
  defineTerms(tree);
  markAbbreviations(tree, abbreviations);
  const html = toHast(tree, {
    allowDangerousHtml: true,
    handlers: { footnoteReference: noteCall, footnoteDefinition: note },
  });
  const whole = raw(html);
  return whole.type === 'root' ? whole : { type: 'root', children: [whole as never] };
}

/** `> [!NOTE] Titre`: a boxed text (GitHub, Obsidian). */
function boxQuotations(tree: Root): void {
  visit(tree, 'blockquote', (quotation: Blockquote) => {
    const [first] = quotation.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (first?.type !== 'paragraph' || text?.type !== 'text') return;
    const [mark, title = ''] = /^\[!\w[\w-]*\][+-]?[ \t]*([^\n]*)(?:\n|$)/.exec(text.value) ?? [];
    if (mark === undefined) return;
    text.value = text.value.slice(mark.length);
    if (text.value === '') first.children.shift();
    if (first.children[0]?.type === 'break') first.children.shift();
    if (first.children.length === 0) quotation.children.shift();
    quotation.data = { hName: SIDEBAR, hProperties: title.trim() ? { title: title.trim() } : {} };
  });
}

/** A line, then « : its meaning » on the next: a definition (PHP Markdown Extra, kramdown, Pandoc). */
function defineTerms(tree: Root): void {
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const parent = node as Parents;
    const children: Nodes[] = [];
    for (const child of parent.children as Nodes[]) {
      const previous = children.at(-1);
      const definitions = child.type === 'paragraph' ? definitionsIn(child, previous) : undefined;
      if (!definitions) {
        children.push(child);
        continue;
      }
      if (definitions.takesTerm) children.pop();
      const last = children.at(-1);
      if (last && isNamed(last, 'dl'))
        (last as Parents).children.push(...(definitions.nodes as never[]));
      else children.push(named('dl', definitions.nodes));
    }
    parent.children = children as never;
  });
}

/** The terms and meanings of a paragraph; the term may be the paragraph before it. */
function definitionsIn(paragraph: Paragraph, previous: Nodes | undefined) {
  const lines = linesOf(paragraph.children);
  const isMeaning = (line: PhrasingContent[]) => startsWithColon(line);
  const first = lines.findIndex(isMeaning);
  const takesTerm = first === 0 && previous?.type === 'paragraph' && !isNamed(previous, 'dl');
  const follows = first === 0 && previous !== undefined && isNamed(previous, 'dl');
  if (first < 0 || (first === 0 && !takesTerm && !follows)) return undefined;
  const nodes: Nodes[] = takesTerm ? [named('dt', (previous as Paragraph).children)] : [];
  for (const [index, line] of lines.entries()) {
    if (isMeaning(line)) nodes.push(named('dd', withoutColon(line)));
    else if (index < first || isMeaning(lines[index + 1] ?? [])) nodes.push(named('dt', line));
    else
      (nodes.at(-1) as Parents).children.push(
        { type: 'text', value: ' ' } as never,
        ...(line as never[]),
      );
  }
  return { nodes, takesTerm };
}

function startsWithColon([first]: readonly PhrasingContent[]): boolean {
  return first?.type === 'text' && /^:[ \t]+\S?/.test(first.value);
}

function withoutColon([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return [...rest];
  return [{ type: 'text', value: first.value.replace(/^:[ \t]+/, '') }, ...rest];
}

/** The children of a paragraph, line by line. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ type: 'text', value });
    }
  }
  return lines;
}

/** A node that HTML has and Markdown has not. */
function named(hName: string, children: readonly Nodes[], hProperties = {}): Paragraph {
  return {
    type: 'paragraph',
    data: { hName, hProperties },
    children: children as Paragraph['children'],
  };
}

function isNamed(node: Nodes, hName: string): boolean {
  return (node as BlockContent).data?.hName === hName;
}

function markAbbreviations(tree: Root, abbreviations: ReadonlyMap<string, string>): void {
  if (abbreviations.size === 0) return;
  const words = [...abbreviations.keys()].sort((a, b) => b.length - a.length).map(literalPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  visit(tree, 'text', (text, index, parent) => {
    if (!parent || index === undefined || !pattern.test(text.value)) return undefined;
    pattern.lastIndex = 0;
    const parts: Nodes[] = [];
    let from = 0;
    for (const { 0: word, index: at } of text.value.matchAll(pattern)) {
      parts.push({ type: 'text', value: text.value.slice(from, at) });
      const title = abbreviations.get(word) ?? '';
      parts.push(named('abbr', [{ type: 'text', value: word }], { title }));
      from = at + word.length;
    }
    parts.push({ type: 'text', value: text.value.slice(from) });
    (parent as Parents).children.splice(index, 1, ...(parts as never[]));
    return index + parts.length;
  });
}
