import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { textFrame } from '../../load/wsFrames.ts';
import { type AskPacket, askPacket, reservedEvent } from '../askPackets.ts';
import { enter, isOver, openSession, type Session } from '../session.ts';
import { count } from '../tally.ts';
import type { Shooting, Volley } from '../volley.ts';
import type { Role } from '../world.ts';

const ROLES: readonly [Role, ...Role[]] = ['participant', 'participant', 'facilitator', 'assistant', 'screen'];

/** Comes in properly, asks improperly: dozens of requests at once, each of which must be answered by name or not at all. */
export const askVolley: Volley = async ({ world, chance, tally }) => {
  const room = chance.pick(world.rooms);
  const role = chance.pick(ROLES);
  const isGuest = chance.happens(0.15);
  const hello = isGuest
    ? { role: 'participant', code: world.shared.code, secret: chance.pick(world.shared.secrets) }
    : { role, code: room.code(), secret: room.secretOf(role, chance) };
  const session = await openSession(world.target(chance));
  const refused = await enter(session, { protocol: PROTOCOL_VERSION, ...hello });
  if (refused !== null) {
    count(tally.answers, `at the door: ${refused}`);
    session.end();
    return isGuest || !isOver(refused) ? undefined : room.renew();
  }
  const packets: AskPacket[] = [];
  for (let more = chance.between(20, 45); more > 0; more--) {
    packets.push(askPacket(packets.length, chance));
    // Thinking them up takes a while, and the neighbours live in this process too.
    await new Promise(setImmediate);
  }
  await shoot(session, packets, { world, chance, tally });
  if (chance.happens(0.2)) await shoot(session, [reservedEvent(chance)], { world, chance, tally });
  session.end();
};

async function shoot(session: Session, packets: readonly AskPacket[], { tally }: Shooting): Promise<void> {
  const seen = session.texts.length;
  for (const { kind } of packets) count(tally.sent, kind);
  session.socket.write(Buffer.concat(packets.map(({ text }) => textFrame(text))));
  const owed = packets.filter(({ answer }) => answer !== 'none').length;
  const answers = () => session.texts.slice(seen).filter((text) => text.startsWith('43'));
  let how = await session.until(() => answers().length >= owed);
  // Nothing tells that nothing is coming, but the answer to whatever was sent after it.
  if (owed === 0) how = await session.until(() => session.isCut());
  if (how === 'cut') count(tally.cut, 'ask');
  if (how === 'never') tally.wrong.push(`${owed - answers().length} requests of ${owed} without an answer`);
  for (const text of answers()) {
    const start = text.indexOf('[');
    const packet = packets[Number(text.slice(2, start))];
    const said = /^\[\{"ok":(true|false,"reason":"([\w-]+)")/.exec(text.slice(start));
    const reason = said?.[1] === 'true' ? 'ok' : (said?.[2] ?? 'something else');
    count(tally.answers, reason);
    const isFair =
      packet &&
      said &&
      (packet.answer === 'any' || (packet.answer === 'refusal' && ['malformed', 'too-fast'].includes(reason)));
    if (!isFair) tally.wrong.push(`${packet?.text.slice(0, 300)} was answered ${text.slice(0, 300)}`);
  }
}
