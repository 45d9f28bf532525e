// What a client may ask of a round. `activity` is the round's place in the session, from 1.
import * as v from 'valibot';
import { MAX_SEATS } from '../domain/room.ts';
import { type LineId, linesOf } from '../domain/round/bingo.ts';
import { cardSizes } from '../domain/round/deal.ts';
import { TAP_AGE_MAX } from './limits.ts';
import { requestId } from './requestId.ts';

export const deckId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const wholeNumber = (max: number, min = 0) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const toRound = <Type extends string>(type: Type) => ({
  id: requestId,
  kind: v.literal('round'),
  activity: wholeNumber(999, 1),
  type: v.literal(type),
});

export const extraPatternsSchema = v.strictObject({ corners: v.boolean(), full: v.boolean() });

const shown = v.variant('what', [
  v.strictObject({ what: v.literal('listening') }),
  v.strictObject({ what: v.literal('silence') }),
  v.strictObject({ what: v.literal('bingo'), bingo: wholeNumber(9_999) }),
  /** A page beyond the last is the last. */
  v.strictObject({ what: v.literal('tally'), page: v.exactOptional(wholeNumber(99)) }),
  /** `reopening` is the place of one of the ways to reopen in the material on this phrase, from 0. */
  v.strictObject({ what: v.literal('phrase'), phrase: deckId, reopening: v.nullable(wholeNumber(99)) }),
]);

/** Any line that any card can have; whether it is complete on this one is for the rules to say. */
const lineIds = cardSizes.flatMap((size) => linesOf(size, { corners: true, full: true }).map(({ id }) => id));
const line = v.picklist([...new Set<LineId>(lineIds)]);

/** A square of one's own card, and how many milliseconds ago it was tapped, by the time that went by on the phone. */
const tap = { square: wholeNumber(24), ago: wholeNumber(TAP_AGE_MAX) };

/**
 * How many steps of the round whoever leads has seen, `steps` in her view (0 of a round that is not there yet). If others
 * were taken since, she is refused as `overtaken`, unless it is already as she asks. Left out, it is done regardless.
 */
export const stepsSeen = wholeNumber(1_000_000);
const toLead = <Type extends string>(type: Type) => ({ ...toRound(type), steps: v.optional(stepsSeen) });

export const facilitatorRoundRequests = [
  /** Deals fresh cards for a next round, or once more for a round that has not started. */
  v.strictObject({
    ...toLead('DealRound'),
    deck: deckId,
    size: v.picklist(cardSizes),
    extra: extraPatternsSchema,
  }),
  v.strictObject(toLead('StartRound')),
  v.strictObject(toLead('PauseRound')),
  v.strictObject(toLead('ResumeRound')),
  /** `provisional`: the end can be undone until it is settled, and as long as it is not, there is no tally to be had. */
  v.strictObject({ ...toLead('EndRound'), provisional: v.optional(v.boolean()) }),
  v.strictObject(toLead('SettleEnd')),
  /** Takes back the latest step: a start, a pause, going on, a provisional end, or what was shown. */
  v.strictObject({ ...toRound('UndoStep'), steps: stepsSeen }),
  /** Shows the room how much is left of so many minutes, or no time; nothing ends by it. */
  v.strictObject({ ...toRound('TimeRound'), minutes: v.nullable(wholeNumber(240, 1)) }),
  /** Puts something else on the projector; the tally only of a round that has ended. */
  v.strictObject({ ...toLead('Show'), shown }),
] as const;

export const participantRoundRequests = [
  v.strictObject({ ...toRound('Mark'), ...tap }),
  v.strictObject({ ...toRound('HearAgain'), ...tap }),
  v.strictObject({ ...toRound('TakeBack'), ...tap }),
  v.strictObject({ ...toRound('CallBingo'), line }),
] as const;

/** The number of a card on paper. */
const onPaper = { seat: wholeNumber(MAX_SEATS, 1) };

/** For whoever leads: what the holder of a card on paper reads out. Refused for a seat that has a phone. */
export const paperRoundRequests = [
  v.strictObject({ ...toRound('MarkPaper'), ...onPaper, square: tap.square }),
  v.strictObject({ ...toRound('TakeBackPaper'), ...onPaper, square: tap.square }),
  v.strictObject({ ...toRound('CallPaperBingo'), ...onPaper, line }),
] as const;
