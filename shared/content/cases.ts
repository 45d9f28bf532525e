// The built-in cases as a session has them: without what belongs to the table and its players.
import { caseKits } from './caseKits.ts';
import type { CaseKit } from './materialSchema.ts';
import type { CaseSource } from './schema.ts';

const inShort = ({ title, story, words }: CaseKit['nl']) => ({ title, story, words });

export const cases: readonly CaseSource[] = caseKits.map(({ id, pronoun, nl, en }) => ({
  id,
  pronoun,
  nl: inShort(nl),
  en: inShort(en),
}));
