import { catalogue } from './catalogue.ts';

/** The words in the files that are taken home. */
export const exportTexts = catalogue({
  nl: {
    round: 'Ronde',
    level: 'Niveau',
    letter: 'Letter',
    routine: 'Routine',
    argument: 'Argument',
    phrase: 'Uitspraak',
    hearings: 'Keer gehoord',
    corroborated: 'Bevestigd',
    exposure: 'Stond op kaarten',
    heardBy: 'Gehoord op kaarten',
    share: 'Deel van de kaarten',
    firstMinute: 'Eerste minuut',
    lastMinute: 'Laatste minuut',
    session: 'Sessie',
    fileName: 'bingo-turflijst',
  },
  en: {
    round: 'Round',
    level: 'Level',
    letter: 'Letter',
    routine: 'Routine',
    argument: 'Argument',
    phrase: 'Phrase',
    hearings: 'Times heard',
    corroborated: 'Borne out',
    exposure: 'Stood on cards',
    heardBy: 'Heard on cards',
    share: 'Share of the cards',
    firstMinute: 'First minute',
    lastMinute: 'Last minute',
    session: 'Session',
    fileName: 'bingo-tally',
  },
});
