import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { frameOf, OPCODE, textFrame } from '../../load/wsFrames.ts';
import { brokenFrame, oddFrame } from '../brokenFrames.ts';
import { attached, brokenPacket, strayPacket } from '../brokenPackets.ts';
import { enter, isOver, openSession } from '../session.ts';
import { count } from '../tally.ts';
import type { Volley } from '../volley.ts';

/** How long a server may take to end a connection that broke the rules, or to show that it lets it pass, in milliseconds. */
const MOMENT = 300;
const LAST = 77_777;

/** Below the grammar: packets and frames that are odd, and last one that is broken. Some never say hello. */
export const byteVolley: Volley = async ({ world, chance, tally }) => {
  const room = chance.pick(world.rooms);
  const session = await openSession(world.target(chance));
  if (chance.happens(0.7)) {
    const refused = await enter(session, {
      protocol: PROTOCOL_VERSION,
      role: 'participant',
      code: room.code(),
      secret: room.secretOf('participant', chance),
    });
    if (refused !== null) {
      count(tally.answers, `at the door: ${refused}`);
      session.end();
      return isOver(refused) ? room.renew() : undefined;
    }
    const odd = Array.from({ length: chance.between(4, 24) }, () =>
      chance.happens(0.7) ? textFrame(strayPacket(chance)) : oddFrame(chance),
    );
    count(tally.sent, 'stray packets and odd frames', odd.length);
    session.socket.write(Buffer.concat(odd));
  }
  const kind = chance.pick(['broken packet', 'broken packet', 'broken frame', 'attachments'] as const);
  const shot = shotOf(kind, chance);
  count(tally.sent, kind, shot.length);
  for (const bytes of shot) session.socket.write(bytes);
  // A request behind it is answered if the connection goes on, unless what was sent waits for more of itself.
  session.socket.send(`42${LAST}["ask",{}]`);
  const goesOn = () => session.texts.some((text) => text.startsWith(`43${LAST}`));
  const patience = new Promise<string>((resolve) => setTimeout(() => resolve('waits'), MOMENT));
  if ((await Promise.race([session.until(goesOn), patience])) === 'cut') count(tally.cut, kind);
  session.end();
};

function shotOf(
  kind: 'broken packet' | 'broken frame' | 'attachments',
  chance: Parameters<Volley>[0]['chance'],
): readonly Buffer[] {
  if (kind === 'broken packet') return [textFrame(brokenPacket(chance))];
  if (kind === 'broken frame') return [brokenFrame(chance)];
  const { text, binaries } = attached(chance);
  return [textFrame(text), ...binaries.map((binary) => frameOf(binary, { opcode: OPCODE.binary }))];
}
