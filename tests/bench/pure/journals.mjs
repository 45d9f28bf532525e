// Journals to replay, made from a seed: sessions as they are played, without playing them.
import { decks } from '../../../dist/shared/content/decks.js';
import { deckNamed } from '../../../dist/shared/content/deckNamed.js';
import { chanceFrom } from '../stats.mjs';

const T0 = Date.UTC(2026, 2, 3, 9, 30);
export const deck = deckNamed('defensive-routines', 'nl') ?? deckNamed(decks[0].id, 'nl');
export const dealWith = (seed) => ({
  deck,
  size: 5,
  extra: { corners: false, full: false },
  seed: seed.toString(16).padStart(32, '0'),
});

const squares = Array.from({ length: 25 }, (_, square) => square).filter((square) => square !== 12);

/** A session with so many seats and so many marks, one in twenty of them taken back. */
export function sessionEvents({ seats, marks, seed }) {
  const random = chanceFrom(seed);
  const key = (name) => `${name}`.padStart(43, 'k');
  const events = [
    {
      kind: 'room',
      type: 'RoomOpened',
      at: T0,
      language: 'nl',
      case: { title: 'Drie matrassen', story: 'Een verhaal.', words: '', pronoun: 'she' },
      keepHours: 168,
      facilitatorKey: key('facilitator'),
      screenKey: key('screen'),
    },
    { kind: 'round', activity: 1, type: 'RoundDealt', deal: dealWith(seed) },
  ];
  for (let seat = 1; seat <= seats; seat++) events.push({ kind: 'room', type: 'SeatTaken', key: key(seat) });
  events.push({ kind: 'round', activity: 1, type: 'RoundStarted', at: T0 });
  for (let count = 0; count < marks; count++) {
    const seat = 1 + Math.floor(random() * seats);
    const square = squares[Math.floor(random() * squares.length)];
    const at = T0 + count * 20;
    events.push(
      random() < 0.05
        ? { kind: 'round', activity: 1, type: 'MarkTakenBack', seat, square }
        : { kind: 'round', activity: 1, type: 'Marked', seat, square, at },
    );
  }
  return events;
}
