// P10: what cannot be stored is said, kept on the phone as pending, and never acknowledged.
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { failStore } from './failingStore.ts';
import { expectWellMade, openPage, roundRuns, squares, stored, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const languages = [
  {
    locale: 'nl-NL',
    language: 'nl',
    phoneSays: 'De server kan nu niets bewaren. Je telefoon onthoudt 2 zinnen en stuurt ze later.',
    deskSays: /^De server kan nu niets bewaren\. Er gaat niets verloren: de telefoons onthouden alles\. Speel door/,
    notDone: 'Dat is niet bewaard, en dus niet gedaan. Probeer het zo nog eens.',
    rows: ['alles bewaard', 'bewaart nu niets'],
    pause: 'Pauze',
    gotIt: 'Oké',
  },
  {
    locale: 'en-GB',
    language: 'en',
    phoneSays: 'The server can’t store anything right now. Your phone keeps 2 phrases and sends them later.',
    deskSays:
      /^The server can’t store anything right now\. Nothing gets lost: the phones remember everything\. Play on/,
    notDone: 'That was not stored, so it was not done. Try again in a moment.',
    rows: ['all stored', 'storing nothing now'],
    pause: 'Pause',
    gotIt: 'OK',
  },
] as const;

for (const { locale, language, phoneSays, deskSays, notDone, rows, pause, gotIt } of languages)
  test(`P10: phone and console say that nothing can be stored, and what to do, until it can (${language})`, async ({
    browser,
  }) => {
    const opened = await openSession(server.url, { language });
    const { code, facilitatorSecret } = opened;
    const desk = await openPage(browser, `${server.url}/console/${code}#${facilitatorSecret}`, {
      size: [1280, 800],
      locale,
    });
    const phone = await openPage(browser, `${server.url}/${code}`, { size: [320, 568], locale });
    await takePart(phone);
    const other = await leadAs(server.url, opened);
    await other.ask(lead('StartRound'));
    other.close();
    await roundRuns(phone);
    const alarm = desk.getByRole('status').getByText(deskSays);
    const bar = phone.getByRole('contentinfo').getByText(phoneSays);
    await expect(desk.getByText(rows[0])).toBeVisible();

    const mend = failStore(server);
    for (const index of [3, 7]) {
      await squares(phone).nth(index).click();
      await expect(squares(phone).nth(index)).toHaveAttribute('data-look', 'pending');
    }
    await expect(alarm).toBeVisible();
    await expect(desk.getByText(rows[1])).toBeVisible();
    await expect(bar).toBeVisible({ timeout: 20_000 });
    for (const index of [3, 7]) await expect(squares(phone).nth(index)).toHaveAttribute('data-look', 'pending');
    expect(Object.keys(await stored(phone)).filter((key) => key.startsWith(`${code}/tap/`))).toHaveLength(2);
    await expectWellMade(phone);
    await expectWellMade(desk);

    // What the facilitator presses is not kept for later, and she is told so.
    await desk.getByRole('button', { name: pause }).click();
    await expect(desk.getByText(notDone)).toBeVisible();
    await desk.getByRole('button', { name: gotIt }).click();

    mend();
    for (const index of [3, 7])
      await expect(squares(phone).nth(index)).toHaveAttribute('data-look', 'heard', { timeout: 20_000 });
    await expect(bar).toHaveCount(0);
    await expect(alarm).toHaveCount(0);
    await expect(desk.getByText(rows[0])).toBeVisible();
    await expect
      .poll(async () => Object.keys(await stored(phone)).filter((key) => key.startsWith(`${code}/tap/`)))
      .toEqual([]);
  });

test('P10: who comes while nothing can be stored is told so, and gets in by herself when it can', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const mend = failStore(server);
  const phone = await openPage(browser, `${server.url}/${opened.code}`);
  await expect(
    phone.getByRole('heading', { name: 'De server kan nu niets bewaren. We blijven het proberen.' }),
  ).toBeVisible();
  await expectWellMade(phone);
  mend();
  await expect(phone.getByRole('button', { name: 'Meedoen' })).toBeVisible({ timeout: 20_000 });
});
