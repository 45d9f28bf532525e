// Connections that take for ever: a letter of a request at a time, a body that never comes, a hello that is never said.
import { openTcp } from '../load/rawSocket.ts';
import type { Chance } from '../seed.ts';
import type { World } from './world.ts';

const EVERY = 400;

export type SlowSenders = {
  /** How many the server has put an end to by now. */
  readonly cut: () => number;
  readonly end: () => void;
};

export function openSlowSenders(world: World, count: number, chance: Chance): SlowSenders {
  let cut = 0;
  let isOver = false;
  const upgrade = `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${world.port}\r\nOrigin: ${world.url}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`;
  const beginnings = [
    'GET / HTTP/1.1\r\nHost: x\r\n',
    'POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{',
    upgrade.slice(0, -4),
    upgrade,
    '',
  ] as const;
  const sockets = Array.from({ length: count }, () => {
    const socket = openTcp(world.target(chance), () => {
      if (!isOver) cut++;
    });
    socket.write(chance.pick(beginnings));
    socket.resume();
    return socket;
  });
  const dripping = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write('a');
  }, EVERY);
  return {
    cut: () => cut,
    end: () => {
      isOver = true;
      clearInterval(dripping);
      for (const socket of sockets) socket.destroy();
    },
  };
}
