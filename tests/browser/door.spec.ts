// Who does not get in yet, or not at all: at a closed door, as one tab too many, from an address that is unknown.
import { chromium, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, ofRoom, openSession } from '../support/workshop.ts';
import { expectWellMade, newContext, openPage, squares, stored, takePart } from './pages.ts';

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
  const kept = async () => Object.keys(await stored(anna!)).map((key) => key.replace(/-\d+$/, ''));
  await expect
    .poll(async () => (await kept()).toSorted())
    .toEqual([`${code}/frame`, `${code}/secret`, `${code}/welcomed`]);
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
  await expect.poll(() => stored(phone)).toEqual({});
  await console.sees(({ presence }) => presence.waiting === 0);
  console.close();
});

test('whose phone has too many tabs is told so on her card, and goes on by herself when one is closed', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const context = await newContext(browser);
  const tabs: Page[] = [];
  for (let index = 0; index < 5; index++) {
    const tab = await context.newPage();
    await tab.goto(`${server.url}/${opened.code}`);
    if (index === 0) await takePart(tab);
    await expect(squares(tab)).toHaveCount(24);
    if (index < 4) await expect(tab.getByRole('contentinfo')).toContainText('Tik aan wat je hoort.');
    tabs.push(tab);
  }
  const bar = tabs[4]!.getByRole('contentinfo');
  await expect(bar).toContainText('Dit staat al in te veel tabbladen open. Sluit er een;');
  await expectWellMade(tabs[4]!);
  await squares(tabs[4]!).nth(3).click();
  await tabs[0]!.close();
  await expect(squares(tabs[4]!).nth(3)).toHaveAttribute('data-look', 'heard', { timeout: 20_000 });
  console.close();
});

test('a page whose address the server does not know says so', async () => {
  const opened = await openSession(server.url);
  // A name that leads to this machine, and is none that the server was told of.
  const executablePath = process.env['CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-quic', '--host-resolver-rules=MAP bingo.example.org 127.0.0.1'],
  });
  const page = await openPage(browser, `http://bingo.example.org:${server.port}/${opened.code}`);
  await expect(
    page.getByText('De server kent het adres van deze pagina niet. Vraag de beheerder om het toe te staan.'),
  ).toBeVisible();
  await expectWellMade(page);
  await browser.close();
});
