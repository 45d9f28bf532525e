// This device had a seat, and has it no longer: why, and how one comes in again.
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { HadCard } from './HadCard.tsx';
import { PhonePage } from './PhonePage.tsx';
import { startAnew } from './startAnew.ts';

const lostSeats = { 'seat-left': 'left', 'seat-moved': 'moved', 'seat-removed': 'removed' } as const;

type Props = { readonly reason: keyof typeof lostSeats; readonly code: string; readonly language: Language };

export function LostSeatPage({ reason, code, language }: Props) {
  const t = useTexts(phoneSeatTexts, language);
  const p = useTexts(phoneTexts, language);
  const what = lostSeats[reason];
  return (
    <PhonePage language={language} title={t(`${what}-title`)}>
      <p>
        {reason !== 'seat-left' && <b>{reasonTexts[language][reason]} </b>}
        {t(`${what}-what`)}
      </p>
      <Button wide onClick={() => startAnew(code)}>
        {t('join-anew')}
      </Button>
      {reason !== 'seat-left' && <HadCard code={code} label={p('had-card')} />}
    </PhonePage>
  );
}
