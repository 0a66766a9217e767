import type { Image, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { blocksOf, isBlock } from '../body';
import { flowBlock } from '../make-block';
import { cutAtImages } from '../own-lines';
import { setAttribute } from './set-attribute';

/** `![texte](fichier.jpg "Légende")` on a line of its own becomes `<Picture>`; in a gallery, each knows it. */
export function imagesToPictures(tree: Root): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (!holdsImage(node)) return undefined;
    const parts = cutAtImages(node.children as PhrasingContent[]);
    if (!parts) return undefined;
    const flow = parts.map(
      (part): RootContent =>
        isImage(part) ? pictureOf(part) : { type: 'paragraph', children: [...part] },
    );
    if (isBlock(node)) {
      node.children = flow as typeof node.children;
      return undefined;
    }
    if (!parent || index === undefined || node.type !== 'paragraph') return undefined;
    (parent.children as RootContent[]).splice(index, 1, ...flow);
    return index + flow.length;
  });
  for (const gallery of blocksOf(tree, 'Gallery')) {
    for (const picture of blocksOf(gallery, 'Picture')) setAttribute(picture, 'width', 'gallery');
  }
}

function holdsImage(node: Nodes): node is Parents {
  return 'children' in node && node.children.some(({ type }) => type === 'image');
}

function isImage(part: Image | readonly PhrasingContent[]): part is Image {
  return !Array.isArray(part);
}

function pictureOf({ url, alt, title }: Image): MdxJsxFlowElement {
  const caption = title ? { caption: title } : {};
  return flowBlock('Picture', { file: url, alt: alt ?? '', ...caption });
}
