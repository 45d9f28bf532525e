import type { CardSize } from './deal.ts';

/** The square that is everybody's from the start: the citizen's, on a 5×5 card only. */
export const freeSquare = (size: CardSize): number | null => (size === 5 ? 12 : null);
