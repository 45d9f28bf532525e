// The product in Chromium: what a phone must download, when its first card is there on a slow one, how soon a stamp is
// painted, and whether console and screen stay fluent while 250 people play.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../support/chromium.mjs';
import { isContaminated, quiet, watch } from '../machine.mjs';
import { startLoad, startServer } from '../processes.mjs';
import { median } from '../stats.mjs';
import { openTab } from './bareTab.mjs';
import { noteLongTasks, notePaints, noteStamps, store } from './inPage.mjs';
import { buildPage, servePage, sizesOf } from './pages.mjs';

const assets = join(fileURLToPath(new URL('../../..', import.meta.url)), 'dist', 'client', 'assets');

/** Lighthouse's slow phone: a processor four times slower, 562.5 ms a request, 1.4 Mbit/s down. */
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1_024) / 8,
  uploadThroughput: (675 * 1_024) / 8,
};
const SLOWER_CPU = 4;
/** How long what is fetched after the first card may take, in milliseconds. */
const AFTERWARDS = 5_000;
const TIMES = 3;
const CARD = '[role=gridcell] button';
/** Of all buttons on the page of her number, the one to take part. */
const JOIN = 'main button';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'nl-NL' };

/** A phone that opens an address, with what it has stored; `taps` is the button that is tapped as soon as it is there. */
async function slowVisit(browser, url, { selectors, taps = null, known = {} }) {
  const tab = await openTab(browser);
  await tab.send('Page.enable');
  await tab.send('Network.enable');
  await tab.send('Emulation.setDeviceMetricsOverride', { width: 390, height: 844, deviceScaleFactor: 1, mobile: true });
  await tab.send('Emulation.setUserAgentOverride', { userAgent: await browserName(tab), acceptLanguage: 'nl-NL' });
  await tab.send('Network.emulateNetworkConditions', SLOW);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  const source = [inPage(store, known), inPage(notePaints, selectors, taps)].join(';');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source });
  await tab.send('Page.navigate', { url });
  const painted = () => tab.evaluate('window.painted ?? {}');
  const names = Object.keys(selectors);
  const until = Date.now() + 40_000;
  let found = await painted();
  while (!names.every((name) => found[name])) {
    if (Date.now() > until)
      throw new Error(`not painted within 40 s: ${names.filter((name) => !found[name]).join(', ')}`);
    await quiet(250);
    found = await painted();
  }
  const stored = await tab.evaluate('({ ...localStorage })');
  const onTheWay = await scriptsOf(tab);
  await quiet(AFTERWARDS);
  const inAll = await scriptsOf(tab);
  await tab.close();
  return { ...found, stored, onTheWay, inAll };
}

const inPage = (work, ...given) => `(${String(work)})(${given.map((one) => JSON.stringify(one)).join(', ')})`;
const browserName = (tab) => tab.evaluate('navigator.userAgent');

/** The files of code that this tab has asked for. */
async function scriptsOf(tab) {
  const names = await tab.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)");
  return [...new Set(names.flatMap((name) => /assets\/([^/]+\.js)$/.exec(name)?.[1] ?? []))];
}

/** When an empty React page says its word. */
const emptyPaint = async (browser, url) => (await slowVisit(browser, url, { selectors: { word: '.card' } })).word;

/** A first visit, who takes part at once, and a visit of who was here before, both with nothing in the cache. */
async function firstCard(browser, url) {
  const first = await slowVisit(browser, url, { selectors: { welcome: JOIN, card: CARD }, taps: JOIN });
  const back = await slowVisit(browser, url, { selectors: { card: CARD }, known: first.stored });
  return { welcome: first.welcome, card: first.card, again: back.card, first };
}

/** From a finger on a square to the stamp on it, on a processor four times slower. */
async function stamps(browser, url, stored) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(store, stored);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  await page.goto(url);
  await page.locator(CARD).nth(23).waitFor();
  await page.evaluate(noteStamps);
  for (let square = 0; square < 20; square++) {
    await page.locator(CARD).nth(square).tap();
    await page
      .waitForFunction((count) => window.stamps.length >= count, square + 1, { timeout: 5_000 })
      .catch(() => {});
  }
  const found = await page.evaluate(() => window.stamps);
  await context.close();
  return found;
}

async function longTasks(browser, server, load, { code, facilitatorSecret, screenSecret }) {
  const pages = [];
  for (const path of [`/console/${code}#${facilitatorSecret}`, `/screen/${code}#${screenSecret}`]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}${path}`);
    await page.waitForTimeout(2_000);
    await page.evaluate(noteLongTasks);
    pages.push({ context, page });
  }
  await load.tell('calls', { count: 15, rate: 50, seed: 5 });
  const found = [];
  for (const { context, page } of pages) {
    found.push(await page.evaluate(() => window.longTasks));
    await context.close();
  }
  return { console: found[0], screen: found[1] };
}

const weight = ({ brotli, gzip, files }, floor) => [
  `${brotli} B in ${files} files (gzip ${gzip} B)`,
  `${(brotli / floor.brotli).toFixed(2)}× React + socket + store (${floor.brotli} B; gzip ${floor.gzip} B)`,
];
const said = (ms) => `${Math.round(ms)} ms`;
const tasks = (found) => (found.length === 0 ? 'none' : `${found.length}, the longest ${said(Math.max(...found))}`);

export async function client() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium to measure with');
  const bytes = { floor: await buildPage('floor'), empty: await buildPage('empty') };
  const empty = await servePage('empty');
  const server = await startServer('ours');
  const load = startLoad();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const { links } = await load.tell('open', { contestant: 'ours', port: server.port, rooms: 1, size: 250 });
    const url = `http://127.0.0.1:${server.port}/${links[0].code}`;
    await quiet(3_000);
    const stop = watch([server.pid(), load.pid]);
    const empties = [];
    const visits = [];
    for (let time = 0; time < TIMES; time++) {
      empties.push(await emptyPaint(browser, empty.url));
      visits.push(await firstCard(browser, url));
    }
    const stamped = await stamps(browser, url, visits[0].first.stored);
    const tasksFound = await longTasks(browser, server, load, links[0]);
    const { steal } = stop();
    bytes.phone = sizesOf(assets, visits[0].first.onTheWay);
    bytes.whole = sizesOf(assets, visits[0].first.inAll);
    const emptyMs = median(empties);
    const of = (key) => median(visits.map((visit) => visit[key]));
    const beside = (ms) => `${(ms / emptyMs).toFixed(2)}× an empty React page (${said(emptyMs)})`;
    return {
      workload: 'client',
      bytes,
      emptyMs,
      welcomeMs: of('welcome'),
      cardMs: of('card'),
      againMs: of('again'),
      stamps: stamped,
      longTasks: tasksFound,
      // The browser itself is foreign to this account: only what the host took is known.
      foreign: 0,
      steal,
      contaminated: isContaminated({ foreign: 0, steal }),
      rows: [
        ['JavaScript of the phone to its first card', ...weight(bytes.phone, bytes.floor)],
        ['JavaScript of the phone, with what follows it', ...weight(bytes.whole, bytes.floor)],
        ['Slow phone, slow 4G: welcome page', said(of('welcome')), beside(of('welcome'))],
        ['Slow phone, slow 4G: first card, tapped at once', said(of('card')), beside(of('card'))],
        ['Slow phone, slow 4G: card of who comes back, empty cache', said(of('again')), beside(of('again'))],
        ['Tap to painted stamp, slow phone: first tap', stamped.length > 0 ? said(stamped[0]) : '–', ''],
        ['Tap to painted stamp, slow phone: median of 20', stamped.length > 0 ? said(median(stamped)) : '–', ''],
        ['Long tasks on the console while 250 play', tasks(tasksFound.console), ''],
        ['Long tasks on the screen while 250 play', tasks(tasksFound.screen), ''],
      ],
    };
  } finally {
    await browser.close();
    await load.stop();
    await server.stop();
    empty.close();
  }
}
