// Speaks to the server below Socket.IO: any header, from any of this machine's addresses, byte for byte.
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { WebSocket } from 'ws';
import type { Hello } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';

export type From = {
  readonly headers?: Readonly<Record<string, string>>;
  /** One of 127.0.0.0/8, which all are this machine. */
  readonly localAddress?: string;
  /** The certificate to believe. */
  readonly ca?: string;
  /** The name that it must be for. */
  readonly servername?: string;
};

export type RawAnswer = { readonly status: number; readonly headers: Headers; readonly text: string };

/** One request over a connection of its own. */
export const ask = (
  url: string,
  { method = 'GET', body, headers, ...from }: From & { readonly method?: string; readonly body?: string | Buffer } = {},
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const request = (url.startsWith('https') ? httpsRequest : httpRequest)(
      url,
      { method, headers: { ...headers }, agent: false, ...from },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: new Headers(
              Object.entries(response.headersDistinct).flatMap(([name, all]) =>
                (all ?? []).map((one): [string, string] => [name, one]),
              ),
            ),
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });

/** A connection at the level of Engine.IO: packets as they cross the wire, in text. */
export type RawConnection = {
  readonly send: (packet: string | Buffer) => Promise<void>;
  /** The next packet that looks like this: of Engine.IO `0` says hello; of Socket.IO `40` welcome, `44` no, `43` answer. */
  readonly receive: (pattern: string | RegExp) => Promise<string>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  /** Reads nothing any more, and answers nothing; and does not say so. */
  readonly deafen: () => void;
  readonly close: () => void;
};

const PATH = '/socket.io/?EIO=4&transport=';
const SEPARATOR = '\u001E';

/** Rejects with the status that the server answered. */
export function openWebsocket(
  url: string,
  { headers, ...from }: From = {},
): Promise<RawConnection & { socket: WebSocket }> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${PATH}websocket`, {
    headers: { ...headers },
    ...from,
  });
  const inbox = createInbox();
  socket.on('message', (data: Buffer) => {
    if (data.toString() === '2') socket.send('3');
    else inbox.add(data.toString());
  });
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      reject(new Error(String(response.statusCode)));
      socket.terminate();
    });
    socket.on('error', reject);
    socket.once('open', () =>
      resolve({
        socket,
        ended,
        receive: inbox.receive,
        send: (packet) => new Promise((sent) => socket.send(packet, () => sent())),
        deafen: () => socket.pause(),
        close: () => socket.terminate(),
      }),
    );
  });
}

/** The same over polling, which is asked on for as long as `receive` or `ended` is waited for. */
export async function openPolling(url: string, from: From = {}): Promise<RawConnection & { address: string }> {
  const greeting = await ask(`${url}${PATH}polling`, from);
  if (greeting.status !== 200) throw new Error(String(greeting.status));
  const { sid } = JSON.parse(greeting.text.slice(1)) as { sid: string };
  const address = `${url}${PATH}polling&sid=${sid}`;
  const inbox = createInbox();
  inbox.add(greeting.text);
  let isOpen = true;
  const ended = (async () => {
    while (isOpen) {
      const { status, text } = await ask(address, from).catch(() => ({ status: 0, text: '' }));
      if (status !== 200) return;
      for (const packet of text.split(SEPARATOR)) {
        if (packet === '1') return;
        if (packet === '2') await ask(address, { ...from, method: 'POST', body: '3' });
        else inbox.add(packet);
      }
    }
  })();
  return {
    address,
    ended,
    receive: inbox.receive,
    send: async (packet) => {
      const body = typeof packet === 'string' ? packet : `b${packet.toString('base64')}`;
      const { status } = await ask(address, { ...from, method: 'POST', body });
      if (status !== 200) throw new Error(String(status));
    },
    deafen: () => {
      isOpen = false;
    },
    close: () => {
      isOpen = false;
    },
  };
}

function createInbox() {
  const packets: string[] = [];
  let wake = () => {};
  const receive = async (pattern: string | RegExp): Promise<string> => {
    for (;;) {
      const index = packets.findIndex((packet) =>
        typeof pattern === 'string' ? packet.startsWith(pattern) : pattern.test(packet),
      );
      if (index >= 0) return packets.splice(index, 1)[0]!;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`no ${pattern} among ${packets.join(' ').slice(0, 500)}`)),
          10_000,
        );
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return { receive, add: (packet: string) => (packets.push(packet), wake()) };
}

export const transports = { websocket: openWebsocket, polling: openPolling } as const;
export const transportNames = ['websocket', 'polling'] as const;

/** The packet by which a client says who she is. */
export const helloPacket = (hello: Omit<Hello, 'protocol'>): string =>
  `40${JSON.stringify({ protocol: PROTOCOL_VERSION, ...hello })}`;
/** A request, as packet `number` of a connection; its answer starts with `43` and that number. */
export const askPacket = (number: number, request: unknown): string => `42${number}${JSON.stringify(['ask', request])}`;

export type Knock = { readonly answer: string; readonly connection: RawConnection };

/** Connects and says who she is; the answer is 'in', or the reason why not. */
export async function knock(
  url: string,
  hello: Omit<Hello, 'protocol'>,
  from: From = {},
  open: (typeof transports)[keyof typeof transports] = openWebsocket,
): Promise<Knock> {
  const connection = await open(url, from);
  await connection.send(helloPacket(hello));
  const said = await connection.receive(/^4[04]/);
  const refused = said.startsWith('44') ? (JSON.parse(said.slice(2)) as { data?: { reason?: string } }) : null;
  return { answer: refused ? (refused.data?.reason ?? 'refused') : 'in', connection };
}
