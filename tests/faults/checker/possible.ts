// What a thing may be by now, given what was asked of it and answered: a small search for linear orders, as it happens.
//
// A request takes effect at one moment between being sent and being answered; one that never was answered takes effect
// at some moment, or never. Every world is one way in which that may have gone; an answer rules worlds out.

/** What a request makes of a state; null where it must be refused. */
export type Effect<State> = (state: State, type: string) => State | null;

type World<State> = { readonly state: State; readonly done: readonly string[] };

export type Possible<State> = {
  readonly asked: (id: string, type: string) => void;
  /** Answered yes: it took effect once. False if there is no order of things in which it can have. */
  readonly done: (id: string) => boolean;
  /** Answered no: it took no effect, and could not have had any. False if it could have been done in every order. */
  readonly refused: (id: string) => boolean;
  /** Answered no for another reason than what it is asked of: it took no effect. False if it must have had one. */
  readonly dropped: (id: string) => boolean;
  /** Everything that it may be just now. */
  readonly states: () => readonly State[];
  /** It was seen to be so. False if it cannot be. */
  readonly seen: (state: State) => boolean;
  /** It can be nothing else. */
  readonly isJust: (state: State) => boolean;
  /** After something impossible: go on from what was seen, so that one wrong is not told of many times. */
  readonly become: (state: State) => void;
};

export function createPossible<State extends number | string>(start: State, effect: Effect<State>): Possible<State> {
  const pending = new Map<string, string>();
  let worlds: readonly World<State>[] = [{ state: start, done: [] }];

  /** All worlds after any of the pending requests took effect, in any order. */
  const reachable = (): readonly World<State>[] => {
    if (pending.size === 0) return worlds;
    const found = new Map<string, World<State>>();
    const open = [...worlds];
    for (let world = open.pop(); world; world = open.pop()) {
      const name = `${world.state}|${world.done.join()}`;
      if (found.has(name)) continue;
      found.set(name, world);
      for (const [id, type] of pending) {
        if (world.done.includes(id)) continue;
        const state = effect(world.state, type);
        if (state !== null) open.push({ state, done: [...world.done, id].toSorted() });
      }
    }
    return [...found.values()];
  };
  const narrow = (next: readonly World<State>[]): boolean => {
    if (next.length === 0) return false;
    worlds = next;
    return true;
  };
  const without = (world: World<State>, id: string): World<State> => ({
    ...world,
    done: world.done.filter((other) => other !== id),
  });

  return {
    asked: (id, type) => void pending.set(id, type),
    done: (id) => {
      const next = reachable()
        .filter((world) => world.done.includes(id))
        .map((world) => without(world, id));
      pending.delete(id);
      return narrow(next);
    },
    refused: (id) => {
      const type = pending.get(id);
      const next = reachable().filter((world) => !world.done.includes(id));
      pending.delete(id);
      return type !== undefined && narrow(next.filter((world) => effect(world.state, type) === null));
    },
    dropped: (id) => {
      pending.delete(id);
      return narrow(worlds.filter((world) => !world.done.includes(id)));
    },
    states: () => [...new Set(reachable().map(({ state }) => state))],
    seen: (state) => narrow(reachable().filter((world) => world.state === state)),
    isJust: (state) => pending.size === 0 && worlds.every((world) => world.state === state),
    become: (state) => {
      worlds = [{ state, done: [] }];
    },
  };
}
