import choices from './Choices.module.css';
import type { OpenFormProps } from './openFormProps.ts';

const patterns = ['corners', 'full'] as const;

export function ExtraChoice({ draft, t, onChange }: OpenFormProps) {
  return (
    <fieldset className={choices.group} aria-describedby="patterns-hint">
      <legend className={choices.legend}>{t('patterns')}</legend>
      <p id="patterns-hint" className={choices.hint}>
        {t('patterns-hint')}
      </p>
      {patterns.map((pattern) => (
        <label key={pattern} className={choices.choice}>
          <input
            type="checkbox"
            checked={draft.extra[pattern]}
            onChange={(event) => onChange({ ...draft, extra: { ...draft.extra, [pattern]: event.target.checked } })}
          />
          <span className={choices.text}>{t(pattern)}</span>
        </label>
      ))}
    </fieldset>
  );
}
