// Plays a workshop over real sockets, in the words of the game.
import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { DerivedLink } from '#shared/domain/room.ts';
import type { Answer, Frame, Restart, View } from '#shared/protocol/down.ts';
import type { LinksAnswer, RenewedAnswer, RenewOwn } from '#shared/protocol/links.ts';
import type { OpenAnswer, OpenRequest } from '#shared/protocol/openRequest.ts';
import type { Hello } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import type { ScreenView } from '#shared/views/screenView.ts';

export const aSession: OpenRequest = {
  language: 'nl',
  case: { title: 'Drie matrassen', story: 'Een verhaal.', words: 'Ik vraag een voordeur.', pronoun: 'she' },
  keepHours: 168,
  deck: 'defensive-routines',
  size: 5,
  extra: { corners: false, full: false },
};

export async function openSession(url: string, request: Partial<OpenRequest> = {}): Promise<OpenAnswer> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...aSession, ...request }),
  });
  if (response.status !== 201) throw new Error(`no session: ${response.status} ${await response.text()}`);
  return (await response.json()) as OpenAnswer;
}

/** A session with invented participants. */
export async function openRehearsal(url: string, language: Language): Promise<OpenAnswer> {
  const response = await fetch(`${url}/api/rehearsals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language }),
  });
  if (response.status !== 201) throw new Error(`no rehearsal: ${response.status} ${await response.text()}`);
  return (await response.json()) as OpenAnswer;
}

/** Asks something of the session's links, as whoever holds a secret. */
export const askLinks = (
  url: string,
  { code, facilitatorSecret }: OpenAnswer,
  path = '',
  method: 'POST' | 'DELETE' = 'POST',
): Promise<Response> =>
  fetch(`${url}/api/rooms/${code}/links${path}`, { method, headers: { authorization: `Bearer ${facilitatorSecret}` } });

/** Puts a secret in the place of the facilitator's own. */
export const askOwnLink = (url: string, { code, facilitatorSecret }: OpenAnswer, body: object): Promise<Response> =>
  fetch(`${url}/api/rooms/${code}/links/facilitator`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${facilitatorSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export async function screenSecretOf(url: string, opened: OpenAnswer): Promise<string> {
  const response = await askLinks(url, opened);
  if (!response.ok) throw new Error(`no link: ${response.status} ${await response.text()}`);
  return ((await response.json()) as LinksAnswer).screenSecret;
}

export type Client<V extends View> = {
  readonly secret: string;
  readonly socket: Socket;
  /** Everything it was ever sent, as text. */
  readonly frames: readonly string[];
  readonly view: () => V;
  readonly frame: () => Frame<V>;
  /** Waits until the view satisfies something. */
  readonly sees: (what: (view: V) => boolean) => Promise<V>;
  readonly ask: (request: object) => Promise<Answer>;
  readonly close: () => void;
};

/** Connects with raw socket.io, as anybody's client would. Rejects with the reason of a refusal. */
export function connectAs<V extends View>(
  url: string,
  hello: Omit<Hello, 'protocol' | 'secret'> & { readonly secret?: string },
  transports: ('websocket' | 'polling')[] = ['websocket'],
): Promise<Client<V>> {
  const secret = hello.secret ?? nanoid(22);
  const frames: string[] = [];
  const watchers = new Set<() => void>();
  let latest: Frame<V> | null = null;
  const socket = io(url, {
    auth: { protocol: PROTOCOL_VERSION, ...hello, secret },
    transports,
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  });
  socket.onAny((_name, frame: unknown) => frames.push(JSON.stringify(frame)));
  socket.on('view', (frame: Frame<V>) => {
    latest = frame;
    for (const watch of watchers) watch();
  });
  // As the protocol asks: hang up, and come back when the server said.
  let closed = false;
  socket.on('restart', ({ comeBackIn }: Restart) => {
    socket.disconnect();
    setTimeout(() => closed || socket.connect(), comeBackIn);
  });
  const frame = (): Frame<V> => {
    if (!latest) throw new Error('no view yet');
    return latest;
  };
  const client: Client<V> = {
    secret,
    socket,
    frames,
    frame,
    view: () => frame().view,
    sees: (what) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`never seen; last view: ${JSON.stringify(latest?.view).slice(0, 600)}`));
        }, 20_000);
        const look = () => {
          if (!latest || !what(latest.view)) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve(latest.view);
        };
        watchers.add(look);
        look();
      }),
    ask: async (request) => {
      const answer = (await socket.timeout(20_000).emitWithAck('ask', { id: nanoid(), ...request })) as Answer;
      frames.push(JSON.stringify(answer));
      return answer;
    },
    close: () => {
      closed = true;
      socket.disconnect();
    },
  };
  return new Promise((resolve, reject) => {
    socket.once('view', () => resolve(client));
    socket.once('connect_error', (error: Error & { data?: { reason?: Reason } }) => {
      if (!error.data?.reason) return;
      socket.disconnect();
      reject(new Error(error.data.reason));
    });
  });
}

export const joinAs = (
  url: string,
  code: string,
  secret?: string,
  transports?: ('websocket' | 'polling')[],
): Promise<Client<ParticipantView>> =>
  connectAs(url, { role: 'participant', code, ...(secret ? { secret } : {}) }, transports);

export const leadAs = (url: string, { code, facilitatorSecret }: OpenAnswer): Promise<Client<FacilitatorView>> =>
  connectAs(url, { role: 'facilitator', code, secret: facilitatorSecret });

export const watchAs = async (url: string, opened: OpenAnswer): Promise<Client<ScreenView>> =>
  connectAs(url, { role: 'screen', code: opened.code, secret: await screenSecretOf(url, opened) });

/** Renews a link, and says its new secret. */
export async function renewedLink(url: string, opened: OpenAnswer, link: 'facilitator' | DerivedLink): Promise<string> {
  const own = () => askOwnLink(url, opened, { secret: nanoid(22) } satisfies RenewOwn);
  const response = await (link === 'facilitator' ? own() : askLinks(url, opened, `/${link}`));
  if (!response.ok) throw new Error(`no link: ${response.status} ${await response.text()}`);
  return ((await response.json()) as RenewedAnswer).secret;
}

/** What is asked of the session as a whole. */
export const ofRoom = (type: 'CloseRoom' | 'WipeRoom' | 'CloseDoor' | 'OpenDoor' | 'AdmitWaiting') => ({
  kind: 'room',
  type,
});

/** What a participant asks of round `activity`. */
export const mark = (square: number, ago = 0, activity = 1) => ({ kind: 'round', activity, type: 'Mark', square, ago });
export const hearAgain = (square: number, ago = 0, activity = 1) => ({
  kind: 'round',
  activity,
  type: 'HearAgain',
  square,
  ago,
});
export const takeBack = (square: number, ago = 0, activity = 1) => ({
  kind: 'round',
  activity,
  type: 'TakeBack',
  square,
  ago,
});
export const callBingo = (line: string, activity = 1) => ({ kind: 'round', activity, type: 'CallBingo', line });

/** What whoever leads enters for a card on paper. */
export const takePaperSeats = (count: number) => ({ kind: 'room', type: 'TakePaperSeats', count });
export const markPaper = (seat: number, square: number, activity = 1) => ({
  kind: 'round',
  activity,
  type: 'MarkPaper',
  seat,
  square,
});
export const takeBackPaper = (seat: number, square: number, activity = 1) => ({
  kind: 'round',
  activity,
  type: 'TakeBackPaper',
  seat,
  square,
});
export const callPaperBingo = (seat: number, line: string, activity = 1) => ({
  kind: 'round',
  activity,
  type: 'CallPaperBingo',
  seat,
  line,
});

/** The cards on paper, as whoever leads prints them; null when they are refused. */
export async function paperOf(url: string, code: string, secret: string): Promise<PaperView | null> {
  const response = await fetch(`${url}/api/rooms/${code}/paper`, { headers: { authorization: `Bearer ${secret}` } });
  return response.ok ? ((await response.json()) as PaperView) : null;
}

/** What a facilitator asks of round `activity`. */
export const lead = (type: 'StartRound' | 'PauseRound' | 'ResumeRound' | 'EndRound', activity = 1) => ({
  kind: 'round',
  activity,
  type,
});
export const show = (shown: object, activity = 1) => ({ kind: 'round', activity, type: 'Show', shown });
