import { expect, test } from 'vitest';
import { catalogue, translator } from '#shared/messages/catalogue.ts';

const texts = catalogue({
  nl: {
    hello: 'Dag {name}',
    plain: 'Klaar.',
    phrases: '{count, plural, one {1 uitspraak} other {# uitspraken}}',
    same: '{count, plural, one {1 bingo} other {# bingo’s}}',
    number: '{count, plural, other {#}}',
  },
  en: {
    hello: 'Hello {name}',
    plain: 'Done.',
    phrases: '{count, plural, one {1 phrase} other {# phrases}}',
    same: '{count, plural, one {1 bingo} other {# bingo’s}}',
    number: '{count, plural, other {#}}',
  },
});
const nl = translator(texts, 'nl');
const en = translator(texts, 'en');

test('says a text in the language that was chosen', () => {
  expect([nl('plain'), en('plain')]).toEqual(['Klaar.', 'Done.']);
  expect([nl('hello', { name: 'zaal' }), en('hello', { name: 'room' })]).toEqual(['Dag zaal', 'Hello room']);
});
test('counts', () => {
  expect([0, 1, 2].map((count) => nl('phrases', { count }))).toEqual(['0 uitspraken', '1 uitspraak', '2 uitspraken']);
  expect([0, 1, 2].map((count) => en('phrases', { count }))).toEqual(['0 phrases', '1 phrase', '2 phrases']);
});
test('keeps the languages apart, also where a text is the same', () => {
  expect([nl('number', { count: 1234.5 }), en('number', { count: 1234.5 })]).toEqual(['1.234,5', '1,234.5']);
  expect([nl('same', { count: 2 }), en('same', { count: 2 })]).toEqual(['2 bingo’s', '2 bingo’s']);
});
test('takes no markup from what is filled in', () => {
  expect(nl('hello', { name: '<b>{x}</b> #' })).toBe('Dag <b>{x}</b> #');
});
