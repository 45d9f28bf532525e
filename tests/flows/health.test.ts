// Is it alive, is it ready: asked by whatever starts it and sends people to it.
import { afterEach, expect, test } from 'vitest';
import type { Journal } from '../../server/store/journal.ts';
import { type RunningApp, runApp } from '../support/inProcess.ts';
import { joinAs, openSession } from '../support/workshop.ts';

let running: RunningApp;
afterEach(() => running.close());

const readiness = async () => {
  const response = await fetch(`${running.url}/readyz`);
  return [response.status, await response.json()] as const;
};
const ready = [200, { status: 'ready' }] as const;
const notReady = (reason: string) => [503, { status: 'not-ready', reason }] as const;

/** A journal on a disk that is full, or that says nothing at all, for as long as it is told to be. */
function faulty() {
  const fault = { full: false, silent: false };
  const write = <T>(work: () => Promise<T>): Promise<T> =>
    fault.full ? Promise.reject(new Error('database or disk is full')) : work();
  return {
    fault,
    around: (journal: Journal): Journal => ({
      ...journal,
      append: (...asked) => write(() => journal.append(...asked)),
      wipe: (...asked) => write(() => journal.wipe(...asked)),
      gone: (...asked) => (fault.silent ? new Promise(() => {}) : journal.gone(...asked)),
    }),
  };
}

test('it is alive, and ready', async () => {
  running = await runApp();
  expect(await (await fetch(`${running.url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect(await readiness()).toEqual(ready);
});

test('P10: it is not ready from a write that failed until one succeeds', async () => {
  const { fault, around } = faulty();
  running = await runApp({ around });
  const opened = await openSession(running.url);
  fault.full = true;
  await expect(joinAs(running.url, opened.code)).rejects.toThrow('not-stored');
  expect(await readiness()).toEqual(notReady('not-storing'));
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  // There is room again, but nobody has found out yet.
  fault.full = false;
  expect(await readiness()).toEqual(notReady('not-storing'));
  const phone = await joinAs(running.url, opened.code);
  expect(await readiness()).toEqual(ready);
  phone.close();
});

test('P10: it finds out by itself when nobody plays', async () => {
  const { fault, around } = faulty();
  running = await runApp({ around });
  const opened = await openSession(running.url);
  fault.full = true;
  await expect(joinAs(running.url, opened.code)).rejects.toThrow('not-stored');
  await expect(running.app.sweep()).rejects.toThrow('full');
  expect(await readiness()).toEqual(notReady('not-storing'));
  fault.full = false;
  await running.app.sweep();
  expect(await readiness()).toEqual(ready);
});

test('it is not ready while the journal says nothing', async () => {
  const { fault, around } = faulty();
  running = await runApp({ around });
  fault.silent = true;
  expect(await readiness()).toEqual(notReady('journal-silent'));
  fault.silent = false;
  expect(await readiness()).toEqual(ready);
});
