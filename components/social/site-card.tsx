import { CARD } from '@/lib/card/card-layout';
import type { FittedText } from '@/lib/card/card-text';
import { site } from '@/lib/newspaper/identity';
import { CARD_GROUND } from './card-ground';
import { CardLines } from './card-lines';
import { CardWordmark } from './card-wordmark';

interface SiteCardProps {
  readonly name: FittedText;
  readonly tagline: FittedText;
}

/** The social image of the pages that are not articles. Read by satori: flexbox only. */
export function SiteCard({ name, tagline }: SiteCardProps) {
  return (
    <div
      style={{
        ...CARD_GROUND,
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <CardWordmark name={name} />
      <div
        style={{
          display: 'flex',
          marginTop: 24,
          color: site.cardColors.soft,
          textAlign: 'center',
        }}
      >
        <CardLines text={tagline} lineHeight={CARD.labelLine} />
      </div>
    </div>
  );
}
