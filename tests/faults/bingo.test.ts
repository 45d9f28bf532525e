// A bingo is called while the server dies: it is there once, and true, or it is not there.
import { afterEach, expect, test } from 'vitest';
import type { Answered } from './history.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import type { Phone } from './phone.ts';
import type { WireBingo } from './seenIn.ts';
import { pause } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

const SIZE = 3;
const SQUARES = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const LINES = ['row-1', 'row-2', 'row-3', 'column-1', 'column-2', 'column-3', 'diagonal-down', 'diagonal-up'] as const;
const call = (phone: Phone, line: string): Promise<Answered> => phone.tap({ type: 'CallBingo', activity: 1, line });

const squaresOn = (line: string): readonly number[] => {
  const [kind, number] = line.split('-');
  const at = Number(number) - 1;
  return [0, 1, 2].map((step) => {
    if (kind === 'row') return at * SIZE + step;
    if (kind === 'column') return step * SIZE + at;
    return number === 'down' ? step * SIZE + step : (SIZE - 1 - step) * SIZE + step;
  });
};
const hasMarked = (phone: Phone, square: number) =>
  phone.shows()?.view.activity?.own?.marks.some(([marked]) => marked === square) ?? false;
const textOn = (phone: Phone, square: number) =>
  phone.shows()?.view.activity?.squares?.[square]?.cell.replaceAll('\u00AD', '');
/** Whether a line is full, by what this phone itself was told of its marks. */
const isFull = (phone: Phone, line: string) => squaresOn(line).every((square) => hasMarked(phone, square));

/** What the console is told of a bingo, counted from what the phones themselves show. */
const countedBy = (phones: readonly Phone[], { line, phrases }: WireBingo) => {
  const texts = phrases.map(({ text }) => text).join();
  const caller = phones.find(
    (phone) =>
      squaresOn(line)
        .map((square) => textOn(phone, square))
        .join() === texts,
  );
  return phrases.map(
    ({ text }) =>
      phones.filter(
        (phone) =>
          phone !== caller && SQUARES.some((square) => textOn(phone, square) === text && hasMarked(phone, square)),
      ).length,
  );
};

test('P1 P7 T14: bingos called while the server is killed are there once, true, and true again when asked again', async () => {
  lab = await openLaboratory('T14 bingo');
  const room = await lab.openRoom({ size: SIZE });
  await lab.addPhones(room, 30);
  await room.desk.ask({ type: 'StartRound' });
  await Promise.all(
    room.phones.flatMap((phone, index) => {
      const chance = lab.chance.of(index);
      const marked = SQUARES.filter(() => chance.happens(0.8));
      return marked.map((square) => phone.tap({ type: 'Mark', activity: 1, square }));
    }),
  );

  const claims = room.phones.flatMap((phone, index) =>
    [lab.chance.of(index).pick(LINES), ...LINES.slice(index % 8, (index % 8) + 2)].map((line) => ({ phone, line })),
  );
  const first = claims.map(({ phone, line }) => call(phone, line));
  for (let kills = 0; kills < 3; kills++) {
    await pause(lab.chance.below(25));
    await lab.server.kill();
    lab.fault('kill');
    await lab.server.start();
    await pause(lab.chance.between(200, 500));
  }
  const answers = await Promise.all(first);
  answers.forEach((answer, index) => {
    const { phone, line } = claims[index]!;
    if (!answer.ok) expect(['no-complete-line', 'already-called']).toContain(answer.reason);
    expect(answer.ok || answer.reason === 'already-called', `${phone.name} ${line}`).toBe(isFull(phone, line));
  });
  // Asked again, under a name of its own: the same truth.
  const again = await Promise.all(claims.map(({ phone, line }) => call(phone, line)));
  again.forEach((answer, index) => {
    const { phone, line } = claims[index]!;
    const reason = isFull(phone, line) ? 'already-called' : 'no-complete-line';
    expect(answer, `${phone.name} ${line}`).toEqual({ ok: false, reason });
  });
  expect(await lab.judge(room)).toEqual([]);
  const bingos = room.desk.shows()?.view.activity?.bingos ?? [];
  for (const bingo of bingos)
    expect(bingo.phrases.map(({ alsoHeardBy }) => alsoHeardBy)).toEqual(countedBy(room.phones, bingo));
  expect(again.filter((answer) => !answer.ok && answer.reason === 'already-called').length).toBeGreaterThan(10);
});
