// Who is counted as one: what a proxy of ours wrote is believed, what anybody else wrote is not.
import { expect, test } from 'vitest';
import { addressNames, clientAddress } from '../../../server/edge/clientAddress.ts';

const from = (remoteAddress: string | undefined, forwarded?: string) => ({
  socket: { remoteAddress },
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

test('without proxies no header is believed', () => {
  expect(clientAddress(from('192.0.2.7', '198.51.100.1'), 0)).toBe('192.0.2.7');
  expect(clientAddress(from(undefined), 0)).toBe('');
});

test('with proxies the header is believed as far as they wrote it', () => {
  const written = '203.0.113.99, 198.51.100.1, 192.0.2.50';
  expect(clientAddress(from('127.0.0.1', written), 1)).toBe('192.0.2.50');
  expect(clientAddress(from('127.0.0.1', written), 2)).toBe('198.51.100.1');
  expect(clientAddress(from('127.0.0.1', '198.51.100.1'), 2)).toBe('198.51.100.1');
  expect(clientAddress(from('127.0.0.1'), 1)).toBe('127.0.0.1');
  for (const nonsense of ['', ' ', 'unknown', '__proto__', '1.2.3.4.5', 'x'.repeat(9_000)])
    expect(clientAddress(from('127.0.0.1', nonsense), 1)).toBe('127.0.0.1');
});

test('a port that a proxy wrote does not make it another address', () => {
  expect(clientAddress(from('127.0.0.1', '192.0.2.50:40112'), 1)).toBe('192.0.2.50');
  expect(clientAddress(from('127.0.0.1', '[2001:db8:1:2::9]:443'), 1)).toBe('2001:db8:1:2::/64');
});

test('a network of IPv6 is one address; an IPv4 address is the same one either way', () => {
  expect(clientAddress(from('::ffff:192.0.2.7'), 0)).toBe('192.0.2.7');
  for (const address of ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:eeee:dddd:cccc', '2001:DB8:1:2:3::'])
    expect(clientAddress(from(address), 0)).toBe('2001:db8:1:2::/64');
  expect(clientAddress(from('2001:db8:1:3::1'), 0)).toBe('2001:db8:1:3::/64');
  expect(clientAddress(from('2001:db8::1'), 0)).toBe('2001:db8:0:0::/64');
  expect(clientAddress(from('fe80::1%eth0'), 0)).toBe('fe80:0:0:0::/64');
  expect(clientAddress(from('::1'), 0)).toBe('0:0:0:0::/64');
});

test('what is kept of an address does not tell it', () => {
  const name = addressNames(0);
  expect(name(from('192.0.2.7'))).toBe(name(from('192.0.2.7')));
  expect(name(from('192.0.2.7'))).not.toBe(name(from('192.0.2.8')));
  expect(name(from('192.0.2.7'))).not.toContain('192');
  expect(addressNames(0)(from('192.0.2.7'))).not.toBe(name(from('192.0.2.7')));
});
