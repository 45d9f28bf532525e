import type { Say } from './say.ts';
import { SettingButton } from './SettingButton.tsx';
import type { Sound } from './useSound.ts';
import { useScreenKey } from './useScreenKey.ts';

/** Turns a sound at a bingo on and off; M does the same. */
export function SoundButton({ sound: { state, toggle }, say }: { readonly sound: Sound; readonly say: Say }) {
  useScreenKey('m', toggle);
  return <SettingButton text={say('sound', { state })} isOn={state !== 'off'} onToggle={toggle} />;
}
