/** Something that the product promised and that did not happen so. */
export type Objection = { readonly promise: string; readonly room: string; readonly what: string };

/** Says which promise was broken, and how. */
export type Say = (promise: string, what: string) => void;
