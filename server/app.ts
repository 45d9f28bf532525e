// Puts the parts together. What the app is stands here; what it reaches outside for is handed in.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEdge, type EdgeSettings } from './edge/edge.ts';
import { openGateway } from './gateway/gateway.ts';
import { paceFor } from './gateway/pace.ts';
import type { Unready } from './http/health.ts';
import type { OpenRehearsal } from './http/rehearsals.ts';
import { createListener } from './http/listener.ts';
import type { Certificate } from './http/tls.ts';
import { createWeb } from './http/web.ts';
import type { Advice, Place } from './monitoring/log.ts';
import { type Census, type Metrics, noMetrics } from './monitoring/metrics.ts';
import { watchJournal } from './monitoring/watchedJournal.ts';
import { createRehearsals } from './rehearsal/rehearsals.ts';
import type { Dice } from './rooms/dice.ts';
import { createPairings } from './rooms/pairings.ts';
import { createRegistry } from './rooms/roomRegistry.ts';
import type { Journal } from './store/journal.ts';
import { keepRehearsalsInMemory } from './store/rehearsalJournal.ts';

export type AppDeps = {
  readonly journal: Journal;
  readonly dice: Dice;
  /** Milliseconds since 1970, by a clock that nobody sets. */
  readonly now: () => number;
  /** Milliseconds of a clock that nobody sets, for how long something takes. */
  readonly steady?: () => number;
  readonly onError: (error: unknown, place: Place) => void;
  readonly clientDir: string;
  readonly settings?: Omit<EdgeSettings, 'tls'>;
  /** Without one it speaks plain HTTP. */
  readonly certificate?: Certificate | null;
  /** Tells the operator which setting to look at. */
  readonly advise?: (setting: Advice) => void;
  /** Where to tell of a weakness, if whoever runs the server says so. */
  readonly securityContact: string | null;
  readonly metrics?: Metrics;
  /** How late the event loop is, in milliseconds. */
  readonly lag?: () => number;
  /** The page for whoever shows its token; without it there is none. */
  readonly metricsPage?: {
    readonly token: string;
    readonly contentType: string;
    readonly scrape: (census: Census) => Promise<string>;
  } | null;
};

export type App = {
  readonly http: Server;
  /** Wipes what is due; to be called every minute or so. */
  readonly sweep: () => Promise<void>;
  /** Answers whatever was asked before, tells everybody when to come back, and closes the journal. */
  readonly close: () => Promise<void>;
};

/** The journal is silent when it does not answer within so many milliseconds. */
const SILENT_AFTER = 2_000;

export function createApp(deps: AppDeps): App {
  const { dice, now, clientDir, securityContact, metrics = noMetrics, lag = () => 0, metricsPage = null } = deps;
  const { steady = () => performance.now(), advise = () => undefined, certificate = null } = deps;
  const at = (place: Place) => (error: unknown) => deps.onError(error, place);
  const watched = watchJournal(deps.journal, metrics.committed);
  const journal = keepRehearsalsInMemory(watched.journal);
  let stopping = false;
  let sweeping: Promise<void> = Promise.resolve();

  const unready = async (): Promise<Unready | null> => {
    if (stopping) return 'stopping';
    if (!watched.isStoring()) return 'not-storing';
    return (await watched.answers(SILENT_AFTER)) ? null : 'journal-silent';
  };
  const census = (): Census => ({
    ...gateway.census(),
    journalQueue: journal.waiting(),
    storing: watched.isStoring(),
    lag: lag(),
    deskInterval: paceFor(lag()).desk,
  });
  const health = {
    unready,
    isStopping: () => stopping,
    metrics: metricsPage && { ...metricsPage, text: () => metricsPage.scrape(census()) },
  };

  const registry = createRegistry({
    journal,
    dice,
    now,
    metrics,
    onError: at('rooms'),
    onWiped: (code) => {
      rehearsals.gone(code);
      gateway.dismiss(code);
    },
  });
  const settings = { origins: [], trustProxy: 0, ...deps.settings, tls: certificate !== null };
  const port = () => (http.address() as AddressInfo | null)?.port ?? 0;
  const edge = createEdge({ settings, port, steady, advise });
  const pairings = createPairings({ dice, steady });
  const openRehearsal: OpenRehearsal = (language) => rehearsals.open(language);
  const web = createWeb({
    registry,
    edge,
    openRehearsal,
    pairings,
    clientDir,
    securityContact,
    now,
    health,
    onError: at('http'),
  });
  const http: Server = createListener(web, certificate);
  const gateway = openGateway(http, { registry, edge, steady, dice, metrics, lag, onError: at('gateway') });
  const rehearsals = createRehearsals({ registry, letIn: gateway.letIn, dice, onError: at('rooms') });
  return {
    http,
    sweep: () => {
      if (!stopping) sweeping = registry.sweep().finally(() => watched.retry(now()));
      return sweeping;
    },
    close: async () => {
      stopping = true;
      rehearsals.stop();
      await gateway.close();
      // Whoever called it hears of its failure.
      await sweeping.catch(() => undefined);
      await journal.close();
    },
  };
}
