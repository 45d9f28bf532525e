// The participant's way from a code to a marked card, in each engine that can be had: a large part of the phones are
// iPhones. An engine that cannot be had fails its test, and says how to get it; it is never left out in silence.
import { existsSync } from 'node:fs';
import { chromium, expect, firefox, test } from '@playwright/test';
import { installOnDebian } from '../support/debian.mjs';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { playwrightEngine } from './engines/playwrightEngine.ts';
import type { Engine, Tab } from './engines/tab.ts';
import { webkitEngine, webkitFiles } from './engines/webkitEngine.ts';

type Wanted = { readonly engine: Engine; readonly files: readonly string[]; readonly packages: readonly string[] };

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';
const engines: readonly Wanted[] = [
  {
    engine: playwrightEngine('Chromium', chromium, { args: ['--no-sandbox'], ...executable('CHROMIUM') }),
    files: [],
    packages: [],
  },
  {
    engine: playwrightEngine('Firefox', firefox, { channel: 'moz-firefox', executablePath: FIREFOX }),
    files: [FIREFOX],
    packages: ['firefox-esr'],
  },
  { engine: webkitEngine, files: webkitFiles, packages: ['webkit2gtk-driver', 'xvfb'] },
];

function executable(name: string) {
  const executablePath = process.env[name];
  return executablePath ? { executablePath } : {};
}

function makeSureOf({ engine, files, packages }: Wanted): void {
  const isThere = () => files.every((file) => existsSync(file));
  if (!isThere()) installOnDebian(engine.name, ...packages);
  if (!isThere())
    throw new Error(`${engine.name} is not on this machine: on Debian, install ${packages.join(' and ')}.`);
}

const SQUARES = "[...document.querySelectorAll('[role=gridcell] button')]";
const square = (number: number) => `(//*[@role='gridcell']//button)[${number}]`;
const button = (name: string) => `//button[normalize-space()='${name}']`;

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** On how many cards something was heard, as the server counts it. */
async function heardOn(code: string, secret: string): Promise<number> {
  const response = await fetch(`${server.url}/api/rooms/${code}/tally?format=json&round=1`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  const file = (await response.json()) as { rounds: { tally: { phrases: { heardBy: number }[] } }[] };
  return file.rounds[0]!.tally.phrases.reduce((sum, { heardBy }) => sum + heardBy, 0);
}

async function playIn(tab: Tab, name: string): Promise<void> {
  const opened = await openSession(server.url);
  const desk = await leadAs(server.url, opened);
  const pressed = () => tab.see<number>(`${SQUARES}.filter((square) => square.ariaPressed === 'true').length`);
  const text = () => tab.see<string>('document.body.innerText');
  /** Marks that the server acknowledged, as the card shows them. */
  const sent = () => tab.see<number>(`${SQUARES}.filter((square) => square.dataset.look === 'heard').length`);
  const sideways = () => tab.see<number>('document.documentElement.scrollWidth - window.innerWidth');
  const picture = (what: string) => tab.picture(`.results/engine-${name}-${what}.png`);

  await tab.open(`${server.url}/${opened.code}`);
  // WebKit's driver does not say which language it wants.
  await tab.press(button('NL'));
  await expect.poll(text).toContain('nummer');
  await tab.press(button('Meedoen'));
  await expect.poll(() => tab.see<number>(`${SQUARES}.length`)).toBe(24);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await desk.ask(lead('StartRound'));

  await expect.poll(text).not.toContain('nog niet begonnen');
  await tab.press(square(1));
  await expect.poll(pressed).toBe(1);
  await expect.poll(sent).toBe(1);
  await picture('card');

  // The list is the same card.
  await tab.press(button('Lijst'));
  await expect.poll(() => tab.see<number>(`document.querySelectorAll('[role=gridcell]').length`)).toBe(0);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await picture('list');
  await tab.press(button('Kaart'));

  // The server dies: the card works on, survives a reload of the browser, and what was tapped is delivered.
  await server.kill();
  // What was heard last is said first, for five seconds.
  await expect.poll(text, { timeout: 20_000 }).toContain('Geen verbinding');
  await tab.press(square(2));
  await expect.poll(pressed).toBe(2);
  await server.start();
  await expect.poll(sent, { timeout: 20_000 }).toBe(2);
  await tab.reload();
  await expect.poll(pressed).toBe(2);
  await desk.ask(lead('EndRound'));
  expect(await heardOn(opened.code, opened.facilitatorSecret)).toBe(2);
  desk.close();
}

for (const wanted of engines)
  test(`a participant plays in ${wanted.engine.name}`, async () => {
    // The first time an engine may have to be installed.
    test.setTimeout(600_000);
    makeSureOf(wanted);
    const tab = await wanted.engine.start();
    try {
      await playIn(tab, wanted.engine.name);
    } finally {
      await tab.close();
    }
  });
