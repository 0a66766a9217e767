import { CARD } from '@/lib/surfaces/card/card-layout';
import type { FittedText } from '@/lib/surfaces/card/card-text';
import { CARD_COLORS } from './card-colors';
import { CardWordmark } from './card-frame';
import { CardLines } from './card-lines';

interface SiteCardProps {
  /** On one line. */
  readonly tagline: FittedText;
}

/** The social image of the pages that are not articles. Read by satori: flexbox only. */
export function SiteCard({ tagline }: SiteCardProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: CARD_COLORS.paper,
        color: CARD_COLORS.ink,
        fontFamily: 'Charis',
        borderTop: `${CARD.band}px solid ${CARD_COLORS.accent}`,
      }}
    >
      <CardWordmark size={150} />
      <div style={{ display: 'flex', marginTop: 24, color: CARD_COLORS.soft }}>
        <CardLines text={tagline} />
      </div>
    </div>
  );
}
