import type { ReactNode } from 'react';
import type { Language } from '#shared/domain/language.ts';
import styles from './CheckPart.module.css';
import { Outcome } from './Outcome.tsx';
import type { Verdict } from './verdicts.ts';

type Props = {
  readonly title: string;
  readonly help?: string;
  readonly verdicts?: readonly (Verdict | null)[];
  readonly language: Language;
  readonly children?: ReactNode;
};

/** One thing to check, and how it went. */
export function CheckPart({ title, help, verdicts = [], language, children }: Props) {
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {help && <p>{help}</p>}
      {children}
      {verdicts.map((verdict) => verdict && <Outcome key={verdict.say} verdict={verdict} language={language} />)}
    </section>
  );
}
