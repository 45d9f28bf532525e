import { helloSchema } from '#shared/protocol/up.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { textFrame } from '../../load/wsFrames.ts';
import { exampleOf } from '../exampleOf.ts';
import { forms } from '../forms.ts';
import { toJson } from '../json.ts';
import { mutate } from '../mutate.ts';
import { openSession } from '../session.ts';
import { count } from '../tally.ts';
import type { Volley } from '../volley.ts';

/** Whoever guesses is kept waiting; there are others who want to shoot, in milliseconds. */
const LONG_ENOUGH = 6_000;

/** Knocks with everything but a key: changed hellos, guessed codes, keys of other rooms, other versions. */
export const helloVolley: Volley = async ({ world, chance, tally }) => {
  const session = await openSession(world.target(chance));
  await session.until(() => session.texts.length > 0);
  const hellos = Array.from({ length: chance.between(4, 16) }, () => {
    const example = exampleOf(helloSchema, chance, forms) as Record<string, unknown>;
    switch (chance.below(6)) {
      case 0:
        return toJson(example);
      case 1:
        return toJson({ ...example, protocol: chance.pick([0, 1, PROTOCOL_VERSION + 1, 99, -1]) });
      case 2:
        // A neighbour's room, with a key that opens nothing there; never as a participant, who would be let in.
        return toJson({
          ...example,
          role: chance.pick(['facilitator', 'screen', 'assistant']),
          code: chance.pick(world.neighbours),
        });
      default:
        return toJson(asObject(mutate(example, chance, { ...example, role: 'facilitator' }, 7_000)));
    }
  });
  const answers = () => session.texts.filter((text) => /^4[04]/.test(text));
  // All at once, or each when the one before it is answered: only the first of those at once is looked into.
  const parts = chance.happens(0.3) ? [hellos] : hellos.map((hello) => [hello]);
  const end = performance.now() + LONG_ENOUGH;
  let said = 0;
  for (const part of parts) {
    said += part.length;
    count(tally.sent, 'hello', part.length);
    session.socket.write(Buffer.concat(part.map((hello) => textFrame(`40${hello}`))));
    const how = await session.until(() => answers().length >= said);
    if (how === 'cut') count(tally.cut, 'hello');
    if (how === 'never') tally.wrong.push(`${said - answers().length} hellos without an answer`);
    if (how !== 'held' || performance.now() > end) break;
  }
  for (const text of answers())
    count(
      tally.answers,
      text.startsWith('40') ? 'let in' : `hello: ${/"reason":"([\w-]+)"/.exec(text)?.[1] ?? text.slice(0, 60)}`,
    );
  // None of these hellos holds a code with a key to it.
  if (answers().some((text) => text.startsWith('40')))
    tally.wrong.push(`let in by one of ${hellos.join(' ').slice(0, 2_000)}`);
  session.end();
};

/** The library takes nothing but an object here; everything else is for the byte-level volleys. */
const asObject = (value: unknown): unknown => (toJson(value).startsWith('{') ? value : { auth: value });
