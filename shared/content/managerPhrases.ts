// What managers, directors, aldermen and councillors say when they defend, and the deck for them.
// Edit the wordings freely: `|` = a word may break here on a phone; an id is never reused; no full stop at the end.
import type { PhraseSource } from './schema.ts';

export const managerPhrases: readonly PhraseSource[] = [
  // ---- B: Beschermen (protect) ----

  {
    id: 'not-ours-regional',
    argument: 'not-ours',
    nl: {
      cell: 'Dat is regio|naal belegd',
      sentence: 'Dat is regionaal belegd, daar gaan wij niet meer over',
    },
    en: {
      cell: 'That sits with the region',
      sentence: 'That sits with the region now, we’ve no say in it',
    },
  },
  {
    id: 'not-ours-frameworks',
    argument: 'not-ours',
    nl: {
      cell: 'Wij gaan over de kaders',
      sentence: 'Laten we zuiver blijven, wij gaan over de kaders',
    },
    en: {
      cell: 'We just set the framework',
      sentence: 'Let’s keep our roles clear, we just set the framework',
    },
  },
  {
    id: 'guarantee-does-it-scale',
    argument: 'guarantee',
    nl: {
      cell: 'Hoe schalen we dit op?',
      sentence: 'Leuk voor één gezin, maar hoe schalen we dit op?',
    },
    en: {
      cell: 'But does it scale?',
      sentence: 'Fine for one household, but does it scale?',
    },
  },
  {
    id: 'guarantee-which-kpi',
    argument: 'guarantee',
    nl: {
      cell: 'Welke KPI hangt hieraan?',
      sentence: 'Even voor mijn beeld, welke KPI hangt hieraan?',
    },
    en: {
      cell: 'Which KPI is that under?',
      sentence: 'Remind me, which KPI is that under?',
    },
  },
  {
    id: 'protect-professionals-must-dare',
    routine: 'protect',
    nl: {
      cell: 'Dat moeten ze zelf durven',
      sentence: 'De ruimte is er, maar dat moeten de professionals zelf durven',
    },
    en: {
      cell: 'They just need to be bold',
      sentence: 'The room is there, the professionals just need to be bold',
    },
  },
  {
    id: 'protect-political-backing',
    routine: 'protect',
    nl: {
      cell: 'Bestuur|lijk draag|vlak?',
      sentence: 'Mooi plan, is daar bestuurlijk draagvlak voor?',
    },
    en: {
      cell: 'Any polit|ical backing?',
      sentence: 'Nice plan, is there any political backing?',
    },
  },
  {
    id: 'protect-no-surprises',
    routine: 'protect',
    nl: {
      cell: 'Geen ver|rassingen graag',
      sentence: 'Geen verrassingen graag, praat me op tijd bij',
    },
    en: {
      cell: 'Please, no surprises',
      sentence: 'Please, no surprises, just keep me briefed',
    },
  },
  {
    id: 'protect-stand-by-my-people',
    routine: 'protect',
    nl: {
      cell: 'Ik sta voor mijn mensen',
      sentence: 'Er wordt keihard gewerkt, ik sta voor mijn mensen',
    },
    en: {
      cell: 'I stand by my people',
      sentence: 'Everyone’s working flat out, and I stand by my people',
    },
  },

  // ---- I: In de mist houden (avoid-transparency) ----

  {
    id: 'law-ordinance',
    argument: 'law',
    nl: {
      cell: 'Zo luidt de ver|ordening',
      sentence: 'Zo luidt de verordening, en daar heb ik me aan te houden',
    },
    en: {
      cell: 'The ordi|nance says so',
      sentence: 'The ordinance says so, and I’m bound by it',
    },
  },
  {
    id: 'law-tendered',
    argument: 'law',
    nl: {
      cell: 'Dat is zo aan|besteed',
      sentence: 'Dat is zo aanbesteed, daar zitten we nog drie jaar aan vast',
    },
    en: {
      cell: 'That’s how we tendered it',
      sentence: 'That’s how we tendered it, we’re tied in for three more years',
    },
  },
  {
    id: 'privacy-no-individual-cases',
    argument: 'privacy',
    nl: {
      cell: 'Indivi|duele ge|vallen, nee',
      sentence: 'Over individuele gevallen, nee, daar doe ik geen uitspraken over',
    },
    en: {
      cell: 'I don’t comment on cases',
      sentence: 'You’ll understand that I don’t comment on cases',
    },
  },
  {
    id: 'avoid-our-attention',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Dat heeft onze aandacht',
      sentence: 'Goed dat je het noemt, dat heeft onze aandacht',
    },
    en: {
      cell: 'It has our full attention',
      sentence: 'Rest assured, it has our full attention',
    },
  },
  {
    id: 'avoid-not-the-picture',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Ik herken dat beeld niet',
      sentence: 'Ik herken dat beeld niet, ik hoor juist goede geluiden',
    },
    en: {
      cell: 'I don’t recognise that',
      sentence: 'I don’t recognise that, I only hear good things',
    },
  },
  {
    id: 'avoid-technical-question',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Een tech|nische vraag',
      sentence: 'Dat is meer een technische vraag, die doen we schriftelijk',
    },
    en: {
      cell: 'We’ll answer in writing',
      sentence: 'That’s a technical question, we’ll answer in writing',
    },
  },
  {
    id: 'avoid-culture-change',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Dat is een cultuur|omslag',
      sentence: 'Dat regel je niet zomaar, dat is een cultuuromslag',
    },
    en: {
      cell: 'That’s a culture change',
      sentence: 'You can’t rush that, that’s a culture change',
    },
  },
  {
    id: 'avoid-lessons-learned',
    routine: 'avoid-transparency',
    nl: {
      cell: 'We leren hier enorm van',
      sentence: 'Vervelend gelopen, maar we leren hier enorm van',
    },
    en: {
      cell: 'Lessons will be learned',
      sentence: 'It’s most regrettable, but lessons will be learned',
    },
  },

  // ---- N: Niet verliezen (win-dont-lose) ----

  {
    id: 'distrust-emails-everyone',
    argument: 'distrust',
    nl: {
      cell: 'Die mailt iedereen',
      sentence: 'O ja, die mailt iedereen, tot en met de burgemeester',
    },
    en: {
      cell: 'They e-mail everyone',
      sentence: 'Oh yes, they e-mail everyone, even the mayor',
    },
  },
  {
    id: 'others-worse-whole-town',
    argument: 'others-worse',
    nl: {
      cell: 'Ik ga over de hele stad',
      sentence: 'Ik voel met ze mee, maar ik ga over de hele stad',
    },
    en: {
      cell: 'I serve the whole town',
      sentence: 'I do feel for them, but I serve the whole town',
    },
  },
  {
    id: 'others-worse-mostly-fine',
    argument: 'others-worse',
    nl: {
      cell: 'Het gaat meestal goed',
      sentence: 'Laten we niet vergeten, het gaat meestal goed',
    },
    en: {
      cell: 'Mostly it goes well',
      sentence: 'Let’s not forget, mostly it goes well',
    },
  },
  {
    id: 'win-more-creative',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Wees eens crea|tiever',
      sentence: 'Er kan zoveel, wees eens wat creatiever',
    },
    en: {
      cell: 'Be a bit more creative',
      sentence: 'There’s so much you can do, be a bit more creative',
    },
  },
  {
    id: 'win-bring-a-proposal',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Kom met een voorstel',
      sentence: 'Ik hoor vooral problemen, kom met een voorstel',
    },
    en: {
      cell: 'Bring me a proposal',
      sentence: 'I’m hearing problems, bring me a proposal',
    },
  },
  {
    id: 'win-one-page',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Zet het eens op één A4',
      sentence: 'Het is wel veel, zet het eens op één A4',
    },
    en: {
      cell: 'Put it on one page',
      sentence: 'It’s rather a lot, could you put it on one page?',
    },
  },
  {
    id: 'win-not-before-elections',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Niet voor de ver|kiezingen',
      sentence: 'Laten we reëel zijn, niet voor de verkiezingen',
    },
    en: {
      cell: 'Not before the election',
      sentence: 'Let’s be realistic, not before the election',
    },
  },
  {
    id: 'win-let-it-land',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Laat het even landen',
      sentence: 'Indrukwekkend verhaal, laat het even landen',
    },
    en: {
      cell: 'Let’s sleep on it',
      sentence: 'That’s quite a story, let’s sleep on it',
    },
  },

  // ---- G: Gesloten argument (closed-arguments) ----

  {
    id: 'precedent-becomes-policy',
    argument: 'precedent',
    nl: {
      cell: 'Dan wordt het beleid',
      sentence: 'Als ik dit één keer doe, dan wordt het beleid',
    },
    en: {
      cell: 'Then it becomes policy',
      sentence: 'If I do this once, then it becomes policy',
    },
  },
  {
    id: 'equality-no-other-council',
    argument: 'equality',
    nl: {
      cell: 'Geen gemeen|te doet dat',
      sentence: 'Geen gemeente in de regio doet dat, waarom wij dan wel?',
    },
    en: {
      cell: 'No other council does it',
      sentence: 'No other council does it, so why should we?',
    },
  },
  {
    id: 'equality-one-line',
    argument: 'equality',
    nl: {
      cell: 'We trekken hier één lijn',
      sentence: 'We trekken hier één lijn, in alle wijken',
    },
    en: {
      cell: 'We have to be con|sistent',
      sentence: 'We have to be consistent, in every district',
    },
  },
  {
    id: 'closed-should-we-want-this',
    routine: 'closed-arguments',
    nl: {
      cell: 'Moeten we dit wel willen?',
      sentence: 'De vraag achter de vraag is, moeten we dit wel willen?',
    },
    en: {
      cell: 'Should we even want this?',
      sentence: 'The real question is, should we even want this?',
    },
  },
  {
    id: 'closed-coalition-agreement',
    routine: 'closed-arguments',
    nl: {
      cell: 'Niet in het akkoord',
      sentence: 'Het staat niet in het coalitieakkoord, dus dan houdt het op',
    },
    en: {
      cell: 'Not in the coalition deal',
      sentence: 'It’s not in the coalition deal, so that settles it',
    },
  },
  {
    id: 'closed-in-our-vision',
    routine: 'closed-arguments',
    nl: {
      cell: 'Dat staat in onze visie',
      sentence: 'De mens centraal, dat staat in onze visie',
    },
    en: {
      cell: 'It’s in our vision',
      sentence: 'People come first here, it’s in our vision',
    },
  },
  {
    id: 'closed-dashboard-green',
    routine: 'closed-arguments',
    nl: {
      cell: 'Alles staat op groen',
      sentence: 'Gek, in mijn dashboard staat alles op groen',
    },
    en: {
      cell: 'The dashboard is green',
      sentence: 'That’s odd, the dashboard is green',
    },
  },

  // ---- O: Ontkennen (deny-conviction) ----

  {
    id: 'no-means-budget-round',
    argument: 'no-means',
    nl: {
      cell: 'Dat loopt mee in de p&c',
      sentence: 'Dat loopt mee in de p&c-cyclus, dus op zijn vroegst in mei',
    },
    en: {
      cell: 'Wait for the budget round',
      sentence: 'It’ll have to wait for the budget round',
    },
  },
  {
    id: 'no-means-savings-target',
    argument: 'no-means',
    nl: {
      cell: 'Er ligt een taak|stelling',
      sentence: 'Er ligt een taakstelling, ik moet juist geld vinden',
    },
    en: {
      cell: 'I’ve savings to find',
      sentence: 'It’s the wrong year for it, I’ve savings to find',
    },
  },
  {
    id: 'no-means-reorganisation',
    argument: 'no-means',
    nl: {
      cell: 'Eerst de reorga|nisatie',
      sentence: 'Eerst de reorganisatie, dan heb ik weer mensen',
    },
    en: {
      cell: 'First the restruc|turing',
      sentence: 'First the restructuring, then I’ll have people again',
    },
  },
  {
    id: 'self-reliance-not-everything',
    argument: 'self-reliance',
    nl: {
      cell: 'De overheid kan niet alles',
      sentence: 'Eerlijk is eerlijk, de overheid kan niet alles',
    },
    en: {
      cell: 'Govern|ment can’t do it all',
      sentence: 'Let’s be honest, government can’t do it all',
    },
  },
  {
    id: 'self-reliance-part-of-life',
    argument: 'self-reliance',
    nl: {
      cell: 'We moeten nor|mali|seren',
      sentence: 'Tegenslag hoort bij het leven, we moeten normaliseren',
    },
    en: {
      cell: 'Setbacks are part of life',
      sentence: 'Setbacks are part of life, not everything needs a service',
    },
  },
  {
    id: 'deny-your-call',
    routine: 'deny-conviction',
    nl: {
      cell: 'Niet op jouw stoel zitten',
      sentence: 'Dat is jouw vak, ik ga niet op jouw stoel zitten',
    },
    en: {
      cell: 'It’s your call, not mine',
      sentence: 'You’re the professional, it’s your call, not mine',
    },
  },
  {
    id: 'deny-open-door',
    routine: 'deny-conviction',
    nl: {
      cell: 'Mijn deur staat open',
      sentence: 'Fijn dat je dit deelt, en je weet, mijn deur staat open',
    },
    en: {
      cell: 'My door is always open',
      sentence: 'I’m glad you shared that, and my door is always open',
    },
  },
  {
    id: 'deny-only-one-vote',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik heb ook maar één stem',
      sentence: 'Binnen het college heb ik ook maar één stem',
    },
    en: {
      cell: 'I’m only one vote',
      sentence: 'I’m only one vote on the executive, you know',
    },
  },
];

/** The whole deck for managers and aldermen: ids from here and from phrases.ts, ten per letter. */
export const managerDeckIds: readonly string[] = [
  // B
  'not-ours-regional',
  'not-ours-frameworks',
  'guarantee-does-it-scale',
  'guarantee-which-kpi',
  'protect-professionals-must-dare',
  'protect-political-backing',
  'protect-no-surprises',
  'protect-stand-by-my-people',
  'protect-for-the-alderman',
  'protect-in-the-papers',
  // I
  'law-ordinance',
  'law-tendered',
  'privacy-no-individual-cases',
  'avoid-our-attention',
  'avoid-not-the-picture',
  'avoid-technical-question',
  'avoid-culture-change',
  'avoid-lessons-learned',
  'law-the-hague-decides',
  'law-unlawful-spending',
  // N
  'distrust-emails-everyone',
  'others-worse-whole-town',
  'others-worse-mostly-fine',
  'win-more-creative',
  'win-bring-a-proposal',
  'win-one-page',
  'win-not-before-elections',
  'win-let-it-land',
  'win-zoom-out',
  'win-working-group',
  // G
  'precedent-becomes-policy',
  'equality-no-other-council',
  'equality-one-line',
  'closed-should-we-want-this',
  'closed-coalition-agreement',
  'closed-in-our-vision',
  'closed-dashboard-green',
  'closed-there-is-policy',
  'closed-council-adopted',
  'precedent-pull-factor',
  // O
  'no-means-budget-round',
  'no-means-savings-target',
  'no-means-reorganisation',
  'self-reliance-not-everything',
  'self-reliance-part-of-life',
  'deny-your-call',
  'deny-open-door',
  'deny-only-one-vote',
  'no-means-earmarked',
  'deny-cannot-sell-upstairs',
];
