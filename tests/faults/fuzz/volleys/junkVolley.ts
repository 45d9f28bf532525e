import type { Chance } from '../../seed.ts';
import { openWire, requestText } from '../rawHttp.ts';
import { count } from '../tally.ts';
import type { Volley } from '../volley.ts';

const MOMENT = 200;

/** What a port scanner, a proxy gone mad and a smuggler send; not HTTP, or more than HTTP. */
export const junkVolley: Volley = async ({ world, chance, tally }) => {
  const wire = openWire(world.target(chance));
  wire.write(junk(world.port, chance));
  count(tally.sent, 'junk');
  const { status, how } = await wire.answer(MOMENT);
  count(tally.answers, how === 'ended' ? `junk ${status || 'cut'}` : 'junk waits for the rest');
  if (how === 'ended') count(tally.cut, 'junk');
  wire.end();
};

function junk(port: number, chance: Chance): Buffer {
  const bytes = Buffer.from(Array.from({ length: chance.between(1, 2_000) }, () => chance.below(256)));
  const handshake = (more: Record<string, string | null>, query = 'EIO=4&transport=websocket') =>
    requestText(port, 'GET', `/socket.io/?${query}`, {
      'Connection': 'Upgrade',
      'Upgrade': 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...more,
    });
  return chance.pick([
    () => bytes,
    () => Buffer.concat([Buffer.from('16030100f8010000f40303', 'hex'), bytes]),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    () => Buffer.from(`GET / HTTP/1.1\r\nHost: x\r\n${`X-${chance.below(99)}: y\r\n`.repeat(chance.below(5_000))}\r\n`),
    () => Buffer.from(`GET /${'a'.repeat(chance.below(90_000))} HTTP/1.1\r\nHost: x\r\n\r\n`),
    () => Buffer.from('GET / HTTP/1.1\r\nHost: x\r\nX: a\u0000b\r\n\r\n'),
    () => Buffer.from('GET / HTTP/1.1\nHost: x\n\n'),
    () =>
      Buffer.from(
        'POST /api/rooms HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
      ),
    () =>
      Buffer.from(
        `POST /api/rooms HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${chance.pick(['FFFFFFFFFFFFFFFF', '-1', 'zz', '5\r\nab'])}\r\n`,
      ),
    () => Buffer.from('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    () => Buffer.from('GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
    () => Buffer.from('GET / HTTP/9.9\r\n\r\n'),
    () =>
      Buffer.concat(
        Array.from({ length: 20 }, () => requestText(port, 'GET', '/healthz', { Connection: 'keep-alive' })),
      ),
    () =>
      handshake(
        {},
        chance.pick([
          'EIO=3&transport=websocket',
          'EIO=5&transport=websocket',
          'transport=websocket',
          'EIO=4',
          'EIO=4&transport=webtransport',
          'EIO=4&transport=flashsocket',
          'EIO=4&transport=websocket&sid=nobody',
          'EIO=4&transport=websocket&sid=__proto__',
          'EIO=4&transport[]=websocket',
          'EIO=4&transport=websocket&b64=1&j=0',
        ]),
      ),
    () => handshake({ 'Sec-WebSocket-Version': chance.pick(['0', '12', 'x', '']) }),
    () => handshake({ 'Sec-WebSocket-Key': chance.pick(['', 'short', 'x'.repeat(5_000)]) }),
    () => handshake({ 'Sec-WebSocket-Key': null }),
    () =>
      handshake({
        'Sec-WebSocket-Extensions': chance.pick([
          'permessage-deflate; client_max_window_bits=99',
          ';;;',
          `x${',x'.repeat(4_000)}`,
        ]),
      }),
    () => handshake({ 'Sec-WebSocket-Protocol': chance.pick([',', 'a,a', '\u00e9']) }),
    () => handshake({ Upgrade: chance.pick(['h2c', 'websocket, h2c', '']) }),
    () => handshake({ Origin: chance.pick(['https://evil.example', 'null', 'x'.repeat(4_000), '\u0080']) }),
    () => Buffer.concat([handshake({}), bytes]),
    () => Buffer.concat([requestText(port, 'GET', '/', { Connection: 'keep-alive' }), bytes]),
    () => requestText(port, 'GET', '/', { Connection: 'Upgrade', Upgrade: 'websocket' }),
  ] as const)();
}
