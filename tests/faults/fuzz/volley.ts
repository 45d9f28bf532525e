import type { Chance } from '../seed.ts';
import type { FuzzTally } from './tally.ts';
import type { World } from './world.ts';

/** What one volley needs: chance of its own, so that it is the same whenever it is shot. */
export type Shooting = { readonly world: World; readonly chance: Chance; readonly tally: FuzzTally };

/** Everything that one hostile connection does, from opening to end. Rejects only if it could not even connect. */
export type Volley = (shooting: Shooting) => Promise<void>;
