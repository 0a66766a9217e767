import { CARD } from '@/lib/card/card-layout';
import type { FittedText } from '@/lib/card/card-text';
import { site } from '@/lib/newspaper/identity';
import { CardLines } from './card-lines';
import { CardWordmark } from './card-wordmark';

interface SiteCardProps {
  /** Both on one line. */
  readonly name: FittedText;
  readonly tagline: FittedText;
}

/** The social image of the pages that are not articles. Read by satori: flexbox only. */
export function SiteCard({ name, tagline }: SiteCardProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        background: site.cardColors.paper,
        color: site.cardColors.ink,
        fontFamily: 'Charis',
        borderTop: `${CARD.band}px solid ${site.cardColors.accent}`,
      }}
    >
      <CardWordmark name={name} />
      <div style={{ display: 'flex', marginTop: 24, color: site.cardColors.soft }}>
        <CardLines text={tagline} />
      </div>
    </div>
  );
}
