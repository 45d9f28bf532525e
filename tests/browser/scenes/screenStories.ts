// What the room sees on the wall.
import { expect, type Page } from '@playwright/test';
import { type Catalogue, translator } from '#shared/messages/catalogue.ts';
import { screenTexts } from '#shared/messages/screen.ts';
import {
  callBingo,
  joinAs,
  lead,
  leadAs,
  ofRoom,
  openRehearsal,
  screenSecretOf,
  show,
} from '../../support/workshop.ts';
import { comesBack, cutOff, hears, hold, openScene } from './cast.ts';
import { longestCase, longestDeck } from './longest.ts';
import { type Stage, story } from './story.ts';

type Text = typeof screenTexts extends Catalogue<infer Key> ? Key : never;
const say = ({ language }: Stage, key: Text, values?: Record<string, number>) =>
  translator(screenTexts, language)(key, values);

/** Waits until this picture stands still on the wall. */
const pictured = (wall: Page, picture: string) => expect(wall.locator(`main[data-picture="${picture}"]`)).toBeVisible();
const chairStands = (wall: Page) => expect(wall.locator('[data-act="chair"]')).toBeVisible({ timeout: 15_000 });

/** Puts something on the wall, and waits for the picture of it. */
type Shown = { readonly what: string };
const showing = (what: string) => (view: { activity: { shown: Shown } | null }) => view.activity?.shown.what === what;

const round = story(
  'screen',
  'a round',
  [
    'lobby',
    'lobby with somebody in',
    'listening',
    'listening, with time left',
    'paused',
    'bingo in a row',
    'chair',
    'bingo in a diagonal',
    'bingo in four corners',
    'bingo in a column',
    'bingo of a full card',
    'chair of a full card',
    'round done',
    'harvest',
    'harvest while offline',
    'harvest, columns',
    'columns while offline',
    'harvest, more',
    'phrase',
    'phrase reopened',
    'opening lobby',
    'opening round',
    'opening bingo',
    'opening chair',
    'opening harvest',
    'offline',
    'closed',
  ],
  async (stage, at) => {
    const session = await openScene(stage);
    const wall = await stage.open(await session.screenPath());
    /** Looks at a picture while nothing arrives any more. */
    const aloneWith = async (picture: string, scene: Parameters<typeof at>[0]) => {
      await cutOff(wall);
      await expect(wall.getByText(say(stage, 'offline')).first()).toBeVisible();
      await at(scene, wall);
      await comesBack(wall);
      await pictured(wall, picture);
    };
    await pictured(wall, 'lobby');
    await at('lobby', wall);
    const phones = await session.join(14);
    await expect(wall.getByText('14', { exact: true })).toBeVisible();
    await at('lobby with somebody in', wall);
    await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
    await pictured(wall, 'listening');
    await at('listening', wall);
    await session.leads(
      { kind: 'round', activity: 1, type: 'TimeRound', minutes: 20 },
      (view) => view.activity?.minutes === 20,
    );
    // Of the time that was planned some minutes may be over, where looking at the scene before this one took long.
    const left = [20, 19, 18, 17, 16].map((minutes) => wall.getByText(say(stage, 'timeLeft', { minutes })));
    await expect(left.reduce((any, one) => any.or(one))).toBeVisible();
    await at('listening, with time left', wall);
    await session.leads(lead('PauseRound'), (view) => view.activity?.phase === 'paused');
    await pictured(wall, 'paused');
    await at('paused', wall);
    await session.leads(lead('ResumeRound'), (view) => view.activity?.phase === 'running');

    const [anna, bert, carl, dora, ...others] = phones;
    await hears(anna!, [0, 1, 2, 3, 4]);
    await hears(bert!, [0, 6, 18, 24]);
    await hears(carl!, [0, 4, 20, 24]);
    await hears(
      dora!,
      Array.from({ length: 25 }, (_, square) => square).filter((square) => square !== 12),
    );
    for (const [place, phone] of others.entries()) await hears(phone, [place, place + 13]);
    const called = [
      [anna, 'row-1'],
      [bert, 'diagonal-down'],
      [carl, 'corners'],
      [dora, 'column-4'],
      [dora, 'full'],
    ] as const;
    for (const [phone, line] of called) expect(await phone!.ask(callBingo(line))).toMatchObject({ ok: true });
    await session.desk.sees((view) => view.activity?.bingos.length === 5);
    const bingos = [
      ['bingo in a row', 'chair'],
      ['bingo in a diagonal', null],
      ['bingo in four corners', null],
      ['bingo in a column', null],
      ['bingo of a full card', 'chair of a full card'],
    ] as const;
    for (const [bingo, [line, chair]] of bingos.entries()) {
      await hold(wall, true);
      await session.leads(show({ what: 'bingo', bingo }), (view) => view.activity?.shown.what === 'bingo');
      await expect(wall.locator('[data-act="line"]')).toBeVisible();
      await at(line, wall);
      await hold(wall, false);
      if (chair) {
        await chairStands(wall);
        await at(chair, wall);
      }
      await session.leads(show({ what: 'listening' }), showing('listening'));
      await pictured(wall, 'listening');
    }

    await session.leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
    await pictured(wall, 'ended');
    await at('round done', wall);
    await session.leads(show({ what: 'tally' }), showing('tally'));
    await pictured(wall, 'tally');
    await at('harvest', wall);
    await aloneWith('tally', 'harvest while offline');
    expect(await session.desk.ask(show({ what: 'tally', page: 1 }))).toMatchObject({ ok: true });
    await pictured(wall, 'columns');
    await at('harvest, columns', wall);
    await aloneWith('columns', 'columns while offline');
    expect(await session.desk.ask(show({ what: 'tally', page: 2 }))).toMatchObject({ ok: true });
    await pictured(wall, 'tally');
    await at('harvest, more', wall);
    const phrase = session.desk.view().activity?.tally?.phrases[0]?.id ?? '';
    await session.leads(show({ what: 'phrase', phrase, reopening: null }), showing('phrase'));
    await pictured(wall, 'phrase');
    await at('phrase', wall);
    await session.leads(
      show({ what: 'phrase', phrase, reopening: 0 }),
      ({ activity }) => activity?.shown.what === 'phrase' && activity.shown.reopening !== null,
    );
    await at('phrase reopened', wall);

    const second = { deck: 'breakthrough', size: 4, extra: { corners: false, full: false } };
    await session.leads(
      { kind: 'round', activity: 2, type: 'DealRound', ...second },
      (view) => view.activity?.number === 2,
    );
    await pictured(wall, 'lobby');
    await at('opening lobby', wall);
    await session.leads(lead('StartRound', 2), (view) => view.activity?.phase === 'running');
    await pictured(wall, 'listening');
    await at('opening round', wall);
    await hears(anna!, [0, 1, 2, 3], 2);
    await hears(bert!, [4, 9, 15], 2);
    expect(await anna!.ask(callBingo('row-1', 2))).toMatchObject({ ok: true });
    await hold(wall, true);
    await session.leads(show({ what: 'bingo', bingo: 0 }, 2), showing('bingo'));
    await expect(wall.locator('[data-act="line"]')).toBeVisible();
    await at('opening bingo', wall);
    await hold(wall, false);
    await chairStands(wall);
    await at('opening chair', wall);
    await session.leads(lead('EndRound', 2), (view) => view.activity?.phase === 'ended');
    await session.leads(show({ what: 'tally' }, 2), showing('tally'));
    await pictured(wall, 'tally');
    await at('opening harvest', wall);
    await aloneWith('tally', 'offline');
    await session.leads(ofRoom('CloseRoom'), (view) => view.phase === 'closed');
    await pictured(wall, 'closed');
    await at('closed', wall);
    for (const client of [session.desk, ...phones]) client.close();
  },
);

const longest = story(
  'screen',
  'the longest texts',
  ['longest case', 'longest bingo', 'longest chair', 'longest harvest', 'longest phrase'],
  async (stage, at) => {
    const session = await openScene(stage, { deck: longestDeck, case: longestCase });
    const wall = await stage.open(await session.screenPath());
    const [anna, ...others] = await session.join(25);
    await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
    await pictured(wall, 'listening');
    await at('longest case', wall);
    await hears(anna!, [0, 1, 2, 3, 4]);
    for (const [place, phone] of others.entries()) await hears(phone, [place % 12, 13 + (place % 5), 20]);
    expect(await anna!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
    await hold(wall, true);
    await session.leads(show({ what: 'bingo', bingo: 0 }), showing('bingo'));
    await expect(wall.locator('[data-act="line"]')).toBeVisible();
    await at('longest bingo', wall);
    await hold(wall, false);
    await chairStands(wall);
    await at('longest chair', wall);
    await session.leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
    await session.leads(show({ what: 'tally' }), showing('tally'));
    await pictured(wall, 'tally');
    await at('longest harvest', wall);
    const phrase = session.desk.view().activity?.tally?.phrases[0]?.id ?? '';
    await session.leads(show({ what: 'phrase', phrase, reopening: null }), showing('phrase'));
    await pictured(wall, 'phrase');
    await at('longest phrase', wall);
    for (const client of [session.desk, anna!, ...others]) client.close();
  },
);

const apart = story(
  'screen',
  'a wall apart',
  ['pairing', 'offline lobby', 'nothing heard', 'silence', 'half a link', 'a wrong link'],
  async (stage, at) => {
    const unpaired = await stage.open('/screen');
    await expect(unpaired.getByText(/^\d{3}\s\d{3}$/)).toBeVisible();
    await at('pairing', unpaired);
    const session = await openScene(stage);
    const wall = await stage.open(await session.screenPath());
    await pictured(wall, 'lobby');
    await cutOff(wall);
    await expect(wall.getByText(say(stage, 'offline')).first()).toBeVisible();
    await at('offline lobby', wall);
    await comesBack(wall);
    await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
    await session.leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
    await session.leads(show({ what: 'tally' }), showing('tally'));
    await expect(wall.getByText(say(stage, 'nothingHeard')).first()).toBeVisible();
    await at('nothing heard', wall);
    await session.leads(show({ what: 'silence' }), showing('silence'));
    await pictured(wall, 'silence');
    await at('silence', wall);
    const half = await stage.open(`/screen/${session.opened.code}`);
    await pictured(half, 'no-secret');
    await at('half a link', half);
    const wrong = await stage.open(`/screen/${session.opened.code}#${'x'.repeat(22)}`);
    await pictured(wrong, 'refused');
    await at('a wrong link', wrong);
    session.desk.close();
  },
);

const crowd = story('screen', 'a crowd', ['lobby with a crowd', 'harvest of a crowd'], async (stage, at) => {
  const session = await openScene(stage, { deck: 'first-try' });
  const wall = await stage.open(await session.screenPath());
  const phones = await session.join(250);
  await expect(wall.getByText('250', { exact: true })).toBeVisible();
  await at('lobby with a crowd', wall);
  await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
  await Promise.all(phones.map((phone, place) => hears(phone, [place % 5, 5 + (place % 4)])));
  await session.leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
  await session.leads(show({ what: 'tally' }), showing('tally'));
  await pictured(wall, 'tally');
  await at('harvest of a crowd', wall);
  for (const client of [session.desk, ...phones]) client.close();
});

const rehearsal = story(
  'screen',
  'a rehearsal',
  ['rehearsal', 'rehearsal, listening', 'rehearsal, bingo', 'rehearsal, chair'],
  async (stage, at) => {
    const opened = await openRehearsal(stage.server.url, stage.language);
    const wall = await stage.open(`/screen/${opened.code}#${await screenSecretOf(stage.server.url, opened)}`);
    await expect(wall.getByText(say(stage, 'rehearsal'))).toBeVisible();
    await at('rehearsal', wall);
    const desk = await leadAs(stage.server.url, opened);
    const anna = await joinAs(stage.server.url, opened.code);
    expect(await desk.ask(lead('StartRound'))).toMatchObject({ ok: true });
    await pictured(wall, 'listening');
    await at('rehearsal, listening', wall);
    await hears(anna, [0, 1, 2, 3, 4]);
    expect(await anna.ask(callBingo('row-1'))).toMatchObject({ ok: true });
    await hold(wall, true);
    expect(await desk.ask(show({ what: 'bingo', bingo: 0 }))).toMatchObject({ ok: true });
    await expect(wall.locator('[data-act="line"]')).toBeVisible();
    await at('rehearsal, bingo', wall);
    await hold(wall, false);
    await chairStands(wall);
    await at('rehearsal, chair', wall);
    for (const client of [desk, anna]) client.close();
  },
);

export const screenStories = [round, longest, apart, crowd, rehearsal];
