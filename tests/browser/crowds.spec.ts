// Who comes when it is full is told so in words, and gets in by herself when there is room.
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { newContext, roundRuns, squares, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const TOO_MANY = 'Dit staat al in te veel tabbladen open.';

test('a fifth tab says that there are too many, the other four go on, and closing one lets it in', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const context = await newContext(browser);
  const tabs = [];
  for (let i = 0; i < 4; i++) {
    const tab = await context.newPage();
    await tab.goto(`${server.url}/${opened.code}`);
    if (i === 0) await takePart(tab);
    await expect(squares(tab)).toHaveCount(24);
    tabs.push(tab);
  }
  await console.ask(lead('StartRound'));
  // It has the card from the phone's own storage; without that it has nothing to show but the sentence.
  const fifth = await context.newPage();
  await fifth.goto(`${server.url}/${opened.code}`);
  await expect(fifth.getByText(TOO_MANY).first()).toBeVisible();
  const first = tabs[0]!;
  await roundRuns(first);
  await squares(first).nth(3).click();
  await expect(squares(first).nth(3)).toHaveAttribute('data-look', 'heard');
  await tabs[1]!.close();
  await expect(squares(fifth).nth(3)).toHaveAttribute('aria-pressed', 'true', { timeout: 15_000 });
  await expect(fifth.getByText(TOO_MANY)).toHaveCount(0);
  console.close();
});
