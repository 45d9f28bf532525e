// What one connection can have of the server's time, whatever it sends: one frame a turn, and not more than so many.
import type { Server as HttpServer } from 'node:http';
import type { Server } from 'socket.io';
import { createBudget } from '../edge/budget.ts';
import { type Connection, cutOff } from './cutOff.ts';

/**
 * Packets of any kind, and pings of the websocket itself, per connection. Requests have a budget of their own, below this,
 * and are told that it is spent; a device that heeds that never gets here.
 */
const PACKETS = { burst: 300, refill: 10_000 };

type Transport = Connection['transport'] & { readonly socket: NodeJS.EventEmitter };

/** Cuts off each connection, by websocket or polling, that sends without end. */
export function cutOffFlooders(engine: Server['engine'], steady: () => number): void {
  const packets = createBudget(PACKETS, steady);
  let connections = 0;
  engine.on('connection', (connection: Connection & NodeJS.EventEmitter) => {
    const name = String(++connections);
    const heard = () => {
      if (!packets.spend(name)) cutOff(connection);
    };
    const listen = (transport: Connection['transport']) => {
      if (transport.name === 'websocket') (transport as Transport).socket.on('ping', heard).on('pong', heard);
    };
    listen(connection.transport);
    connection.on('upgrade', listen).on('packet', heard);
  });
}

/**
 * Lets each websocket say one thing in a turn of the event loop. Whoever sends a hundred frames at once waits behind
 * everybody else, instead of everybody else behind her.
 */
export function takeTurns(http: HttpServer, engine: Server['engine']): void {
  // The library makes its websocket server anew at that moment, and hands on no such option.
  http.on('listening', () => {
    const { ws } = engine as unknown as { readonly ws: { readonly options: { allowSynchronousEvents: boolean } } };
    ws.options.allowSynchronousEvents = false;
  });
}
