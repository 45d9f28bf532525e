// The consequences for a seat, and for what is played at it.
import { type Activity, rulesFor } from './activities.ts';
import type { SeatEvent } from './events.ts';
import { type FormerKey, type KeyHash, type OpenRoom, wayBackOf, type WayBack } from './room.ts';

/** Folds what happened to a seat into the room. Total: an event of a seat that is not there changes nothing. */
export function evolveSeat(room: OpenRoom, event: SeatEvent): OpenRoom {
  if (event.type === 'SeatTaken') return { ...room, seats: [...room.seats, event.key] };
  const { seat } = event;
  const old = room.seats[seat - 1];
  if (!old) return room;
  switch (event.type) {
    case 'SeatGivenUp':
    case 'SeatRemoved': {
      const why = event.type === 'SeatGivenUp' ? 'seat-left' : 'seat-removed';
      const left = withKey(room, seat, null, { key: old, why });
      const gone = [...room.gone, seat];
      return { ...left, gone, activities: room.activities.map((it) => rulesOf(it).withoutSeat(it, seat)) };
    }
    case 'SeatReturnedTo':
      return withKey(room, seat, event.key, { key: old, why: 'seat-moved' });
    case 'SeatHandedOver': {
      const moved = withKey(room, seat, event.key, { key: old, why: 'seat-moved' });
      return { ...moved, activities: room.activities.map((it) => rulesOf(it).setAside(it, seat)) };
    }
    case 'ReturnWordsSet':
      return withWayBack(room, { ...wayBackOf(room, seat), words: event.words });
    case 'ReturnMissed': {
      const way = wayBackOf(room, seat);
      return withWayBack(room, { ...way, misses: way.misses + 1 });
    }
    case 'SeatHelpOffered': {
      const { ticket, until } = event;
      return withWayBack(room, { ...wayBackOf(room, seat), help: { ticket, until } });
    }
    default:
      return event satisfies never;
  }
}

const rulesOf = ({ kind }: Activity) => rulesFor(kind);

/** Another key, or none: and every way back to the seat was that of the key before. */
const withKey = (room: OpenRoom, seat: number, key: KeyHash | null, former: FormerKey): OpenRoom => ({
  ...room,
  seats: room.seats.with(seat - 1, key),
  formerKeys: [...room.formerKeys, former],
  waysBack: room.waysBack.filter((way) => way.seat !== seat),
});

const withWayBack = (room: OpenRoom, way: WayBack): OpenRoom => ({
  ...room,
  waysBack: [...room.waysBack.filter(({ seat }) => seat !== way.seat), way],
});
