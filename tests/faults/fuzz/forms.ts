// What the fields look like whose form a schema only gives as a pattern.
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from '#shared/protocol/joinCode.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { Chance } from '../seed.ts';
import type { Forms } from './exampleOf.ts';

const letters = (alphabet: string, length: number) => (chance: Chance) =>
  Array.from({ length }, () => alphabet[chance.below(alphabet.length)]).join('');

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const aSecret = letters(WORD, 22);
export const aCode = letters(JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH);

export const forms: Forms = {
  protocol: () => PROTOCOL_VERSION,
  code: aCode,
  secret: aSecret,
  instead: aSecret,
  ticket: aSecret,
  pairingCode: letters('0123456789', 6),
  seat: (chance) => chance.between(1, 40),
  // Now and then one that was used before.
  id: (chance) => (chance.happens(0.1) ? 'the-same-id' : letters(WORD, 12)(chance)),
  digest: letters('0123456789abcdef', 16),
  deck: (chance) => chance.pick(['defensive-routines', 'breakthrough', 'no-such-deck', 'own']),
  phrase: (chance) => chance.pick(['law-1', 'own-1', 'no-such-phrase']),
  activity: (chance) => (chance.happens(0.8) ? 1 : chance.between(1, 4)),
  square: (chance) => chance.below(25),
  ago: (chance) => chance.pick([0, 0, 250, 60_000, 2_000_000_000]),
  cell: (chance) => `vak ${chance.below(1_000)}`,
  sentence: (chance) => `Zin ${chance.below(1_000)}.`,
  round: (chance) => chance.pick(['session', '1', '2']),
};
