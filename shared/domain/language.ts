/** The languages of the product, the first being the default. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
