// The load, as a process of its own: does what it is told over its channel, one thing at a time.
import { callBingos, playAtOnce, playAtRate } from './play.mjs';
import { standBy } from './storm.mjs';
import { closeWorld, openWorld } from './world.mjs';

let world = null;
let comeBack = null;

const orders = {
  open: async (options) => {
    world = await openWorld(options);
    const links = world.rooms.map(({ code, facilitatorSecret, screenSecret }) => ({
      code,
      facilitatorSecret,
      screenSecret,
    }));
    return { phones: world.phones.length, joinMs: world.joinMs, links };
  },
  rate: (options) => playAtRate(world, options),
  once: (options) => playAtOnce(world, options),
  calls: (options) => callBingos(world, options),
  /** To be ordered right after the kill. */
  standBy: async () => {
    comeBack = standBy(world);
  },
  comeBack: () => comeBack(),
  close: async () => {
    closeWorld(world);
    world = null;
  },
};

process.on('message', ({ number, order, options }) => {
  orders[order](options).then(
    (result) => process.send({ number, result: result ?? null }),
    (error) => process.send({ number, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
