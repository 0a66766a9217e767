import { CARD_COLORS } from './card-colors';
import { CardWordmark } from './card-frame';

interface HouseCardProps {
  readonly tagline: string;
}

/** The social image of the pages that are not articles. Read by satori: flexbox only. */
export function HouseCard({ tagline }: HouseCardProps) {
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
        borderTop: `16px solid ${CARD_COLORS.accent}`,
      }}
    >
      <CardWordmark size={150} />
      <div style={{ marginTop: 24, color: CARD_COLORS.soft, fontSize: 42 }}>{tagline}</div>
    </div>
  );
}
