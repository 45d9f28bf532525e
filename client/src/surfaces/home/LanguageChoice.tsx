import { languages } from '#shared/domain/language.ts';
import { Choices } from './Choices.tsx';
import type { OpenFormProps } from './openFormProps.ts';

export function LanguageChoice({ draft, session, t, onChange }: OpenFormProps) {
  return (
    <Choices
      legend={t('session-language')}
      hint={t('session-language-hint')}
      choices={languages.map((language) => ({ value: language, label: t(`language-${language}`) }))}
      chosen={session}
      onChoose={(language) => onChange({ ...draft, language })}
    />
  );
}
