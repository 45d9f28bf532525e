// Found by the fault laboratory (T7): a copy of a request that had changed nothing arrived late, and then it did.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { hearAgain, joinAs, lead, leadAs, mark, openSession, takeBack } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

async function playing() {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const phone = await joinAs(server.url, opened.code);
  await console.ask(lead('StartRound'));
  const close = () => [console, phone].forEach((client) => client.close());
  return { console, phone, close };
}

test('P2: a late copy of “not after all” that had nothing to take back takes nothing back', async () => {
  const { phone, close } = await playing();
  const idle = { id: 'not-after-all', ...takeBack(3) };
  expect(await phone.ask(idle)).toMatchObject({ ok: true, own: { marks: [] } });
  expect(await phone.ask(hearAgain(3))).toMatchObject({ ok: true, own: { marks: [[3, 1]] } });
  expect(await phone.ask(idle)).toMatchObject({ ok: true, own: { marks: [[3, 1]] } });
  close();
});

test('P2: a late copy of a mark that was there already brings back no mark that was taken back since', async () => {
  const { phone, close } = await playing();
  const idle = { id: 'marked-already', ...mark(3) };
  await phone.ask(mark(3));
  await phone.ask(idle);
  await phone.ask(takeBack(3));
  expect(await phone.ask(idle)).toMatchObject({ ok: true, own: { marks: [] } });
  close();
});

test('P2: a late copy of a mark that was refused is refused again, whatever holds by now', async () => {
  const { console, phone, close } = await playing();
  await console.ask(lead('PauseRound'));
  const refused = { id: 'in-the-pause', ...mark(3) };
  expect(await phone.ask(refused)).toEqual({ ok: false, reason: 'paused' });
  await console.ask(lead('ResumeRound'));
  expect(await phone.ask(refused)).toEqual({ ok: false, reason: 'paused' });
  expect(await phone.ask(mark(3))).toMatchObject({ ok: true, own: { marks: [[3, 1]] } });
  close();
});

test('P5: a late copy of a pause that was there already does not pause again', async () => {
  const { console, phone, close } = await playing();
  const idle = { id: 'paused-already', ...lead('PauseRound') };
  await console.ask(lead('PauseRound'));
  await console.ask(idle);
  await console.ask(lead('ResumeRound'));
  expect(await console.ask(idle)).toMatchObject({ ok: true });
  expect(await phone.ask(mark(3))).toMatchObject({ ok: true });
  close();
});
