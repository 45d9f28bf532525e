// What the facilitator sees at the desk.
import { expect, type Page } from '@playwright/test';
import { translator } from '#shared/messages/catalogue.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { LineId } from '#shared/domain/round/bingo.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { callBingo, joinAs, lead, ofRoom, renewedLink, show, takePaperSeats, watchAs } from '../../support/workshop.ts';
import { failStore } from '../failingStore.ts';
import { comesBack, cutOff, hears, openScene } from './cast.ts';
import { longestCase, longestDeck } from './longest.ts';
import { type Stage, story } from './story.ts';

const say = ({ language }: Stage) => translator(consoleTexts, language);
const all = Array.from({ length: 25 }, (_, square) => square).filter((square) => square !== 12);
const isNow = (phase: string) => (view: { activity: { phase: string } | null }) => view.activity?.phase === phase;

/** Opens every fold of the page, one in another included. */
const unfold = (desk: Page) =>
  desk.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));

const round = story(
  'console',
  'a round',
  [
    'arrival',
    'arrival with every fold open',
    'the room is filling',
    'role play',
    'somebody waits at the door',
    'a bingo called',
    'a bingo on the screen',
    'twelve bingos',
    'paused',
    'is it the end',
    'harvest',
    'harvest with every fold open',
    'the page of a phrase',
    'a phrase on the screen',
    'the tally on the screen',
    'dealing a next round',
    'fresh cards',
    'other cards dealt',
    'offline',
    'nothing is stored',
    'closed',
    'wiped',
  ],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage, { deck: 'first-try' });
    const desk = await stage.open(session.deskPath);
    const press = (name: string | RegExp) => desk.getByRole('button', { name }).first().click();
    await expect(desk.getByRole('button', { name: t('startRound', { number: 1 }) })).toBeVisible();
    await at('arrival', desk);
    await unfold(desk);
    await at('arrival with every fold open', desk);
    await desk.reload();
    const phones = await session.join(14);
    await session.desk.sees((view) => view.joined === 14);
    await expect(desk.getByText('14', { exact: true }).first()).toBeVisible();
    await at('the room is filling', desk);
    await session.leads(lead('StartRound'), isNow('running'));
    await expect(desk.getByText(t('noBingo'))).toBeVisible();
    await at('role play', desk);
    await session.leads(ofRoom('CloseDoor'), (view) => view.door === 'closed');
    const outside = joinAs(stage.server.url, session.opened.code).catch(() => null);
    await expect(desk.getByText(t('doorClosed', { count: 1 }))).toBeVisible();
    await at('somebody waits at the door', desk);
    await session.leads(ofRoom('OpenDoor'), (view) => view.door === 'open');
    await outside;

    const [anna, bert, ...others] = phones;
    await hears(anna!, all);
    await hears(bert!, [0, 1, 2, 3, 4]);
    for (const [place, phone] of others.entries()) await hears(phone, [place % 6, place + 13]);
    expect(await bert!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
    await expect(desk.getByText(t('bingos', { count: 1 })).first()).toBeVisible();
    await at('a bingo called', desk);
    const screen = await watchAs(stage.server.url, session.opened);
    await session.leads(show({ what: 'bingo', bingo: 0 }), (view) => view.activity?.shown.what === 'bingo');
    await expect(desk.getByText(t('onScreen', { screens: 1 })).first()).toBeVisible();
    await at('a bingo on the screen', desk);
    await session.leads(show({ what: 'listening' }), (view) => view.activity?.shown.what === 'listening');
    const ways: LineId[] = [1, 2, 3, 4, 5].flatMap((n): LineId[] => [`row-${n}`, `column-${n}`]);
    for (const line of [...ways, 'full'] as const) expect(await anna!.ask(callBingo(line))).toMatchObject({ ok: true });
    await expect(desk.getByText(t('bingos', { count: 12 })).first()).toBeVisible();
    await at('twelve bingos', desk);
    await session.leads(lead('PauseRound'), isNow('paused'));
    await expect(desk.getByRole('button', { name: t('resume') })).toBeVisible();
    await at('paused', desk);
    await press(t('endRound'));
    await expect(desk.getByRole('button', { name: t('endRoundSure', { number: 1 }) })).toBeVisible();
    await at('is it the end', desk);

    await session.leads(lead('EndRound'), isNow('ended'));
    await expect(desk.getByRole('table')).toBeVisible();
    await at('harvest', desk);
    await unfold(desk);
    await at('harvest with every fold open', desk);
    await desk.getByRole('table').getByRole('button').first().click();
    await expect(desk.getByRole('article')).toBeVisible();
    await at('the page of a phrase', desk);
    await press(t('showPhrase'));
    await session.desk.sees((view) => view.activity?.shown.what === 'phrase');
    await at('a phrase on the screen', desk);
    await desk.reload();
    await session.leads(show({ what: 'tally' }), (view) => view.activity?.shown.what === 'tally');
    await expect(desk.getByRole('main').getByText(/(blad|page) 1 /i)).toBeVisible();
    await at('the tally on the screen', desk);
    await press(t('newRound'));
    await expect(desk.getByRole('button', { name: t('dealCards') })).toBeVisible();
    await at('dealing a next round', desk);
    const second = { deck: 'breakthrough', size: 4, extra: { corners: false, full: false } };
    await session.leads(
      { kind: 'round', activity: 2, type: 'DealRound', ...second },
      (view) => view.activity?.number === 2,
    );
    await expect(desk.getByRole('button', { name: t('startRound', { number: 2 }) })).toBeVisible();
    await at('fresh cards', desk);
    await desk
      .locator('summary')
      .filter({ hasText: t('otherCards') })
      .click();
    await press(t('dealAgain'));
    await expect(desk.getByText(t('dealtNow'))).toBeVisible();
    await at('other cards dealt', desk);

    await cutOff(desk);
    await expect(desk.getByText(t('lost')).first()).toBeVisible();
    await at('offline', desk);
    await comesBack(desk);
    await expect(desk.getByRole('button', { name: t('startRound', { number: 2 }) })).toBeVisible();
    const repair = failStore(stage.server);
    expect(await session.desk.ask(lead('StartRound', 2))).toMatchObject({ ok: false });
    await expect(desk.getByText(t('notStoring')).first()).toBeVisible();
    await at('nothing is stored', desk);
    repair();
    await expect
      .poll(async () => ((await session.desk.ask(ofRoom('CloseRoom'))) as { readonly ok: boolean }).ok)
      .toBe(true);
    await expect(desk.getByText(t('closedTitle')).first()).toBeVisible();
    await at('closed', desk);
    expect(await session.desk.ask(ofRoom('WipeRoom'))).toMatchObject({ ok: true });
    await expect(desk.getByText(t('wiped')).first()).toBeVisible();
    await at('wiped', desk);
    for (const client of [session.desk, screen, ...phones]) client.close();
  },
);

const longest = story('console', 'the longest texts', ['longest role play', 'longest harvest'], async (stage, at) => {
  const session = await openScene(stage, { deck: longestDeck, case: longestCase });
  const [anna] = await session.join(1);
  await session.leads(lead('StartRound'), isNow('running'));
  await hears(anna!, all);
  expect(await anna!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
  const desk = await stage.open(session.deskPath);
  await expect(desk.getByText(say(stage)('bingos', { count: 1 })).first()).toBeVisible();
  await unfold(desk);
  await at('longest role play', desk);
  await session.leads(lead('EndRound'), isNow('ended'));
  await expect(desk.getByRole('table')).toBeVisible();
  await at('longest harvest', desk);
  for (const client of [session.desk, anna!]) client.close();
});

const apart = story(
  'console',
  'a desk apart',
  ['half a link', 'a wrong link', 'an unknown session', 'of an assistant', 'nothing heard'],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage);
    const { code } = session.opened;
    for (const [scene, path, text] of [
      ['half a link', `/console/${code}`, 'halfLink'],
      ['a wrong link', `/console/${code}#${'x'.repeat(22)}`, 'wrongLink'],
      ['an unknown session', `/console/ccccc2#${'x'.repeat(22)}`, 'unknownRoom'],
    ] as const) {
      const desk = await stage.open(path);
      await expect(desk.getByRole('heading', { name: t(text) })).toBeVisible();
      await at(scene, desk);
    }
    const secret = await renewedLink(stage.server.url, session.opened, 'assistant');
    const assistant = await stage.open(`/assistant/${code}#${secret}`);
    await expect(assistant.getByText(t('assistantCannot'))).toBeVisible();
    await at('of an assistant', assistant);
    await session.leads(lead('StartRound'), isNow('running'));
    await session.leads(lead('EndRound'), isNow('ended'));
    await expect(assistant.getByText(t('nothingHeard', { kind: 'defence' }))).toBeVisible();
    await at('nothing heard', assistant);
    session.desk.close();
  },
);

const numbers = story(
  'console',
  'numbers and paper',
  [
    'the list of keys',
    'a crowd by number',
    'help for a number',
    'cards on paper',
    'a card on the desk',
    'a card with a bingo',
    'too late for paper',
  ],
  async (stage, at) => {
    const t = say(stage);
    const onPaper = translator(paperTexts, stage.language);
    const session = await openScene(stage, { deck: 'first-try' });
    const phones = await session.join(150);
    await session.leads(takePaperSeats(100), (view) => view.paper === 100);
    const desk = await stage.open(session.deskPath);
    const fold = (title: string) => desk.locator('summary').filter({ hasText: title });
    await expect(desk.getByText('150', { exact: true }).first()).toBeVisible();
    await desk.keyboard.press('?');
    await expect(desk.getByText(t('keyHelpDoes'))).toBeVisible();
    await at('the list of keys', desk);
    await desk.keyboard.press('?');
    await fold(t('numbers')).click();
    await at('a crowd by number', desk);
    await desk.getByLabel(t('findNumber')).fill('42');
    await expect(desk.getByRole('heading', { name: '42' })).toBeVisible();
    await at('help for a number', desk);
    await fold(t('numbers')).click();
    await fold(onPaper('onPaper')).click();
    await at('cards on paper', desk);
    await session.leads(lead('StartRound'), isNow('running'));
    await fold(onPaper('entry')).click();
    await desk.getByLabel(onPaper('numberOnCard')).fill('151');
    await desk.getByRole('button', { name: onPaper('openCard') }).click();
    await expect(desk.getByText(onPaper('noLine'))).toBeVisible();
    await at('a card on the desk', desk);
    const card = desk.locator('section', { has: desk.getByRole('heading', { name: onPaper('card', { seat: 151 }) }) });
    for (const square of [0, 1, 2, 3, 4]) {
      const pressed = card.locator('button[aria-pressed]').nth(square);
      await pressed.click();
      await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    }
    await expect(desk.getByRole('button', { name: onPaper('callLine') })).toBeVisible();
    await at('a card with a bingo', desk);
    await session.leads(lead('EndRound'), isNow('ended'));
    await session.leads(show({ what: 'tally' }), (view) => view.activity?.shown.what === 'tally');
    await expect(desk.getByText(onPaper('afterTally'))).toBeVisible();
    await at('too late for paper', desk);
    for (const client of [session.desk, ...phones]) client.close();
  },
);

const carried = story(
  'console',
  'another machine',
  ['a pairing code of nobody', 'a screen paired', 'a file downloaded'],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage, { deck: 'first-try' });
    const desk = await stage.open(session.deskPath);
    const fold = (title: string) => desk.locator('summary').filter({ hasText: title });
    const projector = await stage.open('/screen');
    const shown = projector.getByText(/^\d{3}\s\d{3}$/);
    await expect(shown).toBeVisible();
    const code = (await shown.innerText()).replace(/\D/g, '');
    await fold(t('screenLink')).click();
    const field = desk.getByLabel(t('pairingCode'));
    await field.fill(code === '000000' ? '000001' : '000000');
    await field.press('Enter');
    await expect(desk.getByRole('alert')).toBeVisible();
    await at('a pairing code of nobody', desk);
    await field.fill(code);
    await field.press('Enter');
    await expect(desk.getByText(t('paired')).last()).toBeVisible();
    await expect(projector.locator('main[data-picture="lobby"]')).toBeVisible();
    await at('a screen paired', desk);

    const [anna] = await session.join(1);
    await session.leads(lead('StartRound'), isNow('running'));
    await hears(anna!, [0, 1, 2]);
    await session.leads(lead('EndRound'), isNow('ended'));
    await expect(desk.getByRole('table')).toBeVisible();
    await desk.getByRole('button', { name: t('csv'), exact: true }).click();
    await expect(desk.getByText(t('saved')).last()).toBeVisible();
    await at('a file downloaded', desk);
    for (const client of [session.desk, anna!]) client.close();
  },
);

export const consoleStories = [round, longest, apart, numbers, carried];
