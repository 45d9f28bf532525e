import { useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import { type DealChoice, kindText } from './dealChoice.ts';
import { DealFields } from './DealFields.tsx';
import styles from './DealtCards.module.css';
import type { DeskActions } from './deskActions.ts';
import { Fold } from '../../components/Fold.tsx';
import type { Lead } from './useLead.ts';

type Props = {
  readonly round: RoundForFacilitator;
  readonly lead: Lead;
  readonly actions: DeskActions;
  readonly ownDeck: OwnDeck | null;
  readonly mayWrite: boolean;
  readonly session: Language;
  readonly language: Language;
};

/** Which cards everybody has, and others instead as long as nothing has started. */
export function DealtCards({ round, lead, actions, ownDeck, mayWrite, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { deck, size, extra } = round;
  const fold = useRef<HTMLDetailsElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const [isDealt, setDealt] = useState(false);
  const choose = (choice: DealChoice) => {
    setDealt(false);
    lead.choose(choice);
  };
  const deal = async () => {
    if (!(await actions.dealAgain(lead.choice))) return;
    setDealt(true);
    // What was chosen is out of the way, and what came of it is where one looks, and listens.
    if (fold.current) fold.current.open = false;
    cards.current?.focus({ preventScroll: true });
    cards.current?.scrollIntoView({ block: 'center' });
  };
  return (
    <section className={styles.cards}>
      <div ref={cards} tabIndex={-1}>
        <h2 className={styles.label}>{t('theCards')}</h2>
        <p>
          <span lang={session}>{t('dealt', { deck: deck.name, size })}</span>
          {`, ${t(kindText[deck.kind]).toLocaleLowerCase(language)}`}
          {extra.corners && `, ${t('alsoCorners')}`}
          {extra.full && `, ${t('alsoFull')}`}. {t('lateCards')}
        </p>
        {isDealt && <p className={styles.dealt}>{t('dealtNow')}</p>}
      </div>
      <Fold ref={fold} title={t('otherCards')}>
        <p>{t('otherCardsHelp')}</p>
        <DealFields choice={lead.choice} onChoose={choose} {...{ ownDeck, mayWrite, session, language }} />
        <ActionButton action={deal}>{t('dealAgain')}</ActionButton>
      </Fold>
    </section>
  );
}
