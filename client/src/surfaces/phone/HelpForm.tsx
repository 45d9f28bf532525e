import type { Language } from '#shared/domain/language.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { useComeBack } from './useComeBack.ts';
import styles from './WordsForm.module.css';

type Props = { readonly code: string; readonly ticket: string; readonly language: Language };

/** Takes a card over with the ticket of a link, when somebody presses: a page that is only looked at takes nothing. */
export function HelpForm({ code, ticket, language }: Props) {
  const t = useTexts(phoneSeatTexts, language);
  const { problem, busy, run } = useComeBack(code, language);
  return (
    <>
      <p>{t('help-what')}</p>
      {problem && (
        <p role="alert" className={styles.wrong}>
          {problem}
        </p>
      )}
      <Button
        look="primary"
        wide
        aria-disabled={busy}
        onClick={() => run((secret) => ({ by: 'help', body: { ticket, secret } }))}
      >
        {t('help-yes')}
      </Button>
    </>
  );
}
