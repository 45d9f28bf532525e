// The moment of a bingo on the wall: four seconds of joy before the chair comes in, and a sound for who asked for it.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { callBingo, lead, show } from '../support/workshop.ts';
import { standStill } from './pages.ts';
import { hears, openScene } from './scenes/cast.ts';
import { stageFor } from './scenes/story.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

for (const motion of ['no-preference', 'reduce'] as const)
  test(`four seconds of joy, and then the chair has the room (motion: ${motion})`, async ({ browser }) => {
    const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
    const session = await openScene(stage);
    const wall = await stage.open(await session.screenPath());
    await wall.emulateMedia({ reducedMotion: motion });
    const [anna] = await session.join(1);
    await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
    await hears(anna!, [0, 1, 2, 3, 4]);
    expect(await anna!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
    await expect(wall.locator('main[data-picture="listening"]')).toBeVisible();
    await wall.clock.install();
    await standStill(wall);
    const act = (name: string) => expect(wall.locator('[data-act]')).toHaveAttribute('data-act', name);
    await session.leads(show({ what: 'bingo', bingo: 0 }), (view) => view.activity?.shown.what === 'bingo');
    await act('line');
    await wall.clock.runFor(3_900);
    await act('line');
    await wall.clock.runFor(200);
    await act(motion === 'reduce' ? 'chair' : 'sheet');
    // Her sheet comes in, and the stop travels.
    await wall.clock.runFor(800);
    await act('chair');
    await expect(wall.getByText(/hoe klinkt deze rij/i)).toBeVisible();
    for (const client of [session.desk, anna!]) client.close();
  });

test('a bingo is heard where somebody asked for it, once, and never again after a reload', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const path = await session.screenPath();
  const wall = await stage.open(path);
  const other = await stage.open(path);
  const main = (page: Page) => page.locator('main');
  const [anna, bert] = await session.join(2);
  await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
  for (const phone of [anna!, bert!]) {
    await hears(phone, [0, 1, 2, 3, 4]);
    expect(await phone.ask(callBingo('row-1'))).toMatchObject({ ok: true });
  }
  await session.desk.sees((view) => view.activity?.bingos.length === 2);
  const puts = async (shown: object, picture: string) => {
    expect(await session.desk.ask(show(shown))).toMatchObject({ ok: true });
    for (const page of [wall, other]) await expect(page.locator(`main[data-picture="${picture}"]`)).toBeVisible();
  };

  await expect(main(wall)).toHaveAttribute('data-sound', 'off');
  await puts({ what: 'bingo', bingo: 0 }, 'bingo');
  await puts({ what: 'listening' }, 'listening');
  // The quiet button is there for whoever moves a pointer.
  const button = wall.getByRole('button', { name: /Geluid bij bingo/ });
  const buttons = main(wall).locator('div', { has: button }).last();
  await expect(buttons).toHaveCSS('opacity', '0');
  // They are gone again three seconds after the last move.
  await expect(async () => {
    await wall.mouse.move(200, 200);
    await wall.mouse.move(210, 200);
    await expect(buttons).toHaveCSS('opacity', '1', { timeout: 1_000 });
  }).toPass();
  await button.click();
  await expect(main(wall)).toHaveAttribute('data-sound', 'on');
  await expect(main(wall)).toHaveAttribute('data-heard', '0');
  await puts({ what: 'bingo', bingo: 1 }, 'bingo');
  await expect(main(wall)).toHaveAttribute('data-heard', '1');
  await puts({ what: 'listening' }, 'listening');
  await expect(main(other)).toHaveAttribute('data-heard', '0');
  await expect(main(other)).toHaveAttribute('data-sound', 'off');

  // Remembered, but a browser wants a press first; and what stood there already is not heard.
  await puts({ what: 'bingo', bingo: 0 }, 'bingo');
  await expect(main(wall)).toHaveAttribute('data-heard', '2');
  await wall.addInitScript(() => {
    const start: unknown = Reflect.get(OscillatorNode.prototype, 'start');
    const stop: unknown = Reflect.get(OscillatorNode.prototype, 'stop');
    const begun: number[] = [];
    const over: number[] = [];
    Object.assign(window, { begun, over });
    OscillatorNode.prototype.start = function (when = 0) {
      begun.push(when);
      Reflect.apply(start as () => void, this, [when]);
    };
    OscillatorNode.prototype.stop = function (when = 0) {
      over.push(when);
      Reflect.apply(stop as () => void, this, [when]);
    };
  });
  const begun = () => wall.evaluate(() => (window as unknown as { begun: unknown[] }).begun.length);
  // Whoever presses something before the server was heard hears it no more than others.
  const late: (() => void)[] = [];
  let isLate = true;
  await wall.context().routeWebSocket(/\/socket\.io\//, (client) => {
    client.connectToServer().onMessage((message) => {
      if (isLate) late.push(() => client.send(message));
      else client.send(message);
    });
  });
  await wall.reload();
  await expect(main(wall)).toHaveAttribute('data-sound', 'waiting');
  await wall.keyboard.press('PageDown');
  await expect(main(wall)).toHaveAttribute('data-sound', 'on');
  isLate = false;
  for (const send of late) send();
  await expect(main(wall)).toHaveAttribute('data-picture', 'bingo');
  await puts({ what: 'listening' }, 'listening');
  expect(await begun()).toBe(0);
  await puts({ what: 'bingo', bingo: 1 }, 'bingo');
  await expect(main(wall)).toHaveAttribute('data-heard', '1');
  expect(await begun()).toBeGreaterThan(0);
  const seconds = await wall.evaluate(() => {
    const { begun: from, over: until } = window as unknown as Record<'begun' | 'over', number[]>;
    return from.length === until.length ? Math.max(...until) - Math.min(...from) : Infinity;
  });
  expect(seconds).toBeLessThanOrEqual(1);
  await wall.keyboard.press('m');
  await expect(main(wall)).toHaveAttribute('data-sound', 'off');
  await wall.reload();
  await expect(main(wall)).toHaveAttribute('data-picture', 'bingo');
  await expect(main(wall)).toHaveAttribute('data-sound', 'off');
});
