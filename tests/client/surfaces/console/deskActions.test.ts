import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { dealRequestSchema } from '../../../../shared/protocol/openRequest.ts';
import { OWN_DECK_ID, type OwnDeck } from '../../../../shared/protocol/ownDeck.ts';
import { requestSchema } from '../../../../shared/protocol/up.ts';
import type { DeskRequest } from '../../../../client/src/net/openConsole.ts';
import { deskActions } from '../../../../client/src/surfaces/console/deskActions.ts';
import { firstChoice } from '../../../../client/src/surfaces/console/dealChoice.ts';

const choice = firstChoice(null);

async function asked(activity: number, press: (actions: ReturnType<typeof deskActions>) => Promise<boolean>) {
  const requests: DeskRequest[] = [];
  const ask = (request: DeskRequest) => Promise.resolve(requests.push(request) > 0);
  const place = activity === 0 ? null : { activity, steps: 7 };
  await press(deskActions({ ask, dealOwn: () => Promise.resolve(false) }, place, null));
  return requests[0];
}

describe('deskActions', () => {
  test('asks nothing that the server does not understand', async () => {
    const presses: readonly Parameters<typeof asked>[1][] = [
      (actions) => actions.start(),
      (actions) => actions.pause(),
      (actions) => actions.resume(),
      (actions) => actions.end(),
      (actions) => actions.settle(),
      (actions) => actions.time(10),
      (actions) => actions.time(null),
      (actions) => actions.undo(),
      (actions) => actions.show({ what: 'silence' }),
      (actions) => actions.show({ what: 'bingo', bingo: 3 }),
      (actions) => actions.show({ what: 'phrase', phrase: 'law-rules', reopening: null }),
      (actions) => actions.show({ what: 'phrase', phrase: 'law-rules', reopening: 4 }),
      (actions) => actions.dealAgain(choice),
      (actions) => actions.dealNext(choice),
      (actions) => actions.takePaper(6),
      (actions) => actions.markPaper(3, 24),
      (actions) => actions.takeBackPaper(3, 24),
      (actions) => actions.callPaperBingo(3, 'row-1'),
      (actions) => actions.closeDoor(),
      (actions) => actions.openDoor(),
      (actions) => actions.admit(),
      (actions) => actions.helpSeat(12, 'a-secret_of-22-letters'),
      (actions) => actions.removeSeat(12),
      (actions) => actions.close(),
      (actions) => actions.wipe(),
    ];
    for (const press of presses) {
      const request = await asked(1, press);
      expect(v.is(requestSchema, { ...request, id: '12345678' }), request?.type).toBe(true);
    }
  });

  test('deals again where the room is, and next one further', async () => {
    expect(await asked(2, (actions) => actions.dealAgain(choice))).toMatchObject({ activity: 2, type: 'DealRound' });
    expect(await asked(2, (actions) => actions.dealNext(choice))).toMatchObject({ activity: 3, type: 'DealRound' });
    expect(await asked(0, (actions) => actions.dealNext(choice))).toMatchObject({ activity: 1, type: 'DealRound' });
  });

  test('says with every step what was seen of the round, and of a next one nothing', async () => {
    for (const type of ['start', 'pause', 'resume', 'end', 'settle', 'undo'] as const)
      expect(await asked(2, (actions) => actions[type]())).toMatchObject({ activity: 2, steps: 7 });
    expect(await asked(2, (actions) => actions.show({ what: 'tally' }))).toMatchObject({ steps: 7 });
    expect(await asked(2, (actions) => actions.dealAgain(choice))).toMatchObject({ steps: 7 });
    expect(await asked(2, (actions) => actions.dealNext(choice))).toMatchObject({ activity: 3, steps: 0 });
  });

  test('a deck of her own goes its own way, and without one to the server that knows none of that name', async () => {
    const own: OwnDeck = {
      name: 'Van ons',
      kind: 'defence',
      phrases: [{ letter: 'B', argument: null, cell: 'Nee', sentence: 'Nee' }],
    };
    const dealt: unknown[] = [];
    const dealOwn = (request: unknown) => Promise.resolve(dealt.push(request) > 0);
    const asked: DeskRequest[] = [];
    const ask = (request: DeskRequest) => Promise.resolve(asked.push(request) > 0);
    const ownChoice = { ...choice, deck: OWN_DECK_ID };
    await deskActions({ ask, dealOwn }, { activity: 2, steps: 7 }, own).dealNext(ownChoice);
    expect([asked, v.parse(dealRequestSchema, dealt[0])]).toMatchObject([[], { activity: 3, deck: own }]);
    await deskActions({ ask, dealOwn }, { activity: 2, steps: 7 }, null).dealAgain(ownChoice);
    expect(asked).toMatchObject([{ activity: 2, deck: 'own' }]);
  });
});
