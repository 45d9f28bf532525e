import { type Case, pronouns } from '#shared/domain/room.ts';
import { Choices } from './Choices.tsx';
import type { HomeTranslate } from './openFormProps.ts';
import styles from './OwnCase.module.css';
import { type CaseField, caseLimits, isTooLong } from './ownCaseFields.ts';
import { TextField } from './TextField.tsx';

type Props = {
  readonly value: Case;
  readonly onChange: (value: Case) => void;
  readonly t: HomeTranslate;
  readonly isTitleMissing: boolean;
};

export function OwnCase({ value, onChange, t, isTitleMissing }: Props) {
  const tooLong = (name: CaseField) => (isTooLong(value, name) ? t('case-too-long', { max: caseLimits[name] }) : null);
  const charactersLeft = (count: number) =>
    count < 0 ? t('characters-over', { count: -count }) : t('characters-left', { count });
  const field = (name: CaseField) => ({
    name,
    label: t(`case-${name}`),
    value: value[name],
    onChange: (text: string) => onChange({ ...value, [name]: text }),
    max: caseLimits[name],
    charactersLeft,
    wrong: tooLong(name),
  });
  return (
    <div className={styles.fields}>
      <p>{t('own-case-hint')}</p>
      <TextField {...field('title')} wrong={isTitleMissing ? t('case-title-missing') : tooLong('title')} />
      <TextField {...field('story')} rows={5} />
      <TextField {...field('words')} hint={t('case-words-hint')} />
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
