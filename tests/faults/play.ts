// People who play: thumbs that mark, hear again, change their minds, and think for a moment in between.
import type { Answered, Asked } from './history.ts';
import type { Phone } from './phone.ts';
import type { Chance } from './seed.ts';
import { pause } from './waitFor.ts';

export type Player = {
  /** Stops tapping; what was tapped is still delivered. */
  readonly stop: () => Promise<void>;
  /** Waits until everybody has tapped as often as she was to, and all is delivered. */
  readonly done: () => Promise<void>;
};

type Options = {
  readonly size: number;
  readonly round?: number;
  /** The pause between two taps, in milliseconds: up to so long, or between the two. */
  readonly think: number | readonly [from: number, to: number];
  /** How often each of them taps; without it, until she is stopped. */
  readonly taps?: number;
  /** So many taps may wait for the network before the thumb rests. */
  readonly ahead?: number;
  /** What it does; the more often a kind stands here, the oftener. */
  readonly kinds?: Kinds;
};

type Kinds = readonly ['HearAgain', ...('HearAgain' | 'Mark' | 'TakeBack')[]];
const MOSTLY_HEARING: Kinds = ['HearAgain', 'HearAgain', 'HearAgain', 'HearAgain', 'Mark', 'TakeBack'];

/** A tap somewhere on the card; never on the free centre. */
function someTap(chance: Chance, { size, round = 1, kinds = MOSTLY_HEARING }: Options): Asked {
  const square = chance.below(size * size);
  return { type: chance.pick(kinds), activity: round, square: size === 5 && square === 12 ? 13 : square };
}

/** Lets one phone tap until it is stopped. */
function play(phone: Phone, chance: Chance, options: Options): Player {
  const { think, ahead = 4, taps = Infinity } = options;
  const [shortest, longest] = typeof think === 'number' ? [1, think] : think;
  let isPlaying = true;
  const delivered: Promise<Answered>[] = [];
  const playing = (async () => {
    while (isPlaying && delivered.length < taps) {
      if (phone.pending().length < ahead) delivered.push(phone.tap(someTap(chance, options)));
      await pause(chance.between(shortest, longest));
    }
  })();
  const done = async () => {
    await playing;
    await Promise.all(delivered);
  };
  return {
    done,
    stop: () => {
      isPlaying = false;
      return done();
    },
  };
}

/** Lets all of them tap. */
export function playAll(phones: readonly Phone[], chance: Chance, options: Options): Player {
  const players = phones.map((phone, index) => play(phone, chance.of(index), options));
  return {
    done: async () => void (await Promise.all(players.map((player) => player.done()))),
    stop: async () => void (await Promise.all(players.map((player) => player.stop()))),
  };
}
