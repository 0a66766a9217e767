import type { ReactNode } from 'react';
import { CARD } from '@/lib/card/card-layout';
import type { FittedText } from '@/lib/card/card-text';
import { CARD_GROUND } from './card-ground';
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
        ...CARD_GROUND,
        justifyContent: 'space-between',
        padding: `${CARD.padding.top}px ${CARD.padding.side}px ${CARD.padding.bottom}px`,
      }}
    >
      <CardWordmark name={name} />
      {children}
    </div>
  );
}
