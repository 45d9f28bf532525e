// The socket.io rooms that the server puts a socket in once it knows who it is. A client can not name one.
export const consoleChannel = (code: string): string => `${code}/console`;
export const screenChannel = (code: string): string => `${code}/screen`;
export const seatChannel = (code: string, seat: number): string => `${code}/seat/${seat}`;
/** Everybody in a room, whatever the role. */
export const roomChannel = (code: string): string => code;
