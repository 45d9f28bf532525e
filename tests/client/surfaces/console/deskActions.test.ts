import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { requestSchema } from '../../../../shared/protocol/up.ts';
import type { DeskRequest } from '../../../../client/src/net/openConsole.ts';
import { deskActions } from '../../../../client/src/surfaces/console/deskActions.ts';
import { firstChoice } from '../../../../client/src/surfaces/console/dealChoice.ts';

const choice = firstChoice(null);

async function asked(activity: number, press: (actions: ReturnType<typeof deskActions>) => Promise<boolean>) {
  const requests: DeskRequest[] = [];
  const ask = (request: DeskRequest) => Promise.resolve(requests.push(request) > 0);
  await press(deskActions(ask, activity));
  return requests[0];
}

describe('deskActions', () => {
  test('asks nothing that the server does not understand', async () => {
    const presses: readonly Parameters<typeof asked>[1][] = [
      (actions) => actions.start(),
      (actions) => actions.pause(),
      (actions) => actions.resume(),
      (actions) => actions.end(),
      (actions) => actions.show({ what: 'bingo', bingo: 3 }),
      (actions) => actions.dealAgain(choice),
      (actions) => actions.dealNext(choice),
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
});

test('the first choice is what was played last', () => {
  const last = {
    deck: { id: 'first-try', name: 'First try' },
    size: 4,
    extra: { corners: true, full: false },
  } as const;
  expect(firstChoice(last)).toEqual({ deck: 'first-try', size: 4, extra: { corners: true, full: false } });
});
