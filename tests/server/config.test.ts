import { expect, test } from 'vitest';
import { configFrom } from '../../server/config.ts';

test('has a default for everything', () => {
  expect(configFrom({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: './data',
    securityContact: null,
    origins: [],
    trustProxy: 0,
    tls: null,
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

test('reads by which names it is known, and how many proxies are in between', () => {
  const ORIGINS = 'https://bingo.example.org, http://192.0.2.7:8080/,';
  expect(configFrom({ ORIGINS, TRUST_PROXY: '2' })).toMatchObject({
    origins: ['https://bingo.example.org', 'http://192.0.2.7:8080'],
    trustProxy: 2,
  });
});

test('reads where the certificate is', () => {
  expect(configFrom({ TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' }).tls).toEqual({
    certFile: 'cert.pem',
    keyFile: 'key.pem',
  });
});

test('says which setting is wrong', () => {
  for (const ORIGINS of [
    'bingo.example.org',
    'https://bingo.example.org/open',
    'https://*.example.org',
    'ws://a.b',
    '*',
  ])
    expect(() => configFrom({ ORIGINS }), ORIGINS).toThrow('ORIGINS must be a list of addresses like');
  for (const TRUST_PROXY of ['true', '-1', '10', '1.5', ''])
    expect(() => configFrom({ TRUST_PROXY })).toThrow('TRUST_PROXY must be the number of proxies');
  for (const half of [{ TLS_CERT: 'cert.pem' }, { TLS_KEY: 'key.pem' }])
    expect(() => configFrom(half)).toThrow('TLS_CERT and TLS_KEY go together');
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
