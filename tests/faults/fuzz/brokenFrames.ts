// WebSocket frames that break RFC 6455, or use it to the full.
import type { Chance } from '../seed.ts';
import { frameOf, OPCODE, textFrame } from '../load/wsFrames.ts';

const EVENT = Buffer.from('421["ask",{}]');

const bytes = (chance: Chance, length: number): Buffer => Buffer.from(Array.from({ length }, () => chance.below(256)));

/** In order, however odd: the connection goes on. */
export function oddFrame(chance: Chance): Buffer {
  const ping = frameOf(bytes(chance, chance.below(126)), { opcode: OPCODE.ping });
  const parts = (sizes: number) => inFragments(EVENT, sizes);
  return chance.pick([
    () => ping,
    () => frameOf(bytes(chance, chance.below(126)), { opcode: OPCODE.pong }),
    () => Buffer.concat(parts(1)),
    () => Buffer.concat(parts(1 + chance.below(EVENT.length)).flatMap((part) => [part, ping])),
    () => frameOf(EVENT, { opcode: OPCODE.text, mask: Buffer.alloc(4) }),
    // A length written longer than it need be.
    () =>
      Buffer.concat([
        frameOf(Buffer.alloc(0), { opcode: OPCODE.text, fin: false }),
        frameOf(Buffer.from('6'), { opcode: OPCODE.continuation }),
      ]),
  ] as const)();
}

/** Against the rules: ends the connection, and nothing else. */
export function brokenFrame(chance: Chance): Buffer {
  const opcode = chance.pick([OPCODE.text, OPCODE.binary]);
  return chance.pick([
    () => frameOf(EVENT, { opcode, mask: null }),
    () => frameOf(EVENT, { opcode, reserved: chance.between(1, 7) }),
    () => frameOf(EVENT, { opcode: chance.pick([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]) }),
    () => frameOf(EVENT, { opcode: OPCODE.continuation }),
    () => Buffer.concat([frameOf(EVENT, { opcode, fin: false }), frameOf(EVENT, { opcode })]),
    () => frameOf(bytes(chance, 126 + chance.below(100)), { opcode: OPCODE.ping }),
    () => frameOf(bytes(chance, 10), { opcode: OPCODE.ping, fin: false }),
    () =>
      frameOf(Buffer.alloc(0), {
        opcode,
        claims: chance.pick([2n ** 63n, 2n ** 64n - 1n, 2n ** 53n, 2n ** 32n, 16_001n]),
      }),
    () => frameOf(Buffer.alloc(16_001 + chance.below(chance.pick([20_000, 2_000_000])), 0x61), { opcode }),
    () => Buffer.concat(inFragments(Buffer.alloc(17_000, 0x61), chance.pick([1, 100, 8_500]))),
    () =>
      frameOf(Buffer.concat([Buffer.from('42["'), chance.pick(BAD_UTF8), Buffer.from('"]')]), { opcode: OPCODE.text }),
    () => frameOf(bytes(chance, chance.between(1, 200)), { opcode: OPCODE.binary }),
    () => frameOf(closing(chance.pick([0, 999, 1_004, 1_005, 1_006, 1_015, 5_000, 65_535])), { opcode: OPCODE.close }),
    () => frameOf(Buffer.from([3]), { opcode: OPCODE.close }),
    () => frameOf(Buffer.concat([closing(1_000), chance.pick(BAD_UTF8)]), { opcode: OPCODE.close }),
    () => frameOf(bytes(chance, 126), { opcode: OPCODE.close }),
    // Goodbye, and on it goes.
    () =>
      Buffer.concat([
        frameOf(closing(1_000), { opcode: OPCODE.close }),
        textFrame('421["ask",{}]'),
        frameOf(closing(1_001), { opcode: OPCODE.close }),
      ]),
    () => bytes(chance, chance.between(2, 4_000)),
  ] as const)();
}

const closing = (code: number): Buffer => Buffer.from([code >> 8, code & 255]);

const BAD_UTF8 = [
  Buffer.from([0xc0, 0x80]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf5, 0x80, 0x80, 0x80]),
  Buffer.from([0xff]),
  Buffer.from([0xe2, 0x82]),
] as const;

function inFragments(payload: Buffer, size: number): Buffer[] {
  const count = Math.ceil(payload.length / size);
  return Array.from({ length: count }, (_, index) =>
    frameOf(payload.subarray(index * size, (index + 1) * size), {
      opcode: index === 0 ? OPCODE.text : OPCODE.continuation,
      fin: index === count - 1,
    }),
  );
}
