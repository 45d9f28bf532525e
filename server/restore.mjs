// `npm run restore -- FILE [--force]`: puts a backup in the place of the data, while no server uses it.
import { dataFile, named, now, tellOrFail } from './dataCommand.mjs';

await tellOrFail(async () => {
  const { restoreBackup } = await import('../dist/server/store/restore.js');
  const [backup] = named();
  if (!backup) throw new Error('Name the backup: npm run restore -- FILE');
  const force = process.argv.includes('--force');
  const { path, rooms, replaced } = restoreBackup(await dataFile(), backup, now(), force);
  const kept = replaced ? ` What it replaced is kept as ${replaced}.` : '';
  return `${path} holds ${rooms} session${rooms === 1 ? '' : 's'} again.${kept}`;
});
