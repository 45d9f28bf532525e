// The bottom bar of a card: what it says, and what its one button does.
import { useEffect, useRef } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { Line } from '#shared/domain/round/bingo.ts';
import { phoneBarTexts } from '#shared/messages/phoneBar.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { PendingTap } from '../../net/outbox.ts';
import type { Phone } from '../../net/openPhone.ts';
import type { CardState } from '../../store/cardState.ts';
import { useTexts } from '../../store/useTexts.ts';
import { barContent } from './barContent.ts';
import { barTexts, spokenBar } from './barTexts.ts';
import { BottomBar } from './BottomBar.tsx';
import { reloadPage } from '../../components/reloadPage.ts';
import { squareId } from './squares.ts';
import type { useCardActions } from './useCardActions.ts';
import { useBatteryLow } from './useBatteryLow.ts';
import { useNotice } from './useNotice.ts';
import { useTrouble } from './useTrouble.ts';

type Props = {
  readonly phone: Phone;
  readonly round: RoundForParticipant;
  readonly card: CardState;
  readonly lines: readonly Line[];
  readonly taps: readonly PendingTap[];
  readonly actions: ReturnType<typeof useCardActions>;
  readonly language: Language;
  readonly say: (text: string) => void;
};

export function CardBar({ phone, round, card, lines, taps, actions, language, say }: Props) {
  const t = useTexts(phoneBarTexts, language);
  const reason = useTexts(reasonTexts, language);
  const bar = useRef<HTMLDivElement>(null);
  const trouble = useTrouble(phone, taps);
  const notice = useNotice(phone, round.phase);
  const isLow = useBatteryLow();
  const content = barContent({ phase: round.phase, card, lines, last: actions.last, taps, trouble, notice });
  const said = barTexts(content, round, t, reason);
  // Where there is nothing else to say.
  const texts = isLow && content.what === 'count' ? { ...said, plain: `${said.plain} ${t('battery')}` } : said;
  const spoken = spokenBar(content, texts, round.size, t);
  useEffect(() => {
    say(spoken);
    return () => say('');
  }, [say, spoken]);

  // Both buttons are gone once they were pressed; whoever came by keyboard is taken somewhere useful.
  const undo = () => {
    if (content.what !== 'act') return;
    actions.undo(content.act);
    document.getElementById(squareId(content.act.square))?.focus();
  };
  const call = () => {
    if (content.what !== 'bingo') return;
    actions.call(content.line);
    bar.current?.focus();
  };
  return (
    <BottomBar
      ref={bar}
      content={content}
      deckKind={round.deckKind}
      texts={texts}
      labels={{ undo: t('undo'), bingo: t('bingo'), call: t('call'), reload: t('reload') }}
      onUndo={undo}
      onHoldUndo={actions.holdUndo}
      onCall={call}
      onReload={reloadPage}
    />
  );
}
