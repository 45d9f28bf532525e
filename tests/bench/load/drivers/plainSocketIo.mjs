// Phones of the plain socket.io servers: the two floors and the relay.
import { openSocketIo } from '../socketIo.mjs';
import { tapsOf } from '../taps.mjs';

const driver = (screenSees) => ({
  screenSees,
  openRoom: async (port, index, desk) => {
    const code = `room-${index}`;
    const desks = [];
    for (const who of ['console', 'screen'])
      desks.push(await openSocketIo({ port, auth: { room: code, name: null }, onEvent: (event) => desk(who, event) }));
    return { code, desks, index };
  },
  start: async () => {},
  join: async (port, room, name, heard) => {
    const phone = { name, room, marks: 0 };
    phone.connect = async (onClose) => {
      phone.socket = await openSocketIo({ port, auth: { room: room.code, name }, onClose, onEvent: heard });
      return phone.socket;
    };
    const next = tapsOf(name);
    phone.tap = (answered) => {
      const { id, square } = next();
      phone.socket.ask(['mark', { id, square }], (answer) => {
        const ok = answer.startsWith('[{"ok":true');
        if (ok) phone.marks++;
        answered(ok);
      });
    };
    return phone;
  },
});

export const bareAck = driver('nothing');
export const storedAck = driver('nothing');
export const relay = driver('each mark');
