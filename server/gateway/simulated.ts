// A participant without a connection: she comes in, asks and leaves as anybody with a phone does, and by the same rules.
import type { Reason } from '#shared/domain/reason.ts';
import { type KeyHash, seatOf } from '#shared/domain/room.ts';
import type { Answer } from '#shared/protocol/down.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { fingerprint } from '../rooms/secrets.ts';
import type { ConnectedRoom } from './connectedRoom.ts';
import type { Known } from './greet.ts';
import { receive } from './receive.ts';

export type Simulated = {
  readonly seat: number;
  readonly ask: (request: unknown) => Promise<Answer>;
  /** As if her connection had ended. */
  readonly leave: () => void;
};

/** Lets a simulated participant in by the secret of her seat; says why not, as to anybody. */
export type LetIn = (runner: RoomRunner, secret: string) => Promise<Simulated | Reason>;

type Deps = {
  readonly registry: RoomRegistry;
  readonly seed: () => string;
  readonly takeSeat: (runner: RoomRunner, key: KeyHash) => Promise<Known | Reason>;
  readonly connectedRoom: (runner: RoomRunner) => ConnectedRoom;
  /** To be called when somebody has left a room. */
  readonly left: (room: ConnectedRoom) => void;
};

export const letInWith =
  ({ registry, seed, takeSeat, connectedRoom, left }: Deps): LetIn =>
  async (runner, secret) => {
    const key = fingerprint(secret);
    const known = await takeSeat(runner, key);
    if (typeof known === 'string') return known;
    const { by } = known;
    if (by.role !== 'participant') return 'unavailable';
    const { seat } = by;
    const room = connectedRoom(runner);
    const audience = { to: 'seat', seat } as const;
    room.enter(audience);
    let isIn = true;
    const leave = () => {
      if (!isIn) return;
      isIn = false;
      room.leave(audience);
      left(room);
    };
    // Taken away, or handed to a phone: then she is out, as anybody's old phone is.
    const isHers = () => {
      const now = runner.room();
      return isIn && now.phase === 'open' && seatOf(now, key) === seat;
    };
    return {
      seat,
      ask: async (request) => {
        if (isHers()) return receive(request, { registry, seed, runner, by, secret, key, ...unwatched });
        leave();
        return { ok: false, reason: 'unavailable' };
      },
      leave,
    };
  };

/** She is neither slowed down nor shown anything, and leads nobody. */
const unwatched = {
  withinRate: () => true,
  wasMalformed: () => undefined,
  admitAll: () => [],
  correct: () => undefined,
} as const;
