// socket.io's protocol, as far as a load needs it: connect with `auth`, emit with an acknowledgement, hear events, answer
// pings. https://socket.io/docs/v4/socket-io-protocol/
import { openWebSocket } from './webSocket.mjs';

/**
 * Connects, to a namespace if one is named. `onEvent` gets the text of an event, `["name",…]`. Rejects with the reason
 * of a refusal.
 */
export function openSocketIo({ port, auth = null, namespace = '', onEvent = () => {}, onClose }) {
  return new Promise((resolve, reject) => {
    const to = namespace ? `${namespace},` : '';
    const answers = new Map();
    let number = 0;
    let isConnected = false;

    const onMessage = (payload, webSocket) => {
      const engine = payload[0];
      if (engine === 0x32) return webSocket.sendText('3');
      if (engine === 0x30) return webSocket.sendText(`40${to}${auth ? JSON.stringify(auth) : ''}`);
      if (engine !== 0x34) return undefined;
      const text = payload.toString();
      const body = text.slice(2 + to.length);
      switch (text[1]) {
        case '0':
          isConnected = true;
          return resolve(socket(webSocket));
        case '2':
          return onEvent(body.slice(body.indexOf('[')));
        case '3': {
          const start = body.indexOf('[');
          const answered = answers.get(body.slice(0, start));
          answers.delete(body.slice(0, start));
          return answered?.(body.slice(start));
        }
        case '4':
          webSocket.destroy();
          return reject(new Error(body));
        default:
          return undefined;
      }
    };
    const socket = (webSocket) => ({
      emit: (event) => webSocket.sendText(`42${to}${JSON.stringify(event)}`),
      /** `answered` gets the text of the answer, `[…]`. */
      ask: (event, answered) => {
        const name = String(number++);
        answers.set(name, answered);
        webSocket.sendText(`42${to}${name}${JSON.stringify(event)}`);
      },
      bytes: webSocket.bytes,
      destroy: webSocket.destroy,
    });
    openWebSocket({
      port,
      path: '/socket.io/?EIO=4&transport=websocket',
      onMessage,
      onClose: () => {
        reject(new Error('closed while connecting'));
        if (isConnected) onClose?.();
      },
    }).catch(reject);
  });
}
