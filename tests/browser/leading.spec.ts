// Leading a session: by keys alone, from two desks at once, with steps taken back, and from another device.
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession, screenSecretOf, show } from '../support/workshop.ts';
import { expectWellMade, interpret, marked, newContext, openPage, squares, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const laptop = [1280, 800] as const;
const deskOf = (browser: Browser, { code, facilitatorSecret }: OpenAnswer, size: readonly [number, number] = laptop) =>
  openPage(browser, `${server.url}/console/${code}#${facilitatorSecret}`, { size });
const screenOf = async (browser: Browser, opened: OpenAnswer) =>
  openPage(browser, `${server.url}/screen/${opened.code}#${await screenSecretOf(server.url, opened)}`, {
    size: [1024, 768],
  });
const next = (desk: Page) => desk.locator('[aria-keyshortcuts="Space PageDown"]');
const undo = (desk: Page) => desk.getByRole('button', { name: 'Maak ongedaan' });
const title = (desk: Page, name: string) => desk.getByRole('heading', { level: 1, name });
const pictured = (screen: Page, what: string) => screen.locator(`main[data-picture="${what}"]`);
/** A press counts when it is not the echo of the one before it, by the clock of the page. */
const press = async (desk: Page, key: string) => {
  const echoOver = (await desk.evaluate(() => performance.now())) + 401;
  await desk.waitForFunction((moment) => performance.now() > moment, echoOver);
  await desk.keyboard.press(key);
};
const tally = (desk: Page) => desk.getByRole('heading', { name: 'De turflijst' });

test('the whole hour is led by keys alone: from opening to closing, with a clicker wherever a clicker will do', async ({
  browser,
}) => {
  const desk = await openPage(browser, `${server.url}/open`, { size: laptop });
  await desk.getByRole('button', { name: 'Open de sessie' }).focus();
  await desk.keyboard.press('Enter');
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  const [, code, facilitatorSecret] = /console\/(\w{6})#(.+)$/.exec(desk.url())!;
  const opened = { code: code!, facilitatorSecret: facilitatorSecret! };
  const screen = await screenOf(browser, opened);
  const phone = await openPage(browser, `${server.url}/${opened.code}`);
  await takePart(phone);

  // Started too early, taken back, started.
  await press(desk, 'PageDown');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  await expect(desk.getByRole('status')).toContainText('De ronde loopt.');
  await expect(undo(desk)).toBeVisible();
  await expectWellMade(desk);
  await press(desk, 'PageUp');
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  await expect(undo(desk)).toHaveCount(0);
  await press(desk, ' ');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  await squares(phone).nth(0).click();
  await expect(marked(phone)).toHaveCount(1);

  // Silence, and back.
  await pictured(screen, 'listening').waitFor();
  for (const key of ['b', '.']) {
    await press(desk, key);
    await pictured(screen, 'silence').waitFor();
    await expect(screen.getByRole('main')).toHaveText(/^Even stil\.$/);
    await press(desk, key);
    await pictured(screen, 'listening').waitFor();
  }
  await expectWellMade(screen);

  // The end is asked twice; page up is the way back, before it and after it.
  await press(desk, 'PageDown');
  await expect(next(desk)).toContainText('Ja, ronde 1 is klaar');
  await press(desk, 'PageUp');
  await expect(next(desk)).toContainText('Rond af');
  await press(desk, 'PageDown');
  await press(desk, 'PageDown');
  await expect(title(desk, 'Oogst')).toBeVisible();
  await expect(desk.getByText('De turflijst gaat zo open.')).toBeVisible();
  await expect(tally(desk)).toHaveCount(0);
  await expectWellMade(desk);
  await press(desk, 'PageUp');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  await expect(next(desk)).toContainText('Rond af');
  await squares(phone).nth(1).click();
  await expect(squares(phone).nth(1)).toHaveAttribute('data-look', 'heard');
  await press(desk, 'PageDown');
  await press(desk, 'PageDown');
  await expect(title(desk, 'Oogst')).toBeVisible();
  await press(desk, 'PageDown');
  await pictured(screen, 'tally').waitFor();
  await expect(tally(desk)).toBeVisible();

  // Once more, with other cards.
  await press(desk, 'PageDown');
  await expect(title(desk, 'Nieuwe kaarten')).toBeVisible();
  await press(desk, 'PageUp');
  await expect(title(desk, 'Oogst')).toBeVisible();
  await press(desk, 'PageDown');
  await press(desk, 'PageDown');
  await expect(next(desk)).toContainText('Start ronde 2');
  await press(desk, 'PageDown');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  await press(desk, 'PageDown');
  await press(desk, 'PageDown');
  await expect(title(desk, 'Oogst')).toBeVisible();

  // What cannot be taken back is not for a clicker: the running order leads to it by the keyboard.
  await desk.getByRole('button', { name: 'Afsluiten' }).focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Tab');
  await expect(desk.getByRole('button', { name: 'Sluit de sessie' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Shift+Tab');
  await expect(desk.getByRole('button', { name: 'Ja, sluit de sessie' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(title(desk, 'Afgesloten')).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Dat was het' })).toBeVisible();
});

test('the keys are listed by a question mark, and can be switched off, which this device remembers', async ({
  browser,
}) => {
  const desk = await deskOf(browser, await openSession(server.url));
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  await press(desk, '?');
  const areOn = desk.getByRole('checkbox', { name: 'Leid met deze toetsen' });
  await expect(areOn).toBeVisible();
  await expect(desk.locator('summary', { hasText: 'Toetsen' })).toBeFocused();
  await expectWellMade(desk);
  await press(desk, '?');
  await expect(areOn).toBeHidden();
  await expect(next(desk)).toBeFocused();
  await press(desk, '?');
  await areOn.uncheck();
  for (const reloaded of [false, true]) {
    if (reloaded) await desk.reload();
    await expect(desk.getByText('spatie of page down')).toHaveCount(0);
    await desk.locator('body').click({ position: { x: 640, y: 10 } });
    for (const key of ['PageDown', ' ', 'b', '?']) await press(desk, key);
    await expect(title(desk, 'Binnenkomst')).toBeVisible();
    await expect(desk.getByRole('button', { name: /Start ronde 1/ })).not.toHaveAttribute('aria-keyshortcuts');
  }
  await desk.locator('summary', { hasText: 'Toetsen' }).click();
  await areOn.check();
  await desk.locator('body').click({ position: { x: 640, y: 10 } });
  await press(desk, 'PageDown');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
});

test('two facilitators who press Next at once take one step, and both see the same', async ({ browser }) => {
  const opened = await openSession(server.url);
  const desks = await Promise.all([deskOf(browser, opened), deskOf(browser, opened, [390, 844])]);
  const both = (act: (desk: Page) => Promise<unknown>) => Promise.all(desks.map(act));
  await both((desk) => expect(title(desk, 'Binnenkomst')).toBeVisible());
  await both((desk) => expect(desk.getByText('Je leidt hier en op nog 1 apparaat.').first()).toBeVisible());
  await both((desk) => next(desk).click());
  await both((desk) => expect(title(desk, 'Rollenspel')).toBeVisible());
  await both((desk) => expect(next(desk)).toContainText('Rond af'));

  // What the one takes back, both see undone.
  const [one, other] = desks;
  await one.getByRole('button', { name: 'Pauze' }).click();
  await both((desk) => expect(next(desk)).toContainText('Verder'));
  await expect(undo(other)).toHaveCount(0);
  await undo(one).click();
  await both((desk) => expect(next(desk)).toContainText('Rond af'));
  await both((desk) => expect(desk.getByText(/was je net voor/)).toHaveCount(0));
});

test('who presses what no longer is so does nothing by it, and is told kindly that somebody was before her', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const context = await newContext(browser, { size: [390, 844] });
  const rules = await interpret(context);
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await next(desk).click();
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  // What the other did is on its way to her when she presses.
  const other = await leadAs(server.url, opened);
  rules.down = (text) => text.replace('["view"', '["late"');
  await other.ask(show({ what: 'silence' }));
  await desk.getByRole('button', { name: 'Pauze' }).click();
  await expect(desk.getByRole('status')).toContainText('Iemand anders was je net voor.');
  await expectWellMade(desk);
  expect(other.view().activity?.phase).toBe('running');
  rules.down = (text) => text;
  await desk.getByRole('button', { name: 'Oké' }).click();
  await expect(desk.getByRole('status')).not.toContainText('was je net voor');
  await other.ask(lead('PauseRound'));
  await expect(next(desk)).toContainText('Verder');
  other.close();
});

/** A phone in the hand, on which time goes by only when it is told to. */
async function stoppedDesk(browser: Browser) {
  const opened = await openSession(server.url);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await context.clock.install();
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  await context.clock.pauseAt((await desk.evaluate(() => Date.now())) + 1_000);
  return { desk, passes: (seconds: number) => context.clock.runFor(seconds * 1_000) };
}

test('what was done can be taken back for ten seconds, and then no longer', async ({ browser }) => {
  const { desk, passes } = await stoppedDesk(browser);
  await next(desk).click();
  await expect(undo(desk)).toBeVisible();
  await passes(9.9);
  await expect(undo(desk)).toBeVisible();
  await passes(0.2);
  await expect(undo(desk)).toHaveCount(0);
  await expect(title(desk, 'Rollenspel')).toBeVisible();
});

test('the tally opens by itself when the end can no longer be taken back, and not before', async ({ browser }) => {
  const { desk, passes } = await stoppedDesk(browser);
  await next(desk).click();
  await expect(next(desk)).toContainText('Rond af');
  for (const takenBack of [true, false]) {
    await next(desk).click();
    await expect(next(desk)).toContainText('Ja, ronde 1 is klaar');
    await next(desk).click();
    await expect(desk.getByText('De turflijst gaat zo open.')).toBeVisible();
    await expect(tally(desk)).toHaveCount(0);
    if (!takenBack) break;
    await undo(desk).click();
    await expect(next(desk)).toContainText('Rond af');
  }
  await passes(9.9);
  await expect(desk.getByText('De turflijst gaat zo open.')).toBeVisible();
  await passes(0.2);
  await expect(desk.getByText('De turflijst gaat zo open.')).toHaveCount(0);
  await expect(undo(desk)).toHaveCount(0);
  await expect(tally(desk)).toBeVisible();
});

test('when the laptop is gone, the phone in the hand leads on, and nobody in the room notices', async ({ browser }) => {
  const opened = await openSession(server.url);
  const desk = await deskOf(browser, opened);
  const screen = await screenOf(browser, opened);
  const phone = await openPage(browser, `${server.url}/${opened.code}`);
  await takePart(phone);
  await next(desk).click();
  await pictured(screen, 'listening').waitFor();
  await squares(phone).nth(3).click();
  await expect(squares(phone).nth(3)).toHaveAttribute('data-look', 'heard');
  // What the others see is marked, to see that it stays the same.
  for (const page of [screen, phone])
    await page.locator('main').evaluate((main) => main.setAttribute('data-before', ''));
  const before = await screen.locator('main').innerText();

  // Her link, as its QR code has it.
  await desk.locator('summary', { hasText: 'Jouw link' }).click();
  await desk.getByText('QR: neem over op je telefoon').click();
  await expect(desk.getByRole('img', { name: 'QR-code van je begeleiderslink' })).toBeVisible();
  const hand = await openPage(browser, desk.url(), { size: [390, 844] });
  await expect(title(hand, 'Rollenspel')).toBeVisible();
  for (const page of [desk, hand])
    await expect(page.getByText('Je leidt hier en op nog 1 apparaat.').first()).toBeVisible();
  await desk.context().close();
  await expect(hand.getByText('Je leidt op dit apparaat.').first()).toBeVisible();
  await expect(hand.getByRole('status')).toContainText('Je leidt op dit apparaat.');
  await expectWellMade(hand);

  await hand.getByRole('button', { name: 'Pauze' }).click();
  await pictured(screen, 'paused').waitFor();
  await undo(hand).click();
  await pictured(screen, 'listening').waitFor();
  expect(await screen.locator('main[data-before]').innerText()).toBe(before);
  await expect(phone.locator('main[data-before]')).toBeVisible();
  await expect(marked(phone)).toHaveCount(1);
  await expect(phone.getByText(/Geen verbinding/)).toHaveCount(0);
});

test('a desk that is mirrored onto the wall shows nothing about anybody, and no way in that leads', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const phones = await Promise.all([1, 2, 3].map(() => openPage(browser, `${server.url}/${opened.code}`)));
  for (const phone of phones) await takePart(phone);
  const desk = await deskOf(browser, opened);
  const screenSecret = await screenSecretOf(server.url, opened);
  const expectSafe = async () => {
    const shown = await desk.locator('body').innerText();
    expect(shown).not.toContain(opened.facilitatorSecret);
    expect(shown).not.toContain(screenSecret);
    expect(shown).not.toMatch(/nummer \d|stoel \d|seat \d/i);
    // The QR code by which people join may be on the wall; the one that leads is folded away.
    await expect(desk.getByRole('img', { name: /begeleiderslink|assistentlink/ })).toHaveCount(0);
    const values = await desk
      .locator('input:visible, textarea:visible')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(values.filter((value) => value.includes('#'))).toEqual([]);
  };
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  await expectSafe();
  await next(desk).click();
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  const before = await desk.locator('main').innerText();
  for (const [index, phone] of phones.entries()) {
    await squares(phone).nth(index).click();
    await expect(squares(phone).nth(index)).toHaveAttribute('data-look', 'heard');
  }
  // Nothing on it moves with a mark.
  await expectSafe();
  expect(await desk.locator('main').innerText()).toBe(before);
  await next(desk).click();
  await press(desk, 'PageDown');
  await expect(title(desk, 'Oogst')).toBeVisible();
  await expectSafe();
});
