// The real thing: sessions are opened over HTTP as the page does, then a console, a screen and phones connect.
import { PROTOCOL_VERSION } from '../../../../dist/shared/protocol/version.js';
import { openSocketIo } from '../socketIo.mjs';
import { tapsOf } from '../taps.mjs';

const session = {
  language: 'nl',
  case: { title: 'Drie matrassen', story: 'Een verhaal.', words: 'Ik vraag een voordeur.', pronoun: 'she' },
  keepHours: 168,
  deck: 'defensive-routines',
  size: 5,
  extra: { corners: false, full: false },
};

async function post(port, path, body, secret) {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'origin': `http://127.0.0.1:${port}`,
        ...(secret ? { authorization: `Bearer ${secret}` } : {}),
      },
      body: JSON.stringify(body ?? {}),
    });
    if (response.ok) return response.json();
    // Sessions are opened faster here than any person does: wait for the next turn, as a person would have to.
    if (attempt === 20) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const auth = (role, code, secret) => ({ protocol: PROTOCOL_VERSION, role, code, secret });

/** Asks as somebody; rejects when the answer is no. */
const asked = (socket, name, request) =>
  new Promise((resolve, reject) => {
    socket.ask(['ask', { id: name, ...request }], (answer) => {
      if (answer.startsWith('[{"ok":true')) resolve(JSON.parse(answer)[0]);
      else reject(new Error(`${request.type}: ${answer}`));
    });
  });

const ofRound = (type, more = {}) => ({ kind: 'round', activity: 1, type, ...more });

export const ours = {
  screenSees: 'bingos',
  openRoom: async (port, index, desk) => {
    const { code, facilitatorSecret } = await post(port, '/api/rooms', session);
    const { screenSecret } = await post(port, `/api/rooms/${code}/links`, null, facilitatorSecret);
    const console = await openSocketIo({
      port,
      auth: auth('facilitator', code, facilitatorSecret),
      onEvent: (event) => desk('console', event),
    });
    const screen = await openSocketIo({
      port,
      auth: auth('screen', code, screenSecret),
      onEvent: (event) => desk('screen', event),
    });
    return { code, facilitatorSecret, screenSecret, desks: [console, screen], console, index, calls: 0 };
  },
  start: (room) => asked(room.console, `start-${room.code}`, ofRound('StartRound')),
  join: async (port, room, name, heard) => {
    const secret = `${name}-${'x'.repeat(40)}`.replaceAll(/[^\w-]/g, '_').slice(0, 30);
    const phone = { name, secret, room, marks: 0, view: null };
    phone.connect = async (onClose) => {
      phone.socket = await openSocketIo({
        port,
        auth: auth('participant', room.code, secret),
        onClose,
        onEvent: (event) => {
          heard(event);
          phone.onView?.(event);
        },
      });
      return phone.socket;
    };
    const next = tapsOf(name);
    phone.tap = (answered) => {
      const { id, square, isAgain } = next();
      const request = { id, ...ofRound(isAgain ? 'HearAgain' : 'Mark', { square, ago: 0 }) };
      phone.socket.ask(['ask', request], (answer) => {
        const ok = answer.startsWith('[{"ok":true');
        if (ok) phone.marks++;
        answered(ok);
      });
    };
    return phone;
  },
  /** Makes the first row complete, calls it, and says when console and screen showed it. */
  call: async (room, phone, watch) => {
    for (const square of [0, 1, 2, 3, 4])
      await asked(phone.socket, `${phone.name}-row-${square}`, ofRound('Mark', { square, ago: 0 }));
    const bingo = room.calls++;
    const tapped = performance.now();
    const onConsole = watch('console', (event) => event.split('"line":').length - 1 >= bingo + 1);
    await asked(phone.socket, `${phone.name}-call`, ofRound('CallBingo', { line: 'row-1' }));
    const answered = performance.now();
    const seenOnConsole = await onConsole;
    const put = performance.now();
    const onScreen = watch('screen', (event) => event.includes(`"bingo":${bingo}`));
    await asked(room.console, `show-${room.code}-${bingo}`, ofRound('Show', { shown: { what: 'bingo', bingo } }));
    const putDone = performance.now();
    const seenOnScreen = await onScreen;
    return {
      answer: answered - tapped,
      console: seenOnConsole - tapped,
      consoleAfterAnswer: seenOnConsole - answered,
      screen: seenOnScreen - put,
      screenAfterAnswer: seenOnScreen - putDone,
    };
  },
  /** How often a phone marked, by the view that it was sent. */
  marksIn: (event) =>
    JSON.parse(event)[1]?.view?.activity?.own?.marks?.reduce((sum, [, times]) => sum + times, 0) ?? -1,
};
