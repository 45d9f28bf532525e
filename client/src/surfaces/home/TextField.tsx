import { useId } from 'react';
import { writtenLength } from '#shared/protocol/text.ts';
import styles from './TextField.module.css';

type Props = {
  /** By this the form finds it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More can be typed, so that nothing is cut off unseen; then it is wrong. */
  readonly max: number;
  /** Says how many characters are left; below zero how many are too many. Shown only near the limit. */
  readonly charactersLeft: (count: number) => string;
  /** Lines of a text field that grows; a single line without. */
  readonly rows?: number;
  readonly wrong: string | null;
};

/** From this part of the limit on somebody wants to know what is left. */
const NEAR = 0.8;

export function TextField(props: Props) {
  const { name, label, hint, value, onChange, max, charactersLeft, rows, wrong } = props;
  const id = useId();
  const length = writtenLength(value);
  const isNear = length >= max * NEAR;
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`, isNear && `${id}-left`].filter(Boolean).join(' ');
  const field = {
    id,
    name,
    'className': styles.field,
    value,
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
        <input {...field} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      {isNear && (
        <p id={`${id}-left`} className={styles.hint}>
          {charactersLeft(max - length)}
        </p>
      )}
    </div>
  );
}
