// Phones of a Colyseus room: the matchmaker's HTTP request, then binary frames. What a client answers and asks is as in
// @colyseus/shared-types' Protocol; the state itself is not decoded, which spares the load and costs the server nothing.
import { Agent, request } from 'node:http';
import { openWebSocket } from '../webSocket.mjs';
import { tapsOf } from '../taps.mjs';

const JOIN_ROOM = 10;
const ROOM_STATE_PATCH = 15;
const ROOM_REQUEST = 21;
const ROOM_RESPONSE = 22;
const CODE = 0x1f;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** A connection that is kept may be closed by the server in the very moment that it is used again: then once more. */
const seatIn = (port, options) =>
  askSeat(port, options).catch((error) => {
    if (error.code !== 'ECONNRESET') throw error;
    return askSeat(port, options);
  });

const askSeat = (port, options) =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify(options);
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        agent,
        method: 'POST',
        path: '/matchmake/joinOrCreate/bingo',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => {
          const seat = JSON.parse(text);
          if (seat.error) reject(new Error(text));
          else resolve(seat);
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

// MessagePack, as far as a mark goes: a map of two, short strings, small numbers.
const packedText = (text) => {
  const bytes = Buffer.from(text);
  return bytes.length < 32
    ? Buffer.concat([Buffer.from([0xa0 | bytes.length]), bytes])
    : Buffer.concat([Buffer.from([0xd9, bytes.length]), bytes]);
};
/** A number as @colyseus/schema writes it. */
const number = (value) => (value < 128 ? Buffer.from([value]) : Buffer.from([0xcd, value & 0xff, value >> 8]));
const NAME = packedText('mark');
const requestOf = (id, { id: mark, square }) =>
  Buffer.concat([
    Buffer.from([ROOM_REQUEST]),
    number(id),
    NAME,
    Buffer.from([0x82]),
    packedText('id'),
    packedText(mark),
    packedText('square'),
    Buffer.from([square]),
  ]);

const readNumber = (bytes, at) => (bytes[at] === 0xcd ? bytes.readUInt16LE(at + 1) : bytes[at]);

async function open(port, options, { onResponse, onFrame, onClose }) {
  const seat = await seatIn(port, options);
  const room = seat.room ?? seat;
  let joined;
  let failed;
  const isIn = new Promise((resolve, reject) => {
    joined = resolve;
    failed = reject;
  });
  // Whoever waits for it hears of it there.
  isIn.catch(() => {});
  const webSocket = await openWebSocket({
    port,
    path: `/${room.processId}/${room.roomId}?sessionId=${seat.sessionId}`,
    onClose: () => {
      failed(new Error('closed while joining'));
      onClose?.();
    },
    onMessage: (payload, socket) => {
      const code = payload[0] & CODE;
      if (code === JOIN_ROOM) {
        socket.sendBytes(Buffer.from([JOIN_ROOM]));
        return joined();
      }
      if (code === ROOM_RESPONSE) return onResponse?.(payload);
      return onFrame(code);
    },
  });
  await isIn;
  return webSocket;
}

export const colyseus = {
  screenSees: 'patches',
  openRoom: async (port, index, desk) => {
    const code = `room-${index}`;
    const desks = [];
    for (const who of ['console', 'screen'])
      desks.push(
        await open(
          port,
          { room: code, name: null },
          { onFrame: (frame) => frame === ROOM_STATE_PATCH && desk(who, '') },
        ),
      );
    return { code, desks, index };
  },
  start: async () => {},
  join: async (port, room, name, heard) => {
    const phone = { name, room, marks: 0 };
    const answers = new Map();
    let count = 0;
    phone.connect = async (onClose) => {
      phone.socket = await open(
        port,
        { room: room.code, name },
        {
          onClose,
          onFrame: heard,
          onResponse: (payload) => {
            const id = readNumber(payload, 1);
            const answered = answers.get(id);
            answers.delete(id);
            answered?.(payload);
          },
        },
      );
      return phone.socket;
    };
    const next = tapsOf(name);
    phone.tap = (answered) => {
      const id = count++ % 60_000;
      // `{ ok: true }` ends in MessagePack's byte for true.
      answers.set(id, (payload) => {
        const ok = payload[payload.length - 1] === 0xc3;
        if (ok) phone.marks++;
        answered(ok);
      });
      phone.socket.sendBytes(requestOf(id, next()));
    };
    return phone;
  },
};
