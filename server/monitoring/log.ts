// Everything that the log can say: a closed list, so that a line never holds what people typed, a join code, a secret or
// an address. Whatever a host needs to know beyond it is a number, and stands in the metrics.
import type { Reason } from '#shared/domain/reason.ts';
import type { ErrorFacts } from './errorFacts.ts';
import type { RoomChange } from './metrics.ts';

/** In which part of the server an error turned up that nobody foresaw. */
export type Place = 'start' | 'store' | 'rooms' | 'gateway' | 'http' | 'sweep' | 'stop' | 'process';

/** What the operator may have to set, once something was refused that could have been meant well. */
export const adviceOn = {
  ORIGINS:
    'Refused a page at an address that is not this machine’s. If it is yours, set ORIGINS to what browsers show.',
  TRUST_PROXY:
    'Requests come through a proxy. If it is yours, set TRUST_PROXY=1; now all behind it count as one address.',
} as const;
export type Advice = keyof typeof adviceOn;

export type LogEvent =
  | { readonly event: 'started'; readonly port: number }
  | { readonly event: 'stopping'; readonly why: 'SIGTERM' | 'SIGINT' }
  | { readonly event: 'stopped'; readonly clean: boolean; readonly milliseconds: number }
  /** Without its code: what there is to know of one session is nobody's business. */
  | { readonly event: `room-${RoomChange}` }
  /** Nothing can be stored, and nothing is acknowledged, from here until `storing-recovered`. */
  | { readonly event: 'storing-failed' | 'storing-recovered' }
  /** How many connections were refused since the last such line, by why. */
  | { readonly event: 'clients-refused'; readonly counts: Readonly<Partial<Record<Reason, number>>> }
  | { readonly event: 'slow-consumers-cut-off'; readonly count: number }
  /** So late was the event loop at worst since the last such line; consoles and screens were told less often. */
  | { readonly event: 'event-loop-slow'; readonly milliseconds: number }
  /** The machine's clock differs by so much from the time that the server counts; a restart reads it anew. */
  | { readonly event: 'clock-set'; readonly milliseconds: number }
  | { readonly event: 'advice'; readonly setting: Advice; readonly text: (typeof adviceOn)[Advice] }
  /** The certificate in use ends in so many days; did so, if that is less than 0. */
  | { readonly event: 'certificate'; readonly days: number }
  /** `times` is how often the same one was seen since it was last written down. */
  | { readonly event: 'unexpected-error'; readonly place: Place; readonly error: ErrorFacts; readonly times: number };

export type Log = (event: LogEvent) => void;

/** From which level on events are written down; nothing is said below `info`. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** How much each of them matters; `fatal` ends the process. */
export function levelOf(event: LogEvent): 'info' | 'warn' | 'error' | 'fatal' {
  switch (event.event) {
    case 'started':
    case 'stopping':
    case 'room-opened':
    case 'room-rehearsed':
    case 'room-closed':
    case 'room-wiped':
    case 'room-expired':
    case 'storing-recovered':
      return 'info';
    case 'stopped':
      return event.clean ? 'info' : 'error';
    case 'clients-refused':
    case 'slow-consumers-cut-off':
    case 'event-loop-slow':
    case 'clock-set':
      return 'warn';
    case 'advice':
      return 'warn';
    case 'certificate':
      return event.days > 14 ? 'info' : 'warn';
    case 'storing-failed':
      return 'error';
    case 'unexpected-error':
      return event.place === 'process' || event.place === 'start' ? 'fatal' : 'error';
    default:
      return event satisfies never;
  }
}
