import { catalogue } from './catalogue.ts';

/** What the projector says. At most forty words stand on it at once, the room's own included. */
export const screenTexts = catalogue({
  nl: {
    connecting: 'Even verbinden …',
    offline: 'Geen verbinding …',
    noSecret: 'Deze link is niet compleet.',
    openFromConsole: 'Open het scherm vanaf de pagina van de begeleider.',
    linkOver: 'Deze schermlink werkt niet meer.',
    pairTitle: 'Koppel dit scherm',
    pairHelp: 'Typ deze code op de pagina waarmee je de sessie leidt, bij „Schermlink”.',
    pairChanges: 'Na vijf minuten staat er een andere.',
    pairSaid: 'Koppelcode {code}.',
    pairInstead: 'Koppel met een cijfercode',
    newVersion: 'Er is een nieuwe versie.',
    reload: 'Vernieuw de pagina',
    rehearsal: 'Oefensessie',

    joinHere: 'QR-code: doe mee op {address}, code {code}',
    joined: 'binnen',
    motto: 'We tellen zinnen, geen mensen.',
    round: 'Ronde\u00a0{number}{deckKind, select, breakthrough {, doorbraak} other {}}',
    breakthrough: 'Doorbraak',
    readNewCard: 'Lees\u00a0je nieuwe kaart',

    quoted: '„{words}”',
    listen: 'Luister.',
    timeLeft: '{minutes, plural, =0 {De tijd is om.} one {Nog 1 minuut.} other {Nog # minuten.}}',
    quiet: 'Even stil.',
    roundDone: 'Ronde {number} is klaar:',

    sound: 'Geluid bij bingo: {state, select, on {aan} waiting {druk op een toets} other {uit}}',
    keys: 'Toetsen F en M: {state, select, on {aan} other {uit}}',
    bingo: 'Bingo in de zaal',
    counts: '{pronoun, select, she {zij telt} he {hij telt} other {hen telt}} mee',
    fullCard: 'Volle kaart',
    fullCardCount: '{count} uitspraken, alle gehoord.',
    question:
      'En hoe klinkt {line, select, full {deze kaart} other {deze rij}} voor {pronoun, select, she {haar} he {hem} other {hen}}',

    mostHeard: 'Meest gehoord:',
    alsoHeard: 'Ook gehoord:',
    perColumn: '{deckKind, select, breakthrough {Per strategie:} other {Per routine:}}',
    heardInFull: 'gehoord op {heardBy} van {exposure} {exposure, plural, one {kaart} other {kaarten}}, {hearings} keer',
    heard: '{heardBy} van {exposure}, {hearings} keer',
    columnCount: '{name}: {hearings} keer gehoord',
    nothingHeard: 'Niets gehoord. Dat kan ook.',

    thanks: 'Dank je wel',

    saidOffline: 'Even geen verbinding. Het laatste beeld blijft staan.',
    saidLobby: 'Je kunt meedoen met code {code}.',
    saidNewRound: 'Ronde {number}{deckKind, select, breakthrough {, doorbraak} other {}}. Lees je nieuwe kaart.',
    saidListening: '{deckKind, select, breakthrough {De doorbraakronde loopt.} other {De ronde loopt.}} We luisteren.',
    saidBingo: 'Bingo in de zaal.',
    saidEnded: 'Ronde {number} is klaar.',
    saidTally: 'De turflijst staat op het scherm.',
    saidMore: 'Het vervolg van de turflijst staat op het scherm.',
    saidColumns:
      '{deckKind, select, breakthrough {De strategieën staan op het scherm.} other {De routines staan op het scherm.}}',
    saidClosed: 'De sessie is afgesloten. Dank je wel.',
  },
  en: {
    connecting: 'Connecting …',
    offline: 'No connection …',
    noSecret: 'This link is not complete.',
    openFromConsole: 'Open the screen from the facilitator’s page.',
    linkOver: 'This screen link no longer works.',
    pairTitle: 'Pair this screen',
    pairHelp: 'Type this code on the page from which you lead the session, at “Screen link”.',
    pairChanges: 'After five minutes there is a new one.',
    pairSaid: 'Pairing code {code}.',
    pairInstead: 'Pair with a six-digit code',
    newVersion: 'There is a new version.',
    reload: 'Reload the page',
    rehearsal: 'Rehearsal',

    joinHere: 'QR code: join at {address}, code {code}',
    joined: 'in the room',
    motto: 'We count sentences, not people.',
    round: 'Round\u00a0{number}{deckKind, select, breakthrough {, breakthrough} other {}}',
    breakthrough: 'Breakthrough',
    readNewCard: 'Read\u00a0your new card',

    quoted: '“{words}”',
    listen: 'Listen.',
    timeLeft: '{minutes, plural, =0 {Time is up.} one {One minute left.} other {# minutes left.}}',
    quiet: 'A moment of quiet.',
    roundDone: 'Round {number} is over:',

    sound: 'Sound at a bingo: {state, select, on {on} waiting {press a key} other {off}}',
    keys: 'Keys F and M: {state, select, on {on} other {off}}',
    bingo: 'Bingo in the room',
    counts: '{pronoun, select, she {she counts} he {he counts} other {they count}} too',
    fullCard: 'Full card',
    fullCardCount: '{count} phrases, all of them heard.',
    question:
      'And how does {line, select, full {this card} other {this line}} sound to {pronoun, select, she {her} he {him} other {them}}',

    mostHeard: 'Heard most:',
    alsoHeard: 'Also heard:',
    perColumn: '{deckKind, select, breakthrough {Per strategy:} other {Per routine:}}',
    heardInFull:
      'heard on {heardBy} of {exposure} {exposure, plural, one {card} other {cards}}, {hearings, plural, one {once} other {# times}}',
    heard: '{heardBy} of {exposure}, {hearings, plural, one {once} other {# times}}',
    columnCount: '{name}: heard {hearings, plural, one {once} other {# times}}',
    nothingHeard: 'Nothing heard. That happens.',

    thanks: 'Thank you',

    saidOffline: 'No connection just now. The last picture stays.',
    saidLobby: 'You can join with code {code}.',
    saidNewRound: 'Round {number}{deckKind, select, breakthrough {, breakthrough} other {}}. Read your new card.',
    saidListening:
      '{deckKind, select, breakthrough {The breakthrough round is on.} other {The round is on.}} We are listening.',
    saidBingo: 'Bingo in the room.',
    saidEnded: 'Round {number} is over.',
    saidTally: 'The tally is on the screen.',
    saidMore: 'More of the tally is on the screen.',
    saidColumns:
      '{deckKind, select, breakthrough {The strategies are on the screen.} other {The routines are on the screen.}}',
    saidClosed: 'The session is closed. Thank you.',
  },
});
