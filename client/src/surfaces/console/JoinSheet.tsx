import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { QrCode } from '../../components/QrCode.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { joinAt } from '../../address/joinAt.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import styles from './JoinSheet.module.css';

type Props = { readonly code: string; readonly language: Language };

/** For somebody who stands at the desk, or a room without a projector. */
export function JoinSheet({ code: bare, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const origin = useJoinOrigin();
  if (origin === null) return null;
  const { address, code, link } = joinAt(origin, bare);
  return (
    <>
      <div className={styles.qr}>
        <QrCode text={link} label={t('joinQr', { code })} />
      </div>
      <p>
        {t('joinHelp', { address })} <strong className={styles.code}>{code}</strong>
      </p>
    </>
  );
}
