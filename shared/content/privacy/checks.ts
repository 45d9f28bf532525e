// How each claim can be checked: by hand, and by the test that keeps it. `tests/threats.test.ts` wants every test here.
import type { Language } from '../../domain/language.ts';
import type { Article, Cell } from '../materialSchema.ts';

type Check = Readonly<Record<Language, { readonly claim: string; readonly look: Cell }>> & {
  readonly file: string;
  readonly title: string;
};

const sqlite = 'sqlite3 data/bingo.sqlite "SELECT event FROM entry"';

export const checks: readonly Check[] = [
  {
    nl: { claim: 'Geen derden', look: 'F12, Netwerk: elk verzoek gaat naar dit adres' },
    en: { claim: 'No third parties', look: 'F12, Network: every request goes to this address' },
    file: 'tests/browser/workshop.spec.ts',
    title: 'a facilitator leads a round with three phones, a screen and a server that dies',
  },
  {
    nl: { claim: 'Geen cookies', look: 'F12, Toepassing of Opslag, Cookies: leeg' },
    en: { claim: 'No cookies', look: 'F12, Application or Storage, Cookies: empty' },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: no answer of the server sets a cookie',
  },
  {
    nl: { claim: 'Niemand krijgt kruisjes per stoel', look: 'F12, Netwerk, WS, op de pagina van de begeleider' },
    en: { claim: 'Nobody is sent marks per seat', look: 'F12, Network, WS, on the facilitator’s page' },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: console, screen and phones are sent nothing but what is on the list',
  },
  {
    nl: {
      claim: 'Wie van twee een zin aankruiste die beiden hadden, staat nergens',
      look: 'Speel met twee telefoons, en dan andersom',
    },
    en: {
      claim: 'Which of two people marked what both had stands nowhere',
      look: 'Play with two phones, and then the other way round',
    },
    file: 'tests/flows/privacy.twins.test.ts',
    title:
      'privacy: whoever of two people marked the phrases, console, screen, other phones and files are the same to the byte',
  },
  {
    nl: { claim: 'Niets loopt mee terwijl mensen aankruisen', look: 'F12, WS: kruis iets aan en kijk mee' },
    en: { claim: 'Nothing ticks along while people mark', look: 'F12, WS: mark something and look' },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: nothing moves at the desk or on the screen while people mark',
  },
  {
    nl: { claim: 'Bestanden bevatten alleen tellingen', look: 'Open de CSV in een tekstprogramma' },
    en: { claim: 'Files hold counts only', look: 'Open the CSV in a text editor' },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: files hold counts only, of rounds that are over',
  },
  {
    nl: {
      claim: 'Tijdens de sessie hoogstens een stoelnummer in het bestand',
      look: ['Op de server:', { code: sqlite }],
    },
    en: { claim: 'A seat number at most in the file, during the session', look: ['On the server:', { code: sqlite }] },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: while a session is open its rows name a seat number at most',
  },
  {
    nl: { claim: 'Sluiten vernietigt de rest', look: 'Dezelfde opdracht na het sluiten: één regel' },
    en: { claim: 'Closing destroys the rest', look: 'The same command after closing: one line' },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: closing destroys seats, marks, cards and requests, and leaves every tally as it was',
  },
  {
    nl: {
      claim: 'Wissen laat niets achter',
      look: ['Noem de casus Kanarie, wis, en dan:', { code: 'grep -rc Kanarie data' }],
    },
    en: {
      claim: 'Wiping leaves nothing behind',
      look: ['Call the case Canary, wipe, and then:', { code: 'grep -rc Canary data' }],
    },
    file: 'tests/flows/ending.test.ts',
    title: 'a wiped session leaves no byte behind, and its phones are told',
  },
  {
    nl: { claim: 'Het logboek heeft geen inhoud', look: ['Start met', { code: 'LOG_LEVEL=trace' }, 'en lees mee'] },
    en: { claim: 'The log has no content', look: ['Start with', { code: 'LOG_LEVEL=trace' }, 'and read it'] },
    file: 'tests/flows/privacy.test.ts',
    title: 'privacy: log and metrics name no code, secret, phrase or address',
  },
  {
    nl: { claim: 'Wat een telling wel en niet verraadt', look: 'Reken mee met uw eigen CSV' },
    en: { claim: 'What a count gives away, and what not', look: 'Work it out with a CSV of your own' },
    file: 'tests/server/exports/adversary.test.ts',
    title: 'T27: of two people whose marks are unknown nobody can tell who marked what both could mark',
  },
];

const columns = {
  nl: ['Bewering', 'Zo ziet u het zelf', 'Test die het bewaakt'],
  en: ['Claim', 'How you see it yourself', 'Test that keeps it'],
} as const;

/** The same as a table. */
export const checksTable = (language: Language): Article['nl'][number] => ({
  kind: 'table',
  columns: [...columns[language]],
  rows: checks.map((check) => {
    const { claim, look } = check[language];
    return [claim, look, [{ code: check.file.replace('tests/', '') }, { code: check.title }]];
  }),
});
