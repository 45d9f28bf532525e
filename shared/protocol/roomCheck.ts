/**
 * The namespace in which the room check measures: no code, no session. `emit('echo', answer)` is answered with nothing, as
 * often as a check needs; the server hangs up after a minute.
 */
export const ROOM_CHECK = '/room-check';
