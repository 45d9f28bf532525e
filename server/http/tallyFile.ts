import type { Response } from 'express';
import * as v from 'valibot';
import { type ClosedRoom, isRehearsal, type OpenRoom } from '#shared/domain/room.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { exportTexts } from '#shared/messages/exports.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import { dutchCsv, internationalCsv } from '../exports/csv.ts';
import type { TakenHome } from '../exports/takenHome.ts';
import { tallyCsv } from '../exports/tallyCsv.ts';
import { tallyJson } from '../exports/tallyJson.ts';

export const tallyQuerySchema = v.strictObject({
  format: v.picklist(['csv', 'csv-international', 'json']),
  round: v.union([v.literal('session'), v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number))]),
});
export type TallyQuery = v.InferOutput<typeof tallyQuerySchema>;

const ENDINGS = { 'csv': '.csv', 'csv-international': '-international.csv', 'json': '.json' } as const;

/** Answers with a file to save. Its name holds nothing that anybody typed. */
export function sendTally(
  response: Response,
  { format, round }: TallyQuery,
  taken: TakenHome,
  code: string,
  room: OpenRoom | ClosedRoom,
): void {
  const t = translator(exportTexts, room.language);
  const day = new Date(room.openedAt).toISOString().slice(0, 10);
  const part = round === 'session' ? t('session') : `${t('round')}-${round}`;
  const name = `${isRehearsal(room) ? `${t('rehearsal').toLowerCase()}-` : ''}${t('fileName')}-${day}-${formatJoinCode(code)}-${part.toLowerCase()}${ENDINGS[format]}`;
  response.set('content-disposition', `attachment; filename="${name}"`);
  response.set('cache-control', 'no-store');
  if (format === 'json') response.type('json').send(JSON.stringify(tallyJson(taken, room), null, 2));
  else {
    const dialect = format === 'csv' ? dutchCsv : internationalCsv;
    response
      .type('text/csv; charset=utf-8')
      .send(tallyCsv(taken, { language: room.language, dialect, isRehearsal: isRehearsal(room) }));
  }
}
