import styles from './Sign.module.css';

export type SignName = 'quote' | 'ellipsis' | 'colon' | 'stop' | 'exclamation' | 'brackets';

const COMMA = 'M8 92a24 24 0 1 1 47 7c-5 25-20 42-40 49l-6-13c11-5 18-12 21-20A24 24 0 0 1 8 92z';

const drawings: Readonly<Record<SignName, React.ReactNode>> = {
  quote: (
    <>
      <path d={COMMA} transform="translate(-6 0)" />
      <path d={COMMA} transform="translate(48 0)" />
    </>
  ),
  ellipsis: [16, 50, 84].map((x) => <circle key={x} cx={x} cy="134" r="14" />),
  colon: (
    <>
      <circle cx="50" cy="62" r="24" />
      <circle className={styles.stop} cx="50" cy="124" r="24" />
    </>
  ),
  stop: <circle className={styles.stop} cx="50" cy="118" r="30" />,
  exclamation: (
    <>
      <path d="M32 10h36l-7 82H39z" />
      <circle className={styles.stop} cx="50" cy="126" r="22" />
    </>
  ),
  brackets: (
    <>
      <path className={styles.stroke} d="M34 14Q2 80 34 146" />
      <path className={styles.stroke} d="M66 14Q98 80 66 146" />
    </>
  ),
};

/** A punctuation sign, standing on the baseline of its box. Decoration: a text always says the same. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className={styles.sign} viewBox="0 0 100 152" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
