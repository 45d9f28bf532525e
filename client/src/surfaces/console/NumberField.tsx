import { useId } from 'react';
import styles from './NumberField.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  readonly onType: (value: string) => void;
  /** The keyboard goes on here. */
  readonly takesFocus?: boolean;
};

const focus = (field: HTMLElement | null) => field?.focus();

/** A whole number from 1 on. */
export function NumberField({ label, value, max, onType, takesFocus = false }: Props) {
  const id = useId();
  return (
    <div className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={takesFocus ? focus : null}
        id={id}
        className={styles.field}
        type="number"
        inputMode="numeric"
        min={1}
        max={max}
        step={1}
        required
        autoComplete="off"
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
