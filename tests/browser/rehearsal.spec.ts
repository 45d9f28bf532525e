// One tap on the front page, and there is a session with invented participants: marked on all three surfaces.
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { expectWellMade, openPage } from './pages.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.destroy());

test('one tap on the front page begins a rehearsal, which says on console, screen and phone that it is one', async ({
  browser,
}) => {
  const desk = await openPage(browser, server.url, { size: [1280, 800] });
  await desk.getByRole('button', { name: 'Oefen drie minuten' }).click();
  await expect(desk.getByText('Oefensessie.')).toBeVisible();
  await expect(desk.getByText('De deelnemers zijn verzonnen')).toBeVisible();
  // The invented ones come in by themselves.
  await expect(desk.getByText(/^[2-9]\s*binnen$/)).toBeVisible({ timeout: 15_000 });
  await expectWellMade(desk);

  const code = new URL(desk.url()).pathname.split('/').at(-1)!;
  const phone = await openPage(browser, `${server.url}/${code}`);
  await expect(phone.getByText('Dit is een oefensessie')).toBeVisible();
  await phone.getByRole('button', { name: 'Meedoen' }).click();
  await expect(phone.getByRole('heading', { name: /Oefensessie/ })).toBeVisible();
  await expectWellMade(phone);

  const secret = new URL(desk.url()).hash.slice(1);
  const links = await fetch(`${server.url}/api/rooms/${code}/links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  const { screenSecret } = (await links.json()) as { screenSecret: string };
  const screen = await openPage(browser, `${server.url}/screen/${code}#${screenSecret}`, { size: [1920, 1080] });
  await expect(screen.getByText('Oefensessie')).toBeVisible();

  await desk.getByRole('button', { name: 'Start' }).first().click();
  await expect(desk.getByText('Ze kruisen aan wat ze horen.')).toBeVisible();
});

test('the page on which a session is opened offers it too, in English', async ({ browser }) => {
  const page = await openPage(browser, `${server.url}/open`, { locale: 'en-GB' });
  await page.getByRole('button', { name: 'Rehearse for three minutes' }).click();
  await expect(page.getByText('Rehearsal.', { exact: true })).toBeVisible();
});
