// What the log may know of an error: its kind and where it happened. Never its message: that quotes what was wrong, which
// is what somebody sent (JSON.parse does, SQLite does, and so does any library some day).

export type ErrorFacts = {
  readonly name: string;
  /** Such as ENOSPC; null if it has none. */
  readonly code: string | null;
  /** Files and lines, innermost first: none where they cannot be told from the message. */
  readonly frames: readonly string[];
  readonly cause: ErrorFacts | null;
};

const FRAMES = 12;
const CAUSES = 3;
// Names and codes are written by programmers, in these shapes; anything else might be somebody's words.
const NAME = /^[A-Z][A-Za-z]{0,40}(?:Error|Exception)$/;
const CODE = /^(?:E[A-Z0-9]{2,14}|(?:ERR|SQLITE)_[A-Z0-9_]{1,60})$/;
// Of a frame only the place: a function may be named after what it was made for.
const FRAME = /^\s+at .*?((?:node:|dist\/|server\/|shared\/|node_modules\/)[\w@./-]+:\d+:\d+)\)?$/;

export function errorFacts(error: unknown, causes = CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, code: null, frames: [], cause: null };
  const code: unknown = 'code' in error ? error.code : null;
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    code: typeof code === 'string' && CODE.test(code) ? code : null,
    frames: framesOf(error),
    cause: error.cause instanceof Error && causes > 0 ? errorFacts(error.cause, causes - 1) : null,
  };
}

/** The stack behind its head. A message can have lines that look like frames, so the head must be the one we know. */
function framesOf({ name, message, stack }: Error): readonly string[] {
  const head = message ? `${name}: ${message}` : name;
  if (!stack?.startsWith(`${head}\n`)) return [];
  const lines = stack.slice(head.length + 1).split('\n');
  return lines.flatMap((line) => FRAME.exec(line)?.[1] ?? []).slice(0, FRAMES);
}
