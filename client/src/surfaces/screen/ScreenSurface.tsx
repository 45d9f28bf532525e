// The projector: it looks, and asks nothing. Its language is the session's, not that of the machine it runs on.
import { useStore } from 'zustand';
import { screenTexts } from '#shared/messages/screen.ts';
import type { ScreenView } from '#shared/views/screenView.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { browserLanguage } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { joinAt } from '../../address/joinAt.ts';
import { useWakeLock } from '../../components/useWakeLock.ts';
import { Controls } from './Controls.tsx';
import { KeysButton } from './KeysButton.tsx';
import { Offline } from './Offline.tsx';
import { Picture } from './Picture.tsx';
import { type Picture as Shown, pictureOf, saidOf } from './pictureOf.ts';
import { SoundButton } from './SoundButton.tsx';
import { useSound } from './useSound.ts';
import { RehearsalMark } from './RehearsalMark.tsx';
import styles from './ScreenSurface.module.css';
import { useFragment } from '../../address/useFragment.ts';
import { useFullScreenKey } from './useFullScreenKey.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { useScreen } from './useScreen.ts';

export function ScreenSurface({ code: typed }: { readonly code: string }) {
  const code = parseJoinCode(typed) ?? typed;
  const secret = useFragment();
  const room = useScreen(code, secret);
  const view = useStore(room, (state) => state.frame?.view ?? null);
  const connection = useStore(room, (state) => state.connection);
  const clockOffset = useStore(room, (state) => state.clockOffset);
  const origin = useJoinOrigin();
  useFullScreenKey();
  useWakeLock(view?.phase === 'open');

  const language = view?.language ?? browserLanguage();
  const say = useTexts(screenTexts, language);
  const picture = pictureOf(secret, connection, view);
  const offline = (connection.state === 'offline' || connection.state === 'waiting') && view !== null;
  const sound = useSound(view ? nameOf(picture, view) : undefined);
  const join = origin === null ? null : joinAt(origin, code);

  return (
    <main
      className={styles.screen}
      lang={language}
      data-picture={picture.what}
      data-deck={view?.activity?.deckKind}
      data-sound={sound.state}
      data-heard={sound.heard}
    >
      <p className="visually-hidden" role="status">
        {offline ? say('saidOffline') : saidOf(picture, code, say)}
      </p>
      <Picture picture={picture} join={join} clockOffset={clockOffset} language={language} say={say} />
      {view?.rehearsal && <RehearsalMark say={say} />}
      {offline && <Offline say={say} />}
      <Controls>
        {view?.phase === 'open' && <SoundButton sound={sound} say={say} />}
        <KeysButton say={say} />
      </Controls>
    </main>
  );
}

/** A name for the bingo that is shown; null if there is none. */
const nameOf = (picture: Shown, view: ScreenView): string | null =>
  picture.what === 'bingo' ? `${view.activity?.number}/${picture.bingo}` : null;
