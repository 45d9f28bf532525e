import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { useMinutes } from './useMinutes.ts';

type Props = {
  /** Null where nobody knows when it began. */
  readonly since: number | null;
  readonly planned: number;
  readonly clockOffset: number;
  readonly language: Language;
};

/** How long the stage of now has taken, beside what the guide gives it. A guideline: nothing happens when it is over. */
export function Elapsed({ since, planned, clockOffset, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return since === null ? (
    `, ${t('planned', { minutes: planned })}`
  ) : (
    <Since {...{ since, planned, clockOffset, language }} />
  );
}

function Since({ since, planned, clockOffset, language }: Props & { readonly since: number }) {
  const t = useTexts(consoleTexts, language);
  const minutes = useMinutes(since, clockOffset);
  return `, ${t('elapsed', { minutes, planned })}`;
}
