// The cases that come with the game, each with its role cards; the first is the default. All people in them are invented.
import { bicycleRepair } from './caseKits/bicycleRepair.ts';
import { cotWithoutAddress } from './caseKits/cotWithoutAddress.ts';
import { licenceExpired } from './caseKits/licenceExpired.ts';
import { stairLift } from './caseKits/stairLift.ts';
import { threeMattresses } from './caseKits/threeMattresses.ts';
import type { CaseKit } from './materialSchema.ts';

export const caseKits: readonly CaseKit[] = [
  threeMattresses,
  licenceExpired,
  cotWithoutAddress,
  stairLift,
  bicycleRepair,
];
