// Leading a session by keys alone, and taking steps back.
import { type Browser, expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { leadAs, ofRoom, openSession } from '../support/workshop.ts';
import { deskOf, laptop, next, pictured, press, screenOf, tally, title, undo } from './desk.ts';
import { expectWellMade, marked, openPage, roundRuns, squares, standStill, takePart } from './pages.ts';
import { hold } from './scenes/cast.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

test('the whole hour is led by keys alone: from opening to closing, with a clicker wherever a clicker will do', async ({
  browser,
}) => {
  const desk = await openPage(browser, `${server.url}/open`, { size: laptop });
  await desk.getByRole('button', { name: 'Open de sessie' }).focus();
  await desk.keyboard.press('Enter');
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  // On a slow machine, too, there is time to take things back.
  await hold(desk, true);
  const [, code, facilitatorSecret] = /console\/(\w{6})#(.+)$/.exec(desk.url())!;
  const opened = { code: code!, facilitatorSecret: facilitatorSecret! };
  const screen = await screenOf(browser, server.url, opened);
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
  await roundRuns(phone);
  await squares(phone).nth(0).click();
  await expect(marked(phone)).toHaveCount(1);

  // Silence, and back.
  await pictured(screen, 'listening').waitFor();
  for (const key of ['b', '.']) {
    await press(desk, key);
    await pictured(screen, 'silence').waitFor();
    // The buttons are not seen until somebody moves a pointer there.
    await expect(screen.getByRole('main')).toHaveText(/^Even stil\.Geluid bij bingo: uitToetsen F en M: aan$/);
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
  await roundRuns(phone);
  await squares(phone).nth(1).click();
  await expect(squares(phone).nth(1)).toHaveAttribute('data-look', 'heard');
  await press(desk, 'PageDown');
  await press(desk, 'PageDown');
  await expect(title(desk, 'Oogst')).toBeVisible();
  await press(desk, 'PageDown');
  await pictured(screen, 'tally').waitFor();
  await expect(tally(desk)).toBeVisible();

  // Once more, with other cards, after the page with the columns.
  await expect(next(desk)).toContainText('Toon blad 2 van 2');
  await press(desk, 'PageDown');
  await expect(next(desk)).toContainText('Nieuwe ronde');
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

test('a clicker goes on working after something was typed or chosen', async ({ browser }) => {
  const desk = await deskOf(browser, server.url, await openSession(server.url));
  await desk.locator('summary', { hasText: 'Schermlink' }).click();
  const code = desk.getByRole('textbox', { name: 'Cijfers op de beamer' });
  await code.fill('12');
  await press(desk, 'b');
  await expect(code).toBeFocused();
  await press(desk, 'PageDown');
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  const time = desk.getByRole('combobox', { name: 'Tijd op het scherm' });
  await time.click();
  await desk.keyboard.press('Escape');
  await expect(time).toBeFocused();
  // Letters stay with the list.
  await press(desk, 'b');
  await press(desk, 'PageDown');
  await expect(next(desk)).toContainText('Ja, ronde 1 is klaar');
  await press(desk, 'PageUp');
  await expect(next(desk)).toContainText('Rond af');
  await expect(time).toHaveValue('');
  // Who came by the keyboard keeps the keys of the list.
  await desk.keyboard.press('Shift+Tab');
  await desk.keyboard.press('Tab');
  await expect(time).toBeFocused();
  await press(desk, 'PageDown');
  await expect(time).not.toHaveValue('');
  await expect(next(desk)).toContainText('Rond af');
});

test('the keys are listed by a question mark, and can be switched off, which this device remembers', async ({
  browser,
}) => {
  const desk = await deskOf(browser, server.url, await openSession(server.url));
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

test('the bar waits for what was pressed elsewhere at this desk, and then does what it says at once', async ({
  browser,
}) => {
  const desk = await deskOf(browser, server.url, await openSession(server.url));
  await next(desk).click();
  await expect(title(desk, 'Rollenspel')).toBeVisible();
  // No press of before counts any more.
  await desk.reload();
  await expect(next(desk)).toHaveAttribute('aria-disabled', 'false');
  const silence = await desk.getByRole('button', { name: /^Stilte/ }).elementHandle();
  // Faster than a person; or a person with a slow network.
  const waits = await next(desk).evaluate(async (big, other) => {
    (other as HTMLElement).click();
    await Promise.resolve();
    return big.ariaDisabled;
  }, silence!);
  expect(waits).toBe('true');
  await expect(next(desk)).toContainText('Terug naar luisteren');
  // The big button has just become another one, but who presses beside it has seen that.
  await desk.getByRole('button', { name: 'Rond af' }).evaluate(async (end: HTMLElement) => {
    const big = document.querySelector<HTMLElement>('[aria-keyshortcuts="Space PageDown"]')!;
    end.click();
    while (!big.textContent.includes('Ja, ronde 1')) await new Promise((resolve) => setTimeout(resolve));
    big.click();
  });
  await expect(title(desk, 'Oogst')).toBeVisible();
});

/** A phone in the hand, on which time goes by only when it is told to. */
async function stoppedDesk(browser: Browser) {
  const opened = await openSession(server.url);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL' });
  await context.clock.install();
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await expect(title(desk, 'Binnenkomst')).toBeVisible();
  await standStill(desk);
  return { opened, desk, passes: (seconds: number) => context.clock.runFor(seconds * 1_000) };
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
  const { opened, desk, passes } = await stoppedDesk(browser);
  const other = await leadAs(server.url, opened);
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
  // What the desk asked by then, if anything, was done before this.
  await other.ask(ofRoom('CloseDoor'));
  await expect(desk.getByText('dicht', { exact: true })).toBeVisible();
  await expect(desk.getByText('De turflijst gaat zo open.')).toBeVisible();
  await passes(0.2);
  await expect(desk.getByText('De turflijst gaat zo open.')).toHaveCount(0);
  await expect(undo(desk)).toHaveCount(0);
  await expect(tally(desk)).toBeVisible();
  other.close();
});
