import { CARD } from '@/lib/card/card-layout';
import { site } from '@/lib/newspaper/identity';

/** The paper of every card, its colours, its type and the band at its top. */
export const CARD_GROUND = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  background: site.cardColors.paper,
  color: site.cardColors.ink,
  fontFamily: 'Charis',
  borderTop: `${CARD.band}px solid ${site.cardColors.accent}`,
} as const;
