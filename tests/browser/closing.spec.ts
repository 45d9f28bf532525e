// A session that is closed says farewell to every phone alike, and leaves nothing on any of them.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, ofRoom, openSession } from '../support/workshop.ts';
import { expectWellMade, interpret, newContext, openPage, squares, stored, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

async function expectFarewell(phone: Page): Promise<void> {
  await expect(phone.getByRole('heading', { name: 'Dat was het' })).toBeVisible();
  await expect(phone.getByText('Deze sessie is afgesloten. Bedankt voor het luisteren.').first()).toBeVisible();
  await expect(squares(phone)).toHaveCount(0);
  await expect.poll(() => stored(phone)).toEqual({});
}

for (const keepHours of [168, 0] as const)
  test(`a closed session (kept for ${keepHours} hours) is over on phones that are there, asleep, and come later`, async ({
    browser,
  }) => {
    const opened = await openSession(server.url, { keepHours });
    const address = `${server.url}/${opened.code}`;
    const console = await leadAs(server.url, opened);
    await console.ask(lead('StartRound'));
    const there = await openPage(browser, address, { size: [320, 568] });
    const asleep = await openPage(browser, address);
    const away = await newContext(browser);
    const left = await away.newPage();
    await left.goto(address);
    for (const phone of [there, asleep, left]) {
      await takePart(phone);
      await squares(phone).nth(2).click();
      await expect(squares(phone).nth(2)).toHaveAttribute('data-look', 'heard');
    }
    await left.close();
    // It has a tap to send still when it is cut off.
    await asleep.context().setOffline(true);
    await asleep.evaluate(() => window.dispatchEvent(new Event('offline')));
    await squares(asleep).nth(5).click();

    await console.ask(ofRoom('CloseRoom'));
    console.close();
    await expectFarewell(there);
    await expectWellMade(there);
    await expect(there.getByText('Wat je aankruiste, is gewist. Ook op deze telefoon.')).toBeVisible();

    await asleep.context().setOffline(false);
    await asleep.evaluate(() => window.dispatchEvent(new Event('online')));
    await expectFarewell(asleep);

    const later = await away.newPage();
    await later.goto(address);
    await expectFarewell(later);
    await later.reload();
    await expectFarewell(later);
    await expectWellMade(later);
  });

test('a server that does not know a session for the moment costs its phones nothing, and a wrong code leaves nothing', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const context = await newContext(browser);
  const rules = await interpret(context);
  const phone = await context.newPage();
  await phone.goto(`${server.url}/${opened.code}`);
  await takePart(phone);
  const kept = await stored(phone);
  // As when it was started on the wrong folder.
  rules.down = (text) => text.replace(/^40\{.*/, '44{"message":"no","data":{"reason":"unknown-room"}}');
  await phone.reload();
  await expect(phone.getByText(/Deze code kennen we niet/).first()).toBeVisible();
  await expect(squares(phone)).toHaveCount(0);
  expect(await stored(phone)).toEqual(kept);
  rules.down = (text) => text;
  await phone.reload();
  await expect(squares(phone)).toHaveCount(24);

  const stranger = await openPage(browser, `${server.url}/ccccc2`);
  await expect(stranger.getByText(/Deze code kennen we niet/).first()).toBeVisible();
  await expect.poll(() => stored(stranger)).toEqual({});
});
