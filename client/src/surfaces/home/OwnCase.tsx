import type { Ref } from 'react';
import { type Case, pronouns } from '#shared/domain/room.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from '#shared/protocol/limits.ts';
import { Choices } from './Choices.tsx';
import type { HomeTranslate } from './openFormProps.ts';
import styles from './OwnCase.module.css';
import { TextField } from './TextField.tsx';

type Props = {
  readonly value: Case;
  readonly onChange: (value: Case) => void;
  readonly t: HomeTranslate;
  readonly isTitleMissing: boolean;
  readonly titleRef: Ref<HTMLInputElement>;
};

export function OwnCase({ value, onChange, t, isTitleMissing, titleRef }: Props) {
  const charactersLeft = (count: number) => t('characters-left', { count });
  return (
    <div className={styles.fields}>
      <p>{t('own-case-hint')}</p>
      <TextField
        ref={titleRef}
        label={t('case-title')}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        max={CASE_TITLE_MAX}
        charactersLeft={charactersLeft}
        wrong={isTitleMissing ? t('case-title-missing') : null}
      />
      <TextField
        label={t('case-story')}
        value={value.story}
        onChange={(story) => onChange({ ...value, story })}
        max={CASE_STORY_MAX}
        charactersLeft={charactersLeft}
        rows={5}
      />
      <TextField
        label={t('case-words')}
        hint={t('case-words-hint')}
        value={value.words}
        onChange={(words) => onChange({ ...value, words })}
        max={CASE_WORDS_MAX}
        charactersLeft={charactersLeft}
      />
      <Choices
        legend={t('case-pronoun')}
        isSmall
        choices={pronouns.map((pronoun) => ({ value: pronoun, label: t(`pronoun-${pronoun}`) }))}
        chosen={value.pronoun}
        onChoose={(pronoun) => onChange({ ...value, pronoun })}
      />
    </div>
  );
}
