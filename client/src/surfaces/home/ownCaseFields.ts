// What is written in a case of one's own, and how much of it fits. Counted as the server counts.
import type { Case } from '#shared/domain/room.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from '#shared/protocol/limits.ts';
import { writtenLength } from '#shared/protocol/text.ts';

const caseFields = ['title', 'story', 'words'] as const;
export type CaseField = (typeof caseFields)[number];

export const caseLimits = {
  title: CASE_TITLE_MAX,
  story: CASE_STORY_MAX,
  words: CASE_WORDS_MAX,
} as const satisfies Record<CaseField, number>;

export const isTooLong = (written: Case, field: CaseField): boolean =>
  writtenLength(written[field]) > caseLimits[field];

export const hasNoTitle = ({ title }: Case): boolean => writtenLength(title) === 0;

/** The first field with which the case cannot be sent; null if all are well. */
export const wrongField = (written: Case): CaseField | null =>
  hasNoTitle(written) ? 'title' : (caseFields.find((field) => isTooLong(written, field)) ?? null);
