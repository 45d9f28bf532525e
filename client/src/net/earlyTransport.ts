import { WebSocket as OwnSocket, XHR } from 'socket.io-client';
import { hasEarly, takeEarly } from './earlyLine.ts';

/** A websocket that takes over the line that was begun early, once; after that each is its own. */
class EarlySocket extends OwnSocket {
  override createSocket(...asked: Parameters<OwnSocket['createSocket']>): unknown {
    return takeEarly() ?? super.createSocket(...asked);
  }
}

/** How the first attempt goes where a line was begun early. */
export const earlyRoute = () => (hasEarly() ? { transports: [EarlySocket, XHR] } : {});
