import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { Console, DeskRole } from '../../net/openConsole.ts';
import { stickyFoot } from '../../components/stickyFoot.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Desk.module.css';
import { deskActions } from './deskActions.ts';
import { DoorBell } from './DoorBell.tsx';
import { leafedTo } from './leafedTo.ts';
import { openFold, toggleFold } from './openFold.ts';
import { NextBar } from './NextBar.tsx';
import { Now } from './Now.tsx';
import { Order } from './Order.tsx';
import { RehearsalBar } from './RehearsalBar.tsx';
import { Room } from './Room.tsx';
import { Screens } from './Screens.ts';
import { stageOf } from './stage.ts';
import { noticeOf, StatusLine } from './StatusLine.tsx';
import { useChanged } from './useChanged.ts';
import { useDealableDeck } from './useDealableDeck.ts';
import { useLead } from './useLead.ts';
import { useProblem } from './useProblem.ts';
import { useSettle } from './useSettle.ts';
import { useSilence } from './useSilence.ts';
import { useTopOf } from './useTopOf.ts';
import { useUndo } from './useUndo.ts';

type Props = {
  readonly deskRole: DeskRole;
  readonly desk: Console;
  readonly view: FacilitatorView;
  readonly secret: string;
  /** Renews the secret of this page; null when it is done. */
  readonly renewOwn: () => Promise<Reason | null>;
  readonly language: Language;
};

/** Three parts: the running order, what is now, the room. */
export function Desk({ deskRole, desk, view, secret, renewOwn, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const online = useStore(desk.room, ({ connection }) => connection.state === 'online');
  const clockOffset = useStore(desk.room, (state) => state.clockOffset);
  const problem = useProblem(desk.room, language);
  const [said, say] = useState('');
  const lead = useLead(view);
  const ownDeck = useDealableDeck(deskRole);
  const { actions, offer, isStepping } = useUndo(view, deskActions(desk, view.activity, ownDeck));
  const silence = useSilence(view.phase === 'open' ? view.activity : null, actions);
  useSettle(view, online, lead.intent === 'dealing', actions.settle);
  const bingos = view.activity?.bingos.length ?? 0;
  const moment = useChanged(`${t(stageOf(view))}. ${bingos > 0 ? `${t('bingos', { count: bingos })}.` : ''}`);
  const { waiting, screens } = view.presence;
  const atTheDoor = useChanged(waiting > 0 ? t('atTheDoor', { count: waiting }) : '');
  const desks = useChanged(online ? t('leadsHere', { count: view.presence.desks - 1 }) : '');
  const leafed = leafedTo(view);
  const page = useChanged(leafed ? t('pageOnScreen', leafed) : '');
  const title = t('title', { role: deskRole, code: formatJoinCode(view.code) });
  useEffect(() => {
    document.title = title;
  }, [title]);
  const farewell = useRef<HTMLDetailsElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  useTopOf(lead.intent === 'dealing' ? 'dealing' : stageOf(view));
  const notice = noticeOf(online, view.storing, problem.text);
  // Who waits can wait for ten seconds; but not for a door of which the button is there anyway.
  const isRinging = notice === null && view.phase === 'open' && waiting > 0 && (!offer || offer.isOfDoor);
  const isQuiet = view.phase === 'closed' && notice === null;
  const carry = { code: view.code, secret, role: deskRole, language, say, onFailure: problem.report };

  return (
    <Screens value={screens}>
      <div className={styles.desk}>
        <Order
          view={view}
          online={online}
          clockOffset={clockOffset}
          onFarewell={deskRole === 'facilitator' ? () => openFold(farewell.current) : null}
          language={language}
        />
        <div className={styles.middle}>
          <main className={styles.main}>
            {view.rehearsal && <RehearsalBar view={view} language={language} />}
            <Now {...{ view, lead, actions, ownDeck, clockOffset, carry }} />
          </main>
          <section
            ref={stickyFoot}
            className={[styles.foot, isQuiet && styles.quiet].filter(Boolean).join(' ')}
            aria-label={t('next')}
          >
            <StatusLine
              notice={notice}
              onRead={problem.clear}
              aside={`${moment} ${desks} ${offer ? t(offer.did, { screens }) : ''} ${page} ${atTheDoor} ${said}`}
              language={language}
            />
            {isRinging && <DoorBell waiting={waiting} actions={actions} language={language} />}
            {view.phase === 'open' && (
              <NextBar
                round={view.activity}
                onHelp={() => toggleFold(keys.current)}
                {...{ lead, actions, isStepping, silence, language }}
                offer={notice === null && !isRinging ? offer : null}
              />
            )}
          </section>
        </div>
        <Room {...{ view, online, clockOffset, actions, silence, renewOwn, farewell, keys, carry }} />
      </div>
    </Screens>
  );
}
