import type { Nodes, Parents } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type Problem, quote } from '../../problems';
import type { TextKind } from '../../schema/block-spec';
import { type Body, isBlock } from '../../text/body';
import { isAttributeList } from '../../text/syntax/braces';
import { elementAttributes } from '../../text/syntax/elements';
import { SIDEBAR_NAMES } from '../../text/syntax/sidebars';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';
import { DEEPEST, LESS_DEEP, NO_BRACES } from './body-budget';
import { checkBlock } from './check-block';
import { unreadMarkdown } from './unread-markdown';

/** Tells of every node that no text may hold: code, blocks out of place, Markdown that nothing here reads. */
export function checkNodes(kind: TextKind, { tree }: Body, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    if (ancestors.length === DEEPEST) {
      problems.push(problemAtNode(source, node, 'texte', `${DEEPEST} niveaux`, LESS_DEEP));
      return SKIP;
    }
    problems.push(
      ...(isBlock(node)
        ? checkBlock(kind, node, ancestors, source)
        : checkMarkdown(node, ancestors, source)),
    );
    return undefined;
  });
  return problems;
}

function checkMarkdown(node: Nodes, ancestors: readonly Parents[], source: SourceFile): Problem[] {
  const refuse = (field: string, received: string, expected: string) => [
    problemAtNode(source, node, field, quote(received), expected),
  ];
  switch (node.type) {
    case 'mdxjsEsm':
      return refuse('code', node.value, 'ni import ni export : un article n’est pas du code');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node) ? [] : refuse('code', `{${node.value}}`, NO_BRACES);
    case 'imageReference': {
      const expected = '![description](fichier.jpg "Légende")';
      return refuse('image', `![${node.alt}][${node.label}]`, expected);
    }
    case 'inlineElement':
      return node.refused.flatMap((attribute) =>
        refuse('balise', `<${node.name} ${attribute}>`, attributesExpected(node.name)),
      );
    case 'sidebarFence':
      return refuse('encadré', node.value, SIDEBAR_EXPECTED);
    case 'braces':
      return isAttributeList(node.value.slice(0, node.value.indexOf('}') + 1))
        ? refuse('liste d’attributs', node.value, ATTRIBUTES_EXPECTED)
        : refuse('code d’un autre logiciel', node.value, CALL_EXPECTED);
    case 'heading':
      return ancestors.some(isBlock)
        ? refuse('intertitre', textOf(node), 'pas d’intertitre à l’intérieur d’un bloc')
        : [];
    case 'text':
      return unreadIn(node, source).flatMap(({ field, expected }) =>
        refuse(field, node.value, expected),
      );
    default:
      return [];
  }
}

const SIDEBAR_EXPECTED = `« :::note Titre », le texte, puis « ::: » seul ; noms : ${SIDEBAR_NAMES.join(', ')}`;
const ATTRIBUTES_EXPECTED =
  'le texte sans ces accolades : le site met lui-même en forme ; pour un encadré, « > [!NOTE] Titre »';
const CALL_EXPECTED =
  'le texte seul, un lien ou une image : les accolades d’un autre logiciel ne sont pas lues ici';

function attributesExpected(name: string): string {
  const known = elementAttributes(name).map((attribute) => `${attribute}="…"`);
  return `<${name}> sans autre attribut que ${known.join(', ')}`;
}

/** What a text holds that nothing here reads, unless its writer made it plain with a backslash. */
function unreadIn({ value, position }: Extract<Nodes, { type: 'text' }>, { body }: SourceFile) {
  const found = unreadMarkdown(value);
  const typed = body.slice(position?.start.offset, position?.end.offset);
  return found.length > 0 && typed.includes('\\') ? unreadMarkdown(typed) : found;
}

/**
 * A comment is the one thing braces may hold: by the grammar of JavaScript, an expression whose
 * program is empty, and that says something (`{}` would vanish from the page without a word).
 */
function isComment({ value, data }: Extract<Nodes, { type: `mdx${string}Expression` }>): boolean {
  return data?.estree?.body.length === 0 && value.trim() !== '';
}
