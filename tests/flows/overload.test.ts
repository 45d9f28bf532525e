// P9: a server that does not keep up gives up liveliness on the wall first, and marks never. The lag is a double: how late
// the event loop is said to be.
import { expect, test } from 'vitest';
import { digestOf } from '#shared/views/digest.ts';
import { OVERLOADED_FROM, paceFor } from '../../server/gateway/pace.ts';
import { runApp } from '../support/inProcess.ts';
import { joinAs, lead, leadAs, mark, ofRoom, openSession, watchAs } from '../support/workshop.ts';

const STEPS = 20;

test('P9: desks get fewer frames, every mark is acknowledged, and all agree afterwards', async () => {
  let lag = 0;
  const running = await runApp({ lag: () => lag });
  const opened = await openSession(running.url);
  const console = await leadAs(running.url, opened);
  const screen = await watchAs(running.url, opened);
  await console.ask(lead('StartRound'));
  const phones = await Promise.all(Array.from({ length: 5 }, () => joinAs(running.url, opened.code)));
  const views = () => console.frames.filter((frame) => frame.includes('"audience":"facilitator"')).length;

  /** Marks, and somebody new who comes, sits down and goes: what a console and a screen show each time. */
  const play = async (from: number) => {
    const before = views();
    for (let step = 0; step < STEPS; step++) {
      const square = (from + step) % 12;
      const answers = await Promise.all(phones.map((phone) => phone.ask(mark(square))));
      for (const answer of answers) expect(answer).toMatchObject({ ok: true });
      const passing = await joinAs(running.url, opened.code);
      passing.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return views() - before;
  };
  const calm = await play(0);
  lag = OVERLOADED_FROM;
  const began = performance.now();
  const overloaded = await play(6);
  const turns = (performance.now() - began) / paceFor(lag).desk;
  process.stdout.write(`P9: ${STEPS} steps: ${calm} frames for a console when calm, ${overloaded} when overloaded\n`);
  expect(calm).toBeGreaterThan(5);
  // A frame each time that the pace allows one, however long the steps took; and what was under way before.
  expect(overloaded).toBeLessThanOrEqual(turns + 2);

  // Everybody sees the same again, and each phone exactly what it marked.
  phones.pop()!.close();
  await console.ask(ofRoom('CloseDoor'));
  lag = 0;
  await console.sees((view) => view.door === 'closed' && view.presence.phones === phones.length);
  const fresh = [await leadAs(running.url, opened), await watchAs(running.url, opened)] as const;
  // Who comes is counted too, so both sides of a comparison may still be told so.
  await expect.poll(() => digestOf(console.view()) === digestOf(fresh[0].view())).toBe(true);
  await expect.poll(() => digestOf(screen.view()) === digestOf(fresh[1].view())).toBe(true);
  for (const phone of phones) {
    const again = await joinAs(running.url, opened.code, phone.secret);
    expect(again.view().activity?.own.marks).toHaveLength(12);
    again.close();
  }
  expect(running.errors).toEqual([]);
  for (const client of [console, screen, ...fresh, ...phones]) client.close();
  await running.close();
});
