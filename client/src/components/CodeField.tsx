import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import styles from './CodeField.module.css';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: string;
  readonly onText: (text: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
  /** For the code of a session: larger, and in capitals. */
  readonly large?: boolean;
  /** Why that did not work. */
  readonly problem?: string | null;
  /** The button beside it. */
  readonly children?: ReactNode;
};

/** For what is read off somewhere else: a code, a number, a word. */
export function CodeField({ label, onText, large, problem, children, ...rest }: Props) {
  const id = useId();
  return (
    <div className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.line} data-large={large}>
        <input
          id={id}
          className={styles.field}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => onText(event.target.value)}
          {...rest}
        />
        {children}
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
