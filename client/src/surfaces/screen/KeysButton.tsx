import { useShortcuts } from '../../store/shortcutsStore.ts';
import type { Say } from './say.ts';
import { SettingButton } from './SettingButton.tsx';

/** Switches the keys of this screen off, and on again. */
export function KeysButton({ say }: { readonly say: Say }) {
  const { areOn, switchTo } = useShortcuts();
  return (
    <SettingButton text={say('keys', { state: areOn ? 'on' : 'off' })} isOn={areOn} onToggle={() => switchTo(!areOn)} />
  );
}
