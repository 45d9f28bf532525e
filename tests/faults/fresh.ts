// What the server itself shows, asked by somebody who knows nothing yet: a new connection, or a new download.
import { io } from 'socket.io-client';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Counted } from './history.ts';
import { isPassing } from './passing.ts';
import type { WireFrame } from './seenIn.ts';

export type Hello = {
  readonly role: 'participant' | 'facilitator' | 'screen';
  readonly code: string;
  readonly secret: string;
};

const LONGEST = 90_000;

/** The first view of a new connection, or why there is none. */
export function freshView(url: string, hello: Hello): Promise<WireFrame | string> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      auth: { protocol: PROTOCOL_VERSION, ...hello },
      transports: ['websocket'],
      forceNew: true,
    });
    const end = () => {
      clearTimeout(timer);
      socket.disconnect();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`no view for a ${hello.role}`));
    }, LONGEST);
    socket.once('view', (frame: WireFrame) => {
      end();
      resolve(frame);
    });
    socket.on('connect_error', (error: Error & { data?: { reason?: string } }) => {
      const reason = error.data?.reason;
      if (!reason) return;
      if (isPassing(reason)) return void setTimeout(() => socket.connect(), 200);
      end();
      resolve(reason);
      return undefined;
    });
  });
}

export type TakenHome = { readonly cards: number; readonly bingos: number; readonly phrases: readonly Counted[] };

/** A round as it is taken home, for programs. */
export async function freshTally(url: string, code: string, secret: string, round: number): Promise<TakenHome> {
  const response = await fetch(`${url}/api/rooms/${code}/tally?format=json&round=${round}`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  if (!response.ok) throw new Error(`no tally of round ${round}: ${response.status} ${await response.text()}`);
  const file = (await response.json()) as {
    readonly rounds: readonly {
      readonly bingos: number;
      readonly tally: { readonly cards: number; readonly phrases: readonly Counted[] };
    }[];
  };
  const { bingos, tally } = file.rounds[0]!;
  return { cards: tally.cards, bingos, phrases: tally.phrases };
}
