import type { CaseKit } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './RoleCard.module.css';

export type Role = CaseKit['nl']['roles'][number];

type Props = {
  readonly role: Role;
  readonly number: number;
  /** Of the case: a card that is cut out must still say where it belongs. */
  readonly title: string;
  readonly language: Language;
};

export function RoleCard({ role, number, title, language }: Props) {
  const t = useTexts(readingTexts, language);
  const { convictions } = role;
  return (
    <details className={styles.card}>
      <summary className={styles.summary}>
        <span className={styles.number}>
          {t('role-card', { number })}
          <span className={styles.case}> · {title}</span>
        </span>
        <h3 className={styles.role}>{role.role}</h3>
        <span className={styles.organisation}>{role.organisation}</span>
      </summary>
      <div className={styles.inside}>
        <dl className={styles.brief}>
          <Line label={t('responsible-for')} text={role.responsibleFor} />
          <Line label={t('personal')} text={convictions.personal} />
          <Line label={t('organisational')} text={convictions.organisational} />
          <Line label={t('client')} text={convictions.client} />
        </dl>
        <dl className={styles.brief}>
          <Line className={styles.secret} label={t('only-you-know')} text={role.onlyYouKnow} />
          <div>
            <dt>{t('comes-easily')}</dt>
            {role.comesEasily.map((phrase) => (
              <dd key={phrase}>{t('quoted', { words: phrase })}</dd>
            ))}
          </div>
          <Line label={t('could-move-you')} text={role.couldMoveYou} />
        </dl>
      </div>
    </details>
  );
}

type LineProps = { readonly label: string; readonly text: string; readonly className?: string | undefined };

function Line({ label, text, className }: LineProps) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
