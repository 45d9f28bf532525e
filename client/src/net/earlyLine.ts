// A phone's line to the server, begun while the page is still on its way: on a slow network the handshake takes as long
// as all of the page's code. In a file of its own, which comes first; `connect` takes it over, and is the first to speak.

/** Six characters without vowels: the name of a page has some. A code that was typed in another way does without. */
const CODE = /^\/[^\Waeiou_]{6}$/i;

function begin() {
  // As the socket client asks for it.
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  const heard: string[] = [];
  const hear = ({ data }: MessageEvent<string>) => void heard.push(data);
  socket.addEventListener('message', hear);
  return { socket, heard, hear };
}

let early = import.meta.env.PROD && CODE.test(location.pathname) ? begin() : null;

/** The line that was begun, for the first who asks; null if there is none, or it has failed since. */
export function takeEarly(): WebSocket | null {
  if (!early || early.socket.readyState > WebSocket.OPEN) return null;
  const { socket, heard, hear } = early;
  early = null;
  socket.removeEventListener('message', hear);
  // What happened before is told once whoever took it listens.
  queueMicrotask(() => {
    if (socket.readyState === WebSocket.OPEN) socket.dispatchEvent(new Event('open'));
    for (const data of heard) socket.dispatchEvent(new MessageEvent('message', { data }));
  });
  return socket;
}

export const hasEarly = (): boolean => early !== null;
