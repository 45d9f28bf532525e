import { expect, test } from 'vitest';
import { configFrom } from '../../server/config.ts';

test('has a default for everything', () => {
  expect(configFrom({})).toEqual({ port: 3000, host: '0.0.0.0', dataDir: './data' });
});

test('reads PORT, HOST and DATA_DIR', () => {
  expect(configFrom({ PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/bingo', PATH: '/bin' })).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: '/srv/bingo',
  });
});

test('says which setting is wrong', () => {
  expect(() => configFrom({ PORT: 'http' })).toThrow('PORT must be a number');
  expect(() => configFrom({ PORT: '99999' })).toThrow('PORT must be at most 65535');
});
