/** What the participant's flow needs of a browser, whichever engine draws the page. */
export type Tab = {
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page. */
  readonly see: <T>(expression: string) => Promise<T>;
  /** A real press on what an XPath finds. */
  readonly press: (xpath: string) => Promise<void>;
  readonly picture: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser of one engine. */
export type Engine = {
  readonly name: string;
  /** What it says of itself; opens a tab as wide as a phone where the engine can. */
  readonly start: () => Promise<Tab>;
};
