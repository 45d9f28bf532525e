// The links of a session: made again from the facilitator's secret, renewed, and taken back.
import type { Reason } from '#shared/domain/reason.ts';
import type { DerivedLink, RenewedLink } from '#shared/domain/room.ts';
import type { Link, LinksAnswer } from '#shared/protocol/links.ts';
import type { Dice } from './dice.ts';
import type { RoomRunner } from './roomRunner.ts';
import { fingerprint, linkSecretOf } from './secrets.ts';

/** A session, and the facilitator's secret that opened it to whoever asks. */
type Led = { readonly runner: RoomRunner; readonly secret: string };
type Renewed = { readonly ok: true; readonly secret: string } | { readonly ok: false; readonly reason: Reason };

export type Links = {
  /** The secrets of the links as they are now. */
  readonly current: (led: Led) => LinksAnswer;
  /**
   * Puts another secret in the place of a link's. Whoever is in by the old one is cut off; with the facilitator's end
   * the links that followed from it.
   */
  readonly renew: (led: Led, link: Link) => Promise<Renewed>;
  /** Nobody assists any more, until that link is renewed. Null when it is done. */
  readonly revokeAssistant: (led: Led) => Promise<Reason | null>;
};

const turnsOf = ({ runner }: Led) => {
  const room = runner.room();
  return room.phase === 'unopened' ? { screen: 0, assistant: 0 } : room.turns;
};

const by = { role: 'facilitator' } as const;

const change = ({ runner }: Led, renewed: RenewedLink) =>
  runner.execute({ kind: 'room', type: 'RenewLink', by, at: runner.now(), renewed }, null);

async function renewDerived(led: Led, link: DerivedLink): Promise<Renewed> {
  const turn = turnsOf(led)[link] + 1;
  const secret = linkSecretOf(led.secret, link, turn);
  const outcome = await change(led, { link, turn, key: fingerprint(secret) });
  return outcome.ok ? { ok: true, secret } : outcome;
}

export function createLinks(dice: Dice): Links {
  async function renewFacilitators({ runner }: Led): Promise<Renewed> {
    const secret = dice.secret();
    const keys = { facilitatorKey: fingerprint(secret), screenKey: fingerprint(linkSecretOf(secret, 'screen')) };
    const at = runner.now();
    const outcome = await runner.execute({ kind: 'room', type: 'RenewFacilitatorLink', by, at, ...keys }, null);
    return outcome.ok ? { ok: true, secret } : outcome;
  }

  return {
    current: (led) => {
      const room = led.runner.room();
      const turns = turnsOf(led);
      const assisted = room.phase !== 'unopened' && room.assistantKey !== null;
      return {
        screenSecret: linkSecretOf(led.secret, 'screen', turns.screen),
        assistantSecret: assisted ? linkSecretOf(led.secret, 'assistant', turns.assistant) : null,
      };
    },
    renew: (led, link) => (link === 'facilitator' ? renewFacilitators(led) : renewDerived(led, link)),
    revokeAssistant: async (led) => {
      const outcome = await change(led, { link: 'assistant', turn: turnsOf(led).assistant + 1, key: null });
      return outcome.ok ? null : outcome.reason;
    },
  };
}
