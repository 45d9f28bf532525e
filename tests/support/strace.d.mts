export function straced(
  calls: readonly string[],
  program: readonly string[],
  options?: { readonly tamper?: readonly string[]; readonly environment?: Readonly<Record<string, string>> },
): {
  readonly lines: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  /** Null when a signal ended it. */
  readonly status: number | null;
};
