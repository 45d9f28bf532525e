import { expect, test } from 'vitest';
import { configFrom } from '../../server/config.ts';

test('has a default for everything', () => {
  expect(configFrom({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    securityContact: null,
    logLevel: 'info',
    metricsToken: null,
  });
});

test('reads PORT, HOST and DATA_DIR', () => {
  expect(configFrom({ PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/bingo', PATH: '/bin' })).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    dataDir: '/srv/bingo',
    securityContact: null,
  });
});

test('reads where to tell of a weakness, by mail, page or telephone', () => {
  for (const contact of ['mailto:ciso@example.nl', 'https://example.nl/meld', 'tel:+31-20-0000000'])
    expect(configFrom({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
  for (const wrong of ['ciso@example.nl', 'http://example.nl', 'mailto:a b', 'mailto:a\nExpires: never'])
    expect(() => configFrom({ SECURITY_CONTACT: wrong })).toThrow('SECURITY_CONTACT');
});

test('says which setting is wrong', () => {
  expect(() => configFrom({ PORT: 'http' })).toThrow('PORT must be a number');
  expect(() => configFrom({ PORT: '99999' })).toThrow('PORT must be at most 65535');
});

test('reads LOG_LEVEL and METRICS_TOKEN', () => {
  const METRICS_TOKEN = 'a-token-for-the-metrics-page';
  expect(configFrom({ LOG_LEVEL: 'trace', METRICS_TOKEN })).toMatchObject({
    logLevel: 'trace',
    metricsToken: METRICS_TOKEN,
  });
  expect(() => configFrom({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL must be one of trace, debug, info');
  // The message does not repeat what was meant to be a secret.
  expect(() => configFrom({ METRICS_TOKEN: 'too short' })).toThrow(/^METRICS_TOKEN must be 22 to 200 letters/);
});

test('does not start where a library would print what people send', () => {
  for (const DEBUG of ['*', 'engine', 'socket.io:socket', 'app,express:*', 'x engine.io*'])
    expect(() => configFrom({ DEBUG }), DEBUG).toThrow('DEBUG would print');
  for (const DEBUG of ['', 'release', 'pw:*', 'vite']) expect(configFrom({ DEBUG }).port).toBe(3000);
  expect(() => configFrom({ NODE_DEBUG: 'http' })).toThrow('NODE_DEBUG would print');
});
