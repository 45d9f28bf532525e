// What a press at the desk leads to, and how the desk says so. The big button shows a bingo before it ends the round, and
// leafs through the tally before it begins the next; at two desks it says the same.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { callBingo, joinAs, lead, leadAs, mark, openSession, show } from '../support/workshop.ts';
import { deskOf, laptop, next, pictured, press, screenOf, tally, title } from './desk.ts';
import { expectWellMade } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** A press of the clicker, on a button that says this and has said so for a while. */
async function clicks(desk: Page, says: string): Promise<void> {
  await expect(next(desk)).toContainText(says);
  await press(desk, 'PageDown');
}

/** Of what the desk says, what is to be seen: it is said aloud somewhere else. */
const inMain = (desk: Page) => desk.getByRole('main');

test('a bingo that was called is what comes next, at every desk, until the room has seen it', async ({ browser }) => {
  const opened = await openSession(server.url);
  const client = await leadAs(server.url, opened);
  const phones = await Promise.all([1, 2, 3].map(() => joinAs(server.url, opened.code)));
  const calls = async (phone: number) => {
    for (const square of [0, 1, 2, 3, 4]) expect(await phones[phone]!.ask(mark(square))).toMatchObject({ ok: true });
    expect(await phones[phone]!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
  };
  const [desk, hand, screen] = await Promise.all([
    deskOf(browser, server.url, opened),
    deskOf(browser, server.url, opened, [390, 844]),
    screenOf(browser, server.url, opened),
  ]);
  await clicks(desk, 'Start ronde 1');
  await expect(next(desk)).toContainText('Rond af');
  await calls(0);
  for (const page of [desk, hand]) {
    await expect(next(page)).toContainText('Toon bingo 1 in de zaal');
    await expect(page.getByRole('button', { name: 'Rond af' })).toHaveCount(1);
    // One button that shows it, and no more.
    await expect(page.getByRole('button', { name: /Toon .* in de zaal/ })).toHaveCount(1);
    await expectWellMade(page);
  }
  // Nothing moves by itself: it is called, and not shown.
  await expect(pictured(screen, 'listening')).toBeVisible();
  await clicks(desk, 'Toon bingo 1 in de zaal');
  await pictured(screen, 'bingo').waitFor();
  for (const page of [desk, hand]) {
    await expect(next(page)).toContainText('Terug naar luisteren');
    // One way back from it, and no more.
    await expect(page.getByRole('button', { name: /Haal van het scherm|Terug naar luisteren/ })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Toon deze rij in de zaal' })).toHaveCount(0);
    await expectWellMade(page);
  }

  // Two at once while the first is on the screen: back to the conversation, then the latest, then the end is next again.
  await calls(1);
  await calls(2);
  await clicks(hand, 'Terug naar luisteren');
  await pictured(screen, 'listening').waitFor();
  await clicks(hand, 'Toon bingo 3 in de zaal');
  await pictured(screen, 'bingo').waitFor();
  await clicks(desk, 'Terug naar luisteren');
  await pictured(screen, 'listening').waitFor();
  for (const page of [desk, hand]) await expect(next(page)).toContainText('Rond af');

  // An earlier one is shown by its own button, which leaves the keyboard at that line.
  const line = desk.locator('details', { hasText: 'Bingo 2' });
  // It came open if a desk saw it before the one after it, and folded if they came together.
  await line.evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
  await line.getByRole('button', { name: 'Toon deze rij in de zaal' }).click();
  await pictured(screen, 'bingo').waitFor();
  await expect(line.locator('summary')).toBeFocused();
  await expect(line.locator('summary')).toContainText('Staat op het scherm');
  for (const one of [client, ...phones]) one.close();
});

test('the end stays within reach of a bingo that nobody will see', async ({ browser }) => {
  const opened = await openSession(server.url);
  const client = await leadAs(server.url, opened);
  const phone = await joinAs(server.url, opened.code);
  await client.ask(lead('StartRound'));
  for (const square of [0, 1, 2, 3, 4]) await phone.ask(mark(square));
  expect(await phone.ask(callBingo('row-1'))).toMatchObject({ ok: true });
  const desk = await deskOf(browser, server.url, opened);
  await expect(next(desk)).toContainText('Toon bingo 1 in de zaal');
  await desk.getByRole('button', { name: 'Rond af' }).click();
  await expect(next(desk)).toContainText('Ja, ronde 1 is klaar');
  await expect(desk.getByRole('button', { name: 'Nee, nog niet' })).toBeVisible();
  await next(desk).click();
  await expect(title(desk, 'Oogst')).toBeVisible();
  client.close();
  phone.close();
});

test('the clicker leafs through the tally to its last page, and only then goes on', async ({ browser }) => {
  const opened = await openSession(server.url);
  const client = await leadAs(server.url, opened);
  const phone = await joinAs(server.url, opened.code);
  await client.ask(lead('StartRound'));
  for (const square of [0, 1, 2, 3, 4, 5, 6]) expect(await phone.ask(mark(square))).toMatchObject({ ok: true });
  await client.ask(lead('EndRound'));
  const [desk, screen] = await Promise.all([
    deskOf(browser, server.url, opened),
    screenOf(browser, server.url, opened),
  ]);
  await clicks(desk, 'Toon de turflijst in de zaal');
  await pictured(screen, 'tally').waitFor();
  await expect(inMain(desk).getByText('De zaal ziet blad 1 van 3.')).toBeVisible();
  // Whoever does not want to see them all begins anew at once.
  await expect(desk.getByRole('button', { name: 'Nieuwe ronde' })).toHaveCount(1);
  await clicks(desk, 'Toon blad 2 van 3');
  await expect(inMain(desk).getByText('De zaal ziet blad 2 van 3.')).toBeVisible();
  await press(desk, 'PageUp');
  await expect(inMain(desk).getByText('De zaal ziet blad 1 van 3.')).toBeVisible();
  await desk.getByRole('button', { name: 'Volgend blad' }).click();
  await clicks(desk, 'Toon blad 3 van 3');
  await expect(inMain(desk).getByText('De zaal ziet blad 3 van 3.')).toBeVisible();
  await desk.getByRole('button', { name: 'Vorig blad' }).click();
  await expect(next(desk)).toContainText('Toon blad 3 van 3');

  // A phrase in between has one way back, which leads to the page where the tally was.
  const sentence = tally(desk).locator('xpath=../..').getByRole('table').getByRole('button').first();
  await sentence.click();
  await desk.getByRole('button', { name: 'Toon deze zin in de zaal' }).click();
  await pictured(screen, 'phrase').waitFor();
  const page = desk.getByRole('article');
  await expect(page.getByText('Staat op het scherm')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(desk.getByRole('button', { name: 'Haal van het scherm' })).toHaveCount(1);
  await expectWellMade(desk);
  await page.getByRole('button', { name: 'Toon in de zaal' }).first().click();
  await expect(page.getByRole('button', { name: 'Toon deze zin in de zaal' })).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText('Staat op het scherm');
  await expect(page.getByRole('listitem').first().locator('p[tabindex="-1"]')).toBeFocused();
  await clicks(desk, 'Toon blad 2 van 3');
  await page.getByRole('button', { name: 'Terug naar de turflijst' }).click();
  await expect(inMain(desk).getByText('De zaal ziet blad 2 van 3.')).toBeVisible();
  await clicks(desk, 'Toon blad 3 van 3');
  await expectWellMade(desk);
  await expect(desk.getByRole('button', { name: 'Nieuwe ronde' })).toHaveCount(1);
  await clicks(desk, 'Nieuwe ronde');
  await expect(title(desk, 'Nieuwe kaarten')).toBeVisible();
  client.close();
  phone.close();
});

test('the desk says what the room sees of the tally, also when there is no screen to see it on', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const client = await leadAs(server.url, opened);
  const phone = await joinAs(server.url, opened.code);
  await client.ask(lead('StartRound'));
  expect(await phone.ask(mark(0))).toMatchObject({ ok: true });
  await client.ask(lead('EndRound'));
  await client.ask(show({ what: 'tally' }));
  const desk = await deskOf(browser, server.url, opened);
  await expect(inMain(desk).getByText('Blad 1 van 2 staat klaar. Er is geen scherm verbonden.')).toBeVisible();
  await expect(inMain(desk).getByText(/De zaal ziet blad/)).toHaveCount(0);
  const screen = await screenOf(browser, server.url, opened);
  await expect(inMain(desk).getByText('De zaal ziet blad 1 van 2.')).toBeVisible();
  await screen.close();
  await expect(inMain(desk).getByText('Blad 1 van 2 staat klaar. Er is geen scherm verbonden.')).toBeVisible();
  await desk.getByRole('table').getByRole('button').first().click();
  await desk.getByRole('button', { name: 'Toon deze zin in de zaal' }).click();
  await expect(desk.getByRole('article').getByText('Klaar voor het scherm')).toBeVisible();
  await expect(desk.getByText('Het staat klaar. Er is geen scherm verbonden.').last()).toBeVisible();
  await expect(desk.getByText(/[Ss]taat op het scherm/)).toHaveCount(0);
  client.close();
  phone.close();
});

for (const size of [laptop, [390, 844]] as const)
  test(`the warning that there is no screen leads to where one is paired, ${size[0]} pixels wide`, async ({
    browser,
  }) => {
    const desk = await deskOf(browser, server.url, await openSession(server.url), size);
    const pairing = desk.getByLabel('Cijfers op de beamer');
    await expect(pairing).toBeHidden();
    await desk.getByRole('button', { name: 'Zie Schermlink' }).click();
    await expect(pairing).toBeVisible();
    const summary = desk.locator('summary', { hasText: 'Schermlink' });
    await expect(summary).toBeFocused();
    await expect(summary).toBeInViewport();
    await expectWellMade(desk);
  });

for (const size of [laptop, [390, 844]] as const)
  test(`other cards are dealt and said to be, ${size[0]} pixels wide`, async ({ browser }) => {
    const desk = await deskOf(browser, server.url, await openSession(server.url), size);
    const said = desk.getByText('Iedereen heeft nu deze kaarten.');
    const deals = desk.getByRole('button', { name: 'Deel deze kaarten' });
    await desk.locator('summary', { hasText: 'Andere kaarten' }).click();
    await desk.getByRole('radio', { name: /^4×4/ }).check();
    await expect(said).toHaveCount(0);
    await deals.focus();
    await desk.keyboard.press('Enter');
    // Folded away, with what it has become in view and under the keyboard.
    await expect(said).toBeInViewport();
    await expect(deals).toBeHidden();
    const cards = desk.locator(':focus', { hasText: 'De kaarten' });
    await expect(cards).toContainText('4×4');
    await expect(cards).toBeInViewport();
    await expectWellMade(desk);
    await desk.keyboard.press('Tab');
    await expect(desk.locator('summary', { hasText: 'Andere kaarten' })).toBeFocused();
    // Of what is chosen next it is not said.
    await desk.keyboard.press('Enter');
    await desk.getByRole('radio', { name: /^3×3/ }).check();
    await expect(said).toHaveCount(0);
  });
