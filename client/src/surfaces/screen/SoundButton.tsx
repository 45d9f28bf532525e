import { useEffect, useState } from 'react';
import type { Say } from './say.ts';
import styles from './SoundButton.module.css';
import type { Sound } from './useSound.ts';

/** A pointer that rests is forgotten, in milliseconds. */
const RESTS = 3_000;

/** Only there while somebody moves a pointer over the screen, or comes to it by keyboard; M does the same. */
export function SoundButton({ sound: { state, toggle }, say }: { readonly sound: Sound; readonly say: Say }) {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    let resting: number | undefined;
    const onMove = () => {
      setNear(true);
      window.clearTimeout(resting);
      resting = window.setTimeout(setNear, RESTS, false);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.clearTimeout(resting);
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'm' || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      toggle();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toggle]);
  return (
    <button
      type="button"
      className={[styles.button, isNear && styles.near].filter(Boolean).join(' ')}
      aria-pressed={state !== 'off'}
      aria-keyshortcuts="M"
      onClick={toggle}
      // A clicker that was plugged in here presses nothing.
      onPointerUp={({ currentTarget }) => currentTarget.blur()}
    >
      {say('sound', { state })}
    </button>
  );
}
