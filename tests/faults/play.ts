// People who play: thumbs that mark, hear again, change their minds, and think for a moment in between.
import type { Answered, Asked } from './history.ts';
import type { Phone } from './phone.ts';
import type { Chance } from './seed.ts';
import { pause } from './waitFor.ts';

export type Player = {
  /** Stops tapping; what was tapped is still delivered. */
  readonly stop: () => Promise<void>;
  readonly answers: () => number;
};

type Options = {
  readonly size: number;
  readonly round?: number;
  /** The longest pause between two taps, in milliseconds. */
  readonly think: number;
  /** So many taps may wait for the network before the thumb rests. */
  readonly ahead?: number;
};

/** A tap somewhere on the card; never on the free centre. */
export function someTap(chance: Chance, size: number, round = 1): Asked {
  const type = chance.pick(['HearAgain', 'HearAgain', 'HearAgain', 'HearAgain', 'Mark', 'TakeBack'] as const);
  const square = chance.below(size * size);
  return { type, activity: round, square: size === 5 && square === 12 ? 13 : square };
}

/** Lets one phone tap until it is stopped. */
export function play(phone: Phone, chance: Chance, { size, round = 1, think, ahead = 4 }: Options): Player {
  let isPlaying = true;
  let answers = 0;
  const delivered: Promise<Answered>[] = [];
  const playing = (async () => {
    while (isPlaying) {
      if (phone.pending().length < ahead) {
        const answer = phone.tap(someTap(chance, size, round));
        delivered.push(answer);
        void answer.then(() => answers++);
      }
      await pause(chance.between(1, think));
    }
  })();
  return {
    answers: () => answers,
    stop: async () => {
      isPlaying = false;
      await playing;
      await Promise.all(delivered);
    },
  };
}

/** Lets all of them tap. */
export function playAll(phones: readonly Phone[], chance: Chance, options: Options): Player {
  const players = phones.map((phone, index) => play(phone, chance.of(index), options));
  return {
    answers: () => players.reduce((sum, player) => sum + player.answers(), 0),
    stop: async () => void (await Promise.all(players.map((player) => player.stop()))),
  };
}
