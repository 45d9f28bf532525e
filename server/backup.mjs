// `npm run backup [-- FILE]`: a copy of all sessions at one moment, while the server runs.
import { dataFile, named, now, tellOrFail } from './dataCommand.mjs';

await tellOrFail(async () => {
  const { makeBackup } = await import('../dist/server/store/backup.js');
  const { path, rooms } = makeBackup(await dataFile(), named()[0] ?? null, now());
  return `${path} holds ${rooms} session${rooms === 1 ? '' : 's'}.`;
});
