/** What the guide holds to look up, in the order of the page: ids of its parts, and keys of their texts. */
export const referenceParts = ['strategies', 'forms', 'orders', 'elements', 'arguments', 'routines', 'cases'] as const;
export type ReferencePart = (typeof referenceParts)[number];
