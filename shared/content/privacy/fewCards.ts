/**
 * Under this many cards a tally says a lot about few people: whoever leads is told so, and so is the reader. Surveys of
 * employees in the Netherlands usually report nothing on fewer than five; a workshop of three is still a workshop.
 */
export const FEW_CARDS = 5;

/** Whether so many cards are few. None is not: then there is nobody to tell anything about. */
export const areFewCards = (cards: number): boolean => cards > 0 && cards < FEW_CARDS;
