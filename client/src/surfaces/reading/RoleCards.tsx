// The role cards: closed on a screen, half a sheet each on paper, so that nobody reads what only another knows.
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { type Role, RoleCard } from './RoleCard.tsx';
import styles from './RoleCards.module.css';

type Props = { readonly title: string; readonly roles: readonly Role[]; readonly language: Language };

export function RoleCards({ title, roles, language }: Props) {
  const t = useTexts(readingTexts, language);
  return (
    <section className={styles.cards}>
      <div className={styles.intro}>
        <h2>{t('role-cards')}</h2>
        <p>{t('role-cards-closed')}</p>
        <p>{t('role-cards-print')}</p>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      {roles.map((role, index) => (
        <RoleCard key={role.role} role={role} number={index + 1} title={title} language={language} />
      ))}
    </section>
  );
}
