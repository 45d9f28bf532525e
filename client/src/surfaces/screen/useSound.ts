import { useCallback, useEffect, useRef, useState } from 'react';
import { recall, remember } from '../../store/storage.ts';
import { chime } from './chime.ts';

const KEY = 'screen-sound';

/** `waiting`: wanted, but a browser makes no sound until somebody pressed something on this page. */
export type SoundState = 'off' | 'waiting' | 'on';

export type Sound = {
  readonly state: SoundState;
  /** Turns it on or off, on this machine only. */
  readonly toggle: () => void;
  /** How often it was heard to the end. */
  readonly heard: number;
};

/**
 * A sound at a bingo, if somebody at this machine wants it, once. `bingo` names the one that is shown, null if none is;
 * undefined until the server was heard: what it says first stood there already.
 */
export function useSound(bingo: string | null | undefined): Sound {
  const [isWanted, want] = useState(() => recall(KEY) === true);
  const [isAwake, setAwake] = useState(false);
  const [heard, setHeard] = useState(0);
  const context = useRef<AudioContext | null>(null);
  const before = useRef(bingo);

  const wake = useCallback(() => {
    context.current ??= new AudioContext();
    // It may be refused: then the next press asks again.
    context.current.resume().then(
      () => setAwake(true),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!isWanted || isAwake) return undefined;
    const presses = ['pointerdown', 'keydown'] as const;
    const onPress = ({ target }: Event) => {
      // Its own button does that itself.
      if (!(target instanceof Element && target.closest('button'))) wake();
    };
    for (const press of presses) window.addEventListener(press, onPress);
    return () => presses.forEach((press) => window.removeEventListener(press, onPress));
  }, [isWanted, isAwake, wake]);
  useEffect(() => () => void context.current?.close(), []);

  useEffect(() => {
    const last = before.current;
    before.current = bingo;
    if (last === undefined || !bingo || bingo === last || !isWanted) return;
    if (context.current?.state === 'running') chime(context.current, () => setHeard((times) => times + 1));
  }, [bingo, isWanted]);

  const toggle = () => {
    const next = !isWanted || !isAwake;
    if (next) wake();
    want(next);
    remember(KEY, next);
  };
  return { state: isWanted ? (isAwake ? 'on' : 'waiting') : 'off', toggle, heard };
}
