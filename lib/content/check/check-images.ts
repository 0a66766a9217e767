import { findImage, imageNameFault, sameNameInOtherCase, shownName } from '../../media/image-names';
import { type Problem, quote } from '../problems';
import type { ImageProblem } from './check-body';
import type { ImageFaults } from './image-inspection';

/** How many names a message shows: a whole photo library would hide the fault. */
const NAMES_SHOWN = 12;

/** Answers for each image that a document names, and keeps the keys of those it named. */
export function imageInspector(images: ImageFaults): {
  imageProblem: ImageProblem;
  named: Set<string>;
} {
  const named = new Set<string>();
  const imageProblem: ImageProblem = (reference) => {
    const key = findImage(reference, (each) => images.has(each));
    if (key !== undefined) {
      named.add(key);
      return images.get(key);
    }
    const nameFault = imageNameFault(reference);
    if (nameFault) return { received: quote(shownName(reference)), expected: nameFault };
    const other = sameNameInOtherCase(reference, images.keys());
    const names = [...images.keys()].map(shownName);
    const more = names.length > NAMES_SHOWN ? `, et ${names.length - NAMES_SHOWN} autres` : '';
    const known = `${names.slice(0, NAMES_SHOWN).join(', ')}${more}` || 'ce dossier est vide';
    return {
      received: `${quote(reference)}, un fichier absent`,
      expected: other
        ? `${quote(other)}, avec ses majuscules`
        : `un fichier de content/images/ (${known})`,
    };
  };
  return { imageProblem, named };
}

/** An image that no document names is cut all the same: what is wrong with it is told on its own. */
export function checkUnnamedImages(
  images: ImageFaults,
  named: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const [key, fault] of images) {
    if (!fault || named.has(key)) continue;
    problems.push({ file: `content/images/${shownName(key)}`, field: 'image', ...fault });
  }
}
