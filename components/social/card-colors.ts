/** The light colours of the site: a card is read on any ground. */
export const CARD_COLORS = {
  paper: '#fbf9f5',
  ink: '#1a1714',
  soft: '#544d46',
  accent: '#b3121d',
} as const;
