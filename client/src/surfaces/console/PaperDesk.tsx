// A card on paper at the desk: its number, what its holder reads out, and whether that is a bingo. Of what was entered
// before, or elsewhere, nothing is shown: only whoever holds the card knows what is on it.
import { type FormEvent, useState } from 'react';
import { MAX_SEATS } from '#shared/domain/room.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { PaperView } from '#shared/views/paperView.ts';
import { Button } from '../../components/Button.tsx';
import { Fold } from '../../components/Fold.tsx';
import { paperCards } from '../../net/api.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import { EnteredCard } from './EnteredCard.tsx';
import { NumberField } from './NumberField.tsx';
import styles from './PaperDesk.module.css';
import { useBusy } from './useBusy.ts';
import { useEntered } from './useEntered.ts';

type Props = {
  readonly round: Pick<RoundForFacilitator, 'activity' | 'phase' | 'revealed'>;
  readonly actions: Pick<DeskActions, 'markPaper' | 'takeBackPaper' | 'callPaperBingo'>;
  readonly carry: Carry;
};

/** The card that lies on the desk. */
type Taken = { readonly paper: PaperView; readonly card: PaperView['cards'][number] };

/** A card that is gone from under the keyboard leaves it to why it is gone. */
const takeOver = (why: HTMLElement | null) => {
  if (document.activeElement === document.body) why?.focus({ preventScroll: true });
};

export function PaperDesk({ round, actions, carry }: Props) {
  const { code, secret, language, onFailure } = carry;
  const t = useTexts(paperTexts, language);
  const [number, type] = useState('');
  const [isBack, comeBack] = useState(false);
  const [taken, take] = useState<Taken | null>(null);
  const entered = useEntered(actions);
  const { busy, run } = useBusy(async () => {
    const result = await paperCards(code, secret);
    const card = result.ok ? result.value.cards.find(({ seat }) => seat === Number(number)) : undefined;
    onFailure(result.ok ? (card ? null : 'not-on-paper') : result.reason);
    take(result.ok && card ? { paper: result.value, card } : null);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run();
  };
  const putAway = () => {
    take(null);
    type('');
    comeBack(true);
  };
  if (round.revealed)
    return (
      <Fold title={t('entry')} isBox>
        <p ref={taken ? takeOver : undefined} tabIndex={-1}>
          {t('afterTally')}
        </p>
      </Fold>
    );
  return (
    <Fold title={t('entry')} isBox>
      <p>{t(round.phase === 'ended' ? 'afterEnd' : 'entryHelp')}</p>
      {taken?.paper.round.activity === round.activity ? (
        <EnteredCard
          key={taken.card.seat}
          {...taken}
          entered={entered}
          mayCall={round.phase === 'running'}
          onPutAway={putAway}
          carry={carry}
        />
      ) : (
        <form className={styles.ask} onSubmit={submit}>
          <NumberField label={t('numberOnCard')} value={number} max={MAX_SEATS} onType={type} takesFocus={isBack} />
          <Button type="submit" aria-disabled={busy}>
            {t('openCard')}
          </Button>
        </form>
      )}
    </Fold>
  );
}
