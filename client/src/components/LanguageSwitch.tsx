import { type Language, languages } from '#shared/domain/language.ts';
import styles from './LanguageSwitch.module.css';

const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

type Props = { readonly language: Language; readonly onChoose: (language: Language) => void };

export function LanguageSwitch({ language, onChoose }: Props) {
  return (
    <div className={styles.switch}>
      {languages.map((choice) => (
        <button
          key={choice}
          type="button"
          className={styles.choice}
          lang={choice}
          aria-label={names[choice]}
          aria-pressed={choice === language}
          onClick={() => onChoose(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
