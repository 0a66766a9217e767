import type { ReactNode } from 'react';
import { CARD } from '@/lib/card/card-layout';
import type { FittedText } from '@/lib/card/card-text';
import { site } from '@/lib/newspaper/identity';
import { CardWordmark } from './card-wordmark';

interface CardFrameProps {
  /** The name of the site, laid out. */
  readonly name: FittedText;
  readonly children: ReactNode;
}

/** The wordmark over the content of a card, on paper. Read by satori: flexbox only. */
export function CardFrame({ name, children }: CardFrameProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: `${CARD.padding.top}px ${CARD.padding.side}px ${CARD.padding.bottom}px`,
        background: site.cardColors.paper,
        color: site.cardColors.ink,
        fontFamily: 'Charis',
        borderTop: `${CARD.band}px solid ${site.cardColors.accent}`,
      }}
    >
      <CardWordmark name={name} />
      {children}
    </div>
  );
}
