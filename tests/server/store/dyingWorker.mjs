// The journal's worker, that dies when it is asked about one code.
import { parentPort } from 'node:worker_threads';
import '../../../dist/server/store/journalWorker.js';

const fatal = {
  /** As when a library ends the thread. */
  EXIT: () => process.exit(1),
  /** As when an error is caught by nobody. */
  THROW: () => {
    throw new Error('died');
  },
};
parentPort.on('message', (asked) => {
  for (const { question } of asked) fatal[question.code]?.();
});
