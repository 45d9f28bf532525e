// Writes the log: one line of JSON per event, on standard error, at once (what ends the process is in it).
import { destination as openDestination, type DestinationStream, pino } from 'pino';
import { levelOf, type Log, type LogLevel } from './log.ts';

export function openLog(level: LogLevel, destination: DestinationStream = openDestination({ fd: 2, sync: true })): Log {
  // No process id and no host name: neither is anybody's business.
  const line = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, destination);
  return (event) => line[levelOf(event)](event);
}
