// A session as the load knows it: opened over HTTP, led by a console, watched by a screen, its phones at one address.
import { nanoid } from 'nanoid';
import type { Answer } from '#shared/protocol/down.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { ScreenView } from '#shared/views/screenView.ts';
import { type Keys, openWithKeys } from './askHttp.ts';
import { createPhone, type LoadPhone, type PhoneDeps } from './phone.ts';
import { connectRaw, type Meter, type RawClient } from './rawClient.ts';

export type LoadRoom = Keys & {
  readonly phones: readonly LoadPhone[];
  readonly console: () => RawClient<FacilitatorView>;
  readonly screen: () => RawClient<ScreenView>;
  /** Console and screen connect, for the first time or again. */
  readonly enter: () => Promise<void>;
  readonly lead: (type: string, more?: object) => Promise<Answer>;
};

export type LoadRoomDeps = Pick<PhoneDeps, 'chance' | 'onAnswered'> & {
  readonly server: { readonly port: number };
  readonly phones: number;
  /** The loopback address that the whole room comes from: one venue, one network. */
  readonly from: string;
  readonly meter?: Meter;
};

export async function openLoadRoom({ server, phones, from, meter, ...rest }: LoadRoomDeps): Promise<LoadRoom> {
  const target = { port: server.port, from };
  const keys = await openWithKeys(target);
  const { code, facilitatorSecret, screenSecret } = keys;
  const metered = meter ? { meter } : {};
  let console: RawClient<FacilitatorView> | null = null;
  let screen: RawClient<ScreenView> | null = null;
  const there = <T>(client: T | null): T => {
    if (!client) throw new Error('not connected');
    return client;
  };
  return {
    ...keys,
    phones: Array.from({ length: phones }, () => createPhone({ target, code, ...metered, ...rest })),
    console: () => there(console),
    screen: () => there(screen),
    enter: async () => {
      console = await connectRaw(target, { role: 'facilitator', code, secret: facilitatorSecret }, metered);
      screen = await connectRaw(target, { role: 'screen', code, secret: screenSecret }, metered);
    },
    lead: (type, more = {}) => there(console).ask({ id: nanoid(), kind: 'round', activity: 1, type, ...more }),
  };
}

/** The address of a venue: all of 127/8 is this machine. */
export const venue = (number: number): string => `127.1.${number >> 8}.${number & 255 || 255}`;
