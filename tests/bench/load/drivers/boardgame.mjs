// Phones of a boardgame.io match: a `sync`, then moves as `update`. A move has no acknowledgement of its own: it is
// answered by the state that comes back with it, so that frame is what a phone waits for.
import { openSocketIo } from '../socketIo.mjs';
import { tapsOf } from '../taps.mjs';

async function post(port, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** A seat, or with `player` null somebody who watches; open when the first state is there. */
async function sit(port, match, size, player, credentials, { onEvent, onClose }) {
  let synced;
  const isIn = new Promise((resolve) => (synced = resolve));
  const socket = await openSocketIo({
    port,
    namespace: '/bingo',
    onClose,
    onEvent: (event) => {
      if (event.startsWith('["sync"')) synced();
      else onEvent(event);
    },
  });
  socket.emit(['sync', match, player, credentials, size]);
  await isIn;
  return socket;
}

export const boardgame = {
  screenSees: 'each mark',
  /** There is no other answer than what everybody gets. */
  isAnsweredByState: true,
  openRoom: async (port, index, desk, size) => {
    const { matchID } = await post(port, '/games/bingo/create', { numPlayers: size });
    const desks = [];
    for (const who of ['console', 'screen'])
      desks.push(
        await sit(port, matchID, size, null, undefined, {
          onEvent: (event) => event.startsWith('["update"') && desk(who, event),
        }),
      );
    return { code: matchID, desks, index, size, seats: 0 };
  },
  start: async () => {},
  join: async (port, room, name, heard) => {
    const player = String(room.seats++);
    const { playerCredentials } = await post(port, `/games/bingo/${room.code}/join`, {
      playerID: player,
      playerName: name,
    });
    const phone = { name, room, marks: 0 };
    let waiting = null;
    phone.connect = async (onClose) => {
      phone.socket = await sit(port, room.code, room.size, player, playerCredentials, {
        onClose,
        onEvent: (event) => {
          heard(event);
          if (!waiting || !event.startsWith('["update"') || !event.includes(waiting.id)) return;
          const { answered } = waiting;
          waiting = null;
          phone.marks++;
          answered(true);
        },
      });
      return phone.socket;
    };
    const next = tapsOf(name);
    phone.tap = (answered) => {
      const { id, square } = next();
      waiting = { id, answered };
      const payload = { type: 'mark', args: [{ id, square }], playerID: player, credentials: playerCredentials };
      phone.socket.emit(['update', { type: 'MAKE_MOVE', payload }, 0, room.code, player]);
    };
    return phone;
  },
};
