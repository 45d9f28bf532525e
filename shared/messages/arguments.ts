import type { ArgumentId } from '../domain/taxonomy.ts';
import type { Catalogue } from './catalogue.ts';

/** The ten arguments, as they are called. */
export const argumentTexts: Catalogue<ArgumentId> = {
  nl: {
    'not-ours': 'Hier zijn wij niet van',
    'guarantee': '100% garantie',
    'law': 'Het mag niet van de wet',
    'privacy': 'Privacy (AVG)',
    'distrust': 'Gedrag in twijfel trekken',
    'others-worse': 'Er zijn mensen met meer problemen',
    'precedent': 'Precedentwerking',
    'equality': 'Gelijke behandeling',
    'no-means': 'Geen middelen',
    'self-reliance': 'Zo leert ze het nooit zelf',
  },
  en: {
    'not-ours': 'Not our department',
    'guarantee': 'A 100% guarantee',
    'law': 'The law won’t allow it',
    'privacy': 'Privacy (GDPR)',
    'distrust': 'Doubting the motive',
    'others-worse': 'Others are worse off',
    'precedent': 'Setting a precedent',
    'equality': 'Equal treatment',
    'no-means': 'No means',
    'self-reliance': 'They’ll never learn it themselves',
  },
};
