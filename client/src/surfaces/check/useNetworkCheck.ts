import { useEffect, useState } from 'react';
import { openProbe, type Probe, reachServer } from '../../net/probe.ts';
import type { Measured, Way } from './verdicts.ts';

/** In milliseconds. */
const MEASURED_FOR = 20_000;
const PING_EVERY = 500;

export type NetworkCheck =
  | { readonly state: 'connecting' }
  | { readonly state: 'measuring'; readonly secondsLeft: number }
  | { readonly state: 'done'; readonly measured: Measured };

const wayOf = (probe: Probe | 'blocked' | 'busy'): Way => (typeof probe === 'string' ? probe : 'open');
const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const connecting: NetworkCheck = { state: 'connecting' };

/** Tries both ways, each apart, and measures the better one; again with every other `run`. */
export function useNetworkCheck(run: number): NetworkCheck {
  const [found, setFound] = useState({ run, check: connecting });
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (check: NetworkCheck) => {
      if (!leaving.signal.aborted) setFound({ run, check });
    };
    void measure(leaving.signal, (secondsLeft) => tell({ state: 'measuring', secondsLeft })).then((measured) =>
      tell({ state: 'done', measured }),
    );
    return () => leaving.abort();
  }, [run]);
  return found.run === run ? found.check : connecting;
}

async function measure(signal: AbortSignal, onSecond: (left: number) => void): Promise<Measured> {
  let wasHidden = false;
  const look = () => {
    wasHidden ||= document.visibilityState === 'hidden';
  };
  document.addEventListener('visibilitychange', look);
  const [reached, websocket, polling] = await Promise.all([
    reachServer(),
    openProbe('websocket'),
    openProbe('polling'),
  ]);
  const probes = [websocket, polling].filter((probe) => typeof probe !== 'string');
  const [probe] = probes;
  const pings = probe ? await pingFor(probe, signal, onSecond) : [];
  const broke = probe !== undefined && !probe.isUp();
  for (const each of probes) each.close();
  document.removeEventListener('visibilitychange', look);
  return { reached, websocket: wayOf(websocket), polling: wayOf(polling), pings, broke, wasHidden };
}

async function pingFor(probe: Probe, signal: AbortSignal, onSecond: (left: number) => void) {
  const pings: (number | null)[] = [];
  const start = performance.now();
  for (;;) {
    const gone = performance.now() - start;
    if (gone >= MEASURED_FOR || signal.aborted || !probe.isUp()) return pings;
    onSecond(Math.ceil((MEASURED_FOR - gone) / 1000));
    const [ping] = await Promise.all([probe.echo(), pass(PING_EVERY)]);
    pings.push(ping);
  }
}
