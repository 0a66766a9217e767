import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Problem, quote } from '../../problems';
import { blockSpec } from '../../schema/blocks';
import { isBlank } from '../../schema/characters';
import { type Block, isBlock } from '../../text/body';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of a block that holds anything but what its rules say: nothing, words, a table, or blocks of one kind. */
export function checkBlockContent(block: Block, source: SourceFile): Problem[] {
  const spec = blockSpec(block.name);
  const content = contentOf(block);
  const refuse = (received: string, expected: string, node: Nodes = block) =>
    problemAtNode(source, node, `<${block.name}>`, received, expected);

  if (!spec) return [];
  if (spec.content === 'nothing') {
    return content.length > 0 ? [refuse('un contenu', `rien : <${block.name} … />`)] : [];
  }
  if (spec.content === 'words' || spec.content === 'transcript') {
    const said = content.filter(({ type }) => !type.endsWith('Expression'));
    if (said.length === 0) return [refuse('un bloc vide', WORDS_EXPECTED)];
    const isShownOnly = said.every((child) => isOfKind(child, 'Picture'));
    return spec.content === 'transcript' && isShownOnly
      ? [refuse('une image seule', `${WORDS_EXPECTED} : ce que l’image donne à lire`)]
      : [];
  }
  if (spec.content === 'table') {
    const parts = content.filter(({ type }) => !type.endsWith('Expression'));
    const isTable = parts.length === 1 && parts[0]?.type === 'table';
    const expected = 'un tableau et rien d’autre, entre deux lignes vides';
    return isTable
      ? []
      : [refuse(parts.length > 0 ? 'un autre contenu' : 'un bloc vide', expected)];
  }
  if (spec.content === 'words or nothing') return [];
  const { only } = spec.content;
  if (content.length === 0) return [refuse('un bloc vide', `un ou plusieurs <${only}>`)];
  return content
    .filter((child) => !isOfKind(child, only))
    .map((child) => refuse(shown(child), `seulement des <${only}>`, child));
}

const WORDS_EXPECTED = 'du texte entre les deux balises';

/** True for a block of that name; an image of Markdown becomes a `<Picture>`. */
function isOfKind(node: Nodes, name: string): boolean {
  return isBlock(node) ? node.name === name : node.type === 'image' && name === 'Picture';
}

/** The children of a block, whether or not MDX wrapped them in a paragraph. */
function contentOf(block: Block): Nodes[] {
  const children = block.children as Nodes[];
  return children
    .flatMap((child) => (child.type === 'paragraph' ? (child.children as Nodes[]) : [child]))
    .filter((child) => !(child.type === 'text' && isBlank(child.value)));
}

function shown(node: Nodes): string {
  if (isBlock(node)) return quote(`<${node.name}>`);
  const words = textOf(node);
  return words.trim() ? quote(words) : 'un contenu sans mots';
}
