import type { Hero } from '@/lib/content/model';
import { LICENCES } from '@/lib/content/schema/licences';
import { strings } from '@/lib/site/strings';
import { Picture } from '../frame/picture';
import { WholeNames } from '../frame/whole-names';

interface HeroFigureProps {
  readonly hero: Hero;
}

/** The illustration of an article, with its caption, credit and licence. */
export function HeroFigure({ hero }: HeroFigureProps) {
  const licenceUrl = LICENCES[hero.licence]?.url;
  return (
    <figure role="figure" aria-label={hero.caption} className="mt-8">
      <Picture
        cut={hero.cuts['16x9']}
        alt={hero.alt}
        sizes="(min-width: 62rem) 59.5rem, calc(100vw - 2.5rem)"
        priority="high"
      />
      <figcaption className="label mt-2 flex flex-wrap justify-between gap-x-6 text-soft">
        <span>
          <WholeNames text={hero.caption} />
        </span>{' '}
        <span>
          {`${hero.credit}${hero.aiGenerated ? strings.article.drawnWithAi : ''}, `}
          {licenceUrl ? (
            <a href={licenceUrl} rel="license" className="link">
              {hero.licence}
            </a>
          ) : (
            hero.licence
          )}
        </span>
      </figcaption>
    </figure>
  );
}
