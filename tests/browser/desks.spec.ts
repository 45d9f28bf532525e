// More than one desk: two that lead at once, one that takes over, and one that the wall shows by accident.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession, screenSecretOf, show } from '../support/workshop.ts';
import { deskOf, next, pictured, press, screenOf, title, undo } from './desk.ts';
import {
  expectWellMade,
  interpret,
  marked,
  newContext,
  openPage,
  roundRuns,
  squares,
  standStill,
  takePart,
} from './pages.ts';
import { hold } from './scenes/cast.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

test('two facilitators who press Next at once take one step, and both see the same', async ({ browser }) => {
  const opened = await openSession(server.url);
  const desks = await Promise.all([
    deskOf(browser, server.url, opened),
    deskOf(browser, server.url, opened, [390, 844]),
  ]);
  const both = (act: (desk: Page) => Promise<unknown>) => Promise.all(desks.map(act));
  await both((desk) => expect(title(desk, 'Binnenkomst')).toBeVisible());
  await both((desk) => expect(desk.getByText('Je leidt hier en op nog 1 apparaat.').first()).toBeVisible());
  const watcher = await leadAs(server.url, opened);
  const steps = () => watcher.view().activity?.steps ?? 0;
  const before = steps();
  /** Whatever is pressed meanwhile is on its way together: the server hears of it when all have pressed. */
  const atOnce = async (act: () => Promise<unknown>) => {
    server.freeze();
    await act();
    server.thaw();
  };
  await atOnce(() => both((desk) => next(desk).click()));
  await both((desk) => expect(title(desk, 'Rollenspel')).toBeVisible());
  await both((desk) => expect(next(desk)).toContainText('Rond af'));
  await watcher.sees(({ activity }) => activity?.phase === 'running');
  expect(steps()).toBe(before + 1);
  await both((desk) => expect(desk.getByText(/was je net voor/)).toHaveCount(0));

  // What the one takes back, both see undone.
  const [one, other] = desks;
  await hold(one, true);
  await one.getByRole('button', { name: 'Pauze' }).click();
  await both((desk) => expect(next(desk)).toContainText('Verder'));
  await expect(undo(other)).toHaveCount(0);
  await undo(one).click();
  await both((desk) => expect(next(desk)).toContainText('Rond af'));
  await both((desk) => expect(desk.getByText(/was je net voor/)).toHaveCount(0));

  // Of two steps that would go together only one is taken, and whoever was second is told so.
  await atOnce(async () => {
    await one.getByRole('button', { name: 'Pauze' }).click();
    await press(other, 'b');
  });
  const told = () =>
    Promise.all(desks.map((desk) => desk.getByRole('status').getByText('Iemand anders was je net voor.').count()));
  await expect.poll(async () => (await told()).toSorted((a, b) => a - b)).toEqual([0, 1]);
  // After the start, the pause and its undoing.
  const { phase, shown } = (await watcher.sees(() => steps() > before + 3)).activity!;
  expect([phase, shown.what]).toEqual((await told())[0] === 1 ? ['running', 'silence'] : ['paused', 'listening']);
  expect(steps()).toBe(before + 4);
  watcher.close();
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

test('a step is under way until her desk shows it, however seldom the server tells desks of anything', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const context = await newContext(browser, { size: [390, 844] });
  const rules = await interpret(context);
  await context.clock.install();
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await next(desk).click();
  await expect(next(desk)).toContainText('Rond af');
  const other = await leadAs(server.url, opened);
  await standStill(desk);
  let answers = 0;
  rules.down = (text) => {
    if (text.startsWith('43')) answers++;
    return text.replace('["view"', '["late"');
  };
  await desk.getByRole('button', { name: 'Pauze' }).click();
  await other.sees((view) => view.activity?.phase === 'paused');
  await expect.poll(() => answers).toBe(1);
  // What it says still is not so any more: a press would be one too late, and somebody else would seem to be the cause.
  await desk.clock.runFor(2_500);
  await desk.keyboard.press('PageDown');
  await expect(next(desk)).toHaveAttribute('aria-disabled', 'true');
  await expect(next(desk)).toContainText('Rond af');
  rules.down = (text) => text;
  await other.ask({ kind: 'round', activity: 1, type: 'TimeRound', minutes: 20 });
  await expect(next(desk)).toContainText('Verder');
  await next(desk).click();
  await other.sees((view) => view.activity?.phase === 'running');
  await expect(desk.getByText(/was je net voor/)).toHaveCount(0);
  other.close();
});

test('when the laptop is gone, the phone in the hand leads on, and nobody in the room notices', async ({ browser }) => {
  const opened = await openSession(server.url);
  const desk = await deskOf(browser, server.url, opened);
  const screen = await screenOf(browser, server.url, opened);
  const phone = await openPage(browser, `${server.url}/${opened.code}`);
  await takePart(phone);
  await next(desk).click();
  await pictured(screen, 'listening').waitFor();
  await roundRuns(phone);
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

  await hold(hand, true);
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
  const desk = await deskOf(browser, server.url, opened);
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
    await roundRuns(phone);
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
