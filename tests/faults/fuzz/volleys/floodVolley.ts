import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { frameOf, OPCODE, textFrame } from '../../load/wsFrames.ts';
import { enter, isOver, openSession } from '../session.ts';
import { count } from '../tally.ts';
import type { Volley } from '../volley.ts';

/** Hundreds of the same small thing in one write: what costs the sender nothing must not cost the server much. */
export const floodVolley: Volley = async ({ world, chance, tally }) => {
  const room = chance.pick(world.rooms);
  const hello = {
    protocol: PROTOCOL_VERSION,
    role: 'participant',
    code: room.code(),
    secret: room.secretOf('participant', chance),
  };
  const session = await openSession(world.target(chance));
  const refused = await enter(session, hello);
  if (refused !== null) {
    count(tally.answers, `at the door: ${refused}`);
    session.end();
    return isOver(refused) ? room.renew() : undefined;
  }
  const [kind, frame] = chance.pick<readonly [string, Buffer]>([
    ['flood of noops', textFrame('6')],
    ['flood of pongs', textFrame('3')],
    ['flood of websocket pings', frameOf(Buffer.alloc(chance.below(126)), { opcode: OPCODE.ping })],
    ['flood of websocket pongs', frameOf(Buffer.alloc(0), { opcode: OPCODE.pong })],
    ['flood of events', textFrame('42["x"]')],
    ['flood of requests', textFrame('42["ask",{}]')],
    ['flood of requests to answer', textFrame('421["ask",{}]')],
    ['flood of answers', textFrame('431[]')],
    ['flood of namespaces', textFrame('40/nowhere,')],
    ['flood of empty fragments', frameOf(Buffer.alloc(0), { opcode: OPCODE.text, fin: false })],
  ]);
  const times = chance.between(100, 400);
  // The first fragment begins a message, the others go on with it for ever.
  const rest =
    kind === 'flood of empty fragments' ? frameOf(Buffer.alloc(0), { opcode: OPCODE.continuation, fin: false }) : frame;
  count(tally.sent, kind, times);
  session.socket.write(Buffer.concat([frame, ...Array.from({ length: times - 1 }, () => rest)]));
  // A request at the end shows that the rest is over, unless the connection is.
  session.socket.send('4299999["ask",{}]');
  const how = await Promise.race([
    session.until(() => session.texts.some((text) => text.startsWith('4399999'))),
    new Promise<string>((resolve) => setTimeout(() => resolve('slow'), 1_000)),
  ]);
  if (how === 'cut') count(tally.cut, kind);
  session.end();
};
