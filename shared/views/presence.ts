/** Who is connected right now. Not in the journal: it is gone with the process, and nothing depends on it. */
export type Presence = {
  /** Seats with at least one open connection. */
  readonly phones: number;
  /** Which seats these are. */
  readonly seats: ReadonlySet<number>;
  readonly screens: number;
  /** Devices, or tabs, from which the session is led. */
  readonly desks: number;
  /** How many stand at a closed door. */
  readonly waiting: number;
};
