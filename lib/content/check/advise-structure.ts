import type { Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { type Problem, quote } from '../problems';
import { type Body, countWords, isBlock } from '../text/body';
import { isBoldTitle } from '../text/bold-title';
import { problemAtNode } from './problem-at';
import type { SourceFile } from './source-file';

/** Between quotation marks, fewer words are more often a name or a turn of phrase than what somebody said. */
const FEWEST_QUOTED = 4;
const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/g;
/** What says by itself whose words it holds. */
const HOLDS_WORDS: ReadonlySet<string | null> = new Set([
  'Quote',
  'Post',
  'Facsimile',
  'Interview',
]);

/** What the eye takes for a title or a quotation, and that nothing tells to whoever hears the page (RGAA 9.1, 9.4). */
export function adviseStructure(source: SourceFile, { tree }: Body): Problem[] {
  const titles = tree.children.filter(isBoldTitle).map((line) => {
    const words = textOf(line).trim();
    return problemAtNode(
      source,
      line,
      'ligne en gras',
      quote(words),
      `un intertitre : ## ${words}`,
    );
  });
  const quotations: Problem[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'blockquote' || (isBlock(node) && HOLDS_WORDS.has(node.name))) return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    for (const words of quotedIn(node.children)) {
      quotations.push(
        problemAtNode(
          source,
          node,
          'guillemets',
          quote(words),
          '<q>…</q> sans guillemets si ce sont les mots de quelqu’un, <cite>« … »</cite> pour un titre',
        ),
      );
    }
    return undefined;
  });
  return [...titles, ...quotations];
}

/** What stands between quotation marks in a sentence, but in an element that says what it is. */
function quotedIn(sentence: readonly PhrasingContent[]): string[] {
  const words = sentence.map(bareWords).join('');
  return [...words.matchAll(QUOTED)]
    .map(([, french, english, straight]) => (french ?? english ?? straight ?? '').trim())
    .filter((quoted) => countWords(quoted) >= FEWEST_QUOTED);
}

function bareWords(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineElement' && /^(?:q|cite)$/.test(node.name)) return '';
  // Code is read as it is typed.
  return 'children' in node ? (node.children as PhrasingContent[]).map(bareWords).join('') : ' ';
}
