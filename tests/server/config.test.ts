import { expect, test } from 'vitest';
import { configFrom } from '../../server/config.ts';

test('has a default for everything', () => {
  expect(configFrom({})).toEqual({ port: 3000, host: '0.0.0.0', dataDir: './data', securityContact: null });
});

test('reads PORT, HOST and DATA_DIR', () => {
  expect(configFrom({ PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/bingo', PATH: '/bin' })).toEqual({
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
