// Coming back to a card from this phone: with its number and two words, or by a link that whoever leads has shown.
import type { Language } from '#shared/domain/language.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { useFragment } from '../../address/useFragment.ts';
import { hasCard } from '../../net/comeBack.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import hadCard from './HadCard.module.css';
import { HelpForm } from './HelpForm.tsx';
import { PhonePage } from './PhonePage.tsx';
import styles from './PhoneSurface.module.css';
import { UnknownPage } from './UnknownPage.tsx';
import { WordsForm } from './WordsForm.tsx';

export function ReturnPage({ typed }: { readonly typed: string }) {
  const code = parseJoinCode(typed);
  const language = useLanguage();
  if (!code) return <UnknownPage typed={typed} />;
  return (
    <div data-dark className={styles.phone}>
      <ComingBack code={code} language={language} />
    </div>
  );
}

function ComingBack({ code, language }: { readonly code: string; readonly language: Language }) {
  const t = useTexts(phoneSeatTexts, language);
  const ticket = useFragment();
  return (
    <PhonePage language={language} title={t(ticket ? 'help-title' : 'return-title')}>
      {ticket ? (
        <HelpForm key={ticket} {...{ code, ticket, language }} />
      ) : (
        <>
          <WordsForm code={code} language={language} />
          <p>{t('return-lost')}</p>
        </>
      )}
      {hasCard(code) ? (
        <p>{t('return-replaces')}</p>
      ) : (
        <a className={hadCard.link} href={`/${code}`}>
          {t('join-anew')}
        </a>
      )}
    </PhonePage>
  );
}
