// What a mark costs is decided by how many frames are sent for it: one answer, at most one to the console and one to the
// screen, whatever the size of the room, and nothing to the other phones while the round runs.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { type Client, joinAs, lead, leadAs, mark, openSession, watchAs } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const MARKS = 40;
const AT_ONCE = 25;

async function fillRoom(code: string, size: number): Promise<readonly Client<ParticipantView>[]> {
  const phones: Client<ParticipantView>[] = [];
  while (phones.length < size) {
    const next = Array.from({ length: Math.min(AT_ONCE, size - phones.length) }, () => joinAs(server.url, code));
    phones.push(...(await Promise.all(next)));
  }
  return phones;
}

test.each([10, 30, 200, 1000])(
  'in a room of %i a mark is at most three frames, and none to another phone',
  async (size) => {
    const opened = await openSession(server.url);
    const console = await leadAs(server.url, opened);
    const screen = await watchAs(server.url, opened);
    const phones = await fillRoom(opened.code, size);
    await console.ask(lead('StartRound'));
    await Promise.all([
      ...phones.map((phone) => phone.sees(({ activity }) => activity?.phase === 'running')),
      console.sees(({ activity, presence }) => activity?.phase === 'running' && presence.phones === size),
      screen.sees(({ activity }) => activity?.show.what === 'listening'),
    ]);

    const everybody = [console, screen, ...phones];
    const before = everybody.map(({ frames }) => frames.length);
    const answered = new Map<Client<ParticipantView>, number>();
    for (let count = 0; count < MARKS; count++) {
      const phone = phones[count % size]!;
      const square = Math.floor(count / size);
      expect(await phone.ask(mark(square))).toMatchObject({ ok: true });
      answered.set(phone, (answered.get(phone) ?? 0) + 1);
    }
    // On each connection this comes behind whatever the marks made the server send, at once or a moment later.
    await console.ask(lead('PauseRound'));
    await Promise.all([
      ...phones.map((phone) => phone.sees(({ activity }) => activity?.phase === 'paused')),
      console.sees(({ activity }) => activity?.phase === 'paused'),
      screen.sees(({ activity }) => activity?.show.what === 'paused'),
    ]);

    const sent = everybody.map(({ frames }, index) => frames.length - before[index]!);
    const [toConsole, toScreen, ...toPhones] = sent as [number, number, ...number[]];
    const toOthers = phones.map((phone, index) => toPhones[index]! - 1 - (answered.get(phone) ?? 0));
    expect(toOthers.filter((frames) => frames !== 0)).toEqual([]);
    // Less what the pause was answered and shown by.
    const forMarks = MARKS + (toConsole - 2) + (toScreen - 1);
    expect(forMarks).toBeLessThanOrEqual(3 * MARKS);
    for (const client of everybody) client.close();
  },
  120_000,
);
