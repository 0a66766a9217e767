import { findImage, shownName } from '../../media/image-names';
import { type Problem, quote } from '../problems';
import { attributesOf } from '../text/body';
import type { CheckedArticle, CheckedPage } from './checked-documents';
import type { InspectedImages } from './image-inspection';
import { problemAtField, problemAtNode } from './problem-at';
import { isUnwritten } from './unwritten';

/** What writers say of a picture. */
export interface PictureSaid {
  readonly credit: string;
  readonly licence?: string | undefined;
  readonly aiGenerated: boolean;
}

/** One place where a picture is credited. */
interface Saying extends PictureSaid {
  readonly file: string;
  readonly problem: (received: string, expected: string) => Problem;
}

/**
 * What is said of each picture that is published, under the key of its name: its files carry it, so no two places may say
 * differently. A picture without a credit says nothing.
 */
export function checkCredits(
  images: InspectedImages,
  documents: readonly (CheckedArticle | CheckedPage)[],
): {
  readonly pictures: Readonly<Record<string, PictureSaid>>;
  readonly problems: readonly Problem[];
} {
  const pictures = new Map<string, PictureSaid & { readonly place: string }>();
  const problems: Problem[] = [];
  for (const document of documents) {
    for (const { file, problem, ...said } of sayingsOf(document)) {
      const key = findImage(file, (each) => images.has(each));
      if (key === undefined) continue;
      const known = pictures.get(key);
      if (!known || (!known.licence && agree(known, said)))
        pictures.set(key, { ...said, place: document.source.file });
      else if (!agree(known, said)) {
        const expected = `${inWords(known)}, comme dans ${known.place} : le fichier de l’image porte ce qui est dit d’elle`;
        problems.push(problem(`${shownName(key)}, ${inWords(said)}`, expected));
      }
    }
  }
  const said = [...pictures].map(([key, { place: _, ...each }]) => [key, each] as const);
  return { pictures: Object.fromEntries(said), problems };
}

function sayingsOf(document: CheckedArticle | CheckedPage): Saying[] {
  const { source, body } = document;
  const { hero, draft } = 'known' in document ? document.known : { draft: false };
  // A draft is not published: its pictures may wait for theirs, and for what is said of them.
  if (draft !== false) return [];
  const inBlocks = (body?.blocks ?? []).flatMap((block) => {
    const { file, credit, licence, aiGenerated } = attributesOf(block);
    if (!file || !credit) return [];
    return [
      {
        file,
        credit,
        licence,
        aiGenerated: aiGenerated === 'true',
        problem: (received: string, expected: string) =>
          problemAtNode(source, block, `<${block.name}> credit`, received, expected),
      },
    ];
  });
  // « À écrire » is told on its own.
  if (!hero || isUnwritten(hero.credit)) return inBlocks;
  const { file, credit, licence, aiGenerated } = hero;
  const problem = (received: string, expected: string) =>
    problemAtField(source, 'hero.credit', received, expected);
  return [{ file, credit, licence, aiGenerated, problem }, ...inBlocks];
}

/** A licence that one place leaves out is no other licence. */
function agree(a: PictureSaid, b: PictureSaid): boolean {
  const sameLicence = !a.licence || !b.licence || a.licence === b.licence;
  return a.credit === b.credit && a.aiGenerated === b.aiGenerated && sameLicence;
}

function inWords({ credit, licence, aiGenerated }: PictureSaid): string {
  return [
    quote(credit),
    licence ?? 'sans licence',
    aiGenerated ? 'faite avec une IA' : 'sans IA',
  ].join(', ');
}
