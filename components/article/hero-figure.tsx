import type { Hero } from '@/lib/content/model';
import { strings } from '@/lib/site/strings';
import { PictureCredit } from '../frame/picture-credit';
import { ResponsiveImage } from '../frame/responsive-image';
import { WholeNames } from '../frame/whole-names';

interface HeroFigureProps {
  readonly hero: Hero;
}

/** The illustration of an article, with its caption, credit and licence. */
export function HeroFigure({ hero }: HeroFigureProps) {
  return (
    <figure role="figure" aria-label={hero.caption} className="mt-8">
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
          <PictureCredit
            credit={hero.credit}
            licence={hero.licence}
            aiMention={hero.aiGenerated && strings.article.drawnWithAi}
          />
        </span>
      </figcaption>
    </figure>
  );
}
