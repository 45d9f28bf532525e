import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { createOrigins } from '../../../server/edge/origins.ts';

const at = (port: number, listed: readonly string[] = []) => {
  let refused = 0;
  const origins = createOrigins({ port: () => port, listed, steady: () => 0, onRefused: () => refused++ });
  return { admit: origins.admit, refused: () => refused };
};

test('a page of our own is let in, at every address that this machine has', () => {
  const { admit, refused } = at(3000);
  const lan = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const hosts = lan.map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address));
  for (const host of ['localhost', '127.0.0.1', '[::1]', ...hosts.filter((host) => !host.startsWith('[fe80'))])
    for (const scheme of ['http', 'https']) expect(admit({ origin: `${scheme}://${host}:3000` }), host).toBe(true);
  expect(refused()).toBe(0);
});

test.each([
  'http://evil.example',
  'http://evil.example:3000',
  'http://localhost',
  'http://localhost:3001',
  'http://localhost:30000',
  'http://localhost.evil.example:3000',
  'http://evil.example/http://localhost:3000',
  'http://LOCALHOST:3000',
  'http://localhost:3000/',
  'ftp://localhost:3000',
  'http://user@localhost:3000',
  'file://',
  'null',
  '',
])('a page at %s is not', (origin) => {
  const { admit, refused } = at(3000, ['https://bingo.example.org']);
  expect(admit({ origin, host: 'localhost:3000' })).toBe(false);
  expect(refused()).toBe(1);
});

test('a name that is listed is let in, and nothing that looks like it', () => {
  const { admit } = at(3000, ['https://bingo.example.org']);
  expect(admit({ origin: 'https://bingo.example.org' })).toBe(true);
  for (const origin of [
    'http://bingo.example.org',
    'https://bingo.example.org:3000',
    'https://bingo.example.org.evil.example',
    'https://a.bingo.example.org',
    'https://xbingo.example.org',
  ])
    expect(admit({ origin }), origin).toBe(false);
});

test('the usual port goes without saying', () => {
  expect(at(80).admit({ origin: 'http://localhost' })).toBe(true);
  expect(at(443).admit({ origin: 'https://localhost' })).toBe(true);
  expect(at(443).admit({ host: 'localhost' })).toBe(true);
  expect(at(80).admit({ origin: 'https://localhost' })).toBe(false);
});

test('without an origin: other programs, and our own page; not a page of another site', () => {
  const { admit } = at(3000, ['https://bingo.example.org']);
  expect(admit({ host: 'localhost:3000' })).toBe(true);
  expect(admit({ 'host': 'localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(admit({ 'host': 'localhost:3000', 'sec-fetch-site': 'none' })).toBe(true);
  // Through a port that leads here.
  expect(admit({ host: '127.0.0.1:8080' })).toBe(true);
  expect(admit({ 'host': 'localhost:3000', 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(admit({ 'host': 'localhost:3000', 'sec-fetch-site': 'same-site' })).toBe(false);
});

test('a name that was made to lead here is not ours, though the browser calls it the same origin', () => {
  const { admit } = at(3000, ['https://bingo.example.org']);
  expect(admit({ 'host': 'evil.example:3000', 'sec-fetch-site': 'same-origin' })).toBe(false);
  expect(admit({ host: 'evil.example' })).toBe(false);
  expect(admit({ host: 'localhost.evil.example:3000' })).toBe(false);
  expect(admit({ host: '' })).toBe(false);
  expect(admit({ host: 'bingo.example.org' })).toBe(true);
  expect(admit({})).toBe(false);
});
