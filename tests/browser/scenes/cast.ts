// Who plays in a scene: a session, its facilitator, and participants who are only sockets.
import { expect, type Page } from '@playwright/test';
import type { ExtraPatterns } from '#shared/domain/round/deal.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { translator } from '#shared/messages/catalogue.ts';
import type { OpenAnswer, OpenRequest } from '#shared/protocol/openRequest.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { cases } from '#shared/content/cases.ts';
import { type Client, joinAs, leadAs, mark, openSession, screenSecretOf } from '../../support/workshop.ts';
import { squares } from '../pages.ts';
import type { Stage } from './story.ts';

export type Session = {
  readonly opened: OpenAnswer;
  readonly desk: Client<FacilitatorView>;
  /** Asks something as the facilitator, and waits until it is so. */
  readonly leads: (request: object, seen: (view: FacilitatorView) => boolean) => Promise<void>;
  readonly join: (count: number) => Promise<readonly Client<ParticipantView>[]>;
  readonly phonePath: string;
  readonly deskPath: string;
  readonly screenPath: () => Promise<string>;
};

/** The case that the front page proposes, in the words of the material. */
const caseIn = (language: Stage['language']): OpenRequest['case'] => {
  const { pronoun, [language]: told } = cases[0]!;
  return { title: told.title, story: told.story, words: told.words, pronoun };
};

export async function openScene({ server, language }: Stage, over: Partial<OpenRequest> = {}): Promise<Session> {
  const extra: ExtraPatterns = { corners: true, full: true };
  const opened = await openSession(server.url, { language, case: caseIn(language), extra, ...over });
  const desk = await leadAs(server.url, opened);
  return {
    opened,
    desk,
    leads: async (request, seen) => {
      expect(await desk.ask(request)).toMatchObject({ ok: true });
      await desk.sees(seen);
    },
    join: async (count) => {
      const phones: Client<ParticipantView>[] = [];
      for (let i = 0; i < count; i++) phones.push(await joinAs(server.url, opened.code));
      return phones;
    },
    phonePath: `/${opened.code}`,
    deskPath: `/console/${opened.code}#${opened.facilitatorSecret}`,
    screenPath: async () => `/screen/${opened.code}#${await screenSecretOf(server.url, opened)}`,
  };
}

/** Marks these squares as a participant. */
export async function hears(phone: Client<ParticipantView>, on: readonly number[], activity = 1): Promise<void> {
  for (const square of on) expect(await phone.ask(mark(square, 0, activity))).toMatchObject({ ok: true });
}

/** Goes past the number, to the card. */
export async function takesPart(page: Page, { language }: Stage, count = 24): Promise<void> {
  await page.getByRole('button', { name: translator(phoneTexts, language)('take-part') }).click();
  await expect(squares(page)).toHaveCount(count);
}

/** Taps a square, and waits until the server has it. */
export async function taps(page: Page, ...on: readonly number[]): Promise<void> {
  for (const index of on) {
    await squares(page).nth(index).click();
    await expect(squares(page).nth(index)).toHaveAttribute('data-look', /heard|open/);
  }
}

/** Loses the network, and hears of it. */
export async function cutOff(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
}

export async function comesBack(page: Page): Promise<void> {
  await page.context().setOffline(false);
  await page.reload();
}

/** Lets nothing happen by itself after some seconds, for as long as somebody looks; then it does, all the same. */
export const hold = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((hold) => {
    type Held = { readonly begin: () => void; begun: boolean };
    type Real = { readonly set: Window['setTimeout']; readonly clear: Window['clearTimeout'] };
    const own = window as unknown as { real?: Real; held?: Map<number, Held>; last?: number };
    const real = (own.real ??= { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) });
    const held = (own.held ??= new Map());
    for (const one of held.values()) {
      if (!one.begun) one.begin();
      one.begun = true;
    }
    const set = (call: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
      if (delay < 4_000) return real.set(call, delay, ...args);
      const id = (own.last = (own.last ?? 0) - 1);
      held.set(id, { begun: false, begin: () => real.set(() => held.delete(id) && call(...args), delay) });
      return id;
    };
    // What is called off while it is held does not come later either.
    const clear = (id?: number) => void (held.delete(id ?? 0) || real.clear(id));
    Object.assign(window, { setTimeout: hold ? set : real.set, clearTimeout: clear });
  }, on);
