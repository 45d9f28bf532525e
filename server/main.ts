// The only file that reads the process: settings, signals, the clock.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { configFrom } from './config.ts';
import { lanAddress } from './http/lanAddress.ts';
import { dice } from './rooms/dice.ts';
import { openSqliteJournal } from './store/sqliteJournal.ts';

const SWEEP_EVERY = 60_000;

// Errors go to the log by kind and place; never what people sent, nor who they are.
const log = pino({ base: null, level: process.env['LOG_LEVEL'] ?? 'warn' });
const onError = (error: unknown) => log.error({ err: error instanceof Error ? error : new Error(String(error)) });

const config = configFrom(process.env);
mkdirSync(config.dataDir, { recursive: true });
const journal = await openSqliteJournal(join(config.dataDir, 'bingo.sqlite'));
const clientDir = fileURLToPath(new URL('../client', import.meta.url));
const app = createApp({ journal, dice, now: Date.now, onError, clientDir, securityContact: config.securityContact });

const sweeping = setInterval(() => void app.sweep().catch(onError), SWEEP_EVERY);
await app.sweep();

app.http.on('error', (error: NodeJS.ErrnoException) => {
  const why = error.code === 'EADDRINUSE' ? `port ${config.port} is in use; choose another with PORT=…` : error.message;
  process.stderr.write(`Cannot start: ${why}\n`);
  process.exit(1);
});
app.http.listen(config.port, config.host, () => {
  const { port } = app.http.address() as AddressInfo;
  const lines = ['Grote Defensieve Routine Bingo', `  on this machine:  http://localhost:${port}`];
  if (config.host === '0.0.0.0' || config.host === '::') {
    const lan = lanAddress();
    lines.push(lan ? `  on your network:  http://${lan}:${port}` : '  No network found: phones cannot join.');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  clearInterval(sweeping);
  void app.close().then(
    () => process.exit(0),
    (error: unknown) => {
      onError(error);
      process.exit(1);
    },
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
