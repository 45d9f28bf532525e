// Requests over HTTP: each route as it should be asked, and then changed in path, headers or body.
import type { Chance } from '../seed.ts';
import { exampleOf } from './exampleOf.ts';
import { aCode, aSecret, forms } from './forms.ts';
import { type Route, routes } from './httpRoutes.ts';
import { toJson } from './json.ts';
import { mutate } from './mutate.ts';
import { requestText } from './rawHttp.ts';
import type { HostileRoom, World } from './world.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'BREW'] as const;
const PATHS = [
  '/%',
  '/%00',
  '/%E0%A4%A',
  '/..%2f..%2fetc%2fpasswd',
  '/assets/..%5c..%5cx',
  '/assets/%2e%2e/%2e%2e/x',
  '//x',
  '/api//rooms',
  '/api/rooms/',
  '/api/rooms/%2e%2e',
  '/api/rooms/__proto__/tally',
  '/.env',
  '/?__proto__[x]=1',
  '/*',
  '/\u00e9',
] as const;
const HEADERS: readonly [Record<string, string>, ...Record<string, string>[]] = [
  { 'Content-Type': 'text/plain' },
  { 'Content-Type': 'application/json; charset=utf-32' },
  { 'Content-Type': 'application/json; charset=utf-16le' },
  { 'Content-Type': 'application/x-www-form-urlencoded' },
  { 'Content-Encoding': 'gzip' },
  { 'Content-Encoding': 'br' },
  { 'Content-Encoding': 'nonsense' },
  { 'Content-Length': '999999999' },
  { 'Content-Length': '3' },
  { Expect: '100-continue' },
  { Expect: 'nonsense' },
  { Authorization: 'Bearer x' },
  { Authorization: `Bearer ${'A'.repeat(7_000)}` },
  { Authorization: 'Basic Og==' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Host: 'evil.example' },
  { 'X-Forwarded-For': '1.2.3.4, 5.6.7.8' },
  { Range: 'bytes=0-0,5-,-9999999999999' },
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': 'nonsense' },
  { 'Accept-Encoding': 'br;q=9, gzip;q=x, *;q=0' },
  { Accept: 'a/b,'.repeat(1_500) },
  { Cookie: `io=${'x'.repeat(3_000)}` },
];

export type FuzzRequest = {
  readonly kind: string;
  readonly bytes: Buffer;
  /** The room whose own key was shown, if any. */
  readonly led: HostileRoom | null;
};

export function httpRequest(world: World, chance: Chance): FuzzRequest {
  const route = chance.pick(routes);
  const desk = chance.pick(world.desks);
  const kind = `${route.method} ${route.path}`;
  // A guess at the words of a seat is written down, so that only so many can be made: not in a neighbour's room.
  const neighbour = route.path.includes('/seat/') ? desk.code() : chance.pick(world.neighbours);
  const code = chance.pick([desk.code(), desk.code(), aCode(chance), neighbour, 'x', '%00']);
  const path = pathOf(route, code, chance);
  // A neighbour's room only ever with a key that is none.
  const led = route.isLed && code === desk.code() && chance.happens(0.8) ? desk : null;
  const secret = led
    ? led.secretOf('facilitator', chance)
    : chance.pick([aSecret(chance), desk.secretOf('screen', chance)]);
  const headers = {
    ...(route.isLed && chance.happens(0.9) ? { Authorization: `Bearer ${secret}` } : {}),
    ...(chance.happens(0.3) ? chance.pick(HEADERS) : {}),
  };
  const method = chance.happens(0.1) ? chance.pick(METHODS) : route.method;
  const asked = chance.happens(0.1) ? chance.pick(PATHS) : path;
  return { kind, led, bytes: requestText(world.port, method, asked, headers, bodyOf(route, chance)) };
}

function pathOf({ path }: Route, code: string, chance: Chance): string {
  const plain = path
    .replace(':code', code)
    .replace(':link', chance.pick(['facilitator', 'screen', 'assistant', 'participant', '__proto__', '']))
    .replace(':file', chance.pick(['x.js', 'index.js', '../index.html', 'x'.repeat(300), '%00.js', '.js']))
    .replace(':page', chance.pick(['', 'k/K7QF4M', 'assets', 'index.html', 'favicon.svg', 'socket.io', 'constructor']));
  if (!path.endsWith('/tally')) return plain;
  const query = chance.pick([
    'format=json&round=session',
    'format=csv&round=1',
    'format=csv-international&round=2',
    'format=xlsx&round=1',
    'format[]=json&round=1',
    'format=json&format=csv&round=1',
    'round=__proto__&format=json',
    'format=json&round=0',
    `format=json&round=${'9'.repeat(400)}`,
    '%',
    '',
  ]);
  return `${plain}?${query}`;
}

function bodyOf({ body }: Route, chance: Chance): Buffer | string {
  if (!body) return chance.happens(0.1) ? toJson(mutate({ a: 1 }, chance, null)) : '';
  const example = exampleOf(body, chance, forms);
  switch (chance.below(10)) {
    case 0:
      return toJson(example);
    case 1:
      return toJson(example).slice(0, chance.below(400));
    case 2:
      return Buffer.from(Array.from({ length: chance.below(400) }, () => chance.below(256)));
    case 3:
      // More than may be sent, or deep enough to hurt a parser that recurses.
      return chance.pick(['['.repeat(100_000), '{"a":'.repeat(25_000), `"${'x'.repeat(170_000)}"`]);
    default:
      return toJson(mutate(example, chance, exampleOf(body, chance, forms), 20_000));
  }
}
