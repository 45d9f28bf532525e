import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Target } from '../../load/rawSocket.ts';
import type { Chance } from '../../seed.ts';
import { askPacket } from '../askPackets.ts';
import { brokenPacket, strayPacket } from '../brokenPackets.ts';
import { openWire, requestText } from '../rawHttp.ts';
import { openSession } from '../session.ts';
import { count } from '../tally.ts';
import type { Shooting, Volley } from '../volley.ts';

const RECORDS = '\u001e';
const MOMENT = 300;

type Polling = {
  readonly path: string;
  readonly target: Target;
  readonly request: (method: string, body?: string, headers?: Record<string, string | null>) => Promise<number>;
};

/** The other transport: long polling, with payloads of many records, requests that overlap, and upgrades gone wrong. */
export const pollingVolley: Volley = async (shooting) => {
  const { world, chance, tally } = shooting;
  const target = world.target(chance);
  const base = '/socket.io/?EIO=4&transport=polling';
  const first = openWire(target);
  first.write(requestText(world.port, 'GET', base));
  const { text } = await first.answer();
  first.end();
  const sid = /"sid":"([\w-]+)"/.exec(text)?.[1];
  if (!sid) return count(tally.answers, 'polling: no session');
  const path = `${base}&sid=${sid}`;
  const request: Polling['request'] = async (method, body = '', headers = {}) => {
    const wire = openWire(target);
    wire.write(
      requestText(
        world.port,
        method,
        path,
        { ...(body ? { 'Content-Type': 'text/plain;charset=UTF-8' } : {}), ...headers },
        body,
      ),
    );
    const { status, how } = await wire.answer(method === 'GET' ? 1_000 : undefined);
    wire.end();
    count(tally.answers, how === 'ended' ? `polling ${status || 'cut'}` : 'polling waits');
    return status;
  };
  await chance.pick([records, requests, overlap, upgrades, wrong])({ path, target, request }, shooting);
  // The session is left behind, as when a phone loses its network; or ended properly.
  if (chance.happens(0.7)) await request('POST', '1');
};

/** Thousands of packets in one body; the last may end it. */
async function records({ request }: Polling, { chance, tally }: Shooting): Promise<void> {
  const small = Array.from({ length: chance.between(50, 600) }, () => chance.pick(['6', '3', '5', '6', '']));
  const body = [...small.filter(Boolean), ...(chance.happens(0.5) ? [brokenPacket(chance)] : [])].join(RECORDS);
  count(tally.sent, 'polling record', body.split(RECORDS).length);
  await request('POST', chance.happens(0.1) ? `${RECORDS}${body}${RECORDS}` : body.slice(0, 15_000));
}

/** The grammar again, many to a body. */
async function requests({ request }: Polling, { world, chance, tally }: Shooting): Promise<void> {
  const room = chance.pick(world.rooms);
  const hello = {
    protocol: PROTOCOL_VERSION,
    role: 'participant',
    code: room.code(),
    secret: room.secretOf('participant', chance),
  };
  await request('POST', `40${JSON.stringify(hello)}`);
  await request('GET', '', { 'Accept-Encoding': 'gzip, deflate' });
  const packets = Array.from({ length: 30 }, (_, number) => askPacket(number, chance).text);
  const body = packets.reduce(
    (all, packet) => (all.length + packet.length < 15_000 ? `${all}${RECORDS}${packet}` : all),
    '6',
  );
  count(tally.sent, 'request by polling', body.split(RECORDS).length);
  await request('POST', body);
  await request('GET', '', { 'Accept-Encoding': 'gzip' });
}

async function overlap({ request }: Polling, { chance, tally }: Shooting): Promise<void> {
  count(tally.sent, 'polling overlap', 4);
  const method = chance.pick(['GET', 'POST'] as const);
  await Promise.all([
    request(method, method === 'POST' ? '6' : ''),
    request(method, method === 'POST' ? '6' : ''),
    request('POST', strayPacket(chance)),
    request('GET'),
  ]);
}

/** The same session over a websocket: probed twice, upgraded twice, by two at once, never finished. */
async function upgrades({ path, target, request }: Polling, { chance, tally }: Shooting): Promise<void> {
  const query = `&sid=${/sid=([\w-]+)/.exec(path)?.[1]}`;
  const poll = chance.happens(0.5) ? request('GET') : null;
  const said = chance.pick<readonly string[]>([
    ['2probe', '2probe'],
    ['2probe', '5'],
    ['5'],
    ['2probe', '5', '2probe', '5'],
    ['3probe'],
    ['2'],
    ['x'],
    ['2probe', '40{}', '5'],
    [],
  ]);
  count(tally.sent, 'upgrade', said.length + 1);
  const sessions = await Promise.all(
    Array.from({ length: chance.pick([1, 1, 2, 5]) }, () => openSession(target, query).catch(() => null)),
  );
  for (const session of sessions) for (const text of said) session?.socket.send(text);
  await Promise.race([poll ?? Promise.resolve(), new Promise((resolve) => setTimeout(resolve, MOMENT))]);
  for (const session of sessions) session?.end();
  await poll;
}

async function wrong({ path, target, request }: Polling, { world, chance, tally }: Shooting): Promise<void> {
  count(tally.sent, 'polling wrong');
  const body = (chance: Chance) => brokenPacket(chance).slice(0, 14_000) || 'x';
  switch (chance.below(6)) {
    case 0:
      return void (await request('POST', body(chance), { 'Content-Type': 'application/octet-stream' }));
    case 1:
      return void (await request('POST', 'x'.repeat(16_001 + chance.below(100_000))));
    case 2:
      return void (await request(chance.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])));
    case 3: {
      // Goes away in the middle of what it sends, or of what it waits for.
      const wire = openWire(target);
      wire.write(requestText(world.port, chance.pick(['POST', 'GET']), path, { 'Content-Length': '5000' }, '42["a'));
      await new Promise((resolve) => setTimeout(resolve, chance.below(30)));
      return wire.end();
    }
    case 4:
      return void (await request('POST', Buffer.from([0xff, 0xfe, 0x34, 0x32]).toString('latin1')));
    default:
      return void (await request('POST', body(chance)));
  }
}
