import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './BingoDesk.module.css';
import { CalledBingo } from './CalledBingo.tsx';

type Props = {
  readonly round: Pick<RoundForFacilitator, 'bingos' | 'shown' | 'phase' | 'deck'>;
  /** The bingo that the big button shows next. */
  readonly next: number | null;
  readonly session: Language;
  readonly onShow: DeskActions['show'];
  readonly language: Language;
};

/** The lines that were called, in the order of the calls: a new one comes below what somebody is reading. Whose they are, nobody is told. */
export function BingoDesk({ round, next, session, onShow, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { bingos, shown, phase, deck } = round;
  const count = bingos.length;
  if (count === 0) return phase === 'ended' ? null : <p className={styles.none}>{t('noBingo')}</p>;
  return (
    <section className={styles.desk}>
      <h2 className={styles.title}>{t('bingos', { count })}</h2>
      {bingos.map((called, bingo) => (
        <CalledBingo
          key={bingo}
          number={bingo + 1}
          called={called}
          kind={deck.kind}
          startsOpen={bingo === count - 1}
          onScreen={shown.what === 'bingo' && shown.bingo === bingo}
          isNext={bingo === next}
          onShow={() => onShow({ what: 'bingo', bingo })}
          session={session}
          language={language}
        />
      ))}
    </section>
  );
}
