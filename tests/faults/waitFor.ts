/** Waits until something is so; throws, saying what was awaited, when it takes unreasonably long. */
export async function waitFor(what: string, isSo: () => unknown, longest = 60_000): Promise<void> {
  const until = performance.now() + longest;
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`waited in vain until ${what}`);
    await pause(20);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something with each, so many at a time. */
export async function withEach<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const worker = async () => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Tries again what failed for want of a server, for as long as one may be away. */
export async function persistently<T>(work: () => Promise<T>, longest = 60_000): Promise<T> {
  const until = performance.now() + longest;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > until) throw error;
      await pause(200);
    }
  }
}
