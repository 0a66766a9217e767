import type { ReactNode } from 'react';
import { CARD } from '@/lib/surfaces/card/card-layout';
import { CARD_COLORS } from './card-colors';

interface CardFrameProps {
  readonly children: ReactNode;
}

/** The wordmark over the content of a card, on paper. Read by satori: flexbox only. */
export function CardFrame({ children }: CardFrameProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: `${CARD.padding.top}px ${CARD.padding.side}px ${CARD.padding.bottom}px`,
        background: CARD_COLORS.paper,
        color: CARD_COLORS.ink,
        fontFamily: 'Charis',
        borderTop: `${CARD.band}px solid ${CARD_COLORS.accent}`,
      }}
    >
      <CardWordmark size={CARD.wordmark} />
      {children}
    </div>
  );
}

interface CardWordmarkProps {
  /** Height of the letters, in pixels. */
  readonly size: number;
}

/** The name of the site, drawn for a card. */
export function CardWordmark({ size }: CardWordmarkProps) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', fontSize: size, fontWeight: 700 }}>
      Contre
      <svg
        aria-hidden="true"
        viewBox="0 0 26 22"
        width={size * 0.62}
        height={size * 0.52}
        fill="none"
        stroke={CARD_COLORS.accent}
        style={{ margin: `${size * 0.12}px ${size * 0.08}px 0` }}
      >
        <path d="M10 2 3 9l7 7M3 9h14a5.5 5.5 0 0 1 0 11h-4" strokeWidth="3.2" />
      </svg>
      appel
    </div>
  );
}
