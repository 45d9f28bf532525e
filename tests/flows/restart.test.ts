// What was acknowledged survives the server: killed without warning, started again, nothing is lost or doubled.
import { nanoid } from 'nanoid';
import { expect, test } from 'vitest';
import { startServer } from '../support/serverProcess.ts';
import { callBingo, hearAgain, joinAs, lead, leadAs, mark, openSession, watchAs } from '../support/workshop.ts';

test('a killed server comes back with the same room, seats, cards, marks and bingos', async () => {
  const server = await startServer();
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const anna = await joinAs(server.url, opened.code);
  const bert = await joinAs(server.url, opened.code);
  for (const square of [0, 1, 2, 3, 4]) await anna.ask(mark(square));
  await anna.ask(callBingo('row-1'));
  await bert.ask(hearAgain(7));
  await bert.ask(hearAgain(7));
  const before = [anna, bert].map((phone) => phone.view().activity?.squares);

  await server.kill();
  await server.start();

  // The phones find it again by themselves, each at its own seat.
  const again = await anna.sees((view) => view.activity?.own.marks.length === 5);
  expect(again).toMatchObject({ seat: 1, activity: { phase: 'running', own: { called: ['row-1'] } } });
  const bertAgain = await bert.sees((view) => view.activity?.own.marks.length === 1);
  expect(bertAgain).toMatchObject({ seat: 2, activity: { own: { marks: [[7, 2]] } } });
  expect([again, bertAgain].map((view) => view.activity?.squares)).toEqual(before);
  const desk = await console.sees((view) => view.presence.phones === 2);
  expect(desk.activity?.bingos).toHaveLength(1);

  // A browser that was closed and opened again has the same seat and card, in a second tab too.
  const tab = await joinAs(server.url, opened.code, anna.secret);
  expect(tab.view()).toMatchObject({ seat: 1 });
  expect(tab.view().activity?.squares).toEqual(before[0]);
  await anna.ask(mark(24));
  await tab.sees((view) => view.activity?.own.marks.some(([square]) => square === 24) ?? false);

  for (const client of [console, anna, bert, tab]) client.close();
  await server.destroy();
});

test('whatever the moment of the kill, each acknowledged mark counts exactly once', async () => {
  const server = await startServer();
  const opened = await openSession(server.url, { size: 4 });
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const phones = await Promise.all(Array.from({ length: 8 }, () => joinAs(server.url, opened.code)));

  // Every phone hears its first square over and over, sending each request again until it is answered.
  const acknowledged = phones.map(() => 0);
  let playing = true;
  const play = async (index: number) => {
    const phone = phones[index];
    while (playing && phone && acknowledged[index]! < 49) {
      const request = { id: nanoid(), ...hearAgain(0) };
      for (;;) {
        const answer = await phone.ask(request).catch(() => null);
        if (!answer || (!answer.ok && answer.reason === 'unavailable')) continue;
        expect(answer).toMatchObject({ ok: true });
        acknowledged[index]!++;
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const playingAll = phones.map((_, index) => play(index));
  for (const wait of [150, 90, 210]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await server.kill();
    await server.start();
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  playing = false;
  await Promise.all(playingAll);

  expect(Math.min(...acknowledged)).toBeGreaterThan(0);
  for (const [index, phone] of phones.entries()) {
    const fresh = await joinAs(server.url, opened.code, phone.secret);
    expect(fresh.view().activity?.own.marks).toEqual([[0, acknowledged[index]]]);
    fresh.close();
  }
  for (const client of [console, ...phones]) client.close();
  await server.destroy();
});

test('a screen and a console that were away see the room as it is', async () => {
  const server = await startServer();
  const opened = await openSession(server.url);
  const screen = await watchAs(server.url, opened);
  await server.kill();
  await server.start();
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  await screen.sees((view) => view.activity?.show.what === 'listening');
  screen.close();
  console.close();
  await server.destroy();
});
