// The built-in cases; the first is the default. All people in them are invented.
import type { CaseSource } from './schema.ts';

export const cases: readonly CaseSource[] = [
  {
    id: 'three-mattresses',
    pronoun: 'she',
    nl: {
      title: 'Drie matrassen bij haar zus',
      story:
        'Marit (29) is gescheiden. Met haar twee kinderen slaapt ze bij haar zus op de grond. Inschrijven mag daar niet. Urgentie krijgt ze niet: er is een dak. De jeugdhulp voor haar zoon stopt, want hij heeft hier geen adres. Bij zijn school staat een sloopwoning nog een jaar leeg. De vraag: mogen zij daar zolang wonen?',
      words: 'Ik vraag geen voorrang. Ik vraag een voordeur.',
    },
    en: {
      title: 'Three mattresses at her sister’s',
      story:
        'Marit (29) is divorced. She and her two children sleep on her sister’s floor. They may not register there. No priority for a home: there is a roof. Her son’s youth care is stopping, because he has no address here. Near his school a house stands empty, a year before demolition. The question: may they live there until then?',
      words: 'I’m not asking to go first. I’m asking for a front door.',
    },
  },
  {
    id: 'licence-expired',
    pronoun: 'he',
    nl: {
      title: 'Werk gevonden, rijbewijs verlopen',
      story:
        'Ruben (46) heeft schulden en krijgt bijstand. Over drie weken kan hij beginnen als chauffeur, maar zijn rijbewijs is verlopen. Keuring en nascholing kosten 900 euro. Schuldhulp zegt: geen nieuwe lening. Werk zegt: eerst het traject. Inkomen zegt: dit zijn gewone kosten. De vraag: wie betaalt die 900 euro, op tijd?',
      words: 'Het werk wacht op mij. Ik wacht op u.',
    },
    en: {
      title: 'Job found, licence expired',
      story:
        'Ruben (46) has debts and lives on benefits. In three weeks he can start as a lorry driver, but his licence has expired. The medical and the refresher course cost 900 euros. Debt support says: no new loan. Employment says: finish your programme first. Benefits says: these are ordinary costs. The question: who pays the 900 euros, in time?',
      words: 'The job is waiting for me. I’m waiting for you.',
    },
  },
];
