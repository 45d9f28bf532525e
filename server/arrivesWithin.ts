/** Whether a promise is kept within so many milliseconds; one that is broken is not. */
export function arrivesWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false);
    const arrive = (kept: boolean) => {
      clearTimeout(timer);
      resolve(kept);
    };
    promise.then(
      () => arrive(true),
      () => arrive(false),
    );
  });
}
