// What a phone says to whoever taps before the start.
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead } from '../support/workshop.ts';
import { squares } from './pages.ts';
import { hold, openScene, takesPart } from './scenes/cast.ts';
import { stageFor } from './scenes/story.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

test('who tapped too early is not told so any more once the round runs', async ({ browser }) => {
  const stage = stageFor({ surface: 'phone' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const phone = await stage.open(session.phonePath);
  await takesPart(phone, stage);
  // No notice goes by itself, however long this takes.
  await hold(phone, true);
  await squares(phone).nth(3).click();
  const bar = phone.getByRole('contentinfo');
  await expect(bar).toContainText('Lees je kaart alvast.');
  await expect(bar).toHaveAttribute('data-what', 'notice');
  await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
  await expect(bar).toContainText('Tik aan wat je hoort.');
  session.desk.close();
});
