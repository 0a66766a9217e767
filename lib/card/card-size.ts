/** Size and type of every social image: one that satisfies every network. */
export const SOCIAL_IMAGE = { width: 1200, height: 630, type: 'image/png' } as const;

/** How many key figures a social card shows. */
export const CARD_FIGURES = 2;
