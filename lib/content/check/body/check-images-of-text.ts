import type { Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Problem, quote } from '../../problems';
import { attributesOfForm } from '../../schema/blocks';
import { isBlank } from '../../schema/characters';
import { attributesOf, type Body, isBlock } from '../../text/body';
import { cutAtImages } from '../../text/own-lines';
import type { ImageCheck } from '../check-images';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of images of the text that have no words, no sound file, or no line of their own. */
export function checkImagesOfText(
  body: Body,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  return [
    ...checkMarkdownImages(body, source, imageCheck),
    ...checkImagesOfBlocks(body, source, imageCheck),
    ...checkPlaces(body, source),
  ];
}

function checkMarkdownImages(
  { images }: Body,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  return images.flatMap((image) => {
    const refuse = (received: string, expected: string) =>
      problemAtNode(source, image, 'image', received, expected);
    const problem = imageCheck(image.url, 'text');
    return [
      ...(isBlank(image.alt ?? '')
        ? [refuse(`${quote(image.url)} sans description`, '![ce que montre l’image](fichier.jpg)')]
        : []),
      ...(problem ? [refuse(problem.received, problem.expected)] : []),
    ];
  });
}

function checkImagesOfBlocks(
  { blocks }: Body,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  return blocks.flatMap((block) =>
    attributesOfForm(block.name, 'image').flatMap((name) => {
      const file = attributesOf(block)[name];
      const problem = file === undefined ? undefined : imageCheck(file, 'text');
      if (!problem) return [];
      return [
        problemAtNode(source, block, `<${block.name}> ${name}`, problem.received, problem.expected),
      ];
    }),
  );
}

/** An image becomes a picture between two paragraphs: in a sentence, a heading or a link it cannot. */
function checkPlaces({ tree }: Body, source: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const images = (node.children as Nodes[]).filter((child) => child.type === 'image');
    if (images.length === 0) return;
    const mayBeCut = node.type === 'paragraph' || isBlock(node);
    if (mayBeCut && cutAtImages(node.children as PhrasingContent[])) return;
    const expected =
      'une image seule sur sa ligne, hors d’une phrase, d’un lien ou d’un intertitre';
    for (const image of images) {
      problems.push(problemAtNode(source, image, 'image', quote(image.url), expected));
    }
  });
  return problems;
}
