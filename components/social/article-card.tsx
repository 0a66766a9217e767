import { CARD, type CardLayout } from '@/lib/card/card-layout';
import type { FittedText } from '@/lib/card/card-text';
import { site } from '@/lib/newspaper/identity';
import { CardFrame } from './card-frame';
import { CardLines } from './card-lines';

interface ArticleCardProps {
  /** Its section, its title and its first key figures; none leaves more room to the title. */
  readonly layout: CardLayout;
  /** The name of the site, laid out. */
  readonly name: FittedText;
  /** The illustration of the article, as a `data:` address. */
  readonly picture?: string | undefined;
}

/** The social image of an article: section, title, key figures, illustration. Read by satori: flexbox only. */
export function ArticleCard({
  layout: { section, title, titleLine, figures },
  name,
  picture,
}: ArticleCardProps) {
  return (
    <CardFrame name={name} picture={picture}>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', color: site.cardColors.accent, fontWeight: 700 }}>
          <CardLines text={section} />
        </div>
        <div style={{ display: 'flex', marginTop: CARD.sectionGap, fontWeight: 700 }}>
          <CardLines text={title} lineHeight={titleLine} />
        </div>
      </div>
      {figures.length > 0 && (
        <div
          style={{
            display: 'flex',
            borderTop: `${CARD.rule}px solid ${site.cardColors.ink}`,
            paddingTop: CARD.ruleGap,
          }}
        >
          {figures.map(({ value, label }, index) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: two figures may say the same
              key={index}
              style={{
                display: 'flex',
                flexDirection: 'column',
                flex: 1,
                paddingRight: CARD.figureGap,
              }}
            >
              <div style={{ display: 'flex', fontWeight: 700 }}>
                <CardLines text={value} lineHeight={CARD.valueLine} />
              </div>
              <div
                style={{ display: 'flex', marginTop: CARD.labelGap, color: site.cardColors.soft }}
              >
                <CardLines text={label} lineHeight={CARD.labelLine} />
              </div>
            </div>
          ))}
        </div>
      )}
    </CardFrame>
  );
}
