// The card in every state of its squares, as a grid and as a list, with what the bar below it can say.
import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneBarTexts } from '#shared/messages/phoneBar.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { BarContent } from '../phone/barContent.ts';
import { barTexts } from '../phone/barTexts.ts';
import { BottomBar } from '../phone/BottomBar.tsx';
import { CardGrid } from '../phone/CardGrid.tsx';
import { CardList } from '../phone/CardList.tsx';
import cardPage from '../phone/CardPage.module.css';
import { Segments } from '../phone/Segments.tsx';
import { squareName } from '../phone/squareName.ts';
import { linesShown, squaresOf } from '../phone/squares.ts';
import { GalleryPart } from './GalleryPart.tsx';
import styles from './Gallery.module.css';
import type { GalleryTranslate } from './galleryTranslate.ts';
import { sampleRound, sampleState } from './sampleRound.ts';

const BARS: readonly BarContent[] = [
  { what: 'count', heard: 7 },
  { what: 'act', act: { type: 'Mark', activity: 1, square: 7 }, sent: true, times: 1 },
  { what: 'act', act: { type: 'Mark', activity: 1, square: 18 }, sent: false, times: 1 },
  { what: 'bingo', line: 'row-1', more: 0 },
  { what: 'called', sent: true },
  { what: 'phase', phase: 'ready' },
  { what: 'phase', phase: 'paused' },
  { what: 'phase', phase: 'ended' },
  { what: 'offline', waiting: 2 },
  { what: 'not-stored', waiting: 2 },
  { what: 'notice', reason: 'too-many-tabs' },
  { what: 'reload' },
];
const nothing = () => undefined;

type Props = { readonly t: GalleryTranslate; readonly language: Language };

export function CardStates({ t, language }: Props) {
  const phone = useTexts(phoneTexts, language);
  const bar = useTexts(phoneBarTexts, language);
  const reason = useTexts(reasonTexts, language);
  const [deckKind, chooseKind] = useState<DeckKind>('defence');
  const [view, chooseView] = useState<'grid' | 'list'>('grid');
  const round = sampleRound(deckKind, language);
  if (!round) return null;
  const lines = linesShown(round, sampleState);
  const card = {
    squares: squaresOf(round, sampleState, lines),
    deckKind,
    columnNames: columnTexts[deckKind][language],
    phraseLanguage: language,
    countsToo: phone('counts-she'),
    nameOf: squareName(phone),
    onPress: nothing,
  };
  const labels = { undo: bar('undo'), bingo: bar('bingo'), call: bar('call'), reload: bar('reload') };
  return (
    <>
      <GalleryPart title={t('card')}>
        <div className={styles.signs}>
          <Segments
            label={t('card')}
            chosen={deckKind}
            names={{ defence: t('closes'), breakthrough: t('opens') }}
            onChoose={chooseKind}
          />
          <Segments
            label={phone('view')}
            chosen={view}
            names={{ grid: phone('grid'), list: phone('list') }}
            onChoose={chooseView}
          />
        </div>
        <div className={`${cardPage.page} ${styles.card}`} data-deck={deckKind} data-view={view}>
          <div className={cardPage.main}>
            {view === 'grid' ? (
              <CardGrid
                {...card}
                size={5}
                lines={lines}
                label={phone('your-card', { deckKind })}
                onOverflow={() => chooseView('list')}
              />
            ) : (
              <CardList {...card} lit={null} />
            )}
          </div>
        </div>
      </GalleryPart>
      <GalleryPart title={t('bars')}>
        {BARS.map((content, place) => (
          <div key={place} className={styles.bar}>
            <BottomBar
              ref={null}
              content={content}
              deckKind={deckKind}
              texts={barTexts(content, round, bar, reason)}
              labels={labels}
              onUndo={nothing}
              onHoldUndo={nothing}
              onCall={nothing}
              onReload={nothing}
            />
          </div>
        ))}
      </GalleryPart>
    </>
  );
}
