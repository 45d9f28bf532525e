// P12: an old client with a new server, and the reverse, is told to reload; never misunderstood. What older versions sent
// was recorded from them, and stays here for ever.
import { readFileSync } from 'node:fs';
import { nanoid } from 'nanoid';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasons } from '#shared/domain/reason.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, openSession, screenSecretOf } from '../support/workshop.ts';

type Recorded = {
  readonly hellos: readonly { readonly protocol: number; readonly role: 'participant' | 'facilitator' | 'screen' }[];
  readonly requests: readonly object[];
  /** What that version's server said to a client of a later version. */
  readonly toNewerClient: { readonly reason: string };
};

const versions = Array.from({ length: PROTOCOL_VERSION - 1 }, (_, index) => index + 1);
const recordedOf = (version: number): Recorded =>
  JSON.parse(readFileSync(new URL(`recorded/protocol-${version}.json`, import.meta.url), 'utf8')) as Recorded;

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

/** What a connection with this hello is told, and whether anything that it sends nevertheless is done. */
function told(hello: object, request: object): Promise<{ readonly reason: unknown; readonly answered: boolean }> {
  return new Promise((resolve) => {
    let answered = false;
    const socket = io(server.url, { auth: hello, transports: ['websocket'], forceNew: true, reconnection: false });
    socket.emit('ask', request, () => (answered = true));
    socket.once('connect_error', (error: Error & { data?: { reason?: string } }) => {
      socket.disconnect();
      resolve({ reason: error.data?.reason, answered });
    });
    socket.once('connect', () => {
      socket.disconnect();
      resolve({ reason: 'connected', answered });
    });
  });
}

describe.each(versions)('version %i', (version) => {
  const recorded = recordedOf(version);

  test('P12: whatever role it connects for, and whatever it sends, it is told that it is old', async () => {
    const opened = await openSession(server.url);
    const secrets = {
      participant: nanoid(22),
      facilitator: opened.facilitatorSecret,
      screen: await screenSecretOf(server.url, opened),
    };
    for (const hello of recorded.hellos)
      for (const request of recorded.requests) {
        const full = { ...hello, code: opened.code, secret: secrets[hello.role] };
        expect(await told(full, request)).toEqual({ reason: 'old-client', answered: false });
      }
    // It was not even let in: no seat was taken.
    const anna = await joinAs(server.url, opened.code);
    expect(anna.view().seat).toBe(1);
    anna.close();
  });

  test('P12: what its server says to a newer page is a sentence that the page knows', () => {
    const { reason } = recorded.toNewerClient;
    expect(reasons).toContain(reason);
    expect(reason).toBe('old-client');
    for (const texts of Object.values(reasonTexts)) expect(texts['old-client']).toMatch(/Vernieuw|Reload/);
  });
});

test('every earlier version was recorded', () => {
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions)
    expect(recordedOf(version).hellos.every(({ protocol }) => protocol === version)).toBe(true);
});
