import { catalogue } from './catalogue.ts';

/** What the bar under the card says and offers. */
export const phoneBarTexts = catalogue({
  nl: {
    'heard-count': '{count, plural, =0 {Tik aan wat je hoort.} one {1 zin gehoord.} other {# zinnen gehoord.}}',
    'quoted': '„{phrase}”',
    'act-Mark': 'gehoord.',
    'act-HearAgain': '{times, plural, one {1 keer gehoord.} other {# keer gehoord.}}',
    'act-TakeBack': 'toch niet.',
    'sending': 'wordt verstuurd …',
    'undo': 'Ongedaan maken',

    'bingo': 'Bingo',
    'may-call': 'Melden mag. De zaal ziet deze rij, niet jou.',
    'may-call-first':
      '{more, plural, one {Eerst {line}, dan nog een. Melden mag.} other {Eerst {line}, dan nog #. Melden mag.}}',
    'line-ready': 'Je hebt een bingo: {line}. Melden mag.',
    'call': 'Meld bingo',
    'called': 'Gemeld. Roepen mag.',
    'calling': 'Je bingo wordt gemeld …',
    'line-row': 'rij {number}',
    'line-column': 'kolom {name}',
    'line-diagonal': 'de diagonaal',
    'line-corners': 'de vier hoeken',
    'line-full': 'de hele kaart',

    'ready': 'De ronde is nog niet begonnen.',
    'ready-do':
      '{deckKind, select, breakthrough {Lees je kaart alvast: nu zinnen die openen.} other {Lees je kaart alvast.}}',
    'paused': 'Even stil.',
    'paused-do': 'De begeleider heeft de ronde gepauzeerd.',
    'ended': 'Ronde {number} is klaar.',
    'ended-do': 'Kijk naar het scherm.',
    'offline': 'Geen verbinding.',
    'restarting': 'We zijn zo terug.',
    'offline-do':
      '{count, plural, =0 {Je kaart werkt gewoon door.} one {Je kaart werkt door; we sturen 1 zin later.} other {Je kaart werkt door; we sturen # zinnen later.}}',
    'portal': 'Deze wifi wil dat je eerst inlogt.',
    'portal-do': 'Doe dat in een nieuw tabblad, of zet wifi uit. Je kaart werkt door.',
    'battery': 'Je accu is bijna leeg. Wat verstuurd is, blijft meetellen.',
    'not-stored': 'De server kan nu niets bewaren.',
    'not-stored-do':
      '{count, plural, one {Je telefoon onthoudt 1 zin en stuurt die later.} other {Je telefoon onthoudt # zinnen en stuurt ze later.}}',

    'new-version': 'Er is een nieuwe versie.',
    'nothing-lost': 'Vernieuw de pagina. Er gaat niets verloren.',
    'reload': 'Vernieuw de pagina',
  },
  en: {
    'heard-count': '{count, plural, =0 {Tap what you hear.} one {1 phrase heard.} other {# phrases heard.}}',
    'quoted': '“{phrase}”',
    'act-Mark': 'heard.',
    'act-HearAgain': '{times, plural, one {heard once.} other {heard # times.}}',
    'act-TakeBack': 'not after all.',
    'sending': 'being sent …',
    'undo': 'Undo',

    'bingo': 'Bingo',
    'may-call': 'Calling is up to you. The room sees this row, not you.',
    'may-call-first':
      '{more, plural, one {First {line}, then one more. Calling is up to you.} other {First {line}, then # more. Calling is up to you.}}',
    'line-ready': 'You have a bingo: {line}. Calling is up to you.',
    'call': 'Call bingo',
    'called': 'Called. Shout it if you like.',
    'calling': 'Your bingo is being sent …',
    'line-row': 'row {number}',
    'line-column': 'column {name}',
    'line-diagonal': 'the diagonal',
    'line-corners': 'the four corners',
    'line-full': 'the full card',

    'ready': 'The round has not started yet.',
    'ready-do':
      '{deckKind, select, breakthrough {Read your card: these phrases open a conversation.} other {Read your card in the meantime.}}',
    'paused': 'A moment of quiet.',
    'paused-do': 'The facilitator has paused the round.',
    'ended': 'Round {number} is over.',
    'ended-do': 'Look at the screen.',
    'offline': 'No connection.',
    'restarting': 'Back in a moment.',
    'offline-do':
      '{count, plural, =0 {Your card keeps working.} one {Your card keeps working; we send 1 phrase later.} other {Your card keeps working; we send # phrases later.}}',
    'portal': 'This wifi wants you to log in first.',
    'portal-do': 'Do that in a new tab, or switch wifi off. Your card keeps working.',
    'battery': 'Your battery is almost empty. What was sent stays counted.',
    'not-stored': 'The server can’t store anything right now.',
    'not-stored-do':
      '{count, plural, one {Your phone keeps 1 phrase and sends it later.} other {Your phone keeps # phrases and sends them later.}}',

    'new-version': 'There is a new version.',
    'nothing-lost': 'Reload the page. Nothing gets lost.',
    'reload': 'Reload the page',
  },
});
