// The same work as plain mutable loops: what it would cost if nothing had to be kept, explained or shared.

/** Folds the marks of a journal into counts: no history, no check, numbers in one flat list. */
export function replayPlain(events, seats) {
  const marks = new Int32Array((seats + 1) * 25);
  let taken = 0;
  for (const event of events) {
    switch (event.type) {
      case 'SeatTaken':
        taken++;
        break;
      case 'Marked':
        marks[event.seat * 25 + event.square]++;
        break;
      case 'MarkTakenBack':
        marks[event.seat * 25 + event.square]--;
        break;
      default:
        break;
    }
  }
  return { taken, marks };
}

/** The same, keeping every moment, as a tally needs them: mutable lists of lists. */
export function replayMoments(events, seats) {
  const marks = Array.from({ length: seats + 1 }, () => new Map());
  for (const event of events) {
    if (event.type === 'Marked') {
      const card = marks[event.seat];
      const moments = card.get(event.square);
      if (moments) moments.push(event.at);
      else card.set(event.square, [event.at]);
    } else if (event.type === 'MarkTakenBack') marks[event.seat].get(event.square)?.pop();
  }
  return marks;
}

/** Deals 5×5 cards from five columns, pile after pile, so that no phrase is dealt much oftener than another. */
export function dealPlain(columns, count, random) {
  const shuffle = (list) => {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const held = list[i];
      list[i] = list[j];
      list[j] = held;
    }
  };
  const piles = columns.map((column) => ({ order: column.slice(), at: column.length }));
  const cards = [];
  const known = new Set();
  while (cards.length < count) {
    const card = Array.from({ length: 25 });
    for (let column = 0; column < 5; column++) {
      const pile = piles[column];
      const hand = [];
      while (hand.length < (column === 2 ? 4 : 5)) {
        if (pile.at >= pile.order.length) {
          shuffle(pile.order);
          pile.at = 0;
        }
        const phrase = pile.order[pile.at++];
        if (!hand.includes(phrase)) hand.push(phrase);
      }
      shuffle(hand);
      for (let row = 0, next = 0; row < 5; row++)
        card[row * 5 + column] = column === 2 && row === 2 ? null : hand[next++];
    }
    const likeness = card.join();
    if (known.has(likeness)) continue;
    known.add(likeness);
    cards.push(card);
  }
  return cards;
}

/** Counts a full room per phrase, per argument and per letter: the same figures, in one pass over sorted moments. */
export function tallyPlain({ cards, marks, phrases, groupsOf, groups }) {
  const seen = phrases.map(() => []);
  const exposure = new Int32Array(groups);
  const heardBy = new Int32Array(groups);
  const carriedAt = new Int32Array(groups);
  const heardAt = new Int32Array(groups);
  for (let seat = 1; seat < cards.length; seat++)
    for (let square = 0; square < 25; square++) {
      const phrase = cards[seat][square];
      if (phrase < 0) continue;
      const moments = marks[seat].get(square);
      for (const group of groupsOf[phrase]) {
        if (carriedAt[group] !== seat) {
          carriedAt[group] = seat;
          exposure[group]++;
        }
        if (moments && heardAt[group] !== seat) {
          heardAt[group] = seat;
          heardBy[group]++;
        }
      }
      if (moments) for (const at of moments) seen[phrase].push(at * 2048 + seat);
    }
  const hearings = new Int32Array(groups);
  const corroborated = new Int32Array(groups);
  const carriers = new Int32Array(phrases.length);
  for (let phrase = 0; phrase < phrases.length; phrase++) carriers[phrase] = exposure[groupsOf[phrase][0]];
  seen.forEach((sightings, phrase) => {
    const sorted = Float64Array.from(sightings).toSorted();
    let from = -Infinity;
    let seats = new Set();
    const close = () => {
      if (seats.size === 0) return;
      const isBorneOut = seats.size >= 2 || seats.size * 5 >= carriers[phrase];
      for (const group of groupsOf[phrase]) {
        hearings[group]++;
        if (isBorneOut) corroborated[group]++;
      }
    };
    for (const sighting of sorted) {
      const at = Math.floor(sighting / 2048);
      if (at - from > 90_000) {
        close();
        from = at;
        seats = new Set();
      }
      seats.add(sighting % 2048);
    }
    close();
  });
  return { exposure, heardBy, hearings, corroborated };
}
