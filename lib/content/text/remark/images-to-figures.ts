import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { typeset } from '../typography';

/** `![texte](fichier.jpg "Légende")` alone in its paragraph becomes `<Figure>`. */
export function imagesToFigures(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const [image, ...others] = node.children;
    if (image?.type !== 'image' || others.length > 0 || !parent || index === undefined) return;
    const attributes = {
      file: image.url,
      alt: typeset(image.alt ?? ''),
      caption: typeset(image.title ?? ''),
    };
    parent.children[index] = {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: Object.entries(attributes).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value,
      })),
      children: [],
    };
  });
}
