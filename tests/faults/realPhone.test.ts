// The product's own phone on networks that refuse, lie and die, and with a clock that is days off.
import { afterEach, expect, test, vi } from 'vitest';
import { freshView } from './fresh.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { type Browser, marksOf, pretendBrowser, tapOn } from './realPhone.ts';
import { pause, waitFor } from './waitFor.ts';
import { clear, type Weather } from './weather.ts';

let lab: Laboratory;
let browser: Browser;
afterEach(async () => {
  vi.restoreAllMocks();
  browser.restore();
  await lab.close();
});

async function setUp(name: string, weather: Weather) {
  lab = await openLaboratory(name);
  const network = await lab.network(weather);
  browser = pretendBrowser(network.url);
  const room = await lab.openRoom({ size: 3 });
  await room.desk.ask({ type: 'StartRound' });
  return { network, room };
}
const ownMarks = async (code: string) => {
  const secret = JSON.parse(browser.storage.get(`bingo/${code}/secret`) ?? '""') as string;
  const frame = await freshView(lab.server.url, { role: 'participant', code, secret });
  return typeof frame === 'string' ? frame : frame.view.activity?.own?.marks;
};

test.each([
  ['T9: where websockets are refused, the phone joins and marks by polling', { upgrades: 'refuse' }],
  ['T9: where websockets are never answered, the phone joins and marks by polling', { upgrades: 'hang' }],
] as const)('P3 %s', async (name, weather) => {
  const { room } = await setUp(name.slice(0, 40), weather);
  const phone = await browser.openPhone(room.code);
  const from = performance.now();
  await phone.sees('it has its card', () => phone.room.getState().frame);
  process.stdout.write(`${name}: ${Math.round(performance.now() - from)} ms\n`);
  phone.tap(tapOn('Mark', 4));
  await phone.sees('its mark is stored', () => phone.pending.getState().taps.length === 0);
  expect(await ownMarks(room.code)).toEqual([[4, 1]]);
  phone.close();
});

test.each(['redirect', 'page'] as const)(
  'P10 T10: behind a captive portal (%s) the phone keeps its taps, and recovers alone',
  async (portal) => {
    const { room, network } = await setUp(`T10 ${portal}`, clear);
    const phone = await browser.openPhone(room.code);
    await phone.sees('it has its card', () => phone.room.getState().frame);
    network.weather({ portal });
    network.cutAll();
    await phone.sees('it knows that it is offline', () => phone.room.getState().connection.state === 'offline');
    phone.tap(tapOn('Mark', 0));
    phone.tap(tapOn('HearAgain', 0));
    await pause(2_500);
    // It says that it is offline; it does not say that it was refused, and it still shows its card.
    expect(phone.room.getState()).toMatchObject({ connection: { state: 'offline' }, notice: null });
    expect(phone.room.getState().frame?.view.activity?.squares).toHaveLength(9);
    expect(phone.pending.getState().taps).toHaveLength(2);
    network.weather(clear);
    await phone.sees('all is delivered', () => phone.pending.getState().taps.length === 0);
    expect(await ownMarks(room.code)).toEqual([[0, 2]]);
    phone.close();
  },
);

/** Answers are lost in the middle of their way, over and over. */
const stormy: Weather = { latency: [20, 70], lifetime: [150, 900], duplicate: 0.2, late: 0.5 };

test('P1 P2 T7: taps go through kills, cuts and copies once, and in order', async () => {
  const { room, network } = await setUp('T7 real outbox', stormy);
  const phone = await browser.openPhone(room.code);
  await phone.sees('it has its card', () => phone.room.getState().frame);
  let wanted: number[] = Array.from({ length: 9 }, () => 0);
  for (let step = 0; step < 60; step++) {
    const square = lab.chance.below(9);
    const type = lab.chance.pick(['Mark', 'HearAgain', 'HearAgain', 'HearAgain', 'TakeBack'] as const);
    phone.tap(tapOn(type, square));
    wanted = wanted.map((times, at) => {
      if (at !== square) return times;
      return type === 'HearAgain' ? times + 1 : type === 'Mark' ? Math.max(1, times) : Math.max(0, times - 1);
    });
    if (step === 20 || step === 40) {
      await lab.server.kill();
      await lab.server.start();
    }
    await pause(lab.chance.below(60));
  }
  // As long as anything waits the storm goes on, but not for ever.
  await Promise.race([phone.sees('all is delivered', () => phone.pending.getState().taps.length < 20), pause(8_000)]);
  network.weather(clear);
  phone.wake();
  await phone.sees('all is delivered', () => phone.pending.getState().taps.length === 0);
  const marks = wanted.flatMap((times, square) => (times > 0 ? [[square, times]] : []));
  expect(await ownMarks(room.code)).toEqual(marks);
  await waitFor('it shows the same', () => JSON.stringify(marksOf(phone)) === JSON.stringify(marks));
  process.stdout.write(`T7 real outbox: ${JSON.stringify(network.figures)}\n`);
  phone.close();
});

test('P4 T6: taps made offline count where they were made, whatever happens to the phone’s clock meanwhile', async () => {
  const { room, network } = await setUp('T6 real clock', clear);
  const clock = Date.now.bind(Date);
  let off = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => clock() + off);
  const phone = await browser.openPhone(room.code);
  await phone.sees('it has its card', () => phone.room.getState().frame);
  network.weather({ portal: 'page' });
  network.cutAll();
  await phone.sees('it knows that it is offline', () => phone.room.getState().connection.state === 'offline');

  // Far enough apart that no delay in delivering them can move one into its neighbour's place.
  const steps = ['PauseRound', 'ResumeRound', 'EndRound'];
  for (const square of [0, 1, 2, 3]) {
    await pause(900);
    phone.tap(tapOn('Mark', square));
    off = lab.chance.pick([-1, 1]) * lab.chance.between(3_600_000, 3 * 86_400_000);
    await pause(900);
    if (steps[square]) await room.desk.ask({ type: steps[square] });
  }
  network.weather(clear);
  phone.wake();
  await phone.sees('all is delivered', () => phone.pending.getState().taps.length === 0);
  // Before the pause and after it; not in it, nor after the end.
  expect(await ownMarks(room.code)).toEqual([
    [0, 1],
    [2, 1],
  ]);
  phone.close();
});

test('P2 P4: taps that a closed page left behind are delivered by the next one, once and in order', async () => {
  const { room, network } = await setUp('P4 closed page', clear);
  const first = await browser.openPhone(room.code);
  await first.sees('it has its card', () => first.room.getState().frame);
  network.weather({ upgrades: 'hang', portal: 'page' });
  network.cutAll(true);
  for (const type of ['Mark', 'TakeBack', 'HearAgain', 'HearAgain'] as const) first.tap(tapOn(type, 2));
  first.close();
  network.weather(clear);
  const second = await browser.openPhone(room.code);
  await second.sees('all is delivered', () => second.pending.getState().taps.length === 0);
  expect(await ownMarks(room.code)).toEqual([[2, 2]]);
  second.close();
});
