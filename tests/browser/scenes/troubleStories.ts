// What a participant sees when something is in the way: the network, a door, a code, the server.
import { expect } from '@playwright/test';
import { translator } from '#shared/messages/catalogue.ts';

import { reasonTexts } from '#shared/messages/reasons.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { failStore } from '../failingStore.ts';
import { interpret, squares } from '../pages.ts';
import { lead, ofRoom } from '../../support/workshop.ts';
import { comesBack, cutOff, openScene, takesPart, taps } from './cast.ts';
import { phoneWords } from './phoneWords.ts';
import { type Stage, story } from './story.ts';

const say = ({ language }: Stage) => phoneWords(language);

const network = story(
  'phone',
  'a bad network',
  ['connecting', 'no connection', 'card with a mark on its way', 'card while offline', 'card while nothing is stored'],
  async (stage, at) => {
    const t = say(stage);
    const session = await openScene(stage);
    await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
    const phone = await stage.open('/about');
    const rules = await interpret(phone.context());
    // A server that never greets, on neither way.
    rules.down = () => '6';
    await phone.route('**/socket.io/**', (route) => route.abort());
    await phone.clock.install();
    await phone.goto(stage.server.url + session.phonePath);
    await expect(phone.getByText(t('connecting')).first()).toBeVisible();
    await at('connecting', phone);
    // By then nobody believes any more that it is connecting.
    await phone.clock.runFor(7_000);
    await expect(phone.getByText(t('no-connection')).first()).toBeVisible();
    await at('no connection', phone);
    rules.down = (text) => text;
    await phone.unroute('**/socket.io/**');
    await phone.reload();
    await takesPart(phone, stage);
    await taps(phone, 2, 8);
    // What it asks does not arrive; the connection itself lives on.
    rules.up = (text) => (text.startsWith('42') ? '6' : text);
    await squares(phone).nth(4).click();
    await expect(squares(phone).nth(4)).toHaveAttribute('data-look', 'pending');
    await at('card with a mark on its way', phone);
    rules.up = (text) => text;
    await phone.reload();
    await expect(squares(phone).nth(4)).toHaveAttribute('data-look', 'heard');

    await cutOff(phone);
    await expect(phone.getByText(t('offline')).first()).toBeVisible();
    await squares(phone).nth(6).click();
    // Until there is nothing to undo any more.
    await phone.getByRole('contentinfo').getByRole('button').blur();
    await phone.clock.runFor(6_000);
    await expect(phone.getByText(t('offline')).first()).toBeVisible();
    await at('card while offline', phone);
    await comesBack(phone);
    await expect(squares(phone).nth(6)).toHaveAttribute('data-look', 'heard');

    const repair = failStore(stage.server);
    await squares(phone).nth(9).click();
    await phone.clock.runFor(6_000);
    await expect(phone.getByText(t('not-stored')).first()).toBeVisible();
    await at('card while nothing is stored', phone);
    repair();
    session.desk.close();
  },
);

const door = story('phone', 'a closed door', ['at a closed door'], async (stage, at) => {
  const session = await openScene(stage);
  await session.leads(ofRoom('CloseDoor'), (view) => view.door === 'closed');
  const phone = await stage.open(session.phonePath);
  await expect(phone.getByRole('heading', { name: say(stage)('door-closed') })).toBeVisible();
  await at('at a closed door', phone);
  session.desk.close();
});

/** What the server may say instead of a welcome, and no test can wait for: it is put in its mouth. */
const refusals = [
  'room-full',
  'room-expired',
  'server-full',
  'too-many-tabs',
  'old-client',
  'foreign-page',
  'unavailable',
] as const satisfies readonly Reason[];

/** Those that the phone says in words of its own. */
const own = { 'old-client': 'new-version', 'unavailable': 'not-yet' } as const;

const refused = story(
  'phone',
  'not let in',
  ['no code', 'an unknown code', 'a session that is over', ...refusals],
  async (stage, at) => {
    const reason = translator(reasonTexts, stage.language);
    const session = await openScene(stage);
    const phone = await stage.open('/no/such/page');
    await expect(phone.getByRole('textbox')).toHaveValue('no/such/page');
    await at('no code', phone);
    await phone.goto(`${stage.server.url}/ccccc2`);
    await expect(phone.getByText(reason('unknown-room')).first()).toBeVisible();
    await at('an unknown code', phone);

    const rules = await interpret(phone.context());
    for (const why of refusals) {
      rules.down = (text) => text.replace(/^4[04]\{.*/, `44{"message":"no","data":{"reason":"${why}"}}`);
      await phone.goto(stage.server.url + session.phonePath);
      const told = why in own ? say(stage)(own[why as keyof typeof own]) : reason(why);
      await expect(phone.getByText(told).first()).toBeVisible();
      await at(why, phone);
      await phone.goto('about:blank');
    }
    rules.down = (text) => text;
    await session.leads(ofRoom('CloseRoom'), (view) => view.phase === 'closed');
    await phone.goto(stage.server.url + session.phonePath);
    await expect(phone.getByText(reason('room-closed')).first()).toBeVisible();
    await at('a session that is over', phone);
    session.desk.close();
  },
);

export const troubleStories = [network, door, refused];
