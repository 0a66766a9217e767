import {
  findImage,
  imageNameProblem,
  sameNameInOtherCase,
  shownName,
} from '../../media/image-names';
import type { ImageProblem } from '../../media/image-problem';
import { type Problem, quote } from '../problems';
import { imagesNamedIn } from '../text/body';
import type { CheckedArticle, CheckedPage } from './checked-documents';
import type { InspectedImages } from './image-inspection';

/** How many names a message shows: a whole photo library would hide the problem. */
const NAMES_SHOWN = 12;

/** Where an image stands: at the head of an article, or in a text. */
type ImagePlace = 'hero' | 'text';

/** What is wrong with the image that a document names, when anything is. */
export type ImageCheck = (reference: string, place: ImagePlace) => ImageProblem | undefined;

/** Answers for each image that a document may name. */
export function imageCheckIn(images: InspectedImages): ImageCheck {
  return (reference, place) => {
    const key = findImage(reference, (each) => images.has(each));
    if (key !== undefined) {
      const { problem, problemAsHero } = images.get(key) ?? {};
      return problem ?? (place === 'hero' ? problemAsHero : undefined);
    }
    const nameProblem = imageNameProblem(reference);
    if (nameProblem) return { received: quote(shownName(reference)), expected: nameProblem };
    const other = sameNameInOtherCase(reference, images.keys());
    return {
      received: `${quote(reference)}, un fichier absent`,
      expected: other
        ? `${quote(other)}, avec ses majuscules`
        : `un fichier de content/images/ (${knownNames(images)})`,
    };
  };
}

function knownNames(images: InspectedImages): string {
  const names = [...images.keys()].map(shownName);
  const more = names.length > NAMES_SHOWN ? `, et ${names.length - NAMES_SHOWN} autres` : '';
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${more}` || 'ce dossier est vide';
}

/** An image that no document names is cut all the same: what is wrong with it is told on its own. */
export function checkUnnamedImages(
  images: InspectedImages,
  articles: readonly CheckedArticle[],
  pages: readonly CheckedPage[],
): Problem[] {
  const references = [
    ...articles.flatMap(({ frontMatter }) => (frontMatter?.hero ? [frontMatter.hero.file] : [])),
    ...[...articles, ...pages].flatMap(({ body }) => (body ? imagesNamedIn(body) : [])),
  ];
  const named = new Set(references.map((each) => findImage(each, (key) => images.has(key))));
  return [...images].flatMap(([key, { problem }]) =>
    problem && !named.has(key)
      ? [{ file: `content/images/${shownName(key)}`, field: 'image', ...problem }]
      : [],
  );
}
