// T27: what somebody can work out who has every file that can be taken home, and knows the marks of others besides.
// Random workshops, seeded; first what nobody can tell, then what no sum can hide, and that the text owns up to it.
import { describe, expect, test } from 'vitest';
import { privacyPage } from '#shared/content/privacy/privacyPage.ts';
import type { Phrase } from '#shared/domain/deck.ts';
import { type Random, randomFrom, shuffled } from '#shared/domain/random.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { RoundEvent } from '#shared/domain/round/roundEvents.ts';
import { facilitatorView } from '#shared/views/facilitatorView.ts';
import { participantView } from '#shared/views/participantView.ts';
import { screenView } from '#shared/views/screenView.ts';
import { dutchCsv, internationalCsv } from '../../../server/exports/csv.ts';
import { takenHome } from '../../../server/exports/takenHome.ts';
import { tallyCsv } from '../../../server/exports/tallyCsv.ts';
import { tallyJson } from '../../../server/exports/tallyJson.ts';
import { after, dealOf, ended, marked, putOnScreen, running } from '../../support/builders.ts';
import { openRoomAfter } from '../../support/given.ts';

const SEATS = 5;
const WORKSHOPS = 60;
const deal = dealOf();

/** A mark of a phrase, by whoever carries it. */
type Heard = { readonly phrase: Phrase; readonly at: number };

const phrasesOf = (seat: number): readonly Phrase[] => cardOf(deal, seat).filter((phrase) => phrase !== null);
const asMarks = (seat: number, heard: readonly Heard[]): readonly RoundEvent[] =>
  heard.map(({ phrase, at }) => marked(seat, cardOf(deal, seat).indexOf(phrase), at));

/** Some of these phrases, heard at some moments; now and then one twice. */
const someOf = (phrases: readonly Phrase[], random: Random): readonly Heard[] =>
  phrases
    .filter(() => random() < 0.5)
    .flatMap((phrase) =>
      Array.from({ length: random() < 0.2 ? 2 : 1 }, () => ({ phrase, at: after(Math.floor(random() * 600)) })),
    );

const roomOf = (marks: readonly RoundEvent[]) =>
  openRoomAfter(running(SEATS), marks, ended(after(700), SEATS), putOnScreen({ what: 'tally' }));

/** Everything that is to be had, as bytes: the files, and what desk, screen and these phones show. */
function allOf(marks: readonly RoundEvent[], phones: readonly number[]): readonly string[] {
  const room = roomOf(marks);
  const taken = takenHome(room, 'session')!;
  const surroundings = {
    presence: { phones: SEATS, seats: new Set<number>(), screens: 1, desks: 1, waiting: 0 },
    keepUntil: 0,
    storing: true,
  };
  return [
    JSON.stringify(tallyJson(taken, room)),
    tallyCsv(taken, { language: 'nl', dialect: dutchCsv, isRehearsal: false }),
    tallyCsv(taken, { language: 'en', dialect: internationalCsv, isRehearsal: false }),
    JSON.stringify(facilitatorView(room, 'CCCCCC', surroundings)),
    JSON.stringify(screenView(room, 'CCCCCC')),
    ...phones.map((seat) => JSON.stringify(participantView(room, 'CCCCCC', seat))),
  ];
}

const workshops = Array.from({ length: WORKSHOPS }, (_, i) => `adversary-${i}`);
const known = (seed: string) => {
  const random = randomFrom(seed);
  return { random, others: [3, 4, 5].map((seat) => someOf(phrasesOf(seat), random)) };
};

describe('what nobody can tell', () => {
  test('T27: of two people whose marks are unknown nobody can tell who marked what both could mark', () => {
    const both = phrasesOf(1).filter((phrase) => phrasesOf(2).includes(phrase));
    expect(both.length).toBeGreaterThan(15);
    let different = 0;
    for (const seed of workshops) {
      const { random, others } = known(seed);
      const rest = others.flatMap((heard, i) => asMarks(i + 3, heard));
      const [one, other] = [someOf(both, random), someOf(both, random)];
      const asPlayed = [...asMarks(1, one), ...asMarks(2, other), ...rest];
      const exchanged = [...asMarks(1, other), ...asMarks(2, one), ...rest];
      if (JSON.stringify(asPlayed) !== JSON.stringify(exchanged)) different++;
      expect(allOf(exchanged, [3, 4, 5]), seed).toEqual(allOf(asPlayed, [3, 4, 5]));
    }
    expect(different).toBe(WORKSHOPS);
  });

  test('T27: the order in which marks came in is nowhere', () => {
    for (const seed of workshops) {
      const { random, others } = known(seed);
      const marks = others.flatMap((heard, i) => asMarks(i + 3, heard));
      expect(allOf(shuffled(marks, random), [3]), seed).toEqual(allOf(marks, [3]));
    }
  });
});

describe('what no sum can hide', () => {
  /** What she heard, worked out from a file and the cards and marks of everybody else. */
  function workedOut(marks: readonly RoundEvent[], others: readonly (readonly Heard[])[]): readonly string[] {
    const room = roomOf(marks);
    const file = tallyJson(takenHome(room, 1)!, room);
    return file.rounds[0]!.tally.phrases.flatMap(({ id, heardBy }) => {
      const knownHearers = others.filter((heard) => heard.some(({ phrase }) => phrase.id === id)).length;
      return heardBy > knownHearers ? [id] : [];
    });
  }

  test('T27: who knows the marks of all others can work out the last one’s, and the text says so', () => {
    for (const seed of workshops) {
      const { random, others } = known(seed);
      const second = someOf(phrasesOf(2), random);
      const hers = someOf(phrasesOf(1), random);
      const all = [hers, second, ...others];
      const marks = all.flatMap((heard, i) => asMarks(i + 1, heard));
      expect(workedOut(marks, all.slice(1)).toSorted(), seed).toEqual(
        [...new Set(hers.map(({ phrase }) => phrase.id))].toSorted(),
      );
    }
    expect(JSON.stringify(privacyPage('nl'))).toContain(
      'Wie de kruisjes van alle anderen kent, rekent die van de laatste uit.',
    );
    expect(JSON.stringify(privacyPage('en'))).toContain(
      'Whoever knows the marks of all others can work out those of the last.',
    );
  });

  test('T27: who knows the cards of two people can at times tell them apart by a count per column, and the text says so', () => {
    const [first, second] = [phrasesOf(1), phrasesOf(2)];
    const onlyHers = first.find((phrase) => !second.includes(phrase))!;
    const both = first.find((phrase) => second.includes(phrase) && phrase.letter === onlyHers.letter)!;
    const at = after(60);
    const columnOf = (marks: readonly RoundEvent[]) => {
      const room = roomOf(marks);
      const { columns } = tallyJson(takenHome(room, 1)!, room).rounds[0]!.tally;
      return columns.find(({ letter }) => letter === onlyHers.letter)!.heardBy;
    };
    const hers = asMarks(1, [{ phrase: onlyHers, at }]);
    expect(columnOf([...hers, ...asMarks(1, [{ phrase: both, at }])])).toBe(1);
    expect(columnOf([...hers, ...asMarks(2, [{ phrase: both, at }])])).toBe(2);
    expect(JSON.stringify(privacyPage('nl'))).toContain('tenzij u hun kaarten kent.');
    expect(JSON.stringify(privacyPage('en'))).toContain('unless they know the cards.');
  });

  test('T27: the tally of one card is that card, and the text says so', () => {
    const hers = someOf(phrasesOf(1), randomFrom('alone'));
    const room = openRoomAfter(running(1), asMarks(1, hers), ended(after(700), 1));
    const { phrases, cards } = tallyJson(takenHome(room, 1)!, room).rounds[0]!.tally;
    expect(cards).toBe(1);
    expect(
      phrases
        .filter(({ heardBy }) => heardBy === 1)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...new Set(hers.map(({ phrase }) => phrase.id))].toSorted());
    expect(JSON.stringify(privacyPage('nl'))).toContain('Van één kaart ís de turflijst die kaart.');
    expect(JSON.stringify(privacyPage('en'))).toContain('The tally of one card is that card.');
  });
});
