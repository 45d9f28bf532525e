// A participant's phone, as it behaves: keeps its secret, comes back by itself, sends a tap again until it is answered,
// and knows what it was promised.
import { nanoid } from 'nanoid';
import type { Reason } from '#shared/domain/reason.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { isPassing } from '../../../client/src/net/passing.ts';
import { connectRaw, type Meter, type RawClient, Refused } from './rawClient.ts';
import type { Target } from './rawSocket.ts';

export type PhoneDeps = {
  readonly target: Target;
  readonly code: string;
  readonly meter?: Meter;
  /** From 0 up to, not including, 1: to spread those who come back. */
  readonly chance: () => number;
  /** Called with how long each answer took, in milliseconds. */
  readonly onAnswered?: (took: number) => void;
};

export type LoadPhone = {
  readonly secret: string;
  /** Connects, and keeps connecting; resolves when it has its card. */
  readonly join: () => Promise<void>;
  /** Hears the phrase on a square; resolves when that is acknowledged. Taps go one after another. */
  readonly hear: (square: number) => Promise<void>;
  readonly takeBack: (square: number) => Promise<void>;
  /** Cut off without goodbye; comes back only when it joins again. */
  readonly vanish: () => void;
  /** The same without the server noticing: the connection stays, and is never read again. Returns how to end it. */
  readonly freeze: () => () => void;
  readonly isOnline: () => boolean;
  /** How often each square was acknowledged as heard. */
  readonly promised: () => ReadonlyMap<number, number>;
  readonly pending: () => number;
  /** The squares that hold a phrase. */
  readonly squares: () => readonly number[];
  /** What a view lacks of what this phone was promised; null if it has all, on the same card. Not while taps are on their way. */
  readonly missing: (view?: ParticipantView) => string | null;
  readonly client: () => RawClient<ParticipantView> | null;
  /** Refusals of taps that no later attempt would mend. */
  readonly refusals: () => readonly Reason[];
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Tap = { readonly type: 'HearAgain' | 'TakeBack'; readonly square: number };

export function createPhone({ target, code, meter, chance, onAnswered }: PhoneDeps): LoadPhone {
  const secret = nanoid(22);
  const promised = new Map<number, number>();
  const refusals: Reason[] = [];
  let client: RawClient<ParticipantView> | null = null;
  let joining: Promise<void> | null = null;
  let isWanted = false;
  let comeBackIn = 0;
  let card = '';
  let pending = 0;
  let queue: Promise<void> = Promise.resolve();

  const onEvent = (name: string, packet: string) => {
    if (name === 'restart') comeBackIn = Number(/"comeBackIn":(\d+)/.exec(packet)?.[1] ?? 0);
  };

  async function connectUntilThere(): Promise<void> {
    for (let attempt = 0; isWanted; attempt++) {
      if (comeBackIn > 0) await wait(comeBackIn);
      comeBackIn = 0;
      try {
        const hello = { role: 'participant', code, secret } as const;
        const onGone = () => {
          if (client !== mine) return;
          client = null;
          // Sent away for good, it stays away; whoever waits for it is told.
          if (isWanted) join().catch(() => undefined);
        };
        const mine = await connectRaw<ParticipantView>(target, hello, { onGone, onEvent, ...(meter ? { meter } : {}) });
        if (!mine.isOpen()) continue;
        client = mine;
        card ||= cardIn(mine.frame().view);
        if (!isWanted) vanish();
        return;
      } catch (error) {
        if (error instanceof Refused && !isPassing(error.reason)) throw error;
        // Full jitter, as phones that lost their server together must not come back together.
        await wait(25 + chance() * Math.min(2_000, 100 * 2 ** attempt));
      }
    }
  }
  const join = (): Promise<void> => {
    isWanted = true;
    joining ??= connectUntilThere().finally(() => {
      joining = null;
    });
    return client ? Promise.resolve() : joining;
  };

  const vanish = () => {
    isWanted = false;
    client?.close();
    client = null;
  };

  async function send({ type, square }: Tap): Promise<void> {
    const id = nanoid();
    const tappedAt = performance.now();
    for (;;) {
      while (!client) await (joining ?? wait(20));
      const ago = Math.round(performance.now() - tappedAt);
      const sentAt = performance.now();
      const request = { id, kind: 'round', activity: 1, type, square, ago };
      const answer = await client.ask(request).catch(() => null);
      if (answer?.ok) {
        onAnswered?.(performance.now() - sentAt);
        promised.set(square, (promised.get(square) ?? 0) + (type === 'HearAgain' ? 1 : -1));
        return;
      }
      if (answer && !isPassing(answer.reason)) return void refusals.push(answer.reason);
      await wait(answer ? 200 + chance() * 300 : 10);
    }
  }
  const tap = (it: Tap): Promise<void> => {
    pending++;
    queue = queue.then(() => send(it)).finally(() => pending--);
    return queue;
  };

  return {
    secret,
    join,
    hear: (square) => tap({ type: 'HearAgain', square }),
    takeBack: (square) => tap({ type: 'TakeBack', square }),
    vanish,
    freeze: () => {
      const frozen = client;
      isWanted = false;
      client = null;
      frozen?.freeze();
      return () => frozen?.close();
    },
    isOnline: () => client?.isOpen() ?? false,
    promised: () => promised,
    pending: () => pending,
    squares: () =>
      (JSON.parse(card || '[]') as readonly unknown[]).flatMap((square, index) => (square === null ? [] : index)),
    missing: (view = client?.frame().view) => {
      if (!view) return 'no view';
      if (cardIn(view) !== card) return 'another card';
      const own = new Map(view.activity?.own.marks);
      const wrong = [...promised].filter(([square, times]) => (own.get(square) ?? 0) !== times);
      const unasked = [...own.keys()].filter((square) => !promised.has(square));
      return wrong.length + unasked.length === 0
        ? null
        : `promised ${JSON.stringify([...promised])}, seen ${JSON.stringify([...own])}`;
    },
    client: () => client,
    refusals: () => refusals,
  };
}

const cardIn = (view: ParticipantView): string => JSON.stringify(view.activity?.squares ?? []);
