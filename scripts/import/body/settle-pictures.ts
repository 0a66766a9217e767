import type { Image, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { UNWRITTEN } from '../../../lib/content/check/unwritten';
import type { FoundPicture } from '../write/picture-store';
import { comment } from './comments';

/** Finds a picture beside the export. */
export type FindPicture = (reference: string) => Promise<FoundPicture>;

/**
 * Gives each image of a text the name of its picture here. One that is not beside the export, or that the
 * desk refuses, is kept as a comment, with what it showed.
 * @returns the names of the pictures that the text shows
 */
export async function settlePictures(tree: Root, find: FindPicture): Promise<string[]> {
  const images: { image: Image; parent: Parents }[] = [];
  visit(tree, 'image', (image, _index, parent) => {
    if (parent) images.push({ image, parent: parent as Parents });
  });
  const names: string[] = [];
  for (const { image, parent } of images) {
    const found = await find(image.url);
    if ('name' in found) {
      names.push(found.name);
      image.url = found.name;
      image.alt = image.alt?.trim() || `${UNWRITTEN} : ce que montre l’image.`;
      image.title = image.title?.trim() || null;
    } else {
      const { received, expected } = found.problem;
      const words = [image.alt, image.title].filter((each) => each?.trim()).join(' — ');
      const told = `image ${image.url}${words && ` (${words})`} : ${received} ; attendu : ${expected}`;
      parent.children.splice(parent.children.indexOf(image as never), 1, comment(told) as never);
    }
  }
  return names;
}
