import { useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { comeBack } from '../../net/comeBack.ts';
import { isPassing } from '../../net/passing.ts';
import { newSecret } from '../../net/seatSecret.ts';
import { useTexts } from '../../store/useTexts.ts';

type Said = Parameters<typeof comeBack>[1];

/** Asks for a seat, and opens its card when it is this phone's. */
export function useComeBack(code: string, language: Language) {
  const t = useTexts(phoneSeatTexts, language);
  const [reason, setReason] = useState<Reason | null>(null);
  const [busy, setBusy] = useState(false);
  // The same for every try: when an answer got lost, the seat may be hers already.
  const [secret] = useState(newSecret);
  const underWay = useRef(false);
  const run = (said: (secret: string) => Said) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setReason(null);
    void comeBack(code, said(secret)).then((failure) => {
      if (failure === null) return window.location.replace(`/${code}`);
      underWay.current = false;
      setBusy(false);
      return setReason(failure);
    });
  };
  const problem = reason && (isPassing(reason) ? t('return-busy') : reasonTexts[language][reason]);
  return { problem, busy, run };
}
