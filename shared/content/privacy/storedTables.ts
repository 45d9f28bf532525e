// The tables of the data file, column by column. All SQL is the server's: `tests/flows/privacy.test.ts` compares.
import type { Language } from '../../domain/language.ts';

type Text = Readonly<Record<Language, string>>;

const code = { nl: 'code', en: 'code' };

export const storedTables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  room: {
    code,
    length: { nl: 'aantal gebeurtenissen', en: 'number of events' },
    keep_until: { nl: 'tijdstip van wissen', en: 'moment of wiping' },
    first: { nl: 'volgnummer van de oudste die er nog is', en: 'sequence number of the oldest that is left' },
  },
  entry: {
    code,
    version: { nl: 'volgnummer', en: 'sequence number' },
    request: { nl: 'kenmerk van het verzoek', en: 'name of the request' },
    event: { nl: 'gebeurtenis', en: 'event' },
  },
  gone: {
    code_hash: { nl: 'vingerafdruk van een gewiste code', en: 'fingerprint of a wiped code' },
    reason: { nl: 'reden', en: 'reason' },
    at: { nl: 'tijdstip', en: 'moment' },
  },
  file: { identity: { nl: 'willekeurig kenmerk van dit bestand', en: 'random name of this file' } },
  residue: {
    number: { nl: 'volgnummer van wat nog vernietigd moet worden', en: 'number of what is still to be destroyed' },
  },
};
