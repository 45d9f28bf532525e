import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { httpRequest } from '../httpRequests.ts';
import { openWire } from '../rawHttp.ts';
import { count } from '../tally.ts';
import type { Volley } from '../volley.ts';
import { wipe } from '../world.ts';

/** How long to wait for an answer to a request that announces more than it sends, in milliseconds. */
const MOMENT = 300;

/** A few requests over HTTP, each over a connection of its own. Whatever is wrong with them, it is the sender's fault. */
export const httpVolley: Volley = async ({ world, chance, tally }) => {
  const target = world.target(chance);
  for (let more = chance.between(1, 6); more > 0; more--) {
    const { kind, bytes, led } = httpRequest(world, chance);
    const wire = openWire(target);
    wire.write(bytes);
    count(tally.sent, 'http request');
    const isShort = announcesMore(bytes.toString('latin1'));
    const { status, text, how } = await wire.answer(isShort ? MOMENT : undefined);
    wire.end();
    count(tally.answers, how === 'ended' ? `http ${status || 'cut'}` : 'http waits for the rest');
    // A server that is busy may say so to whoever asks whether it is ready.
    if (status >= 500 && !kind.endsWith('/readyz'))
      tally.wrong.push(`${kind}: ${bytes.toString('latin1').slice(0, 600)} was answered ${text.slice(0, 300)}`);
    if (how === 'waiting' && !isShort)
      tally.wrong.push(`${kind}: no answer to ${bytes.toString('latin1').slice(0, 600)}`);
    // What succeeded is kept in mind, so that what it left can be put away.
    const key = bytes.includes('/links/facilitator ') && /"secret":"([\w-]{22})"/.exec(text)?.[1];
    if (led && key) led.takeKey(key);
    if (status === 201) await wipe(target, JSON.parse(text.slice(text.indexOf('{'))) as OpenAnswer);
    // Its links were renewed, or it was closed: the others find a fresh one.
    if (status === 403 || status === 410) await led?.renew();
  }
};

/** Whether a request promises more of itself than it is, so that a server waits for the rest. */
function announcesMore(request: string): boolean {
  const head = request.indexOf('\r\n\r\n');
  const promised = Number(/^content-length: (\d+)/im.exec(request.slice(0, head))?.[1] ?? 0);
  return promised > request.length - head - 4 || /100-continue/i.test(request);
}
