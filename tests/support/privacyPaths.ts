// Every path at which something may be sent or stored. A new one fails a test: then judge whether it tells who marked
// what, and write it down here if it does not.

const counts = ['hearings', 'corroborated', 'exposure', 'heardBy', 'firstMinute', 'lastMinute'];
const under = (path: string, names: readonly string[]) => names.map((name) => `${path}${name}`);

const frame = ['version', 'now'];
/** The answer to a request: what one did oneself, and nothing of others. */
const answer = ['ok', 'version', 'reason', 'words[]', 'own', 'own.activity', 'own.marks[][]', 'own.called[]'];
const session = ['audience', 'code', 'phase', 'language', 'keepHours', 'rehearsal', 'case.title', 'case.pronoun'];
const countsOf = (list: string, more: readonly string[]) => under(`${list}[].`, [...counts, ...more]);

const facilitator = [
  ...session,
  'case.story',
  'case.words',
  'joined',
  'paper',
  'presence.phones',
  'presence.screens',
  'presence.desks',
  'presence.waiting',
  // Who is there, by number.
  'numbers',
  ...under('numbers.', ['last', 'away[]', 'gone[]', 'paper[]']),
  'door',
  'assisted',
  'keepUntil',
  'storing',
  'playedRounds[]',
  'activity',
  ...under('activity.', [
    'kind',
    'activity',
    'number',
    'phase',
    'size',
    'startedAt',
    'endedAt',
    'steps',
    'minutes',
    'unseenBingo',
    'revealed',
    'tally',
    'tally.cards',
  ]),
  ...under('activity.deck.', ['id', 'name', 'kind']),
  ...under('activity.extra.', ['corners', 'full']),
  ...under('activity.shown.', ['what', 'bingo', 'phrase', 'reopening', 'page']),
  // A line that its holder chose to show, without whose it is.
  ...under('activity.bingos[].', ['line', 'phrases[].letter', 'phrases[].text', 'phrases[].alsoHeardBy']),
  ...countsOf('activity.tally.phrases', ['id', 'letter', 'argument', 'text', 'sentence']),
  ...countsOf('activity.tally.arguments', ['argument']),
  ...countsOf('activity.tally.columns', ['letter']),
];

const screen = [
  ...session.filter((path) => path !== 'keepHours'),
  'case.story',
  'case.words',
  'joined',
  'activity',
  ...under('activity.', ['kind', 'number', 'deckKind']),
  ...under('activity.show.', ['what', 'bingo', 'letter', 'sentence', 'reopening', 'page', 'timeUpAt']),
  ...under('activity.show.called.', ['line', 'phrases[].letter', 'phrases[].text']),
  ...countsOf('activity.show.phrases', ['id', 'letter', 'argument', 'text', 'sentence']),
  ...countsOf('activity.show.columns', ['letter']),
];

/** One's own number, card and marks. */
const participant = [
  ...session,
  'seat',
  'activity',
  ...under('activity.', ['kind', 'activity', 'number', 'phase', 'deckKind', 'size', 'squares[]']),
  ...under('activity.extra.', ['corners', 'full']),
  ...under('activity.squares[].', ['letter', 'cell', 'sentence']),
  ...under('activity.own.', ['activity', 'marks[][]', 'called[]']),
];

/** What is printed, over HTTP: cards without a phone, and nothing that was marked. */
export const paperPaths = new Set([
  ...under('', ['code', 'language', 'case.title', 'case.pronoun', 'cards[].seat', 'cards[].squares[]']),
  ...under('round.', ['activity', 'number', 'deckKind', 'size', 'mark', 'extra.corners', 'extra.full']),
  ...under('cards[].squares[].', ['letter', 'cell', 'sentence']),
]);

const restart = ['comeBackIn'];
const sent = (view: readonly string[]) => new Set([...answer, ...restart, ...frame, ...under('view.', view)]);

/** What may be sent, by audience. */
export const sentPaths = {
  facilitator: sent(facilitator),
  assistant: sent(facilitator),
  screen: sent(screen),
  participant: sent(participant),
} as const;

/** What may stand in a file that is taken home. */
const tally = (path: string) => [
  `${path}.cards`,
  ...countsOf(`${path}.columns`, ['id', 'letter']),
  ...countsOf(`${path}.arguments`, ['id', 'letter']),
  ...countsOf(`${path}.phrases`, ['id', 'letter', 'argument', 'sentence']),
];
export const filePaths = new Set([
  ...under('', ['format', 'version', 'day', 'language', 'case.title', 'session', 'session[].kind']),
  ...under('rounds[].', ['number', 'size', 'ended', 'bingos', 'extra.corners', 'extra.full']),
  ...under('rounds[].deck.', ['id', 'name', 'kind']),
  ...tally('rounds[].tally'),
  ...tally('session[].tally'),
]);

const fingerprints = ['facilitatorKey', 'screenKey'];
const theCase = under('case.', ['title', 'story', 'words', 'pronoun']);
const deck = under('deck.', ['id', 'name', 'kind']);
const phrase = ['id', 'letter', 'argument', 'cell', 'sentence'];

/** What may be stored of each kind of event, beside its kind and type: a seat number at most. */
export const storedPaths: Readonly<Record<string, readonly string[]>> = {
  RoomOpened: ['at', 'language', 'keepHours', ...fingerprints, ...theCase],
  SeatTaken: ['key'],
  PaperSeatsTaken: ['count'],
  SeatGivenUp: ['seat'],
  SeatRemoved: ['seat'],
  ReturnWordsSet: ['seat', 'words'],
  ReturnMissed: ['seat'],
  SeatReturnedTo: ['seat', 'key'],
  SeatHelpOffered: ['seat', 'ticket', 'until'],
  SeatHandedOver: ['seat', 'key'],
  DoorClosed: [],
  DoorOpened: [],
  LinkRenewed: under('renewed.', ['link', 'turn', 'key']),
  FacilitatorLinkRenewed: fingerprints,
  RoundDealt: [
    'activity',
    ...under('deal.', ['size', 'extra.corners', 'extra.full', 'seed', ...deck]),
    ...under('deal.deck.phrases[].', phrase),
  ],
  RoundStarted: ['activity', 'at'],
  RoundTimed: ['activity', 'minutes'],
  RoundPaused: ['activity', 'at'],
  RoundResumed: ['activity', 'at'],
  RoundEnded: ['activity', 'at', 'cards', 'provisional'],
  EndSettled: ['activity'],
  StepUndone: ['activity', 'at'],
  PutOnScreen: ['activity', ...under('shown.', ['what', 'bingo', 'phrase', 'reopening', 'page'])],
  Marked: ['activity', 'seat', 'square', 'at'],
  MarkTakenBack: ['activity', 'seat', 'square'],
  BingoCalled: ['activity', ...under('bingo.', ['seat', 'line', 'at', 'alsoHeardBy[]'])],
  RoomDistilled: under('room.', [
    ...fingerprints,
    ...under('', ['phase', 'language', 'keepHours', 'openedAt', 'closedAt', 'joined', 'assistantKey']),
    ...under('turns.', ['screen', 'assistant']),
    ...theCase,
    ...under('played[].', ['kind', 'activity', 'size', 'startedAt', 'ended', 'bingos', ...deck]),
    ...under('played[].extra.', ['corners', 'full']),
    'played[].tally.cards',
    ...countsOf('played[].tally.phrases', under('phrase.', phrase)),
    ...countsOf('played[].tally.arguments', ['argument']),
    ...countsOf('played[].tally.columns', ['letter']),
  ]),
};
