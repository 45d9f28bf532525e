// Everybody who is connected to one server: rooms with a console, a screen and phones, and what they hear.
import { boardgame } from './drivers/boardgame.mjs';
import { colyseus } from './drivers/colyseus.mjs';
import { ours } from './drivers/ours.mjs';
import { bareAck, relay, storedAck } from './drivers/plainSocketIo.mjs';

const drivers = { ours, bareAck, storedAck, relay, colyseus, boardgame };

/** So many phones knock at the same time while a room fills. */
const AT_ONCE = 32;

/** Runs a task for each item, so many at a time. */
export async function each(items, atOnce, task) {
  let next = 0;
  const work = async () => {
    while (next < items.length) await task(items[next++]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
}

/** Opens rooms, lets everybody in, and starts the round. `heard` counts every frame but answers and pings. */
export async function openWorld({ contestant, port, rooms: count, size }) {
  const driver = drivers[contestant];
  const heard = { phones: 0, desks: 0 };
  const rooms = [];
  for (let index = 0; index < count; index++) {
    const seen = { taps: [], latencies: [], watchers: new Set() };
    const desk = (who, event) => {
      heard.desks++;
      if (who === 'screen') hearScreen(driver, seen);
      for (const watcher of seen.watchers) watcher(who, event);
    };
    rooms.push({ seen, phones: [], ...(await driver.openRoom(port, index, desk, size)) });
  }
  const started = performance.now();
  const places = rooms.flatMap((room) => Array.from({ length: size }, (_, seat) => ({ room, seat })));
  await each(places, AT_ONCE, async ({ room, seat }) => {
    const phone = await driver.join(port, room, `r${room.index}-phone-${seat}`, () => heard.phones++);
    await phone.connect();
    room.phones.push(phone);
  });
  const joined = performance.now() - started;
  for (const room of rooms) await driver.start(room);
  return { driver, heard, rooms, phones: rooms.flatMap((room) => room.phones), joinMs: joined };
}

/** A frame for the screen: which taps does it show? */
function hearScreen({ screenSees }, { taps, latencies }) {
  const now = performance.now();
  if (screenSees === 'each mark') {
    const tap = taps.shift();
    if (tap) latencies.push(now - tap.at);
  } else if (screenSees === 'patches') {
    // A patch holds all that was answered before it; what is still on its way comes with the next.
    const shown = taps.filter((tap) => tap.isAnswered);
    for (const tap of shown) latencies.push(now - tap.at);
    const left = taps.filter((tap) => !tap.isAnswered);
    taps.splice(0, taps.length, ...left);
  }
}

/** Resolves with the moment of the first frame for a desk that satisfies something. */
export const watchDesk = (room) => (who, what) =>
  new Promise((resolve, reject) => {
    const { watchers } = room.seen;
    const timer = setTimeout(() => {
      watchers.delete(watcher);
      reject(new Error(`the ${who} was never told`));
    }, 5_000);
    const watcher = (by, event) => {
      if (by !== who || !what(event)) return;
      clearTimeout(timer);
      watchers.delete(watcher);
      resolve(performance.now());
    };
    watchers.add(watcher);
  });

export const closeWorld = ({ rooms, phones }) => {
  for (const phone of phones) phone.socket?.destroy();
  for (const room of rooms) for (const desk of room.desks) desk.destroy();
};
