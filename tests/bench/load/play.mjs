// How people tap: at a rate, all at once, and somebody with a bingo in between.
import { setTimeout as pass } from 'node:timers/promises';
import { chanceFrom, summary } from '../stats.mjs';
import { watchDesk } from './world.mjs';

/** One tap, noted for whoever shows it. `answered` gets the time that the answer took, or null for a no. */
function tap(phone, answered) {
  const { driver, taps } = phone.noted;
  const noted = { at: performance.now(), isAnswered: false };
  if (driver.screenSees === 'each mark' || driver.screenSees === 'patches') taps.push(noted);
  phone.isBusy = true;
  phone.tap((ok) => {
    phone.isBusy = false;
    noted.isAnswered = true;
    answered(ok ? performance.now() - noted.at : null);
  });
}

function prepare(world) {
  for (const room of world.rooms) {
    room.seen.taps.length = 0;
    room.seen.latencies.length = 0;
    for (const phone of room.phones) phone.noted = { driver: world.driver, taps: room.seen.taps };
  }
}

/**
 * Phones tap at random moments, `rate` times a second in all (Poisson arrivals, whatever the server does). A phone that
 * waits for an answer does not tap again; when more than `most` wait, the tap is left out and counted: the server is
 * saturated.
 */
export async function playAtRate(world, { rate, seconds, seed, most = 400 }) {
  prepare(world);
  const random = chanceFrom(seed);
  const { phones, heard } = world;
  const before = { ...heard, bytes: bytesOf(phones) };
  const latencies = [];
  let sent = 0;
  let left = 0;
  let waiting = 0;
  let refused = 0;
  let latest = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  let next = started;
  for (;;) {
    const now = performance.now();
    if (now >= until) break;
    for (; next <= now; next += (-Math.log(1 - random()) * 1000) / rate) {
      latest = Math.max(latest, now - next);
      let phone = phones[Math.floor(random() * phones.length)];
      for (let attempt = 0; phone.isBusy && attempt < 10; attempt++)
        phone = phones[Math.floor(random() * phones.length)];
      if (phone.isBusy || waiting >= most) {
        left++;
        continue;
      }
      sent++;
      waiting++;
      tap(phone, (took) => {
        waiting--;
        if (took === null) refused++;
        else latencies.push(took);
      });
    }
    await pass(Math.max(0, Math.min(next, until) - performance.now()));
  }
  const marks = latencies.length;
  const bytes = bytesOf(phones) - before.bytes;
  // What is in the air: the last answers, and the desks that are told a moment later.
  for (let waited = 0; waiting > 0 && waited < 2_000; waited += 20) await pass(20);
  const answered = latencies.length;
  await pass(300);
  return {
    seconds: (performance.now() - started) / 1000,
    window: seconds,
    sent,
    left,
    refused,
    unanswered: waiting,
    marks,
    answered,
    lateness: latest,
    ack: summary(latencies),
    screen: summary(world.rooms.flatMap((room) => room.seen.latencies)),
    frames: {
      phones: heard.phones - before.phones,
      desks: heard.desks - before.desks,
      answers: answersIn(world, answered),
    },
    bytesPerPhonePerMinute: (bytes / phones.length / seconds) * 60,
  };
}

/** boardgame.io answers by the state that everybody gets: counted with the frames for phones already. */
const answersIn = ({ driver }, answered) => (driver.isAnsweredByState ? 0 : answered);

const bytesOf = (phones) => phones.reduce((sum, phone) => sum + phone.socket.bytes(), 0);

/** `count` phones tap in the same moment; again after a pause. */
export async function playAtOnce(world, { count, times }) {
  prepare(world);
  const latencies = [];
  const last = [];
  let unanswered = 0;
  for (let time = 0; time < times; time++) {
    const phones = world.phones.filter((phone) => !phone.isBusy).slice(0, count);
    const started = performance.now();
    let waiting = phones.length;
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, 12_000);
      for (const phone of phones)
        tap(phone, (took) => {
          if (took !== null) latencies.push(took);
          waiting--;
          if (waiting > 0) return;
          clearTimeout(timer);
          resolve();
        });
    });
    unanswered += waiting;
    last.push(performance.now() - started);
    if (waiting > 0) break;
    await pass(500);
  }
  return { count, times: last.length, unanswered, ack: summary(latencies), lastMs: last };
}

/** So many bingos are called, one after another in different rooms, at random moments while the others play on. */
export async function callBingos(world, { count, rate, seed }) {
  const random = chanceFrom(seed);
  const found = [];
  const play = playAtRate(world, { rate, seconds: count * 0.45, seed: seed + 1 });
  for (let index = 0; index < count; index++) {
    const room = world.rooms[index % world.rooms.length];
    const phone = room.phones[Math.floor(index / world.rooms.length)];
    if (!phone) break;
    await pass(100 * random());
    found.push(await world.driver.call(room, phone, watchDesk(room)));
  }
  await play;
  const of = (key) => summary(found.map((one) => one[key]));
  return {
    answer: of('answer'),
    console: of('console'),
    consoleAfterAnswer: of('consoleAfterAnswer'),
    screen: of('screen'),
    screenAfterAnswer: of('screenAfterAnswer'),
  };
}
