import { CARD, type CardLayout } from '@/lib/surfaces/card/card-layout';
import { CARD_COLORS } from './card-colors';
import { CardFrame } from './card-frame';
import { CardLines } from './card-lines';

interface ArticleCardProps {
  /** Its section, its title and its first key figures; none leaves more room to the title. */
  readonly layout: CardLayout;
}

/** The social image of an article: section, title, key figures. Read by satori: flexbox only. */
export function ArticleCard({ layout: { section, title, titleLine, figures } }: ArticleCardProps) {
  return (
    <CardFrame>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', color: CARD_COLORS.accent, fontWeight: 700 }}>
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
            borderTop: `${CARD.rule}px solid ${CARD_COLORS.ink}`,
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
              <div style={{ display: 'flex', marginTop: CARD.labelGap, color: CARD_COLORS.soft }}>
                <CardLines text={label} lineHeight={CARD.labelLine} />
              </div>
            </div>
          ))}
        </div>
      )}
    </CardFrame>
  );
}
