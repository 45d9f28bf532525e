// What was asked, answered and seen in a run, by whom and when: the only thing that the checker ever looks at.
import { createWriteStream, mkdirSync, rmSync, type WriteStream } from 'node:fs';

/** A request as it went over the wire, without its id. */
export type Asked = {
  readonly type: string;
  readonly activity?: number;
  readonly square?: number;
  readonly line?: string;
};

/** What somebody's own round looks like to her. */
export type OwnSeen = {
  readonly activity: number;
  readonly marks: readonly (readonly [square: number, times: number])[];
  readonly called: readonly string[];
};

export type Answered =
  | { readonly ok: true; readonly version: number; readonly own: OwnSeen | null }
  | { readonly ok: false; readonly reason: string };

/** A view as far as it is judged. `card` is a fingerprint; the sentences come along when it is new to this client. */
export type Seen = {
  readonly audience: string;
  readonly version: number;
  readonly room: string;
  readonly seat?: number | undefined;
  readonly size?: number | undefined;
  readonly activity: number;
  readonly phase: string;
  readonly card?: string | undefined;
  readonly sentences?: readonly string[] | undefined;
  readonly own?: OwnSeen | undefined;
  readonly joined?: number | undefined;
  readonly bingos?: number | undefined;
  /** A fingerprint of the whole view, but for who is present. */
  readonly whole: string;
};

/** A phrase as it stands in the file that is taken home. */
export type Counted = {
  readonly sentence: string;
  readonly hearings: number;
  readonly corroborated: number;
  readonly exposure: number;
  readonly heardBy: number;
  readonly firstMinute: number | null;
  readonly lastMinute: number | null;
};

/** `at` is in milliseconds of one steady clock; `room` is the join code; `client` is one browser tab. */
export type Event = { readonly at: number; readonly room: string } & (
  | { readonly what: 'opened'; readonly size: number }
  /** A request was sent for the first time. `tapped` is when the thumb came down, which may be long before. */
  | {
      readonly what: 'asked';
      readonly client: string;
      readonly seat: number | null;
      readonly id: string;
      readonly request: Asked;
      readonly tapped: number;
    }
  | { readonly what: 'answered'; readonly client: string; readonly id: string; readonly answer: Answered }
  | { readonly what: 'saw'; readonly client: string; readonly key: string; readonly view: Seen }
  /** What a client still shows when all is quiet; and what a fresh connection is shown then. */
  | { readonly what: 'shows' | 'read'; readonly client: string; readonly key: string; readonly view: Seen }
  /** At quiet a client asked whether what it shows is the truth; whether the server thought it had to be corrected. */
  | { readonly what: 'synced'; readonly client: string; readonly corrected: boolean }
  | {
      readonly what: 'took home';
      readonly round: number;
      readonly cards: number;
      readonly bingos: number;
      readonly phrases: readonly Counted[];
    }
  | { readonly what: 'refused'; readonly client: string; readonly reason: string }
  | { readonly what: 'fault'; readonly fault: string }
);

/** An event before its time is put on it. */
export type Happening = Event extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

/** The steady clock of a run. */
export const steadyNow = (): number => performance.now();

export type History = {
  readonly add: (happening: Happening) => void;
  /** Where the history of a room is written. */
  readonly pathOf: (room: string) => string;
  /** Nobody needs to look into it: all was well. */
  readonly discard: (room: string) => void;
  /** Waits until all is written. */
  readonly close: () => Promise<void>;
};

const FOLDER = new URL('../../.results/faults/', import.meta.url).pathname;

/** Writes JSON lines, a file for each room, and hands each event on to whoever judges while it happens. */
export function openHistory(name: string, judge: (event: Event) => void): History {
  const folder = `${FOLDER}${name.replaceAll(/[^\w-]+/g, '-')}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, WriteStream>();
  const pathOf = (room: string) => `${folder}/${room}.jsonl`;
  const fileOf = (room: string) => {
    const known = files.get(room) ?? createWriteStream(pathOf(room));
    files.set(room, known);
    return known;
  };
  return {
    pathOf,
    add: (happening) => {
      const event = { at: Math.round(steadyNow() * 100) / 100, ...happening } as Event;
      fileOf(event.room).write(`${JSON.stringify(event)}\n`);
      judge(event);
    },
    discard: (room) => {
      files.get(room)?.end(() => rmSync(pathOf(room), { force: true }));
      files.delete(room);
    },
    close: async () => {
      const ends = [...files.values()].map((file) => new Promise<void>((resolve) => file.end(() => resolve())));
      await Promise.all(ends);
    },
  };
}
