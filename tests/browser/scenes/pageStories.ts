// The pages that belong to no session: the way in, opening one, writing a deck, reading.
import { expect } from '@playwright/test';
import { caseKits } from '#shared/content/caseKits.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { galleryTexts } from '#shared/messages/gallery.ts';
import { homeTexts } from '#shared/messages/home.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { rehearsalTexts } from '#shared/messages/rehearsal.ts';
import { takePaperSeats } from '../../support/workshop.ts';
import { openScene } from './cast.ts';
import { type Stage, story } from './story.ts';

const say = ({ language }: Stage) => translator(homeTexts, language);

const home = story(
  'page',
  'the front page',
  ['home', 'home with a wrong code', 'open a session', 'open with an own case', 'home of who leads'],
  async (stage, at) => {
    const t = say(stage);
    const page = await stage.open('/');
    await expect(page.getByRole('button', { name: t('join') })).toBeVisible();
    await at('home', page);
    await page.getByRole('textbox').fill('AEIOU1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await at('home with a wrong code', page);
    await page.goto(`${stage.server.url}/open`);
    await expect(page.getByRole('button', { name: t('open') })).toBeVisible();
    await at('open a session', page);
    await page.getByRole('radio', { name: t('own-case') }).check({ force: true });
    await page.getByRole('button', { name: t('open') }).click();
    await expect(page.getByText(t('case-title-missing'))).toBeVisible();
    await at('open with an own case', page);
    await page.getByLabel(t('case-title'), { exact: true }).fill('Een drempel');
    await page.getByRole('button', { name: t('open') }).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.goto(stage.server.url);
    await expect(page.getByRole('link', { name: t('back-to-console') })).toBeVisible();
    await at('home of who leads', page);
  },
);

const rehearsal = story('console', 'a rehearsal', ['rehearsing'], async (stage, at) => {
  const t = translator(rehearsalTexts, stage.language);
  const desk = await stage.open('/');
  await desk.getByRole('button', { name: t('rehearse') }).click();
  await expect(desk.getByText(t('name'))).toBeVisible();
  await at('rehearsing', desk);
});

const decks = story(
  'page',
  'an own deck',
  ['decks at the start', 'decks after a paste', 'decks after a copy'],
  async (stage, at) => {
    const t = translator(decksTexts, stage.language);
    const page = await stage.open('/decks');
    await expect(page.getByRole('textbox', { name: t('paste-label') })).toBeVisible();
    await at('decks at the start', page);
    const lines = [
      'Daar is geen potje voor',
      'Dan wil straks iedereen dat',
      '=1+1',
      'Hottentottententententoonstellingsbeleid',
    ];
    await page.getByRole('textbox', { name: t('paste-label') }).fill(lines.join('\n'));
    await page.getByRole('button', { name: t('read') }).click();
    await expect(page.getByText('=1+1')).toBeVisible();
    await at('decks after a paste', page);
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(`${stage.server.url}/decks`);
    await page.getByRole('combobox', { name: t('copy-label') }).selectOption('1');
    await page.getByRole('button', { name: t('copy-do') }).click();
    await expect(
      page
        .getByText(t('count', { count: 30 }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await at('decks after a copy', page);
  },
);

const reading = story(
  'page',
  'reading',
  ['guide', 'about', 'privacy', ...caseKits.map(({ id }) => `case ${id}`)],
  async (stage, at) => {
    const page = await stage.open('/guide');
    for (const path of ['guide', 'about', 'privacy', ...caseKits.map(({ id }) => `cases/${id}`)]) {
      await page.goto(`${stage.server.url}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await at(path.replace('cases/', 'case '), page);
    }
  },
);

const prepared = story(
  'page',
  'what is made ready',
  ['room check', 'poster', 'sheet of the observer', 'sheet of the link', 'sheets of cards'],
  async (stage, at) => {
    const session = await openScene(stage);
    await session.leads(takePaperSeats(2), (view) => view.paper === 2);
    const { code, facilitatorSecret } = session.opened;
    const page = await stage.open('/zaalcheck');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await at('room check', page);
    for (const [scene, path, sheets] of [
      ['poster', `${code}/poster`, 1],
      ['sheet of the observer', 'observer', 1],
      ['sheet of the link', `${code}/link#${facilitatorSecret}`, 1],
      ['sheets of cards', `${code}#${facilitatorSecret}`, 2],
    ] as const) {
      await page.goto(`${stage.server.url}/paper/${path}`);
      await expect(page.getByRole('article')).toHaveCount(sheets);
      await at(scene, page);
    }
    session.desk.close();
  },
);

const gallery = story(
  'page',
  'the gallery',
  ['gallery', 'gallery of a list that opens', 'gallery with a sheet'],
  async (stage, at) => {
    const page = await stage.open('/gallery');
    const t = translator(galleryTexts, stage.language);
    await expect(page.getByRole('grid')).toBeVisible();
    await at('gallery', page);
    const card = page.locator('section', { has: page.getByRole('heading', { name: t('card'), exact: true }) });
    await card.getByRole('button', { name: t('opens') }).click();
    await card.getByRole('button', { name: translator(phoneTexts, stage.language)('list'), exact: true }).click();
    await expect(page.getByRole('grid')).toHaveCount(0);
    await at('gallery of a list that opens', page);
    await page.getByRole('button', { name: t('open-sheet') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await at('gallery with a sheet', page);
  },
);

export const pageStories = [home, rehearsal, decks, reading, prepared, gallery];
