// `npm run faults`: the long run of the fault laboratory. `npm run faults -- --minutes 3 --seed 1a2b3c4d`
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { build, install, root } from '../../server/prepare.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '25' },
    marks: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '300' },
    phones: { type: 'string', default: '300' },
    rooms: { type: 'string', default: '12' },
    seed: { type: 'string' },
  },
});
if (values.seed) process.env.FAULT_SEED = values.seed;
install();
build();
const resolve = { conditions: ['source'] };
const { module } = await runnerImport('./tests/faults/longRun.ts', {
  root,
  configFile: false,
  resolve,
  ssr: { resolve },
});
const numbers = Object.fromEntries(
  ['minutes', 'marks', 'kills', 'phones', 'rooms'].map((name) => [name, Number(values[name])]),
);
process.exit((await module.longRun(numbers)) ? 0 : 1);
