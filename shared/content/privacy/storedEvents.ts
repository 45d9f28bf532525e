// What the server's file holds of a session, event by event and field by field. The compiler wants every event and every
// field of it here, so that nothing can be stored that the text for privacy officers does not name.
import type { Event } from '../../domain/events.ts';
import type { Language } from '../../domain/language.ts';
import type { ClosedRoom } from '../../domain/room.ts';
import type { DistilledRound } from '../../domain/round/distilRound.ts';

type TypeOf<E extends Event> = E extends unknown ? E['type'] : never;
type EventOf<T extends TypeOf<Event>> = Extract<Event, { readonly type: T }>;
type FieldOf<T extends TypeOf<Event>> = Exclude<keyof EventOf<T>, 'kind' | 'type' | 'activity'>;

type Text = Readonly<Record<Language, string>>;
type Described = {
  readonly [T in TypeOf<Event>]: Text & { readonly fields: Readonly<Record<FieldOf<T>, Text>> };
};

const moment = { nl: 'tijdstip', en: 'moment' };
const seat = { nl: 'stoelnummer', en: 'seat number' };
const browserKey = { nl: 'vingerafdruk van de sleutel in de browser', en: 'fingerprint of the browser’s key' };
const square = { nl: 'vakje', en: 'square' };
const facilitatorKey = { nl: 'vingerafdruk van de begeleiderslink', en: 'fingerprint of the facilitator’s link' };
const screenKey = { nl: 'vingerafdruk van de schermlink', en: 'fingerprint of the screen’s link' };

const rehearsal = {
  nl: 'oefensessie (alleen in het geheugen)',
  en: 'rehearsal (memory-only)',
};

/** Everything that can stand in a session's history while it is open, and the one thing that stands there after. */
export const storedEvents: Described = {
  RoomOpened: {
    nl: 'Sessie geopend',
    en: 'Session opened',
    fields: {
      at: moment,
      language: { nl: 'taal', en: 'language' },
      case: { nl: 'casus', en: 'case' },
      keepHours: { nl: 'bewaartijd', en: 'how long it is kept' },
      facilitatorKey,
      screenKey,
      rehearsal,
    },
  },
  SeatTaken: {
    nl: 'Stoel ingenomen',
    en: 'Seat taken',
    fields: { key: browserKey },
  },
  SeatGivenUp: { nl: 'Deelnemer gestopt', en: 'Participant stopped', fields: { seat } },
  SeatRemoved: { nl: 'Plek vrijgemaakt', en: 'Seat cleared', fields: { seat } },
  ReturnWordsSet: {
    nl: 'Terugkeerwoorden getoond',
    en: 'Return words shown',
    fields: { seat, words: { nl: 'hun trage vingerafdruk', en: 'their slow fingerprint' } },
  },
  ReturnMissed: { nl: 'Verkeerde terugkeerwoorden', en: 'Wrong return words', fields: { seat } },
  SeatReturnedTo: {
    nl: 'Teruggekomen met de woorden',
    en: 'Came back with the words',
    fields: { seat, key: browserKey },
  },
  SeatHelpOffered: {
    nl: 'Nieuwe QR-code',
    en: 'New QR code',
    fields: {
      seat,
      ticket: { nl: 'vingerafdruk van de code', en: 'fingerprint of the code' },
      until: { nl: 'tot wanneer hij werkt', en: 'until when it works' },
    },
  },
  SeatHandedOver: {
    nl: 'Verder op een ander toestel',
    en: 'On to another device',
    fields: { seat, key: browserKey },
  },
  PaperSeatsTaken: {
    nl: 'Kaarten op papier',
    en: 'Cards on paper',
    fields: { count: { nl: 'aantal', en: 'how many' } },
  },
  DoorClosed: { nl: 'Deur dicht', en: 'Door closed', fields: {} },
  DoorOpened: { nl: 'Deur open', en: 'Door opened', fields: {} },
  LinkRenewed: {
    nl: 'Link vernieuwd of ingetrokken',
    en: 'Link renewed or taken back',
    fields: {
      renewed: {
        nl: 'welke link, de hoeveelste keer, nieuwe vingerafdruk',
        en: 'which link, how often, new fingerprint',
      },
    },
  },
  FacilitatorLinkRenewed: {
    nl: 'Begeleiderslink vernieuwd',
    en: 'Facilitator’s link renewed',
    fields: { facilitatorKey, screenKey },
  },
  RoundDealt: {
    nl: 'Kaarten gedeeld',
    en: 'Cards dealt',
    fields: {
      deal: {
        nl: 'set uitspraken, kaartmaat, wat een bingo is, het toevalsgetal van de kaarten',
        en: 'deck of phrases, card size, what is a bingo, the random number of the cards',
      },
    },
  },
  RoundStarted: { nl: 'Ronde begonnen', en: 'Round started', fields: { at: moment } },
  RoundTimed: {
    nl: 'Tijd getoond',
    en: 'Time shown',
    fields: { minutes: { nl: 'minuten', en: 'minutes' } },
  },
  RoundPaused: { nl: 'Pauze', en: 'Paused', fields: { at: moment } },
  RoundResumed: { nl: 'Verder', en: 'Resumed', fields: { at: moment } },
  Marked: { nl: 'Vakje aangekruist', en: 'Square marked', fields: { seat, square, at: moment } },
  MarkTakenBack: { nl: 'Kruisje teruggenomen', en: 'Mark taken back', fields: { seat, square } },
  BingoCalled: {
    nl: 'Bingo gemeld',
    en: 'Bingo called',
    fields: {
      bingo: {
        nl: 'stoelnummer, rij, tijdstip, per zin het aantal andere kaarten',
        en: 'seat number, line, moment, per phrase the number of other cards',
      },
    },
  },
  PutOnScreen: {
    nl: 'Iets op het scherm',
    en: 'Something on the screen',
    fields: { shown: { nl: 'wat', en: 'what' } },
  },
  RoundEnded: {
    nl: 'Ronde klaar',
    en: 'Round ended',
    fields: {
      at: moment,
      cards: { nl: 'aantal kaarten', en: 'number of cards' },
      provisional: { nl: 'of dat nog ongedaan kon', en: 'whether that could still be undone' },
    },
  },
  EndSettled: { nl: 'Einde van de ronde staat vast', en: 'End of the round is final', fields: {} },
  StepUndone: { nl: 'Laatste stap ongedaan gemaakt', en: 'Latest step undone', fields: { at: moment } },
  RoomClosed: {
    nl: 'Sessie gesloten (alleen in bestanden van een oude versie)',
    en: 'Session closed (only in files of an old version)',
    fields: { at: moment },
  },
  RoomDistilled: {
    nl: 'Sessie gesloten: al het voorgaande is vernietigd',
    en: 'Session closed: all of the above is destroyed',
    fields: { room: { nl: 'wat er overblijft, zie hieronder', en: 'what is left, see below' } },
  },
};

/** What is left of a session once it is closed. Of a rehearsal nothing is. */
export const keptOfSession: Readonly<Record<Exclude<keyof ClosedRoom, 'phase' | 'played' | 'rehearsal'>, Text>> = {
  language: { nl: 'taal', en: 'language' },
  case: { nl: 'casus', en: 'case' },
  keepHours: { nl: 'bewaartijd', en: 'how long it is kept' },
  openedAt: { nl: 'tijdstip van openen', en: 'moment of opening' },
  closedAt: { nl: 'tijdstip van sluiten', en: 'moment of closing' },
  facilitatorKey,
  screenKey,
  assistantKey: { nl: 'vingerafdruk van de assistentlink', en: 'fingerprint of the assistant’s link' },
  turns: { nl: 'hoe vaak de links vernieuwd zijn', en: 'how often the links were renewed' },
  joined: { nl: 'aantal stoelen', en: 'number of seats' },
};

/** What is left of each round. */
export const keptOfRound: Readonly<Record<Exclude<keyof DistilledRound, 'kind'>, Text>> = {
  activity: { nl: 'nummer', en: 'number' },
  deck: { nl: 'set uitspraken', en: 'deck of phrases' },
  size: { nl: 'kaartmaat', en: 'card size' },
  extra: { nl: 'wat een bingo was', en: 'what was a bingo' },
  startedAt: { nl: 'begin', en: 'beginning' },
  ended: { nl: 'of hij klaar was', en: 'whether it was over' },
  bingos: { nl: 'aantal bingo’s', en: 'number of bingos' },
  tally: { nl: 'turflijst', en: 'tally' },
};
