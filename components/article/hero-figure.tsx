import type { Hero } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';
import { captionWords, PictureCredit } from '../frame/picture-credit';
import { ResponsiveImage } from '../frame/responsive-image';
import { WholeNames } from '../frame/whole-names';

interface HeroFigureProps {
  readonly hero: Hero;
}

/** The illustration of an article, with its caption, credit and licence. */
export function HeroFigure({ hero }: HeroFigureProps) {
  const { credit, licence } = hero;
  const aiMention = hero.aiGenerated && strings.article.drawnWithAi;
  const label = captionWords(hero.caption, { credit, licence, aiMention });
  return (
    <figure role="figure" aria-label={label} className="mt-8">
      <ResponsiveImage
        cut={hero.cuts['16x9']}
        alt={hero.alt}
        sizes="(min-width: 62rem) 59.5rem, calc(100vw - 2.5rem)"
        priority="high"
        className="w-full"
      />
      <figcaption className="label mt-2 flex flex-wrap justify-between gap-x-6 text-soft">
        <span>
          <WholeNames text={hero.caption} />
        </span>{' '}
        <span>
          <PictureCredit credit={credit} licence={licence} aiMention={aiMention} />
        </span>
      </figcaption>
    </figure>
  );
}
