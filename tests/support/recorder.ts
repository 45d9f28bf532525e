// Stands between clients and the server, and remembers every byte that went either way.
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export type Recorder = {
  readonly url: string;
  /** The first line and the headers of every request over HTTP, websockets included. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
};

export async function record(port: number): Promise<Recorder> {
  const sent: Buffer[][] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const pieces: Buffer[] = [];
    sent.push(pieces);
    const upstream = connect(port, '127.0.0.1');
    client.on('data', (piece: Buffer) => pieces.push(piece));
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () =>
      sent.flatMap((pieces) => {
        const text = Buffer.concat(pieces).toString('latin1');
        return [...text.matchAll(/^(?:GET|POST|PUT|PATCH|DELETE) \S+ HTTP\/1\.1\r\n(?:[^\r\n]+\r\n)*/gm)].map(
          ([head]) => head,
        );
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
