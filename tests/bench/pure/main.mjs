// The rules by themselves, beside plain mutable loops that do the same: replay, dealing, tally. Prints JSON.
import { evolve } from '../../../dist/shared/domain/evolve.js';
import { unopenedRoom } from '../../../dist/shared/domain/room.js';
import { cardOf } from '../../../dist/shared/domain/round/card.js';
import { tallyOf } from '../../../dist/shared/domain/round/tally.js';
import { argumentIds, letters } from '../../../dist/shared/domain/taxonomy.js';
import { chanceFrom, median } from '../stats.mjs';
import { dealWith, deck, sessionEvents } from './journals.mjs';
import { dealPlain, replayMoments, replayPlain, tallyPlain } from './plain.mjs';

const REPETITIONS = 3;
const MILLION = 1_000_000;

/** Milliseconds that something takes, each time; the first time is left out when there are several. */
function times(work, count = REPETITIONS) {
  const took = [];
  for (let time = 0; time < count; time++) {
    globalThis.gc?.();
    const started = performance.now();
    work();
    took.push(performance.now() - started);
  }
  return took;
}

const figure = (name, items, ours, plain) => ({
  name,
  items,
  oursMs: median(ours),
  plainMs: median(plain),
  spreadMs: [Math.min(...ours), Math.max(...ours)],
  oursUsPerItem: (median(ours) * 1000) / items,
  plainUsPerItem: (median(plain) * 1000) / items,
  ratio: median(ours) / median(plain),
});

function replays() {
  const evenings = Array.from({ length: 166 }, (_, index) =>
    sessionEvents({ seats: 200, marks: 5_820, seed: index + 1 }),
  );
  const evening = evenings.flat().length;
  const hall = sessionEvents({ seats: 1_000, marks: MILLION - 1_003, seed: 7 });
  const fold = (events) => events.reduce(evolve, unopenedRoom);
  const found = [
    figure(
      'Replay of 1,000,000 events: 166 evenings of 200 seats',
      evening,
      times(() => evenings.forEach(fold)),
      times(() => evenings.forEach((events) => replayMoments(events, 200))),
    ),
    figure(
      'Replay of 1,000,000 events: one session of 1,000 seats',
      hall.length,
      times(() => fold(hall)),
      times(() => replayMoments(hall, 1_000)),
    ),
  ];
  const counted = times(() => replayPlain(hall, 1_000));
  return [...found, figure('The same beside a loop that only counts', hall.length, [found[1].oursMs], counted)];
}

function dealing() {
  const columns = letters.map((letter) =>
    deck.phrases.flatMap((phrase, index) => (phrase.letter === letter ? [index] : [])),
  );
  let seed = 100;
  return figure(
    'Dealing 10,000 fair 5×5 cards',
    10_000,
    // A deal of its own each time: what was dealt is kept.
    times(() => cardOf(dealWith(seed++), 10_000), 5),
    times(() => dealPlain(columns, 10_000, chanceFrom(seed++)), 5),
  );
}

function tallying() {
  const seats = 1_000;
  const room = sessionEvents({ seats, marks: 24_000, seed: 11 }).reduce(evolve, unopenedRoom);
  const round = room.activities[0];
  const indexOf = new Map(deck.phrases.map((phrase, index) => [phrase.id, index]));
  const cards = [null];
  const marks = [new Map()];
  for (let seat = 1; seat <= seats; seat++) {
    cards.push(cardOf(round.deal, seat).map((phrase) => (phrase ? indexOf.get(phrase.id) : -1)));
    marks.push(new Map((round.marks[seat] ?? []).flatMap((moments, square) => (moments ? [[square, moments]] : []))));
  }
  const count = deck.phrases.length;
  const groupsOf = deck.phrases.map((phrase, index) => [
    index,
    ...(phrase.argument ? [count + argumentIds.indexOf(phrase.argument)] : []),
    count + argumentIds.length + letters.indexOf(phrase.letter),
  ]);
  const groups = count + argumentIds.length + letters.length;
  const plain = () => tallyPlain({ cards, marks, phrases: deck.phrases, groupsOf, groups });
  const ours = tallyOf(round, seats);
  const theirs = plain();
  const isSame = ours.phrases.every(
    (row, index) => row.hearings === theirs.hearings[index] && row.heardBy === theirs.heardBy[index],
  );
  if (!isSame) throw new Error('the plain tally counts something else');
  return figure(
    'Tally of a full room: 1,000 seats, 24,000 marks',
    seats,
    times(() => tallyOf(round, seats), 9),
    times(plain, 9),
  );
}

process.stdout.write(JSON.stringify({ figures: [...replays(), dealing(), tallying()] }));
