import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { TallyView } from '#shared/views/tallyView.ts';
import { BingoDesk } from './BingoDesk.tsx';
import type { Carry } from './carry.ts';
import type { DeskActions } from './deskActions.ts';
import type { Leafed } from './leafedTo.ts';
import { PhrasePage } from './PhrasePage.tsx';
import { TallyPager } from './TallyPager.tsx';
import { TallySheet } from './TallySheet.tsx';

type Props = {
  readonly round: RoundForFacilitator;
  readonly tally: TallyView;
  /** Null as long as it is not leafed through. */
  readonly leafed: Leafed | null;
  /** Null in a session that is closed: there is only reading left. */
  readonly onShow: DeskActions['show'] | null;
  readonly session: Language;
  readonly carry: Carry;
};

/** What a round brought in: the tally and the called lines, or one phrase of it opened. */
export function Harvest({ round, tally, leafed, onShow, session, carry }: Props) {
  const { language, say } = carry;
  const [opened, setOpened] = useState<{ readonly id: string; readonly isOpen: boolean } | null>(null);
  const phrase = opened?.isOpen ? tally.phrases.find(({ id }) => id === opened.id) : undefined;
  if (phrase)
    return (
      <PhrasePage
        key={phrase.id}
        phrase={phrase}
        round={round}
        onBack={() => setOpened({ id: phrase.id, isOpen: false })}
        onShow={onShow}
        say={say}
        session={session}
        language={language}
      />
    );
  return (
    <>
      {onShow && leafed && <TallyPager {...{ leafed, onShow, language }} />}
      <TallySheet
        tally={tally}
        kind={round.deck.kind}
        onScreen={onShow && round.shown.what === 'phrase' ? round.shown.phrase : null}
        canShow={onShow !== null}
        onOpen={(id) => setOpened({ id, isOpen: true })}
        returnTo={opened?.id ?? null}
        session={session}
        language={language}
      />
      {onShow && <BingoDesk round={round} next={null} session={session} onShow={onShow} language={language} />}
    </>
  );
}
