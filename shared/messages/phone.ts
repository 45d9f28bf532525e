import { catalogue } from './catalogue.ts';

/**
 * What a participant reads on her phone, beside the phrases themselves, on the way to her first card and on it. A phone
 * waits for each of these bytes: whatever else she may read stands in `phoneBarTexts` and `phoneLaterTexts`.
 */
export const phoneTexts = catalogue({
  nl: {
    'connecting': 'Even verbinden …',
    'no-connection': 'Geen verbinding. We blijven het proberen.',
    'not-yet': 'Het lukt nog niet. We blijven het proberen.',
    'cannot-store': 'De server kan nu niets bewaren. We blijven het proberen.',
    'let-in': 'Je bent binnen, als nummer {seat}.',

    'playing-as': 'Je speelt mee als nummer',
    'what-to-do': 'Tik aan wat je hoort.',
    'nobody-sees': 'Niemand krijgt te zien wat jij aankruist. De begeleider ziet alleen het totaal.',
    'only-that-row': 'Meld je bingo? Dan ziet de zaal alleen die rij, niet jou.',
    'no-name': 'Geen naam, geen account, geen app.',
    'wiped':
      '{days, plural, =0 {Bij het afsluiten wordt alles vanzelf gewist.} one {Na een dag zonder gebruik wordt alles vanzelf gewist.} other {Na # dagen zonder gebruik wordt alles vanzelf gewist.}}',
    'take-part': 'Meedoen',
    'had-card': 'Ik had al een kaart',

    'round': 'Ronde {number}',
    'rehearsal': 'Oefensessie',
    'rehearsal-help': 'Dit is een oefensessie: er blijft niets van bewaard.',
    'about': 'Over deze sessie',

    'view': 'Weergave',
    'grid': 'Kaart',
    'list': 'Lijst',
    'your-card': 'Je bingokaart{deckKind, select, breakthrough {, met zinnen die openen} other {}}',
    'counts-she': 'zij telt mee',
    'counts-he': 'hij telt mee',
    'counts-they': 'hen telt mee',
    'times': '{times, plural, one {1 keer gehoord} other {# keer gehoord}}',
    'on-its-way': 'wordt verstuurd',
    'in-line': 'deel van een bingo',
  },
  en: {
    'connecting': 'Connecting …',
    'no-connection': 'No connection. We keep trying.',
    'not-yet': 'That did not work yet. We keep trying.',
    'cannot-store': 'The server can’t store anything right now. We keep trying.',
    'let-in': 'You are in, as number {seat}.',

    'playing-as': 'You are playing as number',
    'what-to-do': 'Tap what you hear.',
    'nobody-sees': 'Nobody is shown what you mark. The facilitator sees the total only.',
    'only-that-row': 'Calling bingo? The room sees that row only, not you.',
    'no-name': 'No name, no account, no app.',
    'wiped':
      '{days, plural, =0 {When it closes, everything is wiped.} one {After a day without use everything is wiped.} other {After # days without use everything is wiped.}}',
    'take-part': 'Join in',
    'had-card': 'I already had a card',

    'round': 'Round {number}',
    'rehearsal': 'Rehearsal',
    'rehearsal-help': 'This is a rehearsal: nothing of it is kept.',
    'about': 'About this session',

    'view': 'View',
    'grid': 'Card',
    'list': 'List',
    'your-card': 'Your bingo card{deckKind, select, breakthrough {, of phrases that open} other {}}',
    'counts-she': 'she counts too',
    'counts-he': 'he counts too',
    'counts-they': 'they count too',
    'times': '{times, plural, one {heard once} other {heard # times}}',
    'on-its-way': 'being sent',
    'in-line': 'part of a bingo',
  },
});
