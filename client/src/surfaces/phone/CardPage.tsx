// The card: what the server knows of it, with what was tapped since, in a grid or a list.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { Phone } from '../../net/openPhone.ts';
import { cardState } from '../../store/cardState.ts';
import { useTexts } from '../../store/useTexts.ts';
import { CardGrid } from './CardGrid.tsx';
import { CardHeader } from './CardHeader.tsx';
import styles from './CardPage.module.css';
import { squareName } from './squareName.ts';
import { linesShown, squaresOf } from './squares.ts';
import { useCardActions } from './useCardActions.ts';
import { useCardView } from './useCardView.ts';
import { useLater } from './useLater.ts';

type Props = {
  readonly phone: Phone;
  readonly view: ParticipantView;
  readonly round: RoundForParticipant;
  readonly language: Language;
  readonly say: (text: string) => void;
};

export function CardPage({ phone, view, round, language, say }: Props) {
  const t = useTexts(phoneTexts, language);
  const later = useLater();
  const taps = useStore(phone.pending, (pending) => pending.taps);
  const card = useMemo(() => cardState(round.own, taps), [round.own, taps]);
  const lines = linesShown(round, card);
  const squares = squaresOf(round, card, lines);
  const actions = useCardActions(phone, round, card);
  const cardView = useCardView(round.activity);
  const [isAboutOpen, setAboutOpen] = useState(false);

  const { deckKind } = round;
  const columnNames = columnTexts[deckKind][language];
  const shared = {
    squares,
    deckKind,
    columnNames,
    phraseLanguage: view.language,
    countsToo: t(`counts-${view.case.pronoun}`),
    nameOf: squareName(t),
    onPress: actions.press,
  };
  return (
    <div className={styles.page} data-deck={deckKind}>
      <CardHeader
        seat={view.seat}
        round={view.rehearsal ? t('rehearsal') : t('round', { number: round.number })}
        aboutLabel={t('about')}
        onAbout={() => setAboutOpen(true)}
        view={{ label: t('view'), chosen: cardView.view, names: { grid: t('grid'), list: t('list') } }}
        onView={cardView.choose}
      />
      <main className={styles.main}>
        {cardView.view === 'grid' ? (
          <CardGrid
            key={round.activity}
            {...shared}
            size={round.size}
            lines={lines}
            label={t('your-card', { deckKind })}
            onOverflow={cardView.onOverflow}
          />
        ) : (
          later && <later.CardList {...shared} lit={actions.opened} />
        )}
      </main>
      {later && (
        <>
          <later.KeepPage />
          <later.StayAwake playing={round.phase === 'running'} />
          <later.CardBar {...{ phone, round, card, lines, taps, actions, language, say }} />
          <later.OpenedSquare
            square={squares[actions.opened ?? -1]}
            {...{ deckKind, columnNames, language, actions }}
            phraseLanguage={view.language}
          />
          {isAboutOpen && (
            <later.AboutSheet phone={phone} view={view} language={language} onClose={() => setAboutOpen(false)} />
          )}
        </>
      )}
    </div>
  );
}
