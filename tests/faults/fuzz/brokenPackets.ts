// Engine.IO and Socket.IO packets that no client writes: as text, inside a WebSocket frame that is in order.
import type { Chance } from '../seed.ts';

/** Out of place, and to be ignored: the connection goes on. */
export const strayPacket = (chance: Chance): string => {
  const number = chance.pick(['', '0', '7', '999999999999999999999', String(chance.below(1_000))]);
  return chance.pick([
    '6',
    '6x',
    '5',
    '5probe',
    '3',
    '3probe',
    '0',
    '0{"sid":"mine"}',
    '1',
    `43${number}`,
    `43${number}[]`,
    `43${number}[{"ok":true}]`,
    '40/admin,',
    '40/admin,{"role":"facilitator"}',
    '40/__proto__,{}',
    `40/${'n'.repeat(chance.below(4_000))}`,
    `42${number}["x"]`,
    `42${number}[7]`,
    '42["__proto__"]',
    '42["ask"]',
  ]);
};

const EVENT = '421["ask",{"id":"abcdefgh","kind":"round","activity":1,"type":"Mark","square":3,"ago":0}]';

/** Breaks the protocol: ends the connection, and nothing else. */
export const brokenPacket = (chance: Chance): string => {
  const attachments = chance.pick([
    '',
    '-',
    '1',
    'NaN-',
    '1e1-',
    '-1-',
    '0-',
    '11-',
    '1.5-',
    '0x2-',
    ' 1-',
    '999999999999-',
    '1-1-',
  ]);
  const kinds = [
    // Not of the transport.
    () => chance.pick(['2', '2probe', '7', '8', '9', 'x', '\u0000', ' ', '\u{1F4A5}', 'b', 'bAAAA', 'b====', 'b!', '']),
    // Not of the protocol on top of it.
    () => chance.pick(['4', '47', '49', '4x', '4{}', '4[]', '4\u0000', '4"ask"', '4-1', '4 2["x"]']),
    () =>
      chance.pick([
        '42',
        '42[]',
        '42{}',
        '42[null]',
        '42[{}]',
        '42[["ask"]]',
        '42"ask"',
        '42true',
        '42[true]',
        '42[NaN]',
        '42[,]',
        "42['ask']",
      ]),
    () => chance.pick(['40', '40{}', '40[]', '40"x"', '40null', '40{', '40{"a":1}x', '40,{}']),
    () => chance.pick(['41', '41{}', '41x', '41/nowhere,', '44', '44{}', '44"x"', '44{"message":"x"}', '44[]']),
    () => chance.pick(['42/nowhere,["ask"]', '42/,["ask"]', '42/nowhere', '43{}', '43x', '43"x"', '431', '41/']),
    () => `4${chance.pick(['5', '6'])}${attachments}${EVENT.slice(3)}`,
    // A packet that arrived in part, or with a bit turned over.
    () => EVENT.slice(0, 2 + chance.below(EVENT.length - 2)),
    () => turned(EVENT, chance),
    () =>
      `42["ask",${chance.pick(['[', '{"a":', '"', '[{"a":['])}`.padEnd(
        chance.below(15_000),
        chance.pick(['[', '{', '"', 'x', '0']),
      ),
    () => `421["ask",${'['.repeat(7_000)}${']'.repeat(chance.below(7_000))}]`,
    () => `42${'1'.repeat(chance.below(15_000))}["ask"`,
    () => `42/${'/'.repeat(chance.below(15_000))}`,
  ] as const;
  return chance.pick(kinds)();
};

function turned(text: string, chance: Chance): string {
  const bytes = Buffer.from(text);
  for (let bits = chance.between(1, 6); bits > 0; bits--) bytes[chance.below(bytes.length)]! ^= 1 << chance.below(7);
  return bytes.toString('latin1');
}

/** An event with attachments, as a text and the binary messages that follow; not all of them, not the right ones. */
export function attached(chance: Chance): { readonly text: string; readonly binaries: readonly Buffer[] } {
  const claimed = chance.pick([1, 1, 2, 9, 10, 11, 51]);
  const sent = chance.pick([claimed, claimed, claimed - 1, claimed + 1, 0]);
  const number = () => chance.pick(['0', '0', '1', '99', '-1', '0.5', '"0"', 'null', '{}', '"__proto__"']);
  const holder = () => `{"_placeholder":${chance.pick(['true', 'true', '1'])},"num":${number()}}`;
  const request = chance.pick([
    holder(),
    `{"id":"abcdefgh","type":${holder()}}`,
    `[${Array.from({ length: claimed }, holder).join()}]`,
  ]);
  return {
    text: `4${chance.pick(['5', '5', '6'])}${claimed}-${chance.pick(['', '1'])}["ask",${request}]`,
    binaries: Array.from({ length: sent }, () =>
      Buffer.alloc(chance.pick([0, 1, 16, 1_000, 15_900]), chance.below(256)),
    ),
  };
}
