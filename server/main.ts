// The only file that reads the process: settings, signals, the clocks.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { Server as TlsServer } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { configFrom } from './config.ts';
import { BUSY_FROM } from './gateway/pace.ts';
import { gracefulStop } from './gracefulStop.ts';
import { lanAddress } from './http/lanAddress.ts';
import { daysLeft, readCertificate } from './http/tls.ts';
import { watchClock } from './monitoring/clockWatch.ts';
import { createErrorReport } from './monitoring/errorReport.ts';
import { loggedMetrics } from './monitoring/loggedMetrics.ts';
import { adviceOn } from './monitoring/log.ts';
import { measureLoopLag } from './monitoring/loopLag.ts';
import { noMetrics } from './monitoring/metrics.ts';
import { openLog } from './monitoring/pinoLog.ts';
import { openPrometheus } from './monitoring/prometheus.ts';
import { dice } from './rooms/dice.ts';
import { steadyClock } from './steadyClock.ts';
import { openSqliteJournal } from './store/sqliteJournal.ts';

const EVERY_MINUTE = 60_000;
/** Connections that may wait until they are accepted. The system drops what is beyond that, and those phones try again after a second. */
const BACKLOG = 4_096;

/** What cannot go on is said in one sentence. Nobody has sent anything yet, so the words are ours. */
function cannotStart(error: unknown): never {
  process.stderr.write(`Cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
function settled<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return cannotStart(error);
  }
}

const steady = () => performance.now();
const now = steadyClock({ wall: Date.now, awake: steady, uptime: () => uptime() * 1000 });

const config = settled(() => configFrom(process.env));
const { tls } = config;
const certificate = settled(() => tls && readCertificate(tls));
const log = openLog(config.logLevel);
const errors = createErrorReport(log);
const prometheus = config.metricsToken === null ? null : openPrometheus();
const { metrics, flush } = loggedMetrics(prometheus?.metrics ?? noMetrics, log);
const loopLag = measureLoopLag();

settled(() => mkdirSync(config.dataDir, { recursive: true, mode: 0o700 }));
const dataFile = join(config.dataDir, 'bingo.sqlite');
const onTrouble = (error: Error) => errors.report(error, 'store');
const journal = await openSqliteJournal(dataFile, undefined, onTrouble).catch(cannotStart);
const app = createApp({
  journal,
  dice,
  now,
  steady,
  metrics,
  clientDir: fileURLToPath(new URL('../client', import.meta.url)),
  onError: errors.report,
  securityContact: config.securityContact,
  settings: config,
  certificate,
  advise: (setting) => log({ event: 'advice', setting, text: adviceOn[setting] }),
  lag: loopLag.lately,
  metricsPage: prometheus && config.metricsToken !== null ? { ...prometheus, token: config.metricsToken } : null,
});

const lookAtClock = watchClock({ wall: Date.now, now }, log);
const writeDown = () => {
  flush();
  errors.flush();
  lookAtClock();
  const milliseconds = Math.round(loopLag.worst());
  if (milliseconds >= BUSY_FROM) log({ event: 'event-loop-slow', milliseconds });
};
const everyMinute = () => {
  writeDown();
  app.sweep().catch((error: unknown) => errors.report(error, 'sweep'));
};
await app.sweep().catch(cannotStart);
const minutes = setInterval(everyMinute, EVERY_MINUTE);

app.http.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') return cannotStart(error);
  return cannotStart(`port ${config.port} is in use; choose another with PORT=…`);
});
app.http.listen({ port: config.port, host: config.host, backlog: BACKLOG }, () => {
  const { port } = app.http.address() as AddressInfo;
  const scheme = tls ? 'https' : 'http';
  const lines = ['Grote Defensieve Routine Bingo', `  on this machine:  ${scheme}://localhost:${port}`];
  if (config.host === '0.0.0.0' || config.host === '::') {
    const lan = lanAddress();
    lines.push(lan ? `  on your network:  ${scheme}://${lan}:${port}` : '  No network found: phones cannot join.');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  log({ event: 'started', port });
  if (certificate) log({ event: 'certificate', days: daysLeft(certificate, now()) });
});

const onSignal = gracefulStop({
  stop: async () => {
    clearInterval(minutes);
    await app.close();
    writeDown();
  },
  exit: (code) => process.exit(code),
  onError: (error) => errors.report(error, 'stop'),
  log,
  steady,
});
// A certificate that was renewed: for whoever connects from now on. One that cannot be used leaves the old one in place.
if (tls)
  process.on('SIGHUP', () => {
    try {
      const renewed = readCertificate(tls);
      if (app.http instanceof TlsServer) app.http.setSecureContext(renewed);
      log({ event: 'certificate', days: daysLeft(renewed, now()) });
    } catch (error) {
      process.stderr.write(
        `The certificate stays as it is: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  });
process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);

// What nobody foresaw leaves the process in a state that nobody foresaw. It ends here, and whatever starts it again finds
// every room in the journal: all that was acknowledged is there, and the phones send the rest again. To go on could
// acknowledge what is not stored.
const onUnforeseen = (error: unknown) => {
  errors.report(error, 'process');
  errors.flush();
  process.exit(1);
};
process.on('uncaughtException', onUnforeseen);
process.on('unhandledRejection', onUnforeseen);
