// What the log may know of an error, and what of it could be somebody's words.
import { expect, test } from 'vitest';
import { errorFacts } from '../../../server/monitoring/errorFacts.ts';

const CANARY = 'kanarie-K7QF4M';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('an error is told by its kind and where it happened', () => {
  const facts = errorFacts(thrownBy(() => JSON.parse('{')));
  expect(facts).toMatchObject({ name: 'SyntaxError', code: null, cause: null });
  expect(facts.frames[0]).toMatch(/server\/monitoring\/errorFacts\.test\.ts:\d+:\d+$/);
});

test('the code of the system and of the database is told', () => {
  for (const code of ['ENOSPC', 'E2BIG', 'ERR_SQLITE_ERROR', 'SQLITE_FULL'])
    expect(errorFacts(Object.assign(new Error('full'), { code })).code).toBe(code);
});

const framesLookalike = `${CANARY}\n    at ${CANARY} (file:///app/dist/server/${CANARY}.js:1:1)`;
/** An error whose stack is written: V8 does that when it is first read, with the message of that moment. */
function written(message: string): Error {
  const error = new Error(message);
  expect(error.stack).toContain(message);
  return error;
}
const changedLater = written('before');
changedLater.message = CANARY;
const emptied = Object.assign(written(framesLookalike), { message: '' });
const renamed = Object.assign(written(framesLookalike), { name: CANARY });
const stackOfWords = Object.assign(new Error('x'), { stack: `${CANARY}\n    at ${CANARY} (dist/server/x.js:1:1)` });

test.each([
  ['what JSON.parse quotes', thrownBy(() => JSON.parse(`"${CANARY}" ${CANARY}`))],
  ['a message', new Error(CANARY)],
  ['a message with lines that look like frames', new Error(framesLookalike)],
  ['a message that was changed', changedLater],
  ['a message that was emptied', emptied],
  ['a name', renamed],
  ['a stack that is none', stackOfWords],
  ['a code', Object.assign(new Error('x'), { code: CANARY })],
  ['a join code as code', Object.assign(new Error('x'), { code: CANARY.slice(-6) })],
  ['a cause', new Error('x', { cause: new Error(CANARY, { cause: new TypeError(CANARY) }) })],
  ['a string', CANARY],
  ['an object', { [CANARY]: CANARY }],
  ['a function', thrownBy({ [CANARY]: () => JSON.parse('{') as unknown }[CANARY] ?? (() => 0))],
])('nothing of %s is told', (_, error) => {
  expect(JSON.stringify(errorFacts(error))).not.toContain('K7QF4M');
});

test('causes are told, and those of a circle not for ever', () => {
  const error = new Error('x', { cause: new TypeError('y') });
  expect(errorFacts(error).cause?.name).toBe('TypeError');
  const circle = new RangeError('x');
  circle.cause = circle;
  expect(JSON.stringify(errorFacts(circle)).match(/RangeError/g)).toHaveLength(4);
});
