// Puts the parts together. What the app is stands here; what it reaches outside for is handed in.
import { createServer, type Server } from 'node:http';
import { openGateway } from './gateway/gateway.ts';
import { createWeb } from './http/web.ts';
import type { Dice } from './rooms/dice.ts';
import { createLinks } from './rooms/links.ts';
import { createRegistry } from './rooms/roomRegistry.ts';
import type { Journal } from './store/journal.ts';

export type AppDeps = {
  readonly journal: Journal;
  readonly dice: Dice;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly clientDir: string;
  /** Where to tell of a weakness, if whoever runs the server says so. */
  readonly securityContact: string | null;
};

export type App = {
  readonly http: Server;
  /** Wipes what is due; to be called every minute or so. */
  readonly sweep: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export function createApp({ journal, dice, now, onError, clientDir, securityContact }: AppDeps): App {
  const registry = createRegistry({ journal, dice, now, onError, onWiped: (code) => gateway.dismiss(code) });
  const links = createLinks({ dice, now });
  const http = createServer(createWeb({ registry, links, clientDir, securityContact, now, onError }));
  const gateway = openGateway(http, { registry, now, seed: dice.seed, onError });
  return {
    http,
    sweep: registry.sweep,
    close: async () => {
      await gateway.close();
      await journal.close();
    },
  };
}
