import { type Ref, useId } from 'react';
import styles from './TextField.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly max: number;
  /** Says how many characters are left; shown only near the limit. */
  readonly charactersLeft: (count: number) => string;
  /** Lines of a text field that grows; a single line without. */
  readonly rows?: number;
  readonly wrong?: string | null;
  readonly ref?: Ref<HTMLInputElement>;
};

/** From this part of the limit on somebody wants to know what is left. */
const NEAR = 0.8;

export function TextField(props: Props) {
  const { label, hint, value, onChange, max, charactersLeft, rows, wrong, ref } = props;
  const id = useId();
  const isNear = value.length >= max * NEAR;
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`, isNear && `${id}-left`].filter(Boolean).join(' ');
  const field = {
    id,
    'className': styles.field,
    value,
    'maxLength': max,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': about || undefined,
  };
  return (
    <div className={styles.block}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...field} ref={ref} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      {isNear && (
        <p id={`${id}-left`} className={styles.hint}>
          {charactersLeft(max - value.length)}
        </p>
      )}
    </div>
  );
}
