// What a thumb does: square after square, and again from the first when all are marked. The same for every contestant.
const SQUARES = Array.from({ length: 25 }, (_, square) => square).filter((square) => square !== 12);

/** The taps of one phone: `{ id, square, isAgain }`, each with an id of its own. */
export function tapsOf(name) {
  let count = 0;
  return () => {
    const square = SQUARES[count % SQUARES.length];
    const isAgain = count >= SQUARES.length;
    return { id: `${name}-${String(count++).padStart(6, '0')}`, square, isAgain };
  };
}
