// The links of a session: made again from the facilitator's secret, renewed, and taken back.
import type { Reason } from '#shared/domain/reason.ts';
import type { DerivedLink, RenewedLink } from '#shared/domain/room.ts';
import type { LinksAnswer } from '#shared/protocol/links.ts';
import type { RoomRunner } from './roomRunner.ts';
import { fingerprint, linkSecretOf } from './secrets.ts';

/** A session, and the facilitator's secret that opened it to whoever asks. */
type Led = { readonly runner: RoomRunner; readonly secret: string };
type Renewed = { readonly ok: true; readonly secret: string } | { readonly ok: false; readonly reason: Reason };

const by = { role: 'facilitator' } as const;

/** The secrets of the links as they are now. */
export function currentLinks(led: Led): LinksAnswer {
  const room = led.runner.room();
  const turns = turnsOf(led);
  const assisted = room.phase !== 'unopened' && room.assistantKey !== null;
  return {
    screenSecret: linkSecretOf(led.secret, 'screen', turns.screen),
    assistantSecret: assisted ? linkSecretOf(led.secret, 'assistant', turns.assistant) : null,
  };
}

/** Puts another secret in the place of a link's. Whoever is in by the old one is cut off. */
export async function renewLink(led: Led, link: DerivedLink): Promise<Renewed> {
  const turn = turnsOf(led)[link] + 1;
  const secret = linkSecretOf(led.secret, link, turn);
  const outcome = await change(led, { link, turn, key: fingerprint(secret) });
  return outcome.ok ? { ok: true, secret } : outcome;
}

/** The same for the facilitator's own, by a secret that she made. With hers end the links that followed from it. */
export async function renewOwnLink({ runner, secret: old }: Led, secret: string): Promise<Renewed> {
  const shown = fingerprint(old);
  const keys = { facilitatorKey: fingerprint(secret), screenKey: fingerprint(linkSecretOf(secret, 'screen')) };
  const at = runner.now();
  const outcome = await runner.execute({ kind: 'room', type: 'RenewFacilitatorLink', by, at, shown, ...keys }, null);
  return outcome.ok ? { ok: true, secret } : outcome;
}

/** Nobody assists any more, until that link is renewed. Null when it is done. */
export async function revokeAssistant(led: Led): Promise<Reason | null> {
  const outcome = await change(led, { link: 'assistant', turn: turnsOf(led).assistant + 1, key: null });
  return outcome.ok ? null : outcome.reason;
}

const change = ({ runner, secret }: Led, renewed: RenewedLink) =>
  runner.execute({ kind: 'room', type: 'RenewLink', by, at: runner.now(), shown: fingerprint(secret), renewed }, null);

function turnsOf({ runner }: Led) {
  const room = runner.room();
  return room.phase === 'unopened' ? { screen: 0, assistant: 0 } : room.turns;
}
