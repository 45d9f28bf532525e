// How somebody in the room gets in: by camera, or by typing.
import { formatJoinCode } from '#shared/protocol/joinCode.ts';

export type Join = {
  /** The address to type, without the scheme. */
  readonly address: string;
  /** The code in two groups of three. */
  readonly code: string;
  /** What the QR code holds. */
  readonly link: string;
};

/** What a QR code can hold in its most compact form. */
const COMPACT = /^[0-9A-Z $%*+\-./:]+$/;

export function joinAt(origin: string, code: string): Join {
  const link = `${origin}/${code}`;
  const capitals = link.toUpperCase();
  return {
    address: origin.replace(/^https?:\/\//, ''),
    code: formatJoinCode(code),
    // Capitals make larger modules, and scheme, host and code mean the same in them.
    link: COMPACT.test(capitals) ? capitals : link,
  };
}
