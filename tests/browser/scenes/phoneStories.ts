// What a participant sees, from the code to the farewell.
import { expect, type Page } from '@playwright/test';
import { nanoid } from 'nanoid';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { lead, ofRoom } from '../../support/workshop.ts';
import { marked, squares } from '../pages.ts';
import { openScene, takesPart, taps } from './cast.ts';
import { longestCase, longestDeck } from './longest.ts';
import { phoneWords } from './phoneWords.ts';
import { type Stage, story } from './story.ts';

const say = ({ language }: Stage) => phoneWords(language);
const running = lead('StartRound');
const isRunning = (view: { activity: { phase: string } | null }) => view.activity?.phase === 'running';

const round = story(
  'phone',
  'a round',
  [
    'welcome',
    'card before the start',
    'about the session',
    'card without a mark',
    'card just marked',
    'phrase sheet',
    'card with marks',
    'card in a list',
    'phrase sheet in a list',
    'line complete',
    'bingo called',
    'two lines complete',
    'full card',
    'paused',
    'ended',
    'farewell',
  ],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage);
    const phone = await stage.open(session.phonePath);
    await expect(phone.getByRole('button', { name: t('take-part') })).toBeVisible();
    await at('welcome', phone);
    await takesPart(phone, stage);
    await at('card before the start', phone);
    await phone.getByRole('button', { name: t('about') }).click();
    await expect(phone.getByRole('dialog')).toBeVisible();
    await at('about the session', phone);
    await phone.keyboard.press('Escape');
    await session.leads(running, isRunning);
    await expect(phone.getByText(t('heard-count', { count: 0 }))).toBeVisible();
    await at('card without a mark', phone);

    await taps(phone, 7);
    await at('card just marked', phone);
    await squares(phone).nth(7).click();
    await expect(phone.getByRole('dialog')).toBeVisible();
    await at('phrase sheet', phone);
    await phone.getByRole('button', { name: t('heard-again') }).click();
    await taps(phone, 0, 1, 2, 20);
    await at('card with marks', phone);
    await phone.getByText(t('list'), { exact: true }).click();
    await expect(squares(phone)).toHaveCount(0);
    await at('card in a list', phone);
    await phone.getByRole('main').getByRole('button', { pressed: true }).first().click();
    await expect(phone.getByRole('dialog')).toBeVisible();
    await at('phrase sheet in a list', phone);
    await phone.keyboard.press('Escape');
    await phone.getByText(t('grid'), { exact: true }).click();

    await taps(phone, 3, 4);
    await expect(phone.getByRole('button', { name: t('call') })).toBeVisible();
    await at('line complete', phone);
    await phone.getByRole('button', { name: t('call') }).click();
    await expect(phone.getByText(t('called')).first()).toBeVisible();
    await at('bingo called', phone);
    await taps(phone, 5, 6, 8, 9, 10, 11);
    await at('two lines complete', phone);
    await taps(phone, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23);
    await expect(marked(phone)).toHaveCount(24);
    await at('full card', phone);

    await session.leads(lead('PauseRound'), (view) => view.activity?.phase === 'paused');
    await expect(phone.getByText(t('paused')).first()).toBeVisible();
    await at('paused', phone);
    await session.leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
    await expect(phone.getByText(t('ended', { number: 1 })).first()).toBeVisible();
    await at('ended', phone);
    await session.leads(ofRoom('CloseRoom'), (view) => view.phase === 'closed');
    await expect(phone.getByRole('heading', { name: t('over') })).toBeVisible();
    await at('farewell', phone);
    session.desk.close();
  },
);

const breakthrough = story(
  'phone',
  'a round that opens',
  ['opening card before the start', 'opening card with marks', 'opening line complete'],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage, { deck: 'breakthrough', size: 4 });
    const phone = await stage.open(session.phonePath);
    await takesPart(phone, stage, 16);
    await at('opening card before the start', phone);
    await session.leads(running, isRunning);
    await taps(phone, 0, 1, 2, 9);
    await at('opening card with marks', phone);
    await taps(phone, 3);
    await expect(phone.getByRole('button', { name: t('call') })).toBeVisible();
    await at('opening line complete', phone);
    session.desk.close();
  },
);

const small = story('phone', 'a small card', ['small card', 'small card with a diagonal'], async (stage, at) => {
  const session = await openScene(stage, { deck: 'first-try', size: 3 });
  const phone = await stage.open(session.phonePath);
  await takesPart(phone, stage, 9);
  await session.leads(running, isRunning);
  await at('small card', phone);
  await taps(phone, 0, 4, 8);
  await at('small card with a diagonal', phone);
  session.desk.close();
});

const longest = story('phone', 'the longest texts', ['longest card', 'longest sheet'], async (stage, at) => {
  const session = await openScene(stage, { deck: longestDeck, case: longestCase });
  const phone = await stage.open(session.phonePath);
  await phone.getByRole('button', { name: say(stage)('take-part') }).click();
  await session.leads(running, isRunning);
  const rows = phone.getByRole('main').getByRole('button', { pressed: false });
  await rows.first().click();
  const first = phone.getByRole('main').getByRole('button', { pressed: true }).first();
  await expect(first).toBeVisible();
  await at('longest card', phone);
  await first.click();
  await expect(phone.getByRole('dialog')).toBeVisible();
  await at('longest sheet', phone);
  session.desk.close();
});

/** Opens what one can do about one's own seat, and waits until all of it is there. */
async function aboutSeat(phone: Page, { language }: Stage, part: 'words' | 'anew' | 'leave'): Promise<void> {
  const t = phoneWords(language);
  await phone.getByRole('button', { name: t('about') }).click();
  await phone
    .getByRole('dialog')
    .getByRole('button', { name: t(part) })
    .click();
  await expect(phone.getByRole('dialog', { name: t(part) })).toBeVisible();
}

const seat = story(
  'phone',
  'a seat',
  [
    'return words',
    'second player on this phone',
    'stopping',
    'coming back',
    'coming back with half of it',
    'offered a card',
    'moved',
    'removed',
    'stopped',
  ],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage);
    const phone = await stage.open(session.phonePath);
    await takesPart(phone, stage);
    await aboutSeat(phone, stage, 'words');
    await expect(phone.getByRole('status').locator('p')).toHaveCount(3);
    await at('return words', phone);
    await phone.keyboard.press('Escape');
    await aboutSeat(phone, stage, 'anew');
    await at('second player on this phone', phone);
    await phone.keyboard.press('Escape');
    await aboutSeat(phone, stage, 'leave');
    await at('stopping', phone);

    const other = await stage.open(`/return/${session.opened.code}`);
    await expect(other.getByRole('heading', { name: t('return-title') })).toBeVisible();
    await at('coming back', other);
    await other.getByRole('button', { name: t('return-yes') }).click();
    await expect(other.getByRole('alert')).toBeVisible();
    await at('coming back with half of it', other);
    const ticket = nanoid(22);
    await session.leads({ kind: 'room', type: 'HelpSeat', seat: 1, ticket }, () => true);
    await other.goto('about:blank');
    await other.goto(`${stage.server.url}/return/${session.opened.code}#${ticket}`);
    await expect(other.getByText(t('help-what'))).toBeVisible();
    await at('offered a card', other);
    await other.getByRole('button', { name: t('help-yes') }).click();
    await expect(squares(other)).toHaveCount(24);
    await expect(phone.getByRole('heading', { name: t('moved-title') })).toBeVisible();
    await at('moved', phone);
    await session.leads({ kind: 'room', type: 'RemoveSeat', seat: 1 }, ({ joined }) => joined === 0);
    await expect(other.getByRole('heading', { name: t('removed-title') })).toBeVisible();
    await at('removed', other);
    await other.getByRole('button', { name: t('join-anew') }).click();
    await takesPart(other, stage);
    await aboutSeat(other, stage, 'leave');
    await other.getByRole('button', { name: t('leave-yes') }).click();
    await expect(other.getByRole('heading', { name: t('left-title') })).toBeVisible();
    await at('stopped', other);
    session.desk.close();
  },
);

const rehearsed = story(
  'phone',
  'a rehearsal',
  ['welcome to a rehearsal', 'card of a rehearsal'],
  async (stage, at) => {
    const { server, language } = stage;
    const response = await fetch(`${server.url}/api/rehearsals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ language }),
    });
    const { code } = (await response.json()) as OpenAnswer;
    const phone = await stage.open(`/${code}`);
    await expect(phone.getByText(say(stage)('rehearsal-help'))).toBeVisible();
    await at('welcome to a rehearsal', phone);
    await takesPart(phone, stage);
    await at('card of a rehearsal', phone);
  },
);

export const phoneStories = [round, breakthrough, small, longest, seat, rehearsed];
