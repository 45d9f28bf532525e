// Whether single keys do something on this device, at the desk or on the wall: they can be switched off, for who speaks to
// her computer.
import { create } from 'zustand';
import { forget, recall, remember } from './storage.ts';

type Shortcuts = {
  readonly areOn: boolean;
  readonly switchTo: (areOn: boolean) => void;
};

const KEY = 'shortcuts';

export const useShortcuts = create<Shortcuts>((set) => ({
  areOn: recall(KEY) !== 'off',
  switchTo: (areOn) => {
    if (areOn) forget(KEY);
    else remember(KEY, 'off');
    set({ areOn });
  },
}));
