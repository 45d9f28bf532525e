import { catalogue } from './catalogue.ts';

/** What the page says before a surface is there, or when it is gone. */
export const appTexts = catalogue({
  nl: {
    loading: 'Laden …',
    crashed: 'Er ging iets mis.',
    crashedHelp: 'Dat ligt aan ons. Wat bevestigd is, staat veilig op de server.',
    reload: 'Vernieuw de pagina',
  },
  en: {
    loading: 'Loading …',
    crashed: 'Something went wrong.',
    crashedHelp: 'That is our doing. What was confirmed is safe on the server.',
    reload: 'Reload the page',
  },
});
