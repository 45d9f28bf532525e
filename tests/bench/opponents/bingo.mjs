// The game as every opponent plays it: cards of 25 squares, marks that are done once however often they are sent, lines,
// and a tally. Plain and mutable, as fast as it gets: none of the opponents is slowed down by it.
const SIZE = 5;
const FREE = 12;
const PHRASES = 60;

const upTo = (count) => Array.from({ length: count }, (_, index) => index);
const LINES = [
  ...upTo(SIZE).map((row) => upTo(SIZE).map((i) => row * SIZE + i)),
  ...upTo(SIZE).map((column) => upTo(SIZE).map((i) => i * SIZE + column)),
  upTo(SIZE).map((i) => i * SIZE + i),
  upTo(SIZE).map((i) => (SIZE - 1 - i) * SIZE + i),
].map((squares) => squares.reduce((mask, square) => mask | (1 << square), 0));

/** Which phrase stands on which square of a seat's card. */
export const cardOf = (seat) => upTo(SIZE * SIZE).map((square) => (square * 7 + seat * 13 + square * seat) % PHRASES);

export const newGame = () => ({ players: new Map(), tally: Array.from({ length: PHRASES }, () => 0), bingos: 0 });

export function join(game, name) {
  const known = game.players.get(name);
  if (known) return known;
  const seat = game.players.size + 1;
  const player = { seat, card: cardOf(seat), marked: 1 << FREE, lines: 0, ids: new Set() };
  game.players.set(name, player);
  return player;
}

/** The lines that a set of marked squares completes. */
export const linesIn = (marked) => LINES.reduce((count, line) => count + ((marked & line) === line ? 1 : 0), 0);

/** Whether a request says what it must. */
export const isMark = (mark) =>
  typeof mark === 'object' &&
  mark !== null &&
  typeof mark.id === 'string' &&
  mark.id.length <= 40 &&
  Number.isInteger(mark.square) &&
  mark.square >= 0 &&
  mark.square < SIZE * SIZE &&
  mark.square !== FREE;

/** Marks; false for what is no mark of this card. The same id again changes nothing. */
export function markSquare(game, player, mark) {
  if (!isMark(mark)) return false;
  if (player.ids.has(mark.id)) return true;
  player.ids.add(mark.id);
  player.marked |= 1 << mark.square;
  game.tally[player.card[mark.square]]++;
  const lines = linesIn(player.marked);
  game.bingos += lines - player.lines;
  player.lines = lines;
  return true;
}
