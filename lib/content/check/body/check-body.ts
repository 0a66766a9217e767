import type { Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFileMessage } from 'vfile-message';
import { describeValue, type Problem, quote } from '../problems';
import { blockSpec, type TextKind, topLevelBlocks } from '../schema/blocks';
import { isBlank, MOST_TOLD, refusedCharacters } from '../schema/characters';
import { readShape } from '../schema/fields';
import { type Block, type Body, isBlock, isFootnote, parseBody } from '../text/body';
import { lineOfTooManyBraces } from './brace-budget';
import { checkNestedLinks } from './check-nested-links';
import { excessesOf } from './parse-budget';
import type { SourceFile } from './source-files';
import { NOTE_EXPECTED, unreadMarkdown } from './unread-markdown';

/** Told of a fault in the text: the node it is at, the field, what came, what is expected. */
export type Tell = (node: Nodes, field: string, received: string, expected: string) => void;

/** Says whether a file of `content/images/` exists and is an image. */
export type ImageProblem = (file: string) => { received: string; expected: string } | undefined;

/**
 * Reads the body of an article and applies every rule that needs no other file than its images.
 * @returns the parsed body, or `undefined` when it is not MDX (a problem says why).
 */
export function checkBody(
  kind: TextKind,
  source: SourceFile,
  sourceIds: readonly string[],
  imageProblem: ImageProblem,
  problems: Problem[],
): Body | undefined {
  const nested = NESTED.exec(source.body);
  if (nested) {
    const line = source.body.slice(0, nested.index).split('\n').length + source.linesBeforeBody;
    problems.push({ file: source.file, line, ...tooDeep(quote(nested[0])) });
    return undefined;
  }
  const excesses = excessesOf(source.body);
  for (const { line, text, expected } of excesses) {
    const received = quote(text);
    problems.push({
      file: source.file,
      line: line + source.linesBeforeBody,
      field: 'texte',
      received,
      expected,
    });
  }
  if (excesses.length > 0) return undefined;
  const braces = lineOfTooManyBraces(source.body);
  if (braces !== undefined) {
    const line = braces + source.linesBeforeBody;
    const received = quote(source.body.split('\n')[braces - 1] ?? '');
    problems.push({ file: source.file, line, field: 'code', received, expected: NO_BRACES });
    return undefined;
  }
  let body: Body;
  try {
    body = parseBody(source.body);
  } catch (error) {
    if (error instanceof RangeError) {
      const line = source.linesBeforeBody + 1;
      problems.push({ file: source.file, line, ...tooDeep('un texte aux niveaux sans fin') });
    } else problems.push(explainMdx(error as VFileMessage, source));
    return undefined;
  }
  const tell: Tell = (node, field, received, expected) => {
    const line = (node.position?.start.line ?? 1) + source.linesBeforeBody;
    problems.push({ file: source.file, line, field, received, expected });
  };
  checkNodes(kind, body, tell);
  checkCharacters(body, tell);
  checkNestedLinks(body.tree, tell);
  checkHeadings(body, tell);
  checkImages(body, imageProblem, tell);
  checkCitations(body, sourceIds, tell);
  return body;
}

/** Citations in lists in citations: reading each level takes longer than the one before. */
const DEEPEST = 40;
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${DEEPEST}}`, 'm');

const NO_BRACES = 'du texte, sans accolades « { } »';

function tooDeep(received: string) {
  return { field: 'texte', received, expected: 'moins de niveaux les uns dans les autres' };
}

function checkNodes(kind: TextKind, body: Body, tell: Tell): void {
  visitParents(body.tree, (node: Nodes, ancestors: Parents[]) => {
    if (ancestors.length === DEEPEST) {
      const { field, received, expected } = tooDeep(`${DEEPEST} niveaux`);
      tell(node, field, received, expected);
      return SKIP;
    }
    if (isBlock(node)) {
      checkBlock(kind, node, ancestors, tell);
      return undefined;
    }
    switch (node.type) {
      case 'mdxjsEsm':
        tell(node, 'code', quote(node.value), 'ni import ni export : un article n’est pas du code');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) {
          tell(node, 'code', quote(`{${node.value}}`), NO_BRACES);
        }
        break;
      case 'imageReference':
        tell(
          node,
          'image',
          quote(`![${node.alt}][${node.label}]`),
          '![description](fichier.jpg "Légende")',
        );
        break;
      case 'linkReference':
      case 'definition':
        // `[^1]` is a note elsewhere; here it would be read as a link named « ^1 ».
        if (isFootnote(node)) tell(node, 'note', quote(`[${node.label}]`), NOTE_EXPECTED);
        break;
      case 'heading':
        if (ancestors.some(isBlock)) {
          tell(node, 'intertitre', quote(textOf(node)), 'pas d’intertitre à l’intérieur d’un bloc');
        }
        break;
      case 'text':
        for (const { field, expected } of unreadMarkdown(node.value)) {
          tell(node, field, quote(node.value), expected);
        }
        break;
      default:
    }
    return undefined;
  });
}

/**
 * A comment is the one thing braces may hold: by the grammar of JavaScript, an expression whose
 * program is empty, and that says something (`{}` would vanish from the page without a word).
 */
function isComment({ value, data }: Extract<Nodes, { type: `mdx${string}Expression` }>): boolean {
  return data?.estree?.body.length === 0 && value.trim() !== '';
}

/** A reference (`&#12;`) brings in what the file itself could not hold. */
function checkCharacters({ tree }: Body, tell: Tell): void {
  const told = new Set<string>();
  visit(tree, (node: Nodes) => {
    for (const { received, expected } of textsOf(node).flatMap(refusedCharacters)) {
      // A definition holds the same words twice, and a text full of references is soon told.
      const place = `${node.position?.start.line} ${received}`;
      if (told.has(place) || told.size === MOST_TOLD) continue;
      told.add(place);
      tell(node, 'caractère', received, expected);
    }
  });
}

/** Every text that a node carries itself, decoded: words, address, title, attributes. */
function textsOf(node: Nodes): string[] {
  const { position: _position, data: _data, ...own } = node;
  const attributes = isBlock(node) ? node.attributes : [];
  return [own, ...attributes].flatMap((part) =>
    Object.values(part).filter((value): value is string => typeof value === 'string'),
  );
}

function checkBlock(kind: TextKind, block: Block, ancestors: readonly Parents[], tell: Tell): void {
  const spec = blockSpec(block.name, kind);
  const shown = `<${block.name ?? ''}>`;
  if (!spec) {
    tell(block, 'bloc', quote(shown), `un de ces blocs : ${topLevelBlocks(kind).join(', ')}`);
    return;
  }
  checkAttributes(block, tell);

  const parent = ancestors.findLast(isBlock);
  if (spec.parent && parent?.name !== spec.parent) {
    tell(block, 'bloc', quote(shown), `ce bloc à l’intérieur de <${spec.parent}>`);
  }
  if (spec.inline) {
    if (block.type === 'mdxJsxFlowElement') {
      tell(block, 'bloc', quote(shown), 'ce bloc dans une phrase, à la suite d’un mot');
    }
  } else {
    if (!spec.parent && parent) {
      tell(
        block,
        'bloc',
        quote(`${shown} dans <${parent.name}>`),
        'ce bloc hors de tout autre bloc',
      );
    }
    if (!standsAlone(ancestors)) {
      tell(block, 'bloc', quote(shown), 'ce bloc seul sur sa ligne, hors d’une phrase');
    }
  }
  checkContent(block, tell);
}

/** A block stands alone at the root or in another block; MDX may wrap a line of blocks in a paragraph. */
function standsAlone(ancestors: readonly Parents[]): boolean {
  const [outer, parent] = ancestors.slice(-2);
  if (parent?.type !== 'paragraph') return isRootOrBlock(parent ?? outer);
  return (
    isRootOrBlock(outer) && parent.children.every((child) => isBlock(child) || isBlankText(child))
  );
}

function isRootOrBlock(node: Parents | undefined): boolean {
  return node !== undefined && (node.type === 'root' || isBlock(node));
}

function isBlankText(node: Nodes): boolean {
  return node.type === 'text' && isBlank(node.value);
}

function checkAttributes(block: Block, tell: Tell): void {
  const spec = blockSpec(block.name);
  // No prototype: an attribute named `__proto__` would otherwise be none.
  const values: Record<string, unknown> = Object.create(null);
  for (const attribute of block.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      tell(
        block,
        `<${block.name}>`,
        quote(`{${attribute.value}}`),
        'des attributs écrits un à un : nom="valeur"',
      );
    } else if (Object.hasOwn(values, attribute.name)) {
      tell(block, `<${block.name}> ${attribute.name}`, 'deux fois cet attribut', 'un seul');
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      const received = quote(`${attribute.name}={${attribute.value.value}}`);
      tell(
        block,
        `<${block.name}> ${attribute.name}`,
        received,
        `${attribute.name}="valeur", sans accolades`,
      );
      values[attribute.name] = undefined;
    } else {
      values[attribute.name] = attribute.value;
    }
  }
  const refused = new Set(Object.keys(values).filter((name) => values[name] === undefined));
  readShape(spec?.attributes ?? {}, values, '', (at, received, expected) => {
    if (!refused.has(at)) tell(block, `<${block.name}> ${at}`, received, expected);
  });
}

/** The children of a block, whether or not MDX wrapped them in a paragraph. */
function contentOf(block: Block): Nodes[] {
  const children = block.children as Nodes[];
  return children
    .flatMap((child) => (child.type === 'paragraph' ? (child.children as Nodes[]) : [child]))
    .filter((child) => !isBlankText(child));
}

function checkContent(block: Block, tell: Tell): void {
  const spec = blockSpec(block.name);
  const content = contentOf(block);
  const field = `<${block.name}>`;
  if (spec?.content === 'nothing') {
    if (content.length > 0) tell(block, field, 'un contenu', `rien : <${block.name} … />`);
  } else if (spec?.content === 'words') {
    const words = content.filter(({ type }) => !type.endsWith('Expression'));
    if (words.length === 0) tell(block, field, 'un bloc vide', 'du texte entre les deux balises');
  } else if (spec) {
    const { only } = spec.content;
    if (content.length === 0) tell(block, field, 'un bloc vide', `un ou plusieurs <${only}>`);
    for (const child of content) {
      if (isBlock(child) && child.name === only) continue;
      const received = isBlock(child)
        ? quote(`<${child.name}>`)
        : textOf(child).trim()
          ? quote(textOf(child))
          : 'un contenu sans mots';
      tell(child, field, received, `seulement des <${only}>`);
    }
  }
}

function checkHeadings({ headings }: Body, tell: Tell): void {
  let previous = 1;
  for (const { level, text, node } of headings) {
    const received = `${quote(text)} (niveau ${level})`;
    if (level === 1) {
      tell(node, 'intertitre', received, 'niveau 2 (##) : le seul titre de niveau 1 est « title »');
    } else if (level > previous + 1) {
      tell(node, 'intertitre', received, `niveau ${previous + 1} au plus, sans sauter de niveau`);
    }
    if (isBlank(text)) tell(node, 'intertitre', 'un intertitre vide', 'des mots après les #');
    previous = Math.max(level, 1);
  }
}

function checkImages({ images, tree }: Body, imageProblem: ImageProblem, tell: Tell): void {
  for (const image of images) {
    if (isBlank(image.alt ?? '')) {
      tell(
        image,
        'image',
        `${quote(image.url)} sans description`,
        '![ce que montre l’image](fichier.jpg)',
      );
    }
    const problem = imageProblem(image.url);
    if (problem) tell(image, 'image', problem.received, problem.expected);
  }
  visitParents(tree, 'image', (image, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent?.type !== 'paragraph' || parent.children.length > 1 || ancestors.length !== 2) {
      tell(
        image,
        'image',
        quote(image.url),
        'une image seule dans son paragraphe, hors de tout bloc',
      );
    }
  });
}

function checkCitations({ blocks }: Body, sourceIds: readonly string[], tell: Tell): void {
  for (const block of blocks.filter(({ name }) => name === 'Cite')) {
    const attribute = block.attributes.find((each) => 'name' in each && each.name === 'source');
    const id = attribute?.value;
    if (typeof id === 'string' && !sourceIds.includes(id)) {
      tell(
        block,
        '<Cite> source',
        describeValue(id),
        `une source de l’en-tête : ${sourceIds.join(' | ')}`,
      );
    }
  }
}

/** Says in French, at the right line of the file, why MDX could not be read. */
function explainMdx(message: VFileMessage, source: SourceFile): Problem {
  const [, opened] = /\((\d+):/.exec(message.reason) ?? [];
  const [, tag = ''] = /`(<[^`]*>)`/.exec(message.reason) ?? [];
  const lines = source.body.split('\n');
  let line = message.line ?? Number(opened ?? 1);
  // MDX may notice only at the next line, where nothing stands.
  while (line > 1 && isBlank(lines[line - 1] ?? '')) line--;
  const reasons: Readonly<Record<string, string>> = {
    'end-tag-mismatch': `une balise fermante pour chaque balise ouvrante, dans l’ordre (voir ${tag}, ligne ${Number(opened ?? line) + source.linesBeforeBody})`,
    'unexpected-closing-slash': 'une balise ouvrante avant cette balise fermante',
    'unexpected-eof': 'une balise ou une accolade refermée',
    'unexpected-lazy': 'du texte, sans accolades « { } », sous une citation ou une liste',
    acorn: 'du texte : ni accolades « { } », ni import, ni export',
    'unexpected-character':
      'un chevron « < » qui ouvre un bloc (<KeyFigures>…), des attributs entre guillemets droits, une adresse sous la forme [texte](adresse)',
  };
  return {
    file: source.file,
    line: line + source.linesBeforeBody,
    field: 'texte (MDX)',
    received: quote(lines[line - 1] ?? ''),
    expected: reasons[message.ruleId ?? ''] ?? 'du texte que MDX sait lire',
  };
}
