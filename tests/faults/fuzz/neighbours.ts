// The rooms next door: real groups that play on while others attack, and that must notice nothing of it.
import { nanoid } from 'nanoid';
import { digestOf } from '#shared/views/digest.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import type { GaugedServer } from '../load/gaugedServer.ts';
import { type LoadRoom, openLoadRoom, venue } from '../load/loadRoom.ts';
import type { LoadPhone } from '../load/phone.ts';
import { connectRaw } from '../load/rawClient.ts';
import type { Chance } from '../seed.ts';

export type Neighbour = {
  readonly room: LoadRoom;
  /** Plays until it is told to stop. */
  readonly play: () => { readonly stop: () => Promise<void> };
  /** How long each answer took since this was last asked. */
  readonly took: () => readonly number[];
  /** Everything that is not as it was, but for what these people did themselves. */
  readonly disturbed: () => Promise<readonly string[]>;
};

/** Each phone marks this often, in milliseconds: more than people do, so that there is something to measure. */
const GAP = 150;
/** A square takes fifty; from here on they take back as often as they hear. */
const MANY = 40;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** `isShared`: strangers sit in this room too, so that what all see together may change by them. */
export async function openNeighbour(
  server: GaugedServer,
  number: number,
  chance: Chance,
  isShared: boolean,
): Promise<Neighbour> {
  let took: number[] = [];
  let done = 0;
  const onAnswered = (time: number) => {
    took.push(time);
    done++;
  };
  const target = { port: server.port, from: venue(number) };
  const room = await openLoadRoom({ server, phones: 6, from: venue(number), chance: chance.next, onAnswered });
  await room.enter();
  for (const phone of room.phones) await phone.join();
  await room.lead('StartRound');

  /** What console and screen show, but for who is connected and the date that moves with every mark. */
  const shownToAll = async () => {
    const { code, facilitatorSecret, screenSecret } = room;
    const console = await connectRaw(target, { role: 'facilitator', code, secret: facilitatorSecret });
    const screen = await connectRaw(target, { role: 'screen', code, secret: screenSecret });
    const views = [console.frame().view, screen.frame().view].map((view) => ({
      ...view,
      presence: null,
      keepUntil: null,
    }));
    const { version } = screen.frame();
    console.close();
    screen.close();
    return { version, text: JSON.stringify(views) };
  };
  const before = await shownToAll();
  const secrets = () => room.phones.map(({ client }) => client()?.frame().view.seat);
  const seats = JSON.stringify(secrets());

  const playOne = async (phone: LoadPhone, draw: Chance, isOver: () => boolean) => {
    while (!isOver()) {
      await wait(GAP * (0.5 + draw.next()));
      const square = draw.pick(phone.squares() as [number, ...number[]]);
      await ((phone.promised().get(square) ?? 0) > draw.below(MANY) ? phone.takeBack(square) : phone.hear(square));
    }
  };
  return {
    room,
    play: () => {
      let isOver = false;
      const playing = room.phones.map((phone, index) =>
        playOne(phone, chance.of(`phone ${index} ${done}`), () => isOver),
      );
      return {
        stop: async () => {
          isOver = true;
          await Promise.all(playing);
        },
      };
    },
    took: () => {
      const all = took;
      took = [];
      return all;
    },
    disturbed: async () => {
      const found: string[] = [];
      for (const [index, phone] of room.phones.entries()) {
        const name = `phone ${index + 1} of room ${number}`;
        if (!phone.isOnline()) found.push(`${name} is offline`);
        else if (!(await agrees(phone))) found.push(`${name} and the server do not agree`);
        phone.vanish();
        await phone.join();
        const missing = phone.missing();
        if (missing) found.push(`${name}: ${missing}`);
        found.push(...phone.refusals().map((reason) => `${name} was refused: ${reason}`));
      }
      if (JSON.stringify(secrets()) !== seats) found.push(`the seats of room ${number} changed`);
      const after = await shownToAll();
      if (isShared) return found;
      if (after.text !== before.text) found.push(`room ${number} showed ${before.text}, and now ${after.text}`);
      if (after.version !== before.version + done)
        found.push(`room ${number} has ${after.version} events, not ${before.version + done}`);
      return found;
    },
  };
}

/** P6: whether the server has the same digest of what this phone should show: its first view and its own marks. */
async function agrees(phone: LoadPhone): Promise<boolean> {
  const client = phone.client();
  const view = client?.frame().view;
  if (!client || !view) return false;
  const marks = [...phone.promised()].filter(([, times]) => times > 0).sort(([a], [b]) => a - b);
  const shown: ParticipantView = {
    ...view,
    activity: view.activity && { ...view.activity, own: { ...view.activity.own, marks } },
  };
  const views = client.views();
  const answer = await client.ask({ id: nanoid(), kind: 'room', type: 'Sync', digest: digestOf(shown) });
  return answer.ok && client.views() === views;
}
