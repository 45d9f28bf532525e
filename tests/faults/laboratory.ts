// A server as a process, the people around it, and a history of all that passes between them.
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, openSession, screenSecretOf } from '../support/workshop.ts';
import { createChecker } from './checker.ts';
import type { Objection } from './checker/objection.ts';
import { type Desk, openDesk } from './desk.ts';
import { freshTally, freshView, type Hello } from './fresh.ts';
import { type History, openHistory } from './history.ts';
import { openTestPhone, type Phone, type PhoneOptions } from './phone.ts';
import { type Chance, chanceFor } from './seed.ts';
import { seenIn } from './seenIn.ts';
import { type FaultProxy, openFaultProxy } from './faultProxy.ts';
import type { Weather } from './weather.ts';
import { pause, persistently, waitFor, withEach } from './waitFor.ts';

export type LabRoom = {
  readonly code: string;
  readonly facilitatorSecret: string;
  readonly screenSecret: string;
  readonly desk: Desk;
  readonly screen: Desk;
  readonly phones: Phone[];
  readonly others: Desk[];
};

export type RoomOptions = {
  readonly size?: 3 | 4 | 5;
  readonly keepHours?: 0 | 24 | 168;
  readonly url?: string;
  /** What the case is called. */
  readonly title?: string;
};
export type Laboratory = Awaited<ReturnType<typeof openLaboratory>>;

type Options = {
  readonly environment?: Readonly<Record<string, string>>;
  /** A server that is there already: it is left alone when the laboratory closes. */
  readonly server?: ServerProcess;
};

/** Opens a laboratory for one run; its name is part of the seed, and of the history's file. */
export async function openLaboratory(name: string, { environment = {}, server: given }: Options = {}) {
  const chance: Chance = chanceFor(name);
  const server: ServerProcess = given ?? (await startServer(environment));
  const checker = createChecker();
  const history: History = openHistory(name, checker.see);
  const rooms: LabRoom[] = [];
  const networks: FaultProxy[] = [];
  let names = 0;

  async function openRoom(options: RoomOptions = {}): Promise<LabRoom> {
    const { size = 5, keepHours = 168, url = server.url, title = aSession.case.title } = options;
    const request = { size, keepHours, case: { ...aSession.case, title } };
    const opened = await persistently(() => openSession(server.url, request));
    const { code, facilitatorSecret } = opened;
    history.add({ what: 'opened', room: code, size });
    const screenSecret = await persistently(() => screenSecretOf(server.url, opened));
    const desk = openDesk({ url, code, role: 'facilitator', secret: facilitatorSecret, name: 'desk', history });
    const screen = openDesk({ url, code, role: 'screen', secret: screenSecret, name: 'screen', history });
    const room: LabRoom = { ...opened, screenSecret, desk, screen, phones: [], others: [] };
    rooms.push(room);
    return room;
  }

  /** One more phone in a room; given a secret, one more tab of the same seat. */
  function addPhone(room: LabRoom, options: Partial<PhoneOptions> = {}): Phone {
    const phone = openTestPhone({ url: server.url, code: room.code, name: `phone-${++names}`, history, ...options });
    room.phones.push(phone);
    return phone;
  }

  async function addPhones(room: LabRoom, count: number, options: Partial<PhoneOptions> = {}): Promise<void> {
    const added = Array.from({ length: count }, () => addPhone(room, options));
    await waitFor('all phones have a seat', () => added.every((phone) => phone.shows()));
  }

  /** Waits until every tap is answered and every surface connected. */
  const quiet = async (room: LabRoom) =>
    waitFor(
      'all is quiet',
      () =>
        [
          ...room.phones.filter((phone) => phone.pending().length > 0),
          ...surfaces(room).filter((it) => !it.socket.connected),
        ].length === 0,
      // All at the same moment: where kills go on and connections die, that takes its time.
      300_000,
    );

  const surfaces = (room: LabRoom) => [room.desk, room.screen, ...room.others, ...room.phones];
  const helloOf = (room: LabRoom, surface: Desk | Phone): Hello => {
    const { code, facilitatorSecret, screenSecret } = room;
    if ('secret' in surface) return { role: 'participant', code, secret: surface.secret };
    if (surface === room.screen) return { role: 'screen', code, secret: screenSecret };
    return { role: 'facilitator', code, secret: facilitatorSecret };
  };

  /** Reads what a surface should show until it does, or for unreasonably long. */
  async function settle(room: LabRoom, surface: Desk | Phone, patience: { left: number }): Promise<void> {
    const hello = helloOf(room, surface);
    const whole = (frame: Parameters<typeof seenIn>[0] | null) => frame && seenIn(frame, () => false).whole;
    for (;;) {
      const frame = await freshView(server.url, hello);
      if (typeof frame === 'string') throw new Error(`${surface.name} is refused: ${frame}`);
      if (whole(surface.shows()) !== whole(frame) && patience.left-- > 0) {
        await pause(250);
        continue;
      }
      if ('sync' in surface) {
        // What it shows may change while it asks; then it is asked again.
        const synced = await surface.sync();
        if (synced === null) {
          await surface.wake();
          await pause(250);
          continue;
        }
        history.add({ what: 'synced', room: room.code, client: surface.name, corrected: synced === 'corrected' });
      }
      surface.tell();
      const key = 'secret' in surface ? surface.secret.slice(0, 8) : hello.role;
      history.add({ what: 'read', room: room.code, client: surface.name, key, view: seenIn(frame, () => true) });
      return;
    }
  }

  /** Waits for quiet, looks at everything afresh, and says what is wrong with this room. */
  async function judge(room: LabRoom, rounds: readonly number[] = [1]): Promise<readonly Objection[]> {
    await quiet(room);
    // Only a round that is over can be taken home.
    await room.desk.ask({ type: 'EndRound', activity: rounds.at(-1) ?? 1 });
    // Together: where everybody is shown something wrong, nobody waits for each of them.
    const patience = { left: 300 };
    await withEach(surfaces(room), 10, (surface) => settle(room, surface, patience));
    for (const round of rounds) {
      const taken = await persistently(() => freshTally(server.url, room.code, room.facilitatorSecret, round));
      history.add({ what: 'took home', room: room.code, round, ...taken });
    }
    return checker.judge(room.code);
  }

  /** A network in front of the server, for whoever is given its address. */
  async function network(weather?: Weather): Promise<FaultProxy> {
    const opened = await openFaultProxy(server.port, chance.of(`network ${networks.length}`), weather);
    networks.push(opened);
    return opened;
  }

  const closeRoom = (room: LabRoom) => {
    for (const surface of surfaces(room)) surface.close();
    rooms.splice(rooms.indexOf(room), 1);
  };

  return {
    server,
    /** What replays this run. */
    seed: chance.seed.split('/')[0],
    chance,
    history,
    checker,
    openRoom,
    addPhone,
    addPhones,
    quiet,
    judge,
    closeRoom,
    network,
    fault: (fault: string) => {
      for (const { code } of rooms) history.add({ what: 'fault', room: code, fault });
    },
    close: async () => {
      for (let room = rooms[0]; room; room = rooms[0]) closeRoom(room);
      for (const opened of networks) await opened.close();
      if (!given) await server.destroy();
      await history.close();
    },
  };
}
