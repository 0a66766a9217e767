import { visitParents } from 'unist-util-visit-parents';
import { type Problem, quote } from '../../problems';
import { isBlank } from '../../schema/characters';
import type { Body } from '../../text/body';
import type { ImageCheck } from '../check-images';
import { problemAtNode } from '../problem-at';
import type { SourceFile } from '../source-file';

/** Tells of images of the text that have no words, no sound file, or no paragraph of their own. */
export function checkImagesOfText(
  { images, tree }: Body,
  source: SourceFile,
  imageCheck: ImageCheck,
): Problem[] {
  const problems: Problem[] = [];
  for (const image of images) {
    const refuse = (received: string, expected: string) =>
      problems.push(problemAtNode(source, image, 'image', received, expected));
    if (isBlank(image.alt ?? '')) {
      refuse(`${quote(image.url)} sans description`, '![ce que montre l’image](fichier.jpg)');
    }
    const problem = imageCheck(image.url);
    if (problem) refuse(problem.received, problem.expected);
  }
  visitParents(tree, 'image', (image, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent?.type === 'paragraph' && parent.children.length === 1 && ancestors.length === 2) {
      return;
    }
    const expected = 'une image seule dans son paragraphe, hors de tout bloc';
    problems.push(problemAtNode(source, image, 'image', quote(image.url), expected));
  });
  return problems;
}
