// What a participant holds: from a typed code to a card.
import { phoneTexts } from '#shared/messages/phone.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { JoinForm } from '../home/JoinForm.tsx';
import { PhonePage } from './PhonePage.tsx';
import { PhoneSession } from './PhoneSession.tsx';
import styles from './PhoneSurface.module.css';
import { usePhone } from './usePhone.ts';

/** `typed` is what stands in the address. */
export function PhoneSurface({ typed }: { readonly typed: string }) {
  const code = parseJoinCode(typed);
  const phone = usePhone(code);
  return (
    <div className={styles.phone}>
      {!code && <NoCode typed={typed} />}
      {code && phone && <PhoneSession phone={phone} code={code} />}
    </div>
  );
}

function NoCode({ typed }: { readonly typed: string }) {
  const language = useLanguage();
  const t = useTexts(phoneTexts, language);
  return (
    <PhonePage language={language} title={t('other-code')}>
      <JoinForm language={language} typed={typed} />
    </PhonePage>
  );
}
