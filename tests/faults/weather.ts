// What a network does to those who cross it. All of it may be set while a run goes on.

export type Weather = {
  /** Every piece is on its way for so long, in milliseconds: between the two. */
  readonly latency?: readonly [from: number, to: number];
  readonly bytesPerSecond?: number;
  /** Connections live for so long, in milliseconds, and then are cut: between the two. */
  readonly lifetime?: readonly [from: number, to: number];
  /** Of the connections that are cut: how many just fall silent, both ways, and are never told. */
  readonly silent?: number;
  /** Of the connections that are cut: how many only lose the way back, while what is sent still arrives. */
  readonly halfClosed?: number;
  /** How many of the requests arrive twice; and how many of those copies arrive late, after the phone went on. */
  readonly duplicate?: number;
  readonly late?: number;
  /** A proxy in between that knows no websockets: refuses them, or never answers. */
  readonly upgrades?: 'pass' | 'refuse' | 'hang';
  /** A hotel's login page in answer to everything. */
  readonly portal?: 'redirect' | 'page' | null;
};

export const clear: Weather = {};

/** A crowded hall: slow, stuttering, and now and then gone. */
export const rough: Weather = {
  latency: [5, 80],
  lifetime: [500, 5_000],
  silent: 0.1,
  halfClosed: 0.2,
  duplicate: 0.1,
  late: 0.5,
};

/** 56 kbit/s with a second there and a second back. */
export const modem: Weather = { latency: [900, 1_100], bytesPerSecond: 7_000 };
