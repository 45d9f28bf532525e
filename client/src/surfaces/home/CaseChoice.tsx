import { cases } from '#shared/content/cases.ts';
import styles from './CaseChoice.module.css';
import { Choices } from './Choices.tsx';
import { OWN_CASE } from './openDraft.ts';
import type { OpenFormProps } from './openFormProps.ts';
import { OwnCase } from './OwnCase.tsx';

type Props = OpenFormProps & { readonly isTitleMissing: boolean };

export function CaseChoice({ draft, session, t, onChange, isTitleMissing }: Props) {
  const builtIn = cases.map((source) => {
    const { title, story, words } = source[session];
    return {
      value: source.id,
      label: <span lang={session}>{title}</span>,
      hint: source.id === draft.caseId && (
        <span lang={session} className={styles.story}>
          {story} <q>{words}</q>
        </span>
      ),
      more: source.id === draft.caseId && (
        <a className={styles.roleCards} href={`/cases/${source.id}`} target="_blank" rel="noopener">
          {t('role-cards')}
        </a>
      ),
    };
  });
  return (
    <div>
      <Choices
        legend={t('case')}
        hint={t('case-hint')}
        choices={[...builtIn, { value: OWN_CASE, label: t('own-case') }]}
        chosen={draft.caseId}
        onChoose={(caseId) => onChange({ ...draft, caseId })}
      />
      {draft.caseId === OWN_CASE && (
        <OwnCase
          value={draft.ownCase}
          onChange={(ownCase) => onChange({ ...draft, ownCase })}
          t={t}
          isTitleMissing={isTitleMissing}
        />
      )}
    </div>
  );
}
