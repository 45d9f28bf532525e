// One hostile connection: a WebSocket that went through as much of the handshake as a volley wants.
import { openRawSocket, type RawSocket, type Target } from '../load/rawSocket.ts';

export type Session = {
  readonly socket: RawSocket;
  /** Everything that the server said. */
  readonly texts: readonly string[];
  readonly isCut: () => boolean;
  /** Waits until something holds, the connection is over or the patience is; says which. */
  readonly until: (holds: () => boolean) => Promise<'held' | 'cut' | 'never'>;
  readonly end: () => void;
};

/** How long a volley waits for the server, in milliseconds: long, since it is busy and so is the machine. */
const PATIENCE = 20_000;

export async function openSession(target: Target, query = ''): Promise<Session> {
  const texts: string[] = [];
  let isCut = false;
  let look = () => {};
  const socket = await openRawSocket(
    target,
    {
      onText: (text, open) => {
        texts.push(text);
        if (text === '2') open.send('3');
        look();
      },
      onClose: () => {
        isCut = true;
        look();
      },
    },
    { query },
  );
  return {
    socket,
    texts,
    isCut: () => isCut,
    until: (holds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => done('never'), PATIENCE);
        const done = (how: 'held' | 'cut' | 'never') => {
          clearTimeout(timer);
          look = () => {};
          resolve(how);
        };
        look = () => {
          if (holds()) done('held');
          else if (isCut) done('cut');
        };
        look();
      }),
    end: socket.destroy,
  };
}

/** Says hello and waits for the answer; null if it was refused, with the reason. */
export async function enter(session: Session, hello: unknown): Promise<string | null> {
  await session.until(() => session.texts.some((text) => text.startsWith('0')));
  session.socket.send(`40${JSON.stringify(hello)}`);
  const answered = () => session.texts.find((text) => text.startsWith('40') || text.startsWith('44'));
  const how = await session.until(() => answered() !== undefined);
  const answer = answered();
  if (how !== 'held' || !answer) return how;
  return answer.startsWith('40') ? null : (/"reason":"([\w-]+)"/.exec(answer)?.[1] ?? answer);
}

/** Refusals that mean that this room is over, so that there is no point in coming back to it. */
export const isOver = (refused: string): boolean =>
  ['room-closed', 'room-expired', 'room-locked', 'room-full', 'unknown-room', 'wrong-link'].includes(refused);
