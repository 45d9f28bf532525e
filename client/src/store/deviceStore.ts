// What this device chose, for every session: so far only its language.
import { create } from 'zustand';
import { type Language, languages } from '#shared/domain/language.ts';
import { recall, remember } from './storage.ts';

type Device = {
  /** Null until somebody chose: then a session's own language decides, or else the browser's. */
  readonly language: Language | null;
  readonly chooseLanguage: (language: Language) => void;
};

const KEY = 'language';
const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
const stored = recall(KEY);

export const useDevice = create<Device>((set) => ({
  language: isLanguage(stored) ? stored : null,
  chooseLanguage: (language) => {
    remember(KEY, language);
    set({ language });
  },
}));

/** The language that the browser asks for, if it is one of ours; else Dutch. */
export const browserLanguage = (): Language =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? languages[0];
