import type { ReactNode } from 'react';
import { CARD } from '@/lib/card/card-layout';
import { SOCIAL_IMAGE } from '@/lib/card/card-size';
import type { FittedText } from '@/lib/card/card-text';
import { CARD_GROUND } from './card-ground';
import { CardWordmark } from './card-wordmark';

interface CardFrameProps {
  /** The name of the site, laid out. */
  readonly name: FittedText;
  readonly picture?: string | undefined;
  readonly children: ReactNode;
}

/** Halfway down, under the band. */
const PICTURE_TOP = (SOCIAL_IMAGE.height - CARD.band - CARD.picture) / 2;

/** The wordmark over the content of a card, on paper. Read by satori: flexbox only. */
export function CardFrame({ name, picture, children }: CardFrameProps) {
  return (
    <div
      style={{
        ...CARD_GROUND,
        justifyContent: 'space-between',
        padding: `${CARD.padding.top}px ${CARD.padding.side}px ${CARD.padding.bottom}px`,
      }}
    >
      {picture && (
        // biome-ignore lint/performance/noImgElement: satori draws it, when the site is built
        <img
          src={picture}
          alt=""
          width={CARD.picture}
          height={CARD.picture}
          style={{ position: 'absolute', left: 0, top: PICTURE_TOP }}
        />
      )}
      <CardWordmark name={name} />
      {children}
    </div>
  );
}
