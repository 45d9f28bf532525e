// A network between browser and server on which a connection can go dead without anybody being told.
import { connect, createServer, type Socket } from 'node:net';

export type SwallowingProxy = {
  readonly url: string;
  /** From here on the connections that there are carry nothing, either way; new ones do. */
  readonly swallow: () => void;
  readonly close: () => Promise<void>;
};

type Options = {
  /** Where it listens: the server was started to know pages at this address as its own. */
  readonly at: string;
  /** A request for a websocket is never answered. */
  readonly hangUpgrades?: boolean;
};

export async function openSwallowingProxy(
  serverUrl: string,
  { at, hangUpgrades = false }: Options,
): Promise<SwallowingProxy> {
  const port = Number(new URL(serverUrl).port);
  const pairs = new Set<readonly [Socket, Socket]>();
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1');
    const pair = [client, server] as const;
    pairs.add(pair);
    client.once('data', (first: Buffer) => {
      if (hangUpgrades && /^upgrade: websocket/im.test(first.toString('latin1'))) return;
      server.write(first);
      client.pipe(server);
    });
    server.pipe(client);
    for (const [end, other] of [pair, [server, client] as const])
      end
        .on('error', () => other.destroy())
        .on('close', () => {
          other.destroy();
          pairs.delete(pair);
        });
  });
  await new Promise<void>((resolve) => proxy.listen(Number(new URL(at).port), '127.0.0.1', resolve));
  return {
    url: at,
    swallow: () => {
      for (const [client, server] of pairs) {
        client.unpipe(server).resume();
        server.unpipe(client).resume();
      }
    },
    close: async () => {
      for (const [client, server] of pairs) {
        client.destroy();
        server.destroy();
      }
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
