import type { Nodes, Parents } from 'mdast';
import { type Problem, quote } from '../../problems';
import type { TextKind } from '../../schema/block-spec';
import { blockSpec, mayHost, topLevelBlocks } from '../../schema/blocks';
import { isBlank } from '../../schema/characters';
import { type Block, isBlock } from '../../text/body';
import { ELEMENT_NAMES } from '../../text/syntax/elements';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';
import { checkAttributes } from './check-attributes';
import { checkBlockContent } from './check-block-content';
import { htmlRemedy } from './html-remedies';

/** Tells of a block that does not exist, stands where it may not, or holds what it may not. */
export function checkBlock(
  kind: TextKind,
  block: Block,
  ancestors: readonly Parents[],
  source: SourceFile,
): Problem[] {
  if (!blockSpec(block.name, kind)) {
    const remedy = htmlRemedy(block.name);
    const expected = remedy ?? `${known(kind)} ; dans une phrase : ${ELEMENT_NAMES.join(', ')}`;
    return [
      problemAtNode(source, block, remedy ? 'balise' : 'bloc', quote(shown(block)), expected),
    ];
  }
  return [
    ...checkAttributes(block, source),
    ...checkPlace(block, ancestors, source),
    ...checkBlockContent(block, source),
  ];
}

function known(kind: TextKind): string {
  return `un de ces blocs : ${topLevelBlocks(kind).join(', ')}`;
}

function shown({ name }: Block): string {
  return `<${name ?? ''}>`;
}

function checkPlace(block: Block, ancestors: readonly Parents[], source: SourceFile): Problem[] {
  const spec = blockSpec(block.name);
  const outer = ancestors.findLast(isBlock);
  const refuse = (expected: string, received = shown(block)) =>
    problemAtNode(source, block, 'bloc', quote(received), expected);

  const problems: Problem[] = [];
  if (spec?.parents && !spec.parents.includes(outer?.name ?? '')) {
    const parents = spec.parents.map((name) => `<${name}>`).join(' ou ');
    problems.push(refuse(`ce bloc à l’intérieur de ${parents}`));
  }
  if (spec?.inline) {
    return block.type === 'mdxJsxFlowElement'
      ? [...problems, refuse('ce bloc dans une phrase, à la suite d’un mot')]
      : problems;
  }
  if (!spec?.parents && outer && !mayHost(outer.name, block.name)) {
    const received = `${shown(block)} dans <${outer.name}>`;
    problems.push(refuse('ce bloc hors de tout autre bloc', received));
  }
  if (!standsAlone(ancestors, spec?.anywhere ? HOLDS_BLOCKS : IN_TEXT)) {
    problems.push(refuse('ce bloc seul sur sa ligne, hors d’une phrase'));
  }
  return problems;
}

/** Where a block stands: in the text, or also in a list or under a `>`. */
const IN_TEXT: readonly Nodes['type'][] = ['root'];
const HOLDS_BLOCKS: readonly Nodes['type'][] = ['root', 'listItem', 'blockquote'];

/** A block stands alone in the text or in another block; MDX may wrap a line of blocks in a paragraph. */
function standsAlone(ancestors: readonly Parents[], places: readonly Nodes['type'][]): boolean {
  const [outer, parent] = ancestors.slice(-2);
  const isPlace = (node: Parents | undefined) =>
    node !== undefined && (places.includes(node.type) || isBlock(node));
  if (parent?.type !== 'paragraph') return isPlace(parent ?? outer);
  return isPlace(outer) && parent.children.every((child) => isBlock(child) || isBlankText(child));
}

function isBlankText(node: Nodes): boolean {
  return node.type === 'text' && isBlank(node.value);
}
