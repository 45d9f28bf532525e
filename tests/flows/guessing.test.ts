// Who guesses is slowed down, alone; a full venue behind one address is not.
import { nanoid } from 'nanoid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH } from '#shared/protocol/joinCode.ts';
import { ask, type From, type Knock, knock, openPolling, openWebsocket } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession, openSession, screenSecretOf } from '../support/workshop.ts';

let server: ServerProcess;
beforeEach(async () => {
  server = await startServer({ TRUST_PROXY: '1' });
  return () => server.destroy();
});

const knocks: Knock[] = [];
afterEach(() => {
  isGuessing = false;
  for (const { connection } of knocks.splice(0)) connection.close();
});

const at = (address: string): From => ({ headers: { 'x-forwarded-for': address } });
const [VENUE, ELSEWHERE] = ['198.51.100.7', '203.0.113.9'];

const anyCode = () =>
  Array.from(
    { length: JOIN_CODE_LENGTH },
    () => JOIN_CODE_ALPHABET[Math.floor(Math.random() * JOIN_CODE_ALPHABET.length)],
  ).join('');

async function join(code: string, from: From, secret = nanoid(22)): Promise<string> {
  const knocked = await knock(server.url, { role: 'participant', code, secret }, from);
  knocks.push(knocked);
  return knocked.answer;
}
async function guess(from: From): Promise<string> {
  const { answer, connection } = await knock(
    server.url,
    { role: 'participant', code: anyCode(), secret: nanoid(22) },
    from,
  );
  connection.close();
  return answer;
}
/** Guesses on and on at an address, from the moment that all its turns are taken until the test is over. */
let isGuessing = false;
let guesses = 0;
async function guessWithoutEnd(from: From): Promise<void> {
  isGuessing = true;
  guesses = 0;
  let sentAway = 0;
  await new Promise<void>((allTaken) => {
    const goOn = async (): Promise<void> => {
      while (isGuessing) {
        guesses++;
        if ((await guess(from).catch(() => '')) === 'too-fast' && ++sentAway === 100) allTaken();
      }
    };
    // More than there are turns to wait for.
    for (let i = 0; i < 12; i++) void goOn();
  });
}

test('after thirty wrong codes an address has to wait for an answer, and no other address has', async () => {
  const first = await Promise.all(Array.from({ length: 30 }, () => guess(at(VENUE))));
  expect(new Set(first)).toEqual(new Set(['unknown-room']));
  // A hundred more at once: four get an answer, each after its turn, and the others are to come back. There is a turn a
  // second, and a machine may take some seconds for a hundred.
  const began = performance.now();
  const more = await Promise.all(Array.from({ length: 100 }, () => guess(at(VENUE))));
  const turns = 6 + Math.floor((performance.now() - began) / 1_000);
  expect(more.filter((answer) => answer === 'unknown-room').length).toBeLessThanOrEqual(turns);
  expect(more.filter((answer) => answer === 'too-fast').length).toBeGreaterThanOrEqual(100 - turns);
  expect(await guess(at(ELSEWHERE))).toBe('unknown-room');
});

test('two hundred and fifty people join from one address, while wrong codes come from there all the time', async () => {
  // The facilitator is not even there herself.
  const response = await ask(`${server.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...at(ELSEWHERE).headers },
    body: JSON.stringify(aSession),
  });
  const { code } = JSON.parse(response.text) as { code: string };
  await guessWithoutEnd(at(VENUE));

  guesses = 0;
  const began = performance.now();
  let seated = 0;
  const walkIn = async () => {
    // As a phone does: sent away, it comes back.
    for (;;) {
      const answer = await join(code, at(VENUE));
      if (answer === 'in') return void seated++;
      expect(answer).toBe('too-fast');
      await new Promise((resolve) => setTimeout(resolve, 1_500 + 1_000 * Math.random()));
    }
  };
  const arrivals: Promise<unknown>[] = [];
  for (let i = 0; i < 250; i++) {
    arrivals.push(walkIn());
    if (i % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await Promise.all(arrivals);
  expect(seated).toBe(250);
  process.stdout.write(`250 joined in ${Math.round(performance.now() - began)} ms, beside ${guesses} wrong codes\n`);
}, 180_000);

test('whoever has a seat, or a link, is let in at once, whatever was tried from where she is', async () => {
  const opened = await openSession(server.url);
  const { code, facilitatorSecret } = opened;
  const seat = nanoid(22);
  expect(await join(code, at(ELSEWHERE), seat)).toBe('in');
  const screen = await screenSecretOf(server.url, opened);
  await guessWithoutEnd(at(VENUE));
  expect(await join(code, at(VENUE), seat)).toBe('in');
  for (const [role, secret] of [
    ['facilitator', facilitatorSecret],
    ['screen', screen],
  ] as const) {
    const knocked = await knock(server.url, { role, code, secret }, at(VENUE));
    knocks.push(knocked);
    expect(knocked.answer).toBe('in');
  }
});

test('where every turn is taken, a code that is right is not told from one that is wrong', async () => {
  const { code } = await openSession(server.url);
  await guessWithoutEnd(at(VENUE));
  expect(await join(code, at(VENUE))).toBe('too-fast');
  const knocked = await knock(server.url, { role: 'facilitator', code, secret: nanoid(22) }, at(VENUE));
  knocks.push(knocked);
  expect(knocked.answer).toBe('too-fast');
});

test('over HTTP too: wrong secrets are slowed down, the right one is not', async () => {
  const { code, facilitatorSecret } = await openSession(server.url);
  const tally = async (secret: string, of = code) => {
    const headers = { authorization: `Bearer ${secret}`, ...at(VENUE).headers };
    const { status, text } = await ask(`${server.url}/api/rooms/${of}/tally?format=json&round=session`, { headers });
    return status === 200 ? 'a file' : (JSON.parse(text) as { reason: string }).reason;
  };
  const wrong = await Promise.all(Array.from({ length: 60 }, (_, i) => tally(nanoid(22), i % 2 ? code : anyCode())));
  expect(wrong.filter((reason) => reason === 'too-fast').length).toBeGreaterThanOrEqual(24);
  expect(await tally(facilitatorSecret)).toBe('a file');
});

test('what a stranger writes about her address is not believed', async () => {
  const own = await startServer();
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const from = { headers: { 'x-forwarded-for': `198.51.100.${i}` } };
      const open = i % 2 ? openPolling : openWebsocket;
      const hello = { role: 'participant', code: anyCode(), secret: nanoid(22) } as const;
      const { answer, connection } = await knock(own.url, hello, from, open);
      connection.close();
      return answer;
    }),
  );
  expect(answers.filter((answer) => answer === 'too-fast').length).toBeGreaterThanOrEqual(24);
  await own.destroy();
  // It is something that the operator should know, once.
  expect(own.output().match(/set TRUST_PROXY=1/g)?.length).toBeGreaterThan(0);
  expect(own.output()).not.toContain('198.51.100');

  // Nor what she writes before what our proxy wrote.
  const spoofed = await Promise.all(Array.from({ length: 60 }, (_, i) => guess(at(`10.0.0.${i}, ${VENUE}`))));
  expect(spoofed.filter((answer) => answer === 'too-fast').length).toBeGreaterThanOrEqual(24);
});

test('sessions are not opened without end from one address', async () => {
  const open = async (address: string) => {
    const { status, text } = await ask(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...at(address).headers },
      body: JSON.stringify(aSession),
    });
    return status === 201 ? 'opened' : `${status} ${text}`;
  };
  const many: string[] = [];
  for (let i = 0; i < 125; i++) many.push(await open(VENUE));
  expect(many.slice(0, 120)).toEqual(Array.from({ length: 120 }, () => 'opened'));
  expect(many.at(-1)).toBe('429 {"reason":"too-fast"}');
  expect(await open(ELSEWHERE)).toBe('opened');
});

test('a server that stops does not wait for those who wait their turn', async () => {
  await Promise.all(Array.from({ length: 31 }, () => guess(at(VENUE))));
  // Five more: they are to wait for seconds, each for one more than the one before.
  const waiting = Array.from({ length: 5 }, () => guess(at(VENUE)).catch(() => 'gone'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await server.stop()).toBe(0);
  const answers = await Promise.all(waiting);
  // Of those the first may have had its turn before the server heard that it is to stop; the last had not.
  expect(answers.filter((answer) => answer === 'unknown-room').length).toBeLessThan(waiting.length);
});
