// A phone on a slow network waits for every byte: what it downloads is weighed, and what is not its own stays away.
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { PhoneWeight } from '../../client/build/phoneWeight.ts';

/** To the first card, against React, the socket client and the store alone. */
const MOST = 1.15;

let weight: PhoneWeight;
beforeAll(async () => {
  // Else React would come with what it has for developers.
  process.env['NODE_ENV'] = 'production';
  const [{ build }, { weighPhone }] = await Promise.all([import('vite'), import('../../client/build/phoneWeight.ts')]);
  const built = await build({
    root: fileURLToPath(new URL('../../client', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  weight = await weighPhone('output' in built ? built.output : []);
}, 120_000);

test('the JavaScript on the way to a first card is light', () => {
  const cure = 'what is not needed for a first card belongs in client/src/surfaces/phone/later.ts';
  expect(weight.floor).toBeGreaterThan(60_000);
  expect(weight.card / weight.floor, cure).toBeLessThanOrEqual(MOST);
  expect(weight.after).toBeGreaterThan(0);
});

test('a phone downloads nothing of the console, the screen or the pages to read', () => {
  const ours = weight.modules.map((id) => id.replace(/^.*?\/(?=(?:client|shared)\/)/, ''));
  expect(ours).toContain('client/src/surfaces/phone/CardGrid.tsx');
  const foreign =
    /^client\/src\/surfaces\/(?!phone\/|home\/JoinForm)|^shared\/content|^shared\/messages\/(?:console|decks|exports|keeping|reading|screen)/;
  expect(ours.filter((path) => foreign.test(path))).toEqual([]);
});
