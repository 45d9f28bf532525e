import { catalogue } from './catalogue.ts';

/** A session with invented participants: how to begin it, and what to try in it. */
export const rehearsalTexts = catalogue({
  nl: {
    rehearse: 'Oefen drie minuten',
    about: 'Met twaalf verzonnen deelnemers. Er blijft niets van bewaard.',
    opening: 'Even klaarzetten …',
    name: 'Oefensessie.',
    arrival:
      'De deelnemers zijn verzonnen; een van de twaalf komt te laat. Zet het scherm aan, kijk mee op je telefoon, of druk meteen op de knop onderaan.',
    rolePlay:
      'Ze kruisen aan wat ze horen. Iemand komt te laat, bij iemand valt de telefoon weg, en na een minuut meldt iemand bingo. Probeer intussen de pauze.',
    bingo:
      'Iemand heeft bingo. Met de knop onderaan zet je die op het scherm, en daarna luister je verder. Genoeg gehoord? Druk op „Rond af”.',
    harvest: 'De ronde is klaar. Met de knop onderaan zet je de turflijst op het scherm.',
    tally: 'Bewaar de turflijst bij „Meenemen” en sluit de sessie bij „Afsluiten”. Dan is alles van deze oefening weg.',
    freshCards: 'Nieuwe kaarten, dezelfde verzonnen deelnemers. Zo vaak je wilt.',
  },
  en: {
    rehearse: 'Rehearse for three minutes',
    about: 'With twelve invented participants. Nothing of it is kept.',
    opening: 'Setting it up …',
    name: 'Rehearsal.',
    arrival:
      'The participants are invented; one of the twelve comes late. Turn on the screen, look along on your phone, or press the button at the bottom straight away.',
    rolePlay:
      'They mark what they hear. Somebody comes late, somebody’s phone drops out, and after a minute somebody calls bingo. Try the pause in the meantime.',
    bingo:
      'Somebody has a bingo. The button at the bottom puts it on the screen, and then you listen on. Heard enough? Press “Round it off”.',
    harvest: 'The round is over. The button at the bottom puts the tally on the screen.',
    tally: 'Save the tally at “Take home” and close the session at “Closing”. Then all of this rehearsal is gone.',
    freshCards: 'Fresh cards, the same invented participants. As often as you like.',
  },
});
