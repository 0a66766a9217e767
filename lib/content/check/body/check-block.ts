import type { Nodes, Parents } from 'mdast';
import { type Problem, quote } from '../../problems';
import { blockSpec, mayHost, type TextKind, topLevelBlocks } from '../../schema/blocks';
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
  if (spec?.parent && outer?.name !== spec.parent) {
    problems.push(refuse(`ce bloc à l’intérieur de <${spec.parent}>`));
  }
  if (spec?.inline) {
    return block.type === 'mdxJsxFlowElement'
      ? [...problems, refuse('ce bloc dans une phrase, à la suite d’un mot')]
      : problems;
  }
  if (!spec?.parent && outer && !mayHost(outer.name, block.name)) {
    const received = `${shown(block)} dans <${outer.name}>`;
    problems.push(refuse('ce bloc hors de tout autre bloc', received));
  }
  if (!standsAlone(ancestors)) {
    problems.push(refuse('ce bloc seul sur sa ligne, hors d’une phrase'));
  }
  return problems;
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
