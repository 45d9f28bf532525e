import { SOFT_HYPHEN } from '#shared/domain/softHyphen.ts';

/** Shows where a word may break as the sign by which a writer types it. */
export const typedCell = (cell: string): string => cell.replaceAll(SOFT_HYPHEN, '|');

export const cellTyped = (typed: string): string => typed.replaceAll('|', SOFT_HYPHEN);
