// What the browser is told not to do, it is never asked to do: a whole workshop, every page, and hostile texts on all of them.
import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { caseKits } from '#shared/content/caseKits.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import { ownDeckSchema, ownPhraseSchema } from '#shared/protocol/ownDeck.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { openWatched, type Watched } from '../support/watchedPage.ts';
import { openSession } from '../support/workshop.ts';
import { next, press } from './desk.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const expectNothingWrong = (...watched: readonly Watched[]) => {
  for (const { complaints, foreign } of watched) {
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  }
};
const squares = (phone: Page) => phone.getByRole('gridcell').getByRole('button');

test('a whole workshop asks nobody else for anything, and breaks no rule of the page', async ({ browser }) => {
  const desk = await openWatched(browser, server.url, '/open');
  await desk.page.getByRole('button', { name: 'Open de sessie' }).click();
  await expect(desk.page).toHaveURL(/\/console\/\w{6}#/);
  const code = /console\/(\w{6})/.exec(desk.page.url())?.[1] ?? '';
  const secret = new URL(desk.page.url()).hash.slice(1);
  const [screen] = await Promise.all([
    desk.context.waitForEvent('page'),
    desk.page.getByRole('button', { name: 'Open het scherm' }).click(),
  ]);
  await expect(screen.getByRole('img', { name: /QR/ })).toBeVisible();
  const phone = await openWatched(browser, server.url, `/${code}`, { width: 360, height: 740 });
  await phone.page.getByRole('button', { name: 'Meedoen' }).click();
  await expect(squares(phone.page)).toHaveCount(24);
  await desk.page.getByRole('button', { name: /Start ronde 1/ }).click();
  await expect(phone.page.getByRole('contentinfo')).toContainText('Tik aan wat je hoort.');
  for (const index of [0, 1, 2, 3, 4]) {
    await squares(phone.page).nth(index).click();
    await expect(squares(phone.page).nth(index)).toHaveAttribute('aria-pressed', 'true');
  }
  await phone.page.getByRole('button', { name: 'Meld bingo' }).click();
  await expect(next(desk.page)).toContainText('Toon bingo 1 in de zaal');
  await press(desk.page, 'PageDown');
  await expect(screen.getByRole('heading', { name: 'Bingo in de zaal' })).toBeVisible();
  await desk.page.getByRole('button', { name: /Rond af/ }).click();
  await desk.page.getByRole('button', { name: /Ja, ronde 1 is klaar/ }).click();
  await desk.page.getByRole('button', { name: /Toon de turflijst in de zaal/ }).click();
  await expect(screen.getByRole('heading', { name: /Meest gehoord/ })).toBeVisible();
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: 'CSV voor Excel' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bingo-turflijst-/);

  expectNothingWrong(desk, phone);
  // Secrets stand behind the #, which no browser sends; nor are they in the address of a socket.
  const addresses = [...desk.asked, ...phone.asked].map((address) => address.replace(/#.*/, ''));
  expect(addresses.length).toBeGreaterThan(20);
  const kept = await phone.page.evaluate(() => JSON.stringify({ ...localStorage }));
  const seat = /"[^"]*\/secret":"\\"([\w-]{22})/.exec(kept)?.[1] ?? 'none kept';
  expect(kept).toContain(seat);
  for (const address of addresses) for (const each of [secret, seat]) expect(address).not.toContain(each);
  expect(await desk.context.cookies()).toEqual([]);
});

test('every page there is breaks no rule, and has nothing of others in it', async ({ browser }) => {
  const opened = await openSession(server.url);
  const pages = [
    '/',
    '/open',
    '/decks',
    '/guide',
    '/about',
    '/privacy',
    '/paper/observer',
    `/paper/${opened.code}`,
    `/paper/${opened.code}/link`,
    `/${opened.code}`,
    '/no/such/page',
  ];
  pages.push(
    `/console/${opened.code}#${opened.facilitatorSecret}`,
    `/console/${opened.code}`,
    `/screen/${opened.code}`,
  );
  pages.push(...caseKits.map(({ id }) => `/cases/${id}`), '/open?deck=own');
  const visitor = await openWatched(browser, server.url, '/');
  for (const path of pages) {
    await visitor.page.goto('about:blank');
    await visitor.page.goto(server.url + path);
    await expect(visitor.page.getByRole('heading').first(), path).toBeVisible();
  }
  expect(visitor.foreign).toEqual([]);
  expect(visitor.complaints).toEqual([]);
});

type Trusting = { readonly trustedTypes: { readonly createPolicy: (name: string, rules: object) => unknown } };
type Allowing = { readonly featurePolicy: { readonly allowsFeature: (name: string) => boolean } };

test('the rules hold: what a script of somebody else would try is refused', async ({ browser }) => {
  const { page, complaints } = await openWatched(browser, server.url, '/');
  /** The page is told so by this rule; and the attempt throws, if that is the way of it. */
  const refused = async (rule: string, attempt: () => unknown) => {
    const before = complaints.length;
    const outcome = await page.evaluate(attempt).then(
      () => 'done',
      () => 'threw',
    );
    await expect
      .poll(() => complaints.slice(before), { message: String(attempt) })
      .toContainEqual(expect.stringContaining(`policy: ${rule}`));
    return outcome;
  };
  const trusted = 'require-trusted-types-for';
  expect(await refused(trusted, () => (document.body.innerHTML = '<b>x</b>'))).toBe('threw');
  expect(await refused(trusted, () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'))).toBe('threw');
  expect(await refused(trusted, () => document.write('<b>x</b>'))).toBe('threw');
  expect(await refused(trusted, () => Object.assign(document.createElement('script'), { src: '/assets/x.js' }))).toBe(
    'threw',
  );
  // Not in the one breath in which the test may do what the page may not.
  await refused(trusted, () => void setTimeout(() => Reflect.construct((() => 1).constructor, ['return 1'])));
  expect(
    await refused('trusted-types', () => (window as unknown as Trusting).trustedTypes.createPolicy('mine', {})),
  ).toBe('threw');
  expect(await refused('connect-src', () => fetch('http://localhost:9/x'))).toBe('threw');
  await refused('img-src', () =>
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://localhost:9/x.png' })),
  );
  await refused('frame-src', () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/' })));
  await refused(trusted, () => document.body.setAttribute('onclick', 'hit()'));
  await refused('base-uri', () =>
    document.head.append(Object.assign(document.createElement('base'), { href: 'http://localhost:9/' })),
  );
  await refused('style-src-elem', () =>
    document.head.append(Object.assign(document.createElement('style'), { textContent: '* {}' })),
  );

  const allowed = await page.evaluate(
    (names) => names.map((name) => (document as unknown as Allowing).featurePolicy.allowsFeature(name)),
    [
      'camera',
      'microphone',
      'geolocation',
      'display-capture',
      'usb',
      'payment',
      'fullscreen',
      'clipboard-write',
      'screen-wake-lock',
    ],
  );
  expect(allowed).toEqual([false, false, false, false, false, false, true, true, true]);
});

test('hostile texts are text, on phone, screen and console', async ({ browser }) => {
  const usable = hostileTexts.flatMap(({ text }, i) => {
    const phrase = { letter: letters[i % letters.length]!, argument: null, cell: text, sentence: text };
    return v.is(ownPhraseSchema, phrase) ? [phrase] : [];
  });
  expect(usable.length).toBeGreaterThan(40);
  const deck = { name: '<script>hit()</script>', kind: 'defence' as const, phrases: usable };
  const story = '<script>hit()</script><img src=x onerror=hit()>\u202E{{hit()}}';
  const opened = await openSession(server.url, {
    case: { title: '<img src=x onerror=hit()>', story, words: '"><svg onload=hit()>', pronoun: 'she' },
    deck,
  });
  const shown = v.parse(ownDeckSchema, deck).phrases.map(({ cell }) => cell);

  const phones = [];
  for (let i = 0; i < 3; i++) {
    const phone = await openWatched(browser, server.url, `/${opened.code}`, { width: 390, height: 844 });
    await phone.page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(phone.page.getByRole('main').getByRole('listitem')).toHaveCount(25);
    await phone.page.getByRole('button', { name: 'Kaart', exact: true }).click();
    await expect(squares(phone.page)).toHaveCount(24);
    phones.push(phone);
  }
  const desk = await openWatched(browser, server.url, `/console/${opened.code}#${opened.facilitatorSecret}`);
  const [screen] = await Promise.all([
    desk.context.waitForEvent('page'),
    desk.page.getByRole('button', { name: 'Open het scherm' }).click(),
  ]);
  await desk.page.getByRole('button', { name: /Start ronde 1/ }).click();
  for (const { page } of phones) {
    const words = await squares(page).allInnerTexts();
    // Each square is one of the texts, whole: nothing was taken for markup.
    const flat = (text: string) => text.replaceAll(/[\s\u00AD]+/g, ' ').trim();
    const known = new Set(shown.map(flat));
    expect(words.map(flat).filter((text) => !known.has(text))).toEqual([]);
    for (let i = 0; i < 24; i++) await squares(page).nth(i).click();
    await page.getByRole('button', { name: 'Meld bingo' }).first().click();
  }
  await expect(next(desk.page)).toContainText('Toon bingo 3 in de zaal');
  await press(desk.page, 'PageDown');
  await expect(screen.getByRole('heading', { name: 'Bingo in de zaal' })).toBeVisible();
  await desk.page.getByRole('button', { name: /Rond af/ }).click();
  // A press that comes too soon after the button appeared does not count.
  const tally = desk.page.getByRole('button', { name: /Toon de turflijst in de zaal/ });
  await expect(async () => {
    await desk.page.getByRole('button', { name: /Ja, ronde 1 is klaar/ }).click({ timeout: 1_000 });
    await expect(tally).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await tally.click();
  await expect(screen.getByRole('heading', { name: /Meest gehoord/ })).toBeVisible();
  // Nothing in any of them came from a text: no element that our own pages do not have.
  for (const page of [screen, desk.page, ...phones.map((phone) => phone.page)]) {
    expect(
      await page
        .locator('script:not([src^="/assets/"]), iframe, object, embed, [onerror], [onload], [onfocus]')
        .count(),
    ).toBe(0);
    expect(await page.locator('img[src="x"], base').count()).toBe(0);
    expect(await page.locator('b').filter({ hasText: /^x$/ }).count()).toBe(0);
  }
  expectNothingWrong(desk, ...phones);
});

test('a hostile list or file of phrases is text in the editor too', async ({ browser }) => {
  const editor = await openWatched(browser, server.url, '/decks');
  await expect(editor.page.getByRole('heading', { level: 1 })).toBeVisible();
  const list = hostileTexts.map(({ text }) => text.replaceAll(/[\r\n]/g, ' ')).join('\n');
  await editor.page.getByRole('textbox', { name: 'Je lijst' }).fill(list);
  await editor.page.getByRole('button', { name: 'Lees in' }).click();
  await expect(editor.page.getByText('<svg onload=hit()>').first()).toBeVisible();
  await editor.page.reload();
  await expect(editor.page.getByRole('heading', { level: 1 })).toBeVisible();
  const file = JSON.stringify({
    format: 'grote-defensieve-routine-bingo/deck',
    version: 1,
    deck: {
      name: '<img src=x onerror=hit()>',
      kind: 'defence',
      phrases: [{ letter: 'B', argument: null, cell: '<b onclick=hit()>x</b>', sentence: '<svg onload=hit()>' }],
    },
  });
  const files = [
    ['deck.json', file],
    ['polluted.json', file.replace('{"format"', '{"__proto__":{"polluted":true},"format"')],
    ['deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['list.csv', list],
  ] as const;
  for (const [name, text] of files)
    await editor.page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(editor.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await editor.page.evaluate(() => 'polluted' in {})).toBe(false);
  expectNothingWrong(editor);
});
