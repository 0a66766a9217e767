import type {
  BlockContent,
  Heading,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { flowComment, isInlineComment } from './comments';
import { shownWords } from './shown-words';

/** Puts a text in the form that the desk asks of any: levels of headings, images and comments apart. */
export function tidyText(tree: Root): void {
  levelHeadings(tree);
  spreadFlow(tree);
  visit(tree, (node: Nodes) => {
    if ('children' in node) node.children = tidyChildren(node.children as Nodes[]) as never;
  });
}

/** Headings start at level 2 and skip none; an empty one goes. */
function levelHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    // A heading stands on one line.
    node.children = node.children.map((child) =>
      child.type === 'break' ? { type: 'text', value: ' ' } : child,
    );
    if (shownWords(node).trim() !== '') headings.push(node);
  });
  const top = Math.min(...headings.map(({ depth }) => depth));
  const shift = Number.isFinite(top) ? 2 - top : 0;
  let previous = 1;
  for (const node of headings) {
    const wanted = node.depth + shift;
    node.depth = Math.min(wanted, previous + 1, 6) as Heading['depth'];
    previous = node.depth;
  }
}

/** Images and comments leave the sentences that they stand in: each gets a line of its own after it. */
function spreadFlow(parent: Parents): void {
  const children = parent.children as Nodes[];
  parent.children = children.flatMap((child): Nodes[] => {
    if (child.type === 'paragraph') return splitParagraph(child.children);
    if (child.type === 'heading' || child.type === 'table') return [child, ...takenOut(child)];
    if ('children' in child) spreadFlow(child as Parents);
    return [child];
  }) as never;
}

/** A paragraph around its images and its lonely comments: what stands before, each of them, what follows. */
function splitParagraph(children: readonly PhrasingContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let sentence: PhrasingContent[] = [];
  const close = () => {
    if (
      sentence.some((node) => shownWords(node).trim() !== '' || node.type === 'footnoteReference')
    ) {
      blocks.push({ type: 'paragraph', children: trimmed(sentence) });
    } else {
      blocks.push(...sentence.filter(isInlineComment).map(flowComment));
    }
    sentence = [];
  };
  for (const child of children) {
    const images = child.type === 'image' ? [child] : 'children' in child ? imagesOutOf(child) : [];
    if (child.type !== 'image' && !isLinkToPicture(child, images)) sentence.push(child);
    if (images.length === 0) continue;
    close();
    blocks.push(
      ...images.map((image) => ({ type: 'paragraph', children: [image] }) as BlockContent),
    );
  }
  close();
  return blocks;
}

/** A sentence without spaces nor line breaks at its ends. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isEdge = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  const shown = [...children];
  while (isEdge(shown[0])) shown.shift();
  while (isEdge(shown.at(-1))) shown.pop();
  trimEdge(shown, 0, /^[ \t\n]+/);
  trimEdge(shown, shown.length - 1, /[ \t\n]+$/);
  return shown;
}

/** A picture that led to its larger self: nothing of the link is left to read. */
function isLinkToPicture(node: PhrasingContent, images: readonly PhrasingContent[]): boolean {
  const isOfPicture = node.type === 'link' && /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(node.url);
  return isOfPicture && images.length > 0 && shownWords(node).trim() === '';
}

/** Takes the images out of a link or of words in bold: they stand beside them. */
function imagesOutOf(node: Parents): PhrasingContent[] {
  const images: PhrasingContent[] = [];
  visit(node, 'image', (image, index, parent) => {
    if (!parent || index === undefined) return undefined;
    images.push(image);
    parent.children.splice(index, 1);
    return index;
  });
  return images;
}

/** Takes images and comments out of a heading or a table. */
function takenOut(node: Parents): RootContent[] {
  const comments: RootContent[] = [];
  visit(node, (child: Nodes, index, parent) => {
    if (!isInlineComment(child) || !parent || index === undefined) return undefined;
    comments.push(flowComment(child));
    (parent as Parents).children.splice(index, 1);
    return index;
  });
  const images = imagesOutOf(node).map(
    (image) => ({ type: 'paragraph', children: [image] }) as BlockContent,
  );
  return [...images, ...comments];
}

/** Words in bold without words go; spaces at their edges go out, where Markdown wants them. */
function tidyChildren(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((child) => {
    // Editors put `<b>` in `<strong>`: once is enough.
    if ('children' in child && /^(?:strong|emphasis|delete)$/.test(child.type)) {
      const inner = child.children as Nodes[];
      child.children = inner.flatMap((each) =>
        each.type === child.type ? (each as Parents).children : [each],
      ) as never;
    }
    if (child.type === 'heading' && shownWords(child).trim() === '') return [];
    if (child.type !== 'strong' && child.type !== 'emphasis' && child.type !== 'delete')
      return [child];
    const words = shownWords(child);
    if (words.trim() === '' && child.children.every(({ type }) => type === 'text')) {
      return words === '' ? [] : [{ type: 'text', value: ' ' } as Nodes];
    }
    const before = trimEdge(child.children, 0, /^[ \t\n]+/);
    const after = trimEdge(child.children, child.children.length - 1, /[ \t\n]+$/);
    return [...before, child, ...after];
  });
}

function trimEdge(children: PhrasingContent[], index: number, edge: RegExp): Nodes[] {
  const child = children[index];
  if (child?.type !== 'text' || !edge.test(child.value)) return [];
  child.value = child.value.replace(edge, '');
  return [{ type: 'text', value: ' ' }];
}
