import type { Language } from '#shared/domain/language.ts';
import { type ArgumentId, argumentIds, letterOf, letters, routineOfArgument } from '#shared/domain/taxonomy.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { routineTexts } from '#shared/messages/taxonomy.ts';
import { useTexts } from '../../store/useTexts.ts';

type Props = {
  readonly value: ArgumentId | null;
  readonly onChange: (argument: ArgumentId | null) => void;
  readonly className: string | undefined;
  readonly language: Language;
};

/** The closed argument that a phrase is an example of, by the letters where they mostly stand. */
export function ArgumentSelect({ value, onChange, className, language }: Props) {
  const t = useTexts(decksTexts, language);
  return (
    <select
      className={className}
      aria-label={t('argument')}
      value={value ?? ''}
      onChange={(event) => onChange(argumentIds.find((id) => id === event.target.value) ?? null)}
    >
      <option value="">{t('no-argument')}</option>
      {letters.map((letter) => (
        <optgroup key={letter} label={routineTexts[language][letter]}>
          {argumentIds
            .filter((id) => letterOf[routineOfArgument[id]] === letter)
            .map((id) => (
              <option key={id} value={id}>
                {argumentTexts[language][id]}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
