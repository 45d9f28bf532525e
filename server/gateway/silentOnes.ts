// A connection that died in silence looks like any other until the next ping is missed. Where there is no room left,
// somebody asks.
import { type Connection, cutOff } from './cutOff.ts';

/** Whoever does not answer in so many milliseconds is not there: less than a newcomer minds to wait. */
const ANSWERS_WITHIN = 2_000;

/** Asks each of these whether it is there, and cuts off those that say nothing. */
export async function cutOffSilentOnes(connections: Iterable<Connection>): Promise<void> {
  await Promise.all(
    [...connections].map(async (connection) => {
      if (await answers(connection)) return;
      const gone = new Promise((resolve) => connection.once('close', resolve));
      cutOff(connection);
      await gone;
    }),
  );
}

function answers(connection: Connection): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isThere: boolean) => {
      clearTimeout(timer);
      connection.off('heartbeat', heard).off('close', heard);
      resolve(isThere);
    };
    // Gone by itself: nothing to cut off.
    const heard = () => settle(true);
    const timer = setTimeout(() => settle(false), ANSWERS_WITHIN);
    connection.once('heartbeat', heard).once('close', heard);
    // As the server asks everybody every ten seconds: every client answers it by itself.
    (connection as unknown as { readonly sendPacket: (type: 'ping') => void }).sendPacket('ping');
  });
}
