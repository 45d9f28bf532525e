// Sessions to try everything on, with invented participants. Few at a time, and each ends by itself.
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { rehearsalSession } from '#shared/rehearsal/rehearsalSession.ts';
import type { LetIn } from '../gateway/simulated.ts';
import type { Dice } from '../rooms/dice.ts';
import type { Opened, RoomRegistry } from '../rooms/roomRegistry.ts';
import { playRehearsal } from './playRehearsal.ts';

/** At one moment. Each holds a dozen seats and a few kilobytes, for half an hour at most after its last use. */
const MOST = 40;

type Deps = {
  readonly registry: RoomRegistry;
  readonly letIn: LetIn;
  readonly dice: Dice;
  readonly onError: (error: unknown) => void;
};

export type Rehearsals = {
  readonly open: (language: Language) => Promise<Opened | Reason>;
  /** To be called when a session is gone, whichever it was. */
  readonly gone: (code: string) => void;
  readonly stop: () => void;
};

export function createRehearsals({ registry, letIn, dice, onError }: Deps): Rehearsals {
  const playing = new Map<string, () => void>();
  let opening = 0;

  const open: Rehearsals['open'] = async (language) => {
    if (playing.size + opening >= MOST) return 'server-full';
    opening++;
    try {
      const opened = await registry.open(rehearsalSession(language));
      if (typeof opened === 'string') return opened;
      const runner = await registry.find(opened.code);
      if (typeof runner === 'string') return runner;
      playing.set(opened.code, playRehearsal({ runner, letIn, dice, onError }));
      return opened;
    } finally {
      opening--;
    }
  };
  const gone = (code: string) => {
    playing.get(code)?.();
    playing.delete(code);
  };
  return {
    open,
    gone,
    stop: () => {
      for (const code of playing.keys()) gone(code);
    },
  };
}
