import { expect, test } from 'vitest';
import { createEdge, type EdgeSettings } from '../../../server/edge/edge.ts';

const setUp = (settings: Partial<EdgeSettings> = {}) => {
  let at = 0;
  const advice: string[] = [];
  const edge = createEdge({
    settings: { origins: [], trustProxy: 0, tls: false, ...settings },
    port: () => 3000,
    steady: () => at,
    advise: (setting) => advice.push(setting),
  });
  return { edge, advice, pass: (minutes: number) => (at += minutes * 60_000) };
};

test('phones find the server by the name that is listed, or else on the network that it is on', () => {
  expect(setUp().edge.originFor('192.0.2.7')).toBe('http://192.0.2.7:3000');
  expect(setUp({ tls: true }).edge.originFor('192.0.2.7')).toBe('https://192.0.2.7:3000');
  expect(setUp().edge.originFor(null)).toBe(null);
  const origins = ['https://bingo.example.org', 'https://other.example.org'];
  expect(setUp({ origins }).edge.originFor('192.0.2.7')).toBe('https://bingo.example.org');
});

test('the operator hears of a page that was refused, and of a proxy that is not believed, each once in ten minutes', () => {
  const { edge, advice, pass } = setUp();
  const viaProxy = { headers: { 'x-forwarded-for': '192.0.2.7' }, socket: { remoteAddress: '127.0.0.1' } } as never;
  for (let minute = 0; minute < 25; minute++) {
    for (let i = 0; i < 100; i++) {
      edge.origins.admit({ origin: `https://${i}.example` });
      edge.addressOf(viaProxy);
    }
    pass(1);
  }
  expect(advice.filter((setting) => setting === 'ORIGINS')).toHaveLength(3);
  expect(advice.filter((setting) => setting === 'TRUST_PROXY')).toHaveLength(3);
});

test('an address opens 120 sessions at once, and six a minute from then on', () => {
  const { edge, pass } = setUp();
  const opened = () => {
    let count = 0;
    while (edge.openings.spend('one')) count++;
    return count;
  };
  expect(opened()).toBe(120);
  pass(1);
  expect(opened()).toBe(6);
  expect(edge.openings.spend('another')).toBe(true);
});
