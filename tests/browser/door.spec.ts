// A closed door, as the one who waits sees it, and the one who lets her in.
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { leadAs, ofRoom, openSession } from '../support/workshop.ts';
import { expectWellMade, openPage, stored } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

test('a newcomer waits at a closed door, is counted, and comes in by herself when she is let in', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const { code, facilitatorSecret } = opened;
  const desk = await openPage(browser, `${server.url}/console/${code}#${facilitatorSecret}`, { size: [360, 740] });
  await desk.getByRole('button', { name: 'Doe dicht de deur' }).click();
  await expect(desk.getByText('dicht', { exact: true })).toBeVisible();

  const phones = await Promise.all(
    (
      [
        [320, 568],
        [360, 740],
      ] as const
    ).map((size) => openPage(browser, `${server.url}/${code}`, { size })),
  );
  for (const phone of phones) {
    await expect(phone.getByRole('heading', { name: 'De deur is dicht' })).toBeVisible();
    await expect(phone.getByText(/Laat deze pagina open: je komt vanzelf binnen/).first()).toBeVisible();
    await expect(phone.getByRole('status')).toContainText('De deur is dicht.');
    await expectWellMade(phone);
  }
  const bell = desk.locator('strong', { hasText: '2 wachten bij de deur.' });
  await expect(bell).toBeVisible();
  await expect(desk.getByRole('status')).toContainText('2 wachten bij de deur.');
  await expect(desk.getByText('dicht, 2 wachten')).toBeVisible();
  await expectWellMade(desk);

  // Nobody is let in by waiting: they knock on, and are still two.
  const [anna, bert] = phones;
  const knocks: string[] = [];
  anna!.on('websocket', (socket) => knocks.push(socket.url()));
  await expect.poll(() => knocks.length, { timeout: 20_000 }).toBeGreaterThan(1);
  await expect(anna!.getByRole('heading', { name: 'De deur is dicht' })).toBeVisible();
  await expect(bell).toBeVisible();

  await desk.getByRole('button', { name: 'Laat binnen' }).click();
  for (const phone of [anna!, bert!]) {
    await expect(phone.getByRole('button', { name: 'Meedoen' })).toBeVisible({ timeout: 20_000 });
    await expect(phone.getByRole('status')).toHaveText(/^Je bent binnen, als nummer [12]\.$/);
  }
  await expect(bell).toHaveCount(0);
  await expect(desk.getByText('dicht', { exact: true })).toBeVisible();

  // Nothing is left of the waiting: no notice, no knocking, nothing in the storage but the seat.
  await anna!.getByRole('button', { name: 'Meedoen' }).click();
  await expect(anna!.getByText(/deur/)).toHaveCount(0);
  expect(Object.keys(await stored(anna!)).map((key) => key.replace(/-\d+$/, ''))).toEqual(
    expect.arrayContaining([`${code}/secret`, `${code}/frame`, `${code}/welcomed`]),
  );
  expect(Object.keys(await stored(anna!))).toHaveLength(3);
  knocks.splice(0);

  await desk.getByRole('button', { name: 'Doe open de deur' }).click();
  await expect(desk.getByText('staat open')).toBeVisible();
  const late = await openPage(browser, `${server.url}/${code}`);
  await expect(late.getByRole('button', { name: 'Meedoen' })).toBeVisible();
  expect(knocks).toEqual([]);
});

test('who waits at a door says so in English, and leaves nothing behind when she goes elsewhere', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(ofRoom('CloseDoor'));
  const phone = await openPage(browser, server.url, { locale: 'en-GB', dark: true });
  await phone.getByRole('textbox').fill(opened.code);
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'The door is closed' })).toBeVisible();
  await expectWellMade(phone);
  await phone.goBack();
  await expect(phone.getByRole('textbox')).toBeVisible();
  expect(Object.keys(await stored(phone))).toEqual([]);
  await console.sees(({ presence }) => presence.waiting === 0);
  console.close();
});
