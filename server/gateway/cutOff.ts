import type { Socket } from 'socket.io';

export type Connection = Socket['conn'];
type Websocket = { readonly socket: { readonly terminate: () => void } };

/** Ends a connection without a goodbye, which would wait in the same line as whatever she does not read. */
export function cutOff(connection: Connection): void {
  const { transport } = connection;
  if (transport.name === 'websocket') (transport as unknown as Websocket).socket.terminate();
  else connection.close(true);
}
