import { nanoid } from 'nanoid';
import { useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { Button } from '../../components/Button.tsx';
import { QrCode } from '../../components/QrCode.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import { AskTwice } from './AskTwice.tsx';
import type { Carry } from './carry.ts';
import { seatLink } from '../../address/consoleLinks.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './SeatHelp.module.css';
import { type SeatState, stateTexts } from './seatStates.ts';

type Props = {
  readonly seat: number;
  readonly state: SeatState;
  readonly actions: DeskActions;
  readonly carry: Carry;
};

/** 22 characters of 6 bits: 132 random bits. */
const TICKET_LENGTH = 22;

/** One number: a code with which its card goes on on another phone, or its end. */
export function SeatHelp({ seat, state, actions, carry }: Props) {
  const { code, language } = carry;
  const t = useTexts(consoleTexts, language);
  const origin = useJoinOrigin();
  const [ticket, setTicket] = useState<string | null>(null);
  const offer = async () => {
    const made = nanoid(TICKET_LENGTH);
    if (await actions.helpSeat(seat, made)) setTicket(made);
  };
  const hasPhone = state === 'here' || state === 'away';
  return (
    <section className={styles.seat} aria-label={t('number', { seat })}>
      <h3 className={styles.title}>
        {t('number', { seat })}: {t(stateTexts[state])}
      </h3>
      {hasPhone && ticket && (
        <>
          <QrCode text={seatLink(origin ?? window.location.origin, code, ticket)} label={t('newQrLabel', { seat })} />
          <p>{t('newQrHelp')}</p>
          <Button wide onClick={() => setTicket(null)}>
            {t('hideQr')}
          </Button>
        </>
      )}
      {hasPhone && !ticket && (
        <>
          <ActionButton wide action={offer}>
            {t('newQr')}
          </ActionButton>
          <AskTwice
            ask={t('removeSeat')}
            warning={t('removeSure', { seat })}
            yes={t('removeYes', { seat })}
            no={t('removeNo')}
            action={() => actions.removeSeat(seat)}
          />
        </>
      )}
    </section>
  );
}
