import { useEffect, useEffectEvent } from 'react';
import { useShortcuts } from '../../store/shortcutsStore.ts';

/** Lets one letter do something, wherever the focus is, unless keys were switched off on this machine. */
export function useScreenKey(letter: string, onPress: () => void): void {
  const areOn = useShortcuts((shortcuts) => shortcuts.areOn);
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (!areOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== letter || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      press();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [areOn, letter]);
}
