// The phases that a round was seen in, and whether a facilitator asked for each of them.
import type { Answered } from '../history.ts';
import type { Say } from './objection.ts';
import { createPossible } from './possible.ts';

const LEADS = new Set(['DealRound', 'StartRound', 'PauseRound', 'ResumeRound', 'EndRound']);
export const leadsRound = (type: string): boolean => LEADS.has(type);

/** How a round goes from phase to phase; null is a refusal. Asked for what is so already: yes, and nothing happens. */
function effectOf(phase: string, type: string): string | null {
  switch (type) {
    case 'DealRound':
      return phase === 'none' || phase === 'ready' ? 'ready' : null;
    case 'StartRound':
      return phase === 'none' ? null : phase === 'ready' ? 'running' : phase;
    case 'PauseRound':
      return phase === 'running' || phase === 'paused' ? 'paused' : null;
    case 'ResumeRound':
      return phase === 'running' || phase === 'paused' ? 'running' : null;
    default:
      return phase === 'none' || phase === 'ready' ? null : 'ended';
  }
}

/** What brings a round into a phase. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  ready: ['DealRound'],
  running: ['StartRound', 'ResumeRound'],
  paused: ['PauseRound'],
  ended: ['EndRound'],
};

export function createPhases(say: Say, round: number) {
  const phase = createPossible<string>(round === 1 ? 'ready' : 'none', effectOf);
  const asked: Record<string, number> = round === 1 ? { DealRound: 1 } : {};
  /** Stretches of versions in which it was seen in one phase, in order. */
  const stretches: { from: number; to: number; phase: string }[] = [];
  const types = new Map<string, string>();

  const timesAsked = (of: string) => (CAUSES[of] ?? []).reduce((sum, type) => sum + (asked[type] ?? 0), 0);

  const put = (version: number, seen: string, who: string) => {
    const after = stretches.findIndex(({ from }) => from > version);
    const index = (after < 0 ? stretches.length : after) - 1;
    const before = stretches[index];
    const next = stretches[index + 1];
    if (before && version <= before.to && before.phase !== seen)
      return say('P6', `round ${round} at ${version}: ${who} saw ${seen}, another ${before.phase}`);
    if (before?.phase === seen) before.to = Math.max(before.to, version);
    else if (next?.phase === seen) next.from = version;
    else stretches.splice(index + 1, 0, { from: version, to: version, phase: seen });
    return undefined;
  };

  return {
    asked: (id: string, type: string): void => {
      types.set(id, type);
      asked[type] = (asked[type] ?? 0) + 1;
      phase.asked(id, type);
    },
    answered: (id: string, answer: Answered): void => {
      const type = types.get(id);
      if (!type) return;
      types.delete(id);
      // Whether the round before it is over is not known here.
      const isElsewhere = !answer.ok && type === 'DealRound';
      const fits = answer.ok ? phase.done(id) : isElsewhere ? phase.dropped(id) : phase.refused(id);
      if (!fits) say('P5', `round ${round}: ${type} ${id} cannot have been answered ${JSON.stringify(answer)}`);
    },
    saw: (version: number, seen: string, who: string): void => {
      if (timesAsked(seen) === 0) say('P5', `round ${round}: ${who} saw it ${seen}, and nobody asked for that`);
      put(version, seen, who);
    },
    /** A refusal to play for the sake of a phase that can never have been. */
    refusedAs: (reason: string, id: string): void => {
      if ((reason === 'paused' || reason === 'ended') && timesAsked(reason) === 0)
        say('P5', `round ${round}: ${id} was refused as ${reason}, and nobody asked for that`);
      if (reason === 'not-started' && !phase.states().includes('ready'))
        say('P5', `round ${round}: ${id} was refused as not started, and it was`);
    },
    /** What a fresh connection is told must be what it came to. */
    read: (seen: string): void => {
      if (!phase.states().includes(seen))
        say('P5', `round ${round} is ${seen}, possible ${phase.states().join(' or ')}`);
    },
    /** At quiet: it cannot have changed more often than it was asked to, nor in another order than it may. */
    judge: (): void => {
      for (const name of ['running', 'paused', 'ended']) {
        const times = stretches.filter((stretch) => stretch.phase === name).length;
        if (times > timesAsked(name)) say('P5', `round ${round} was ${name} ${times} times, asked ${timesAsked(name)}`);
      }
      const order = stretches.map((stretch) => stretch.phase);
      order.forEach((name, index) => {
        if (name === 'ready' && index > 0) say('P5', `round ${round} went back to ready after ${order[index - 1]}`);
        if (name === 'ended' && index < order.length - 1) say('P5', `round ${round} went on after its end`);
      });
    },
  };
}

export type Phases = ReturnType<typeof createPhases>;
