import type { Language } from '#shared/domain/language.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { CardProps } from './CardProps.ts';
import { PhraseSheet } from './PhraseSheet.tsx';
import { hasPhrase, type Square } from './squares.ts';
import type { useCardActions } from './useCardActions.ts';

type Props = Pick<CardProps, 'deckKind' | 'columnNames' | 'phraseLanguage'> & {
  readonly square: Square | undefined;
  readonly language: Language;
  readonly actions: ReturnType<typeof useCardActions>;
};

/** The sheet of the marked square that was tapped, if one was. */
export function OpenedSquare({ square, deckKind, columnNames, phraseLanguage, language, actions }: Props) {
  const t = useTexts(phoneLaterTexts, language);
  if (!square || !hasPhrase(square) || square.times === 0) return null;
  const { index, phrase, times } = square;
  return (
    <PhraseSheet
      sentence={phrase.sentence}
      phraseLanguage={phraseLanguage}
      deckKind={deckKind}
      column={columnNames[phrase.letter]}
      state={t('times-heard', { times })}
      countsOnce={t('counts-once')}
      labels={{ again: t('heard-again'), notAfterAll: t('not-after-all'), close: t('close') }}
      onAgain={() => actions.hearAgain(index)}
      onNotAfterAll={() => actions.takeBack(index)}
      onClose={actions.close}
    />
  );
}
