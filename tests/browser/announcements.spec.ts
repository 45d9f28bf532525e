// What a screen reader is given to say during a whole round, on every surface: from the one place on it that speaks.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { callBingo, lead, mark, ofRoom, show } from '../support/workshop.ts';
import { newContext, roundRuns, squares, standStill } from './pages.ts';
import { openScene, takesPart, taps } from './scenes/cast.ts';
import { stageFor } from './scenes/story.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const stage = (browser: Parameters<typeof newContext>[0], surface: 'phone' | 'screen' | 'console') =>
  stageFor({ surface }, { browser, server, language: 'nl' });

/** Logs every text that the page's live regions come to hold; from now on. */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('heard', (text: string) => said.push(text));
  await page.evaluate(() => {
    const { heard } = window as unknown as { readonly heard: (text: string) => void };
    let last = '';
    const look = () => {
      const text = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')]
        .map((region) => region.textContent.replaceAll(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join(' | ');
      if (text && text !== last) heard(text);
      last = text;
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return said;
}

/** The next thing that was said is this; whatever comes is said once. */
const next = async (said: readonly string[], at: { place: number }, text: string | RegExp) => {
  const place = at.place++;
  await expect.poll(() => said[place] ?? '', { message: `after: ${said.join(' / ')}` }).toMatch(text);
};

const isNow = (phase: string) => (view: { activity: { phase: string } | null }) => view.activity?.phase === phase;

test('a phone says every act and every change of the round, once, and nothing of anybody else', async ({ browser }) => {
  const session = await openScene(stage(browser, 'phone'));
  const page = await stage(browser, 'phone').open(session.phonePath);
  await takesPart(page, stage(browser, 'phone'));
  // What it said on the way here may still be in the air.
  const first = 'De ronde is nog niet begonnen. Lees je kaart alvast.';
  await expect(page.getByRole('status')).toHaveText(first);
  await page.clock.install();
  await standStill(page);
  const said = await listen(page);
  const at = { place: 0 };
  await next(said, at, first);
  /** A phone speaks of what has stood a moment; here a moment is over when what was done has come of it. */
  const says = async (text: string | RegExp) => {
    await page.clock.runFor(700);
    await next(said, at, text);
  };
  const shows = (text: string) => expect(page.getByRole('contentinfo')).toContainText(text);
  const [other] = await session.join(1);
  await session.leads(lead('StartRound'), isNow('running'));
  await roundRuns(page);
  await other!.ask(mark(0));
  for (const square of [0, 1, 2, 3]) {
    const phrase = (await squares(page).nth(square).getAttribute('aria-label')) ?? '';
    await taps(page, square);
    await says(`„${phrase}” gehoord.`);
  }
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  // That takes the keyboard to the square, which says itself what it is.
  await expect(squares(page).nth(3)).toBeFocused();
  await expect(squares(page).nth(3)).toHaveAttribute('aria-pressed', 'false');
  await page.clock.runFor(700);
  await taps(page, 4);
  await says(/gehoord\.$/);
  await taps(page, 3);
  await says('Je hebt een bingo: rij 1. Melden mag.');
  await page.getByRole('button', { name: 'Meld bingo' }).click();
  await shows('Gemeld.');
  await says('Gemeld. Roepen mag.');
  await session.leads(lead('PauseRound'), isNow('paused'));
  await shows('Even stil.');
  await says('Even stil. De begeleider heeft de ronde gepauzeerd.');
  await session.leads(lead('EndRound'), isNow('ended'));
  await shows('Ronde 1 is klaar.');
  await says('Ronde 1 is klaar. Kijk naar het scherm.');
  expect(said).toHaveLength(at.place);
  for (const client of [session.desk, other!]) client.close();
});

test('a phone takes back what it said of a page that is gone', async ({ browser }) => {
  const session = await openScene(stage(browser, 'phone'));
  const page = await stage(browser, 'phone').open('/');
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/socket\.io/, async (route) => held.then(() => route.continue()));
  await page.routeWebSocket(/socket\.io/, async (socket) => {
    await held;
    socket.connectToServer();
  });
  await page.goto(server.url + session.phonePath);
  await expect(page.getByRole('status')).toHaveText('Even verbinden …');
  letThrough();
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('');
  session.desk.close();
});

test('a screen says what its picture is, once, and nothing while people talk', async ({ browser }) => {
  const session = await openScene(stage(browser, 'screen'));
  const page = await stage(browser, 'screen').open(await session.screenPath());
  await expect(page.locator('main[data-picture="lobby"]')).toBeVisible();
  const said = await listen(page);
  const at = { place: 0 };
  await next(said, at, /^Je kunt meedoen met code \w{3}-\w{3}\.$/);
  const [anna] = await session.join(3);
  await session.leads(lead('StartRound'), isNow('running'));
  await next(said, at, 'De ronde loopt. We luisteren.');
  for (const square of [0, 1, 2, 3, 4]) await anna!.ask(mark(square));
  await anna!.ask(callBingo('row-1'));
  await session.leads(show({ what: 'bingo', bingo: 0 }), (view) => view.activity?.shown.what === 'bingo');
  await next(said, at, 'Bingo in de zaal.');
  await session.leads(show({ what: 'listening' }), (view) => view.activity?.shown.what === 'listening');
  await next(said, at, 'De ronde loopt. We luisteren.');
  await session.leads(lead('PauseRound'), isNow('paused'));
  await next(said, at, 'Even stil.');
  await session.leads(lead('EndRound'), isNow('ended'));
  await next(said, at, 'Ronde 1 is klaar.');
  await session.leads(show({ what: 'tally' }), (view) => view.activity?.shown.what === 'tally');
  await next(said, at, 'De turflijst staat op het scherm.');
  await session.leads(ofRoom('CloseRoom'), (view) => view.phase === 'closed');
  await next(said, at, 'De sessie is afgesloten. Dank je wel.');
  expect(said).toHaveLength(at.place);
  session.desk.close();
});

test('a console says each stage and each bingo, and nothing of a mark', async ({ browser }) => {
  const session = await openScene(stage(browser, 'console'));
  const page = await stage(browser, 'console').open(session.deskPath);
  await expect(page.getByText('Je leidt hier en op nog 1 apparaat.').first()).toBeVisible();
  const said = await listen(page);
  const at = { place: 0 };
  const [anna] = await session.join(2);
  await session.leads(lead('StartRound'), isNow('running'));
  await next(said, at, /^Rollenspel\.$/);
  for (const square of [0, 1, 2, 3, 4]) await anna!.ask(mark(square));
  await anna!.ask(callBingo('row-1'));
  await next(said, at, /^Rollenspel\. 1 bingo gemeld\.$/);
  await session.leads(lead('EndRound'), isNow('ended'));
  await next(said, at, /^Oogst\. 1 bingo gemeld\.$/);
  await session.leads(show({ what: 'tally', page: 1 }), (view) => view.activity?.shown.what === 'tally');
  await next(said, at, /^Oogst\. 1 bingo gemeld\. Blad 2 van 2 staat klaar\. Er is geen scherm verbonden\.$/);
  await session.leads(ofRoom('CloseRoom'), (view) => view.phase === 'closed');
  await next(said, at, /^Afsluiten\./);
  expect(said).toHaveLength(at.place);
  session.desk.close();
});
