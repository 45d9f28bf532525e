import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import { kindText } from './dealChoice.ts';
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
  return (
    <section className={styles.cards}>
      <div>
        <h2 className={styles.label}>{t('theCards')}</h2>
        <p>
          <span lang={session}>{t('dealt', { deck: deck.name, size })}</span>
          {`, ${t(kindText[deck.kind]).toLocaleLowerCase(language)}`}
          {extra.corners && `, ${t('alsoCorners')}`}
          {extra.full && `, ${t('alsoFull')}`}. {t('lateCards')}
        </p>
      </div>
      <Fold title={t('otherCards')}>
        <p>{t('otherCardsHelp')}</p>
        <DealFields choice={lead.choice} onChoose={lead.choose} {...{ ownDeck, mayWrite, session, language }} />
        <ActionButton action={() => actions.dealAgain(lead.choice)}>{t('dealAgain')}</ActionButton>
      </Fold>
    </section>
  );
}
