// The two processes of every run: the server that is measured, and the load. Each on a core of its own if that can be.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOn } from './machine.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const SERVER_CORE = 0;
const LOAD_CORE = 1;

/** What each contestant is, and how its server is started. */
export const contestants = {
  ours: { title: 'Ours', script: join(root, 'dist', 'server', 'main.js') },
  bareAck: { title: 'Bare socket.io ack', script: join(here, 'opponents', 'bareAck.mjs') },
  storedAck: { title: 'Bare ack, stored', script: join(here, 'opponents', 'storedAck.mjs') },
  relay: { title: 'Naive socket.io relay', script: join(here, 'opponents', 'relay.mjs') },
  colyseus: { title: 'Colyseus', script: join(here, 'opponents', 'colyseus.mjs') },
  boardgame: { title: 'boardgame.io', script: join(here, 'opponents', 'boardgame.mjs') },
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Whether somebody listens. */
const isOpenAt = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** What was started and not ended yet: nothing is left behind, however this ends. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

function run(command, args, options) {
  const child = spawn(command, args, { cwd: root, ...options });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

const ended = (child) =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.on('exit', resolve))
    : Promise.resolve();

/** Starts a contestant's server; resolves when it listens. */
export async function startServer(name, { flags = [], dataDir: given, port: wanted } = {}) {
  const port = wanted ?? (await freePort());
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'bingo-bench-'));
  const [command, ...before] = nodeOn(SERVER_CORE);
  const args = [...before, '--expose-gc', ...flags, '--import', join(here, 'probe.mjs'), contestants[name].script];
  let output = '';
  const start = () => {
    const child = run(command, args, {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const hear = (chunk) => (output = (output + chunk.toString()).slice(-4_000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return child;
  };
  const isListening = async (child) => {
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} stopped: ${output}`);
      const isOpen = await isOpenAt(port);
      if (isOpen) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  let child = start();
  await isListening(child);
  return {
    name,
    port,
    dataDir,
    pid: () => child.pid,
    output: () => output,
    /** What is still held after collecting, in bytes: the whole process (`rss`) and the parts of it. */
    memory: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${name} does not say its memory`)), 10_000);
        child.once('message', ({ memory }) => {
          clearTimeout(timer);
          resolve(memory);
        });
        child.send('memory');
      }),
    tell: (order) => child.send(order),
    kill: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
    /** Without waiting until it listens. */
    launch: () => {
      child = start();
    },
    isListening: () => isListening(child),
    stop: async ({ keep = false, signal = 'SIGKILL' } = {}) => {
      child.kill(signal);
      await ended(child);
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts the load; `tell` gives it an order and resolves with what came of it. */
export function startLoad() {
  const [command, ...before] = nodeOn(LOAD_CORE);
  const child = run(command, [...before, join(here, 'load', 'main.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map();
  let count = 0;
  child.on('message', ({ number, result, error }) => {
    const { resolve, reject } = waiting.get(number) ?? {};
    waiting.delete(number);
    if (error) reject?.(new Error(error));
    else resolve?.(result);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the load stopped'));
  });
  return {
    pid: child.pid,
    /** Fails when it takes longer than so many seconds. */
    tell: (order, options = {}, patience = 60) =>
      new Promise((resolve, reject) => {
        const number = count++;
        const timer = setTimeout(() => reject(new Error(`${order} took more than ${patience} s`)), patience * 1000);
        const done = (settle) => (value) => {
          clearTimeout(timer);
          settle(value);
        };
        waiting.set(number, { resolve: done(resolve), reject: done(reject) });
        child.send({ number, order, options });
      }),
    stop: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}
