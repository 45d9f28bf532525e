// A phone in a session of its own, for what happens to one phone.
import { expect, type Page } from '@playwright/test';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { roundRuns, squares, takePart } from './pages.ts';

/** Waits until a square looks so; what was lost on the way may be sent again first. */
export const look = (page: Page, square: number, as: string): Promise<void> =>
  expect(squares(page).nth(square)).toHaveAttribute('data-look', as, { timeout: 20_000 });

/** Opens a session at this server, and its card on this page; `start` begins the round. */
export async function playing(page: Page, url: string) {
  const opened = await openSession(url);
  const console = await leadAs(url, opened);
  await page.goto(`${url}/${opened.code}`);
  await takePart(page);
  const start = async () => {
    await console.ask(lead('StartRound'));
    await roundRuns(page);
  };
  return { opened, console, start };
}
