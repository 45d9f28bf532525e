// The socket.io rooms that the server puts a socket in once it knows who it is. A client can not name one.
import type { Audience } from './publisher.ts';

export const consoleChannel = (code: string): string => `${code}/console`;
export const screenChannel = (code: string): string => `${code}/screen`;
export const seatChannel = (code: string, seat: number): string => `${code}/seat/${seat}`;
/** Everybody in a room, whatever the role. */
export const roomChannel = (code: string): string => code;

export function channelOf(code: string, audience: Audience): string {
  switch (audience.to) {
    case 'console':
      return consoleChannel(code);
    case 'screen':
      return screenChannel(code);
    case 'seat':
      return seatChannel(code, audience.seat);
    default:
      return audience satisfies never;
  }
}
