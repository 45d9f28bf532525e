// A network between clients and server, in which everything goes wrong that the weather says, from one seed.
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createFrames, headOf, isRequest } from './proxy/frames.ts';
import { createPipe } from './proxy/pipe.ts';
import { portalAnswer } from './proxy/portal.ts';
import type { Chance } from './seed.ts';
import { clear, type Weather } from './weather.ts';

export type FaultProxy = {
  readonly url: string;
  readonly weather: (next: Weather) => void;
  /** Cuts every connection there is; `silently`: nobody is told. */
  readonly cutAll: (silently?: boolean) => void;
  /** Connections so far, cut ones, and requests that were sent twice. */
  readonly figures: { connections: number; cut: number; duplicated: number };
  readonly close: () => Promise<void>;
};

type Connection = { readonly cut: (how: 'openly' | 'silently' | 'half') => void };

/** How long after its request a late copy arrives, in milliseconds. */
const LATE = [200, 1_500] as const;

export async function openFaultProxy(target: number, chance: Chance, first: Weather = clear): Promise<FaultProxy> {
  let weather = first;
  const figures = { connections: 0, cut: 0, duplicated: 0 };
  const connections = new Set<Connection>();
  const sockets = new Set<Socket>();

  const server: Server = createServer({ allowHalfOpen: true }, (client) => {
    const own = chance.of(figures.connections++);
    keep(client);
    if (weather.portal) return void client.once('data', () => client.end(portalAnswer(weather.portal ?? 'page')));
    // What a connection is like is drawn when it is made: so the same seed gives the same again.
    const { lifetime, silent = 0, halfClosed = 0 } = weather;
    const longest = lifetime && own.between(...lifetime);
    const kind = own.next();
    const how = kind < silent ? 'silently' : kind < silent + halfClosed ? 'half' : 'openly';
    const connection = carry(client, own);
    connections.add(connection);
    // When the weather has cleared by then, the connection is spared.
    const strike = () => weather.lifetime && connection.cut(how);
    const timer = longest === undefined ? null : setTimeout(strike, longest);
    client.once('close', () => {
      if (timer) clearTimeout(timer);
      connections.delete(connection);
    });
    return undefined;
  });

  function keep(socket: Socket): void {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  }

  function carry(client: Socket, own: Chance): Connection {
    const upstream = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    keep(upstream);
    const speed = () => weather.bytesPerSecond;
    const delay = () => (weather.latency ? own.between(...weather.latency) : 0);
    const up = createPipe(upstream, speed);
    const down = createPipe(client, speed);
    let head = Buffer.alloc(0);
    let frames: ReturnType<typeof createFrames> | null = null;
    let isOpen = false;

    const carryFrame = (frame: Buffer) => {
      up.send(frame, delay());
      if (!weather.duplicate || !isRequest(frame) || !own.happens(weather.duplicate)) return;
      figures.duplicated++;
      if (own.happens(weather.late ?? 0)) up.sendApart(frame, own.between(...LATE));
      else up.send(frame, delay());
    };
    /** The first request decides whether this is a websocket. */
    const greet = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const found = headOf(head);
      if (!found) return;
      isOpen = true;
      if (found.isUpgrade && weather.upgrades === 'hang') return;
      if (found.isUpgrade && weather.upgrades === 'refuse')
        return void client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      up.send(head.subarray(0, found.length), delay());
      const rest = head.subarray(found.length);
      if (found.isUpgrade) frames = createFrames();
      if (rest.length > 0) pass(rest);
      return undefined;
    };
    const pass = (chunk: Buffer) => {
      if (frames) frames.push(chunk).forEach(carryFrame);
      else up.send(chunk, delay());
    };
    client.on('data', (chunk: Buffer) => (isOpen ? pass(chunk) : greet(chunk)));
    upstream.on('data', (chunk: Buffer) => down.send(chunk, delay()));
    client.once('end', up.end);
    upstream.once('end', down.end);
    // What a phone sent before it went away still arrives, as on any network.
    client.once('close', up.end);
    upstream.once('close', down.end);

    return {
      cut: (how) => {
        figures.cut++;
        if (how === 'silently') {
          up.swallow();
          down.swallow();
        } else if (how === 'half') down.swallow();
        else client.destroy();
      },
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    figures,
    weather: (next) => {
      weather = next;
    },
    cutAll: (silently = false) => {
      for (const connection of connections) connection.cut(silently ? 'silently' : 'openly');
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
