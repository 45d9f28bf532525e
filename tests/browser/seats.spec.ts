// Coming back to a seat, handing it over, leaving it: the rows of the incident matrix that are about who holds a card.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { expectWellMade, marked, newContext, openPage, roundRuns, squares, stored, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const heard = (phone: Page, square: number) => expect(squares(phone).nth(square)).toHaveAttribute('data-look', 'heard');
const sheet = (phone: Page) => phone.getByRole('dialog');

/** A session whose round runs, somebody who leads it, and a phone with a mark on its card. */
async function session(browser: Parameters<typeof openPage>[0]) {
  const opened = await openSession(server.url);
  const desk = await leadAs(server.url, opened);
  const phone = await openPage(browser, `${server.url}/${opened.code}`);
  await takePart(phone);
  await desk.ask(lead('StartRound'));
  await roundRuns(phone);
  await squares(phone).nth(3).click();
  await heard(phone, 3);
  return { opened, desk, phone };
}

async function aboutMe(phone: Page, part: string): Promise<void> {
  await phone.getByRole('button', { name: 'Over deze sessie' }).click();
  await sheet(phone).getByRole('button', { name: part }).click();
}

async function wordsOf(phone: Page): Promise<readonly [string, string]> {
  await aboutMe(phone, 'Mijn twee terugkeerwoorden');
  const words = sheet(phone).getByRole('status');
  await expect(words).toContainText('Nummer 1');
  await expect(words.locator('p')).toHaveCount(3);
  await expectWellMade(phone);
  const [, first, second] = await words.locator('p').allTextContents();
  await phone.keyboard.press('Escape');
  return [first!, second!];
}

async function comeBack(phone: Page, number: string, [first, second]: readonly [string, string]): Promise<void> {
  await phone.getByLabel('Je nummer').fill(number);
  await phone.getByLabel('Eerste woord').fill(first);
  await phone.getByLabel('Tweede woord').fill(second);
  await phone.getByRole('button', { name: 'Haal mijn kaart' }).click();
}

test('wants out: asked twice, her card is gone from the room and from her phone, and she may come in anew', async ({
  browser,
}) => {
  const { opened, desk, phone } = await session(browser);
  await aboutMe(phone, 'Ik stop ermee');
  await expect(sheet(phone).getByText('Je kaart en je kruisjes tellen niet meer mee')).toBeVisible();
  await expectWellMade(phone);
  await sheet(phone).getByRole('button', { name: 'Terug' }).click();
  await expect(sheet(phone).getByRole('heading', { name: 'Je bent nummer 1' })).toBeVisible();
  await sheet(phone).getByRole('button', { name: 'Ik stop ermee' }).click();
  await sheet(phone).getByRole('button', { name: 'Wis mijn kaart' }).click();

  await expect(phone.getByRole('heading', { name: 'Je bent gestopt' })).toBeVisible();
  await expectWellMade(phone);
  await desk.sees(({ joined, numbers }) => joined === 0 && numbers?.gone.join() === '1');
  await expect.poll(() => stored(phone)).toEqual({});
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Je bent gestopt' })).toBeVisible();
  await phone.getByRole('button', { name: 'Doe mee als nieuwe speler' }).click();
  await takePart(phone);
  await expect(marked(phone)).toHaveCount(0);
  await desk.sees(({ joined, numbers }) => joined === 1 && numbers?.last === 2);
  expect(phone.url()).toBe(`${server.url}/${opened.code}`);
  desk.close();
});

test('cleared storage: two words bring the card back, and the seat that was taken on the way in is given up', async ({
  browser,
}) => {
  const { opened, desk, phone } = await session(browser);
  const words = await wordsOf(phone);
  const other = await openPage(browser, `${server.url}/${opened.code}`, { size: [320, 568] });
  await expect(other.getByRole('button', { name: 'Meedoen' })).toBeVisible();
  await desk.sees(({ joined }) => joined === 2);
  await expectWellMade(other);
  await other.getByRole('link', { name: 'Ik had al een kaart' }).click();
  await expect(other.getByRole('heading', { name: 'Terug naar je kaart' })).toBeVisible();
  await comeBack(other, '', words);
  await expect(other.getByRole('alert')).toHaveText('Vul je nummer en je twee woorden in.');
  await comeBack(other, '1', [words[1], 'mispoes']);
  await expect(other.getByRole('alert')).toHaveText('Dit nummer en deze woorden horen niet bij elkaar.');
  await expectWellMade(other);
  await comeBack(other, ' 1', [words[0].toUpperCase(), ` ${words[1]}`]);

  await expect(squares(other)).toHaveCount(24);
  await heard(other, 3);
  await desk.sees(({ joined, numbers }) => joined === 1 && numbers?.gone.join() === '2');
  // The phone that had it says where it went, and has nothing of it any more; not after a reload either.
  await expect(phone.getByRole('heading', { name: 'Verhuisd' })).toBeVisible();
  await expectWellMade(phone);
  await expect.poll(async () => Object.keys(await stored(phone))).toEqual([`${opened.code}/secret`]);
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Verhuisd' })).toBeVisible();
  await desk.sees(({ joined }) => joined === 1);
  await other.reload();
  await heard(other, 3);
  desk.close();
});

test('help by number: the desk shows a code, once, and takes a number away when it is asked twice', async ({
  browser,
}) => {
  const { opened, desk, phone } = await session(browser);
  const console = await newContext(browser, { size: [1280, 800] }).then((context) => context.newPage());
  const tickets: string[] = [];
  console.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const ticket = /"ticket":"([\w-]+)"/.exec(String(payload))?.[1];
      if (ticket) tickets.push(ticket);
    }),
  );
  await console.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await console.getByText('Nummers', { exact: true }).click();
  await expect(console.getByText('1 verbonden, 0 weg.')).toBeVisible();
  await console.getByLabel('Zoek een nummer').fill('2');
  await expect(console.getByText('Dat nummer doet niet mee.')).toBeVisible();
  await console.getByLabel('Zoek een nummer').fill('1');
  await console.getByRole('button', { name: 'Maak een nieuwe QR-code' }).click();
  await expect(
    console.getByRole('img', { name: 'QR-code waarmee een telefoon verdergaat als nummer 1' }),
  ).toBeVisible();
  await expectWellMade(console);

  const link = `${server.url}/return/${opened.code}#${tickets.at(-1)}`;
  const other = await openPage(browser, link);
  await expect(other.getByText('Wat er al op was aangekruist, telt mee, maar zie je hier niet.')).toBeVisible();
  await expectWellMade(other);
  await other.getByRole('button', { name: 'Neem de kaart over' }).click();
  await expect(squares(other)).toHaveCount(24);
  await expect(marked(other)).toHaveCount(0);
  expect(other.url()).toBe(`${server.url}/${opened.code}`);
  await expect(phone.getByRole('heading', { name: 'Verhuisd' })).toBeVisible();
  const late = await openPage(browser, link);
  await late.getByRole('button', { name: 'Neem de kaart over' }).click();
  await expect(late.getByRole('alert')).toHaveText(
    'Deze code is al gebruikt, of verlopen. Vraag de begeleider om een nieuwe.',
  );

  await console.getByRole('button', { name: 'Berg de code op' }).click();
  await console.getByRole('button', { name: 'Verwijder dit nummer' }).click();
  await console.getByRole('button', { name: 'Laat zitten' }).click();
  await console.getByRole('button', { name: 'Verwijder dit nummer' }).click();
  await console.getByRole('button', { name: 'Verwijder nummer 1' }).click();
  await expect(other.getByRole('heading', { name: 'Plek vrijgemaakt' })).toBeVisible();
  await expect(console.getByRole('heading', { name: 'Nummer 1: gestopt' })).toBeVisible();
  desk.close();
});

test('second person on the same phone: a new seat when she says so, and the first goes on counting', async ({
  browser,
}) => {
  const { desk, phone } = await session(browser);
  await aboutMe(phone, 'Nieuwe speler op deze telefoon');
  await expectWellMade(phone);
  await sheet(phone).getByRole('button', { name: 'Maak plaats' }).click();
  await expect(phone.getByRole('heading', { name: /Je speelt mee als nummer\s+2/ })).toBeVisible();
  await takePart(phone);
  await expect(marked(phone)).toHaveCount(0);
  await desk.sees(({ joined, numbers }) => joined === 2 && numbers?.away.join() === '1');
  desk.close();
});

test('two tabs are one seat: both live, counted once', async ({ browser }) => {
  const { opened, desk, phone } = await session(browser);
  const tab = await phone.context().newPage();
  await tab.goto(`${server.url}/${opened.code}`);
  await heard(tab, 3);
  await squares(tab).nth(5).click();
  await heard(phone, 5);
  await squares(phone).nth(7).click();
  await heard(tab, 7);
  await desk.sees(({ joined, presence }) => joined === 1 && presence.phones === 1);
  desk.close();
});

test('tab killed: opened again, the card is there as it was left, in the same seat', async ({ browser }) => {
  const { opened, desk, phone } = await session(browser);
  const context = phone.context();
  await phone.close();
  await desk.sees(({ presence }) => presence.phones === 0);
  const again = await context.newPage();
  await again.goto(`${server.url}/${opened.code}`);
  await heard(again, 3);
  await squares(again).nth(5).click();
  await heard(again, 5);
  await desk.sees(({ joined, presence }) => joined === 1 && presence.phones === 1);
  desk.close();
});
