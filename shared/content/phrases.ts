// Edit the wordings freely: `|` = a word may break here on a phone; an id is never reused; no full stop at the end.
import type { PhraseSource } from './schema.ts';

export const phrases: readonly PhraseSource[] = [
  // ---- B: Beschermen (protect) ----

  // argument not-ours: naar een ander loket
  {
    id: 'not-ours-not-us',
    argument: 'not-ours',
    nl: {
      cell: 'Hier zijn wij niet van',
      sentence: 'Het is een schrijnend verhaal, maar hier zijn wij niet van',
    },
    en: {
      cell: 'Not our remit',
      sentence: 'It’s a dreadful story, but it’s just not our remit',
    },
  },
  {
    id: 'not-ours-local-team',
    argument: 'not-ours',
    nl: {
      cell: 'Dat is voor het wijkteam',
      sentence: 'Dat is iets voor het wijkteam, daar zitten ze voor',
    },
    en: {
      cell: 'One for the local team',
      sentence: 'That’s one for the local team, it’s what they’re there for',
    },
  },
  {
    id: 'not-ours-no-care-need',
    argument: 'not-ours',
    nl: {
      cell: 'Ik hoor geen zorg|vraag',
      sentence: 'Ik hoor wel een woonvraag, maar ik hoor geen zorgvraag',
    },
    en: {
      cell: 'That’s not a care need',
      sentence: 'I can hear a housing need, but that’s not a care need',
    },
  },
  {
    id: 'not-ours-other-scheme-first',
    argument: 'not-ours',
    nl: {
      cell: 'Voor|liggende voor|ziening',
      sentence: 'Er is een voorliggende voorziening, dus wij zijn nog niet aan zet',
    },
    en: {
      cell: 'Other schemes come first',
      sentence: 'Other schemes come first here, so it isn’t our move yet',
    },
  },
  {
    id: 'not-ours-handed-over',
    argument: 'not-ours',
    nl: {
      cell: 'Al netjes over|gedragen',
      sentence: 'Dat hebben we al netjes overgedragen, bij ons is het dossier dicht',
    },
    en: {
      cell: 'We’ve handed it over',
      sentence: 'We’ve handed it over properly, the file is closed on our side',
    },
  },
  {
    id: 'not-ours-not-in-contract',
    argument: 'not-ours',
    nl: {
      cell: 'Niet onze opdracht',
      sentence: 'Wij kunnen dat prima, maar het zit niet in onze opdracht',
    },
    en: {
      cell: 'Not in our contract',
      sentence: 'We’re perfectly able to, but it’s not in our contract',
    },
  },
  {
    id: 'not-ours-wrong-table',
    argument: 'not-ours',
    nl: {
      cell: 'Is dit de goede tafel?',
      sentence: 'Is dit eigenlijk wel de goede tafel voor deze casus?',
    },
    en: {
      cell: 'Is this the right forum?',
      sentence: 'Is this really the right forum for a case like this?',
    },
  },

  // argument guarantee: eerst zekerheid
  {
    id: 'guarantee-who-guarantees',
    argument: 'guarantee',
    nl: {
      cell: 'Wie garan|deert dat?',
      sentence: 'Wie garandeert mij dat we hier over een jaar niet weer zitten?',
    },
    en: {
      cell: 'Who can guaran|tee that?',
      sentence: 'Who can guarantee we won’t all be back here in a year?',
    },
  },
  {
    id: 'guarantee-sustainable',
    argument: 'guarantee',
    nl: {
      cell: 'Is dit wel duur|zaam?',
      sentence: 'Mooi bedacht, maar is dit wel een duurzame oplossing?',
    },
    en: {
      cell: 'But is it sustain|able?',
      sentence: 'Nicely thought out, but is it a sustainable solution?',
    },
  },
  {
    id: 'guarantee-not-stable-yet',
    argument: 'guarantee',
    nl: {
      cell: 'Nog niet stabiel',
      sentence: 'De situatie is nog niet stabiel, dat wachten we eerst even af',
    },
    en: {
      cell: 'Not stable enough yet',
      sentence: 'Things aren’t stable enough yet, let’s wait for that first',
    },
  },
  {
    id: 'guarantee-if-it-fails',
    argument: 'guarantee',
    nl: {
      cell: 'En als het misgaat?',
      sentence: 'En wat doen we als het straks toch weer misgaat?',
    },
    en: {
      cell: 'And if it goes wrong?',
      sentence: 'And what do we do when it goes wrong again?',
    },
  },
  {
    id: 'guarantee-tried-before',
    argument: 'guarantee',
    nl: {
      cell: 'Al eens gepro|beerd',
      sentence: 'Dat traject is al eens geprobeerd, en je ziet waar we nu zitten',
    },
    en: {
      cell: 'We’ve tried that before',
      sentence: 'We’ve tried that before, and look where we are now',
    },
  },
  {
    id: 'guarantee-watertight-plan',
    argument: 'guarantee',
    nl: {
      cell: 'Is het plan sluitend?',
      sentence: 'Is het plan sluitend, en wat is dan de terugvaloptie?',
    },
    en: {
      cell: 'Is the plan water|tight?',
      sentence: 'Is the plan watertight, and what’s the fallback?',
    },
  },
  {
    id: 'guarantee-await-pilot',
    argument: 'guarantee',
    nl: {
      cell: 'Pilot even af|wachten',
      sentence: 'Laten we de evaluatie van de pilot even afwachten',
    },
    en: {
      cell: 'Let’s wait for the pilot',
      sentence: 'Let’s wait for the pilot to be evaluated, shall we?',
    },
  },

  // routine protect
  {
    id: 'protect-align-first',
    routine: 'protect',
    nl: {
      cell: 'Eerst intern af|stemmen',
      sentence: 'Dat wil ik eerst even intern afstemmen',
    },
    en: {
      cell: 'Let me check intern|ally',
      sentence: 'I’d like to check that internally first',
    },
  },
  {
    id: 'protect-for-the-alderman',
    routine: 'protect',
    nl: {
      cell: 'Dat is aan de wet|houder',
      sentence: 'Daar durf ik niks over te zeggen, dat is aan de wethouder',
    },
    en: {
      cell: 'One for the alderman',
      sentence: 'I wouldn’t like to say, that’s one for the alderman',
    },
  },
  {
    id: 'protect-pass-it-up',
    routine: 'protect',
    nl: {
      cell: 'Ik leg het even neer bij',
      sentence: 'Ik leg het even neer bij mijn leidinggevende',
    },
    en: {
      cell: 'I’ll run it past my boss',
      sentence: 'I’ll just run it past my boss and come back to you',
    },
  },
  {
    id: 'protect-take-it-back',
    routine: 'protect',
    nl: {
      cell: 'Dat neem ik mee terug',
      sentence: 'Mooi punt, dat neem ik mee terug naar de organisatie',
    },
    en: {
      cell: 'I’ll take that away',
      sentence: 'Good point, I’ll take that away with me',
    },
  },
  {
    id: 'protect-no-mandate',
    routine: 'protect',
    nl: {
      cell: 'Ik heb geen mandaat',
      sentence: 'Ik zit hier vandaag wel, maar ik heb geen mandaat',
    },
    en: {
      cell: 'I’ve no mandate for that',
      sentence: 'I’m at the table today, but I’ve no mandate for that',
    },
  },
  {
    id: 'protect-legal-must-look',
    routine: 'protect',
    nl: {
      cell: 'Laat Juri|disch mee|kijken',
      sentence: 'Laat Juridisch hier eerst even meekijken',
    },
    en: {
      cell: 'Legal should see this',
      sentence: 'I think Legal should see this before we go any further',
    },
  },
  {
    id: 'protect-in-the-papers',
    routine: 'protect',
    nl: {
      cell: 'Straks in de krant',
      sentence: 'Ik wil dit straks niet in de krant teruglezen',
    },
    en: {
      cell: 'It’ll be in the papers',
      sentence: 'I don’t want to be reading about this in the papers',
    },
  },
  {
    id: 'protect-copy-my-manager',
    routine: 'protect',
    nl: {
      cell: 'Team|leider in de cc',
      sentence: 'Zet mijn teamleider daar even bij in de cc',
    },
    en: {
      cell: 'Copy my manager in',
      sentence: 'Would you copy my manager in on that, please?',
    },
  },

  // ---- I: In de mist houden (avoid-transparency) ----

  // argument law: het mag niet van de wet
  {
    id: 'law-not-allowed',
    argument: 'law',
    nl: {
      cell: 'Het mag niet van de wet',
      sentence: 'Het klinkt flauw, maar het mag gewoon niet van de wet',
    },
    en: {
      cell: 'The law won’t allow it',
      sentence: 'It may sound harsh, but the law simply won’t allow it',
    },
  },
  {
    id: 'law-unlawful-spending',
    argument: 'law',
    nl: {
      cell: 'Niet recht|matig',
      sentence: 'Dat is niet rechtmatig, daar gaat de accountant over vallen',
    },
    en: {
      cell: 'Not lawful spending',
      sentence: 'That isn’t lawful spending, the auditors will be all over it',
    },
  },
  {
    id: 'law-the-hague-decides',
    argument: 'law',
    nl: {
      cell: 'Dat bepaalt Den Haag',
      sentence: 'Dat bepaalt Den Haag, wij hebben het ermee te doen',
    },
    en: {
      cell: 'That’s down to The Hague',
      sentence: 'That’s down to The Hague, we just have to live with it',
    },
  },
  {
    id: 'law-hardship-clause-unused',
    argument: 'law',
    nl: {
      cell: 'Hard|heids|clausule, tja',
      sentence: 'Tja, er is een hardheidsclausule, maar die gebruiken we eigenlijk nooit',
    },
    en: {
      cell: 'Hardship clause? Never',
      sentence: 'Well, there is a hardship clause, but we never actually use it',
    },
  },
  {
    id: 'law-wont-hold-in-court',
    argument: 'law',
    nl: {
      cell: 'Daarmee gaan we nat',
      sentence: 'Daarmee gaan we bij de rechter gewoon nat',
    },
    en: {
      cell: 'It won’t stand up in court',
      sentence: 'I promise you, it won’t stand up in court',
    },
  },
  {
    id: 'law-criteria-not-met',
    argument: 'law',
    nl: {
      cell: 'Voldoet niet aan criteria',
      sentence: 'We hebben het getoetst en het voldoet niet aan de criteria',
    },
    en: {
      cell: 'Doesn’t meet the criteria',
      sentence: 'We’ve assessed it and it doesn’t meet the criteria',
    },
  },
  {
    id: 'law-deadline-passed',
    argument: 'law',
    nl: {
      cell: 'De termijn is ver|streken',
      sentence: 'Ik had graag geholpen, maar de termijn is verstreken',
    },
    en: {
      cell: 'The deadline has passed',
      sentence: 'I’d have been glad to help, but the deadline has passed',
    },
  },

  // argument privacy: AVG
  {
    id: 'privacy-because-of-gdpr',
    argument: 'privacy',
    nl: {
      cell: 'In verband met de AVG',
      sentence: 'In verband met de AVG kan ik daar niks over zeggen',
    },
    en: {
      cell: 'Because of the GDPR',
      sentence: 'Because of the GDPR I can’t say anything about that',
    },
  },
  {
    id: 'privacy-only-anonymously',
    argument: 'privacy',
    nl: {
      cell: 'Alleen anoniem be|spreken',
      sentence: 'Deze casus kunnen we hier alleen anoniem bespreken',
    },
    en: {
      cell: 'Only anony|mously, please',
      sentence: 'We can only discuss this case anonymously here',
    },
  },
  {
    id: 'privacy-is-there-consent',
    argument: 'privacy',
    nl: {
      cell: 'Is er wel toe|stem|ming?',
      sentence: 'Is er wel toestemming, en dan bedoel ik op papier?',
    },
    en: {
      cell: 'Do we have consent?',
      sentence: 'Do we have consent, and by that I mean in writing?',
    },
  },
  {
    id: 'privacy-no-access',
    argument: 'privacy',
    nl: {
      cell: 'Ik kan daar niet bij',
      sentence: 'Dat staat bij de kredietbank in het systeem, ik kan daar niet bij',
    },
    en: {
      cell: 'I’ve no access to that',
      sentence: 'It’s in the debt team’s system and I’ve no access to that',
    },
  },
  {
    id: 'privacy-no-covenant-yet',
    argument: 'privacy',
    nl: {
      cell: 'Er is nog geen conve|nant',
      sentence: 'Er is nog geen convenant, dus gegevens delen kan niet',
    },
    en: {
      cell: 'No data agree|ment yet',
      sentence: 'There’s no data agreement yet, so we can’t share anything',
    },
  },
  {
    id: 'privacy-professional-secrecy',
    argument: 'privacy',
    nl: {
      cell: 'Ik heb beroeps|geheim',
      sentence: 'Ik weet er meer van, maar ik heb beroepsgeheim',
    },
    en: {
      cell: 'That’s confi|dential',
      sentence: 'I do know more about it, but that’s confidential',
    },
  },
  {
    id: 'privacy-secure-mail',
    argument: 'privacy',
    nl: {
      cell: 'Stuur dat maar bevei|ligd',
      sentence: 'Stuur dat nog een keer beveiligd, zo mag ik het niet openen',
    },
    en: {
      cell: 'Send it by secure mail',
      sentence: 'Please send it again by secure mail, I can’t open it like this',
    },
  },

  // routine avoid-transparency
  {
    id: 'avoid-trust-me',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Vertrouw mij nou maar',
      sentence: 'Vertrouw mij nou maar, ik doe dit al twintig jaar',
    },
    en: {
      cell: 'Just trust me on this',
      sentence: 'Just trust me on this, I’ve been doing it for twenty years',
    },
  },
  {
    id: 'avoid-complex',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Dat ligt complex',
      sentence: 'Zonder in details te treden: dat ligt vrij complex',
    },
    en: {
      cell: 'It’s compli|cated',
      sentence: 'Without going into detail, it’s rather complicated',
    },
  },
  {
    id: 'avoid-grew-that-way',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Dat is zo gegroeid',
      sentence: 'Dat weet eigenlijk niemand meer, dat is zo gegroeid',
    },
    en: {
      cell: 'It just grew that way',
      sentence: 'Nobody really remembers why, it just grew that way',
    },
  },
  {
    id: 'avoid-call-me',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Bel me hier even over',
      sentence: 'Bel me hier even over, dat zet ik liever niet in de mail',
    },
    en: {
      cell: 'Give me a ring about it',
      sentence: 'Give me a ring about it, I’d rather not put it in an e-mail',
    },
  },
  {
    id: 'avoid-on-balance',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Alles afwegend: nee',
      sentence: 'Alles afwegend komen we toch op een negatief advies',
    },
    en: {
      cell: 'On balance, no',
      sentence: 'On balance, I’m afraid our advice is still no',
    },
  },
  {
    id: 'avoid-something-in-motion',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Er loopt al iets',
      sentence: 'Er loopt al iets, maar daar kan ik nu nog niks over zeggen',
    },
    en: {
      cell: 'Things are in motion',
      sentence: 'Things are in motion there, but I can’t say any more yet',
    },
  },
  {
    id: 'avoid-small-circle',
    routine: 'avoid-transparency',
    nl: {
      cell: 'In klein comité be|sproken',
      sentence: 'Dat is vorige week al in klein comité besproken',
    },
    en: {
      cell: 'We settled that offline',
      sentence: 'We settled that offline last week, in a smaller group',
    },
  },
  {
    id: 'avoid-system-wont-take-it',
    routine: 'avoid-transparency',
    nl: {
      cell: 'Het systeem pakt dat niet',
      sentence: 'Ik kan het wel invullen, maar het systeem pakt dat niet',
    },
    en: {
      cell: 'The system won’t let me',
      sentence: 'I can type it in, but the system won’t let me save it',
    },
  },

  // ---- N: Niet verliezen (win-dont-lose) ----

  // argument distrust: gedrag in twijfel
  {
    id: 'distrust-own-choice',
    argument: 'distrust',
    nl: {
      cell: 'Eigen keuze geweest',
      sentence: 'Dat is natuurlijk ook een eigen keuze geweest',
    },
    en: {
      cell: 'That was their choice',
      sentence: 'Then again, that was their choice',
    },
  },
  {
    id: 'distrust-no-show',
    argument: 'distrust',
    nl: {
      cell: 'Twee keer niet gekomen',
      sentence: 'Twee keer opgeroepen en twee keer niet gekomen',
    },
    en: {
      cell: 'Two no-shows on file',
      sentence: 'I’m afraid that’s two no-shows on file already',
    },
  },
  {
    id: 'distrust-one-side',
    argument: 'distrust',
    nl: {
      cell: 'We horen nu één kant',
      sentence: 'Ja, maar we horen nu wel één kant van het verhaal',
    },
    en: {
      cell: 'That’s one side of it',
      sentence: 'Yes, but that’s only one side of the story',
    },
  },
  {
    id: 'distrust-motivation',
    argument: 'distrust',
    nl: {
      cell: 'Ik mis de moti|vatie',
      sentence: 'Er is drie keer een traject aangeboden, ik mis de motivatie',
    },
    en: {
      cell: 'Where’s the moti|vation?',
      sentence: 'We’ve offered three programmes, so where’s the motivation?',
    },
  },
  {
    id: 'distrust-knows-the-way',
    argument: 'distrust',
    nl: {
      cell: 'Die weet de weg wel',
      sentence: 'Maak je geen zorgen, die weet de weg hier wel',
    },
    en: {
      cell: 'They know the system',
      sentence: 'Oh, don’t you worry, they know the system',
    },
  },
  {
    id: 'distrust-known-to-us',
    argument: 'distrust',
    nl: {
      cell: 'Bekend bij ons',
      sentence: 'Nou, die naam is al jaren bekend bij ons',
    },
    en: {
      cell: 'Well known to us',
      sentence: 'That name’s been well known to us for years',
    },
  },
  {
    id: 'distrust-new-phone',
    argument: 'distrust',
    nl: {
      cell: 'Wel een nieuwe telefoon',
      sentence: 'De huur lukt niet, maar er is wel een nieuwe telefoon',
    },
    en: {
      cell: 'Nice new phone, though',
      sentence: 'Can’t manage the rent, but it’s a nice new phone, though',
    },
  },

  // argument others-worse: er zijn mensen met meer problemen
  {
    id: 'others-worse-have-it-worse',
    argument: 'others-worse',
    nl: {
      cell: 'Anderen hebben het erger',
      sentence: 'Ik heb er op mijn lijst staan die het veel erger hebben',
    },
    en: {
      cell: 'Others have it worse',
      sentence: 'I’ve got people on my list who have it far worse',
    },
  },
  {
    id: 'others-worse-waiting-list',
    argument: 'others-worse',
    nl: {
      cell: 'En de wacht|lijst dan?',
      sentence: 'En al die mensen op de wachtlijst dan?',
    },
    en: {
      cell: 'And the waiting list?',
      sentence: 'And what about all those people on the waiting list?',
    },
  },
  {
    id: 'others-worse-not-acute',
    argument: 'others-worse',
    nl: {
      cell: 'Niet acuut genoeg',
      sentence: 'Het is ernstig, maar het is niet acuut genoeg',
    },
    en: {
      cell: 'Not a crisis yet',
      sentence: 'It’s serious, but it’s not a crisis yet',
    },
  },
  {
    id: 'others-worse-roof-for-now',
    argument: 'others-worse',
    nl: {
      cell: 'Er is nu nog een dak',
      sentence: 'Er is op dit moment nog een dak boven het hoofd',
    },
    en: {
      cell: 'There’s a roof for now',
      sentence: 'Well, there’s still a roof overhead for now',
    },
  },
  {
    id: 'others-worse-light-case',
    argument: 'others-worse',
    nl: {
      cell: 'Relatief lichte casus',
      sentence: 'Vergeleken met de rest is dit een relatief lichte casus',
    },
    en: {
      cell: 'A fairly light case',
      sentence: 'Compared with the rest, this is a fairly light case',
    },
  },
  {
    id: 'others-worse-no-children',
    argument: 'others-worse',
    nl: {
      cell: 'Gelukkig geen kinderen',
      sentence: 'Er zijn gelukkig geen kinderen bij betrokken',
    },
    en: {
      cell: 'No children, at least',
      sentence: 'There are no children involved, at least',
    },
  },
  {
    id: 'others-worse-at-anothers-cost',
    argument: 'others-worse',
    nl: {
      cell: 'Ten koste van een ander',
      sentence: 'Elke plek die je weggeeft gaat ten koste van een ander',
    },
    en: {
      cell: 'Someone else loses out',
      sentence: 'Every place you give away, someone else loses out',
    },
  },

  // routine win-dont-lose
  {
    id: 'win-substantiated',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Is dat wel onder|bouwd?',
      sentence: 'Sympathiek, maar is dat wel onderbouwd?',
    },
    en: {
      cell: 'Have you made the case?',
      sentence: 'I like it, but have you really made the case?',
    },
  },
  {
    id: 'win-come-sooner',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Had eerder moeten komen',
      sentence: 'Daar had je echt eerder mee moeten komen',
    },
    en: {
      cell: 'Should have come sooner',
      sentence: 'You really should have come to us sooner',
    },
  },
  {
    id: 'win-good-plan-not-now',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Goed plan, maar nu niet',
      sentence: 'Goed plan hoor, maar nu even niet',
    },
    en: {
      cell: 'Good plan, bad timing',
      sentence: 'It’s a good plan, it’s just bad timing',
    },
  },
  {
    id: 'win-form-incomplete',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Aanvraag niet compleet',
      sentence: 'Ik snap de vraag, maar de aanvraag is niet compleet',
    },
    en: {
      cell: 'The form’s not complete',
      sentence: 'I do see the need, but the form’s not complete',
    },
  },
  {
    id: 'win-skipping-steps',
    routine: 'win-dont-lose',
    nl: {
      cell: 'We slaan stappen over',
      sentence: 'Inhoudelijk prima, maar we slaan nu wel stappen over',
    },
    en: {
      cell: 'We’re skipping steps',
      sentence: 'Fine in substance, but we’re skipping steps here',
    },
  },
  {
    id: 'win-working-group',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Zet er een werk|groep op',
      sentence: 'Zullen we hier gewoon een werkgroep op zetten?',
    },
    en: {
      cell: 'Set up a working group',
      sentence: 'Why don’t we just set up a working group?',
    },
  },
  {
    id: 'win-devils-advocate',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Advocaat van de duivel',
      sentence: 'Ik speel heel even advocaat van de duivel',
    },
    en: {
      cell: 'Devil’s advocate here',
      sentence: 'Let me play devil’s advocate here for a second',
    },
  },
  {
    id: 'win-zoom-out',
    routine: 'win-dont-lose',
    nl: {
      cell: 'Even uit|zoomen',
      sentence: 'Kunnen we even uitzoomen, we zitten nu heel erg in de casus',
    },
    en: {
      cell: 'Can we zoom out?',
      sentence: 'Can we zoom out for a second, we’re very deep in the case',
    },
  },

  // ---- G: Gesloten argument (closed-arguments) ----

  // argument precedent: precedentwerking
  {
    id: 'precedent-sets-one',
    argument: 'precedent',
    nl: {
      cell: 'Dit schept een prece|dent',
      sentence: 'Je snapt toch dat dit een precedent schept?',
    },
    en: {
      cell: 'It sets a prece|dent',
      sentence: 'You do realise it sets a precedent?',
    },
  },
  {
    id: 'precedent-everyone-wants-it',
    argument: 'precedent',
    nl: {
      cell: 'Dan wil iedereen dat',
      sentence: 'Als dit rondgaat, dan wil iedereen dat',
    },
    en: {
      cell: 'Then they’ll all want it',
      sentence: 'If word gets round, then they’ll all want it',
    },
  },
  {
    id: 'precedent-no-end-to-it',
    argument: 'precedent',
    nl: {
      cell: 'Dan is het einde zoek',
      sentence: 'Als we hier ja op zeggen, dan is het einde zoek',
    },
    en: {
      cell: 'The flood|gates open',
      sentence: 'Say yes to this and the floodgates open',
    },
  },
  {
    id: 'precedent-where-is-the-line',
    argument: 'precedent',
    nl: {
      cell: 'Waar leg je de grens?',
      sentence: 'Dat snap ik wel, maar waar leg je dan de grens?',
    },
    en: {
      cell: 'Where’s the line, then?',
      sentence: 'I do get that, but where do you draw the line, then?',
    },
  },
  {
    id: 'precedent-not-starting',
    argument: 'precedent',
    nl: {
      cell: 'Daar beginnen we niet aan',
      sentence: 'Nee, sorry, daar beginnen we niet aan',
    },
    en: {
      cell: 'We’re not going there',
      sentence: 'No, sorry, we’re not going there',
    },
  },
  {
    id: 'precedent-pull-factor',
    argument: 'precedent',
    nl: {
      cell: 'Aan|zuigende werking',
      sentence: 'Je moet wel oppassen voor de aanzuigende werking',
    },
    en: {
      cell: 'That’s a pull factor',
      sentence: 'You’ve got to watch that it isn’t a pull factor',
    },
  },
  {
    id: 'precedent-the-next-one',
    argument: 'precedent',
    nl: {
      cell: 'En de volgende dan?',
      sentence: 'En wat zeg ik volgende week tegen de volgende dan?',
    },
    en: {
      cell: 'And the next one?',
      sentence: 'And what do I say to the next one who walks in?',
    },
  },

  // argument equality: gelijke behandeling
  {
    id: 'equality-same-for-everyone',
    argument: 'equality',
    nl: {
      cell: 'Iedereen gelijk be|handelen',
      sentence: 'We moeten wel iedereen gelijk behandelen',
    },
    en: {
      cell: 'Treat everyone the same',
      sentence: 'We do have to treat everyone the same',
    },
  },
  {
    id: 'equality-equal-monks',
    argument: 'equality',
    nl: {
      cell: 'Gelijke monniken',
      sentence: 'Gelijke monniken, gelijke kappen',
    },
    en: {
      cell: 'Sauce for the goose',
      sentence: 'What’s sauce for the goose is sauce for the gander',
    },
  },
  {
    id: 'equality-tell-the-neighbours',
    argument: 'equality',
    nl: {
      cell: 'Leg dat de buren eens uit',
      sentence: 'Leg dat de buren maar eens uit, die moeten het er ook mee doen',
    },
    en: {
      cell: 'Explain that next door',
      sentence: 'You try to explain that next door, they have to manage too',
    },
  },
  {
    id: 'equality-refused-last-week',
    argument: 'equality',
    nl: {
      cell: 'Vorige week nog ge|weigerd',
      sentence: 'Precies zo’n aanvraag hebben we vorige week nog geweigerd',
    },
    en: {
      cell: 'We refused one last week',
      sentence: 'We refused one exactly like it last week',
    },
  },
  {
    id: 'equality-arbitrary',
    argument: 'equality',
    nl: {
      cell: 'Dan krijg je wille|keur',
      sentence: 'Als iedereen zelf gaat wegen, dan krijg je willekeur',
    },
    en: {
      cell: 'It becomes arbi|trary',
      sentence: 'If everyone weighs it up for themselves, it becomes arbitrary',
    },
  },
  {
    id: 'equality-unfair-on-the-rest',
    argument: 'equality',
    nl: {
      cell: 'Niet eerlijk voor de rest',
      sentence: 'Dat is niet eerlijk voor de rest, die netjes op zijn beurt wacht',
    },
    en: {
      cell: 'Not fair on the rest',
      sentence: 'It’s not fair on the rest, who are waiting their turn',
    },
  },
  {
    id: 'equality-shouts-loudest',
    argument: 'equality',
    nl: {
      cell: 'Wie het hardst roept',
      sentence: 'Straks krijgt wie het hardst roept het meest',
    },
    en: {
      cell: 'Who shouts loudest wins',
      sentence: 'Then it’s whoever shouts loudest wins',
    },
  },

  // routine closed-arguments
  {
    id: 'closed-rules-are-rules',
    routine: 'closed-arguments',
    nl: {
      cell: 'Regels zijn regels',
      sentence: 'Ik heb ze niet bedacht, maar regels zijn regels',
    },
    en: {
      cell: 'Rules are rules',
      sentence: 'I didn’t write them, but rules are rules',
    },
  },
  {
    id: 'closed-how-we-do-it',
    routine: 'closed-arguments',
    nl: {
      cell: 'Zo doen we dat hier',
      sentence: 'Zo doen we dat hier nou eenmaal',
    },
    en: {
      cell: 'That’s how we do it here',
      sentence: 'That’s just how we do it here',
    },
  },
  {
    id: 'closed-there-is-policy',
    routine: 'closed-arguments',
    nl: {
      cell: 'Daar is beleid voor',
      sentence: 'Daar is beleid voor, en dat is er niet voor niks',
    },
    en: {
      cell: 'There’s a policy on that',
      sentence: 'There’s a policy on that, and it’s there for a reason',
    },
  },
  {
    id: 'closed-target-group',
    routine: 'closed-arguments',
    nl: {
      cell: 'Valt buiten de doel|groep',
      sentence: 'Net achttien geworden, dus die valt buiten de doelgroep',
    },
    en: {
      cell: 'Outside our target group',
      sentence: 'Just turned eighteen, so that’s outside our target group',
    },
  },
  {
    id: 'closed-wrote-it-myself',
    routine: 'closed-arguments',
    nl: {
      cell: 'Ik schreef die regeling',
      sentence: 'Ik heb die regeling zelf geschreven, ik weet wat erin staat',
    },
    en: {
      cell: 'I wrote that scheme',
      sentence: 'I wrote that scheme myself, I know what it says',
    },
  },
  {
    id: 'closed-cannot-because-cannot',
    routine: 'closed-arguments',
    nl: {
      cell: 'Dat kan gewoon niet',
      sentence: 'Dat kan niet, omdat dat gewoon niet kan',
    },
    en: {
      cell: 'It just can’t be done',
      sentence: 'It can’t be done because it just can’t be done',
    },
  },
  {
    id: 'closed-council-adopted',
    routine: 'closed-arguments',
    nl: {
      cell: 'Vast|gesteld door de raad',
      sentence: 'Dat plan is vastgesteld door de raad, dus dat staat',
    },
    en: {
      cell: 'The council adopted it',
      sentence: 'The council adopted it last month, so that’s that',
    },
  },
  {
    id: 'closed-else-it-had-priority',
    routine: 'closed-arguments',
    nl: {
      cell: 'Dan was er wel urgentie',
      sentence: 'Als het echt dringend was, dan was er wel urgentie verleend',
    },
    en: {
      cell: 'It’d have priority by now',
      sentence: 'If it were that urgent, it’d have priority by now',
    },
  },

  // ---- O: Ontkennen (deny-conviction) ----

  // argument no-means: geld, tijd, mensen
  {
    id: 'no-means-no-pot',
    argument: 'no-means',
    nl: {
      cell: 'Daar is geen potje voor',
      sentence: 'Ik denk graag mee, maar daar is geen potje voor',
    },
    en: {
      cell: 'There’s no pot for that',
      sentence: 'I’d be glad to help, but there’s no pot for that',
    },
  },
  {
    id: 'no-means-budget-gone',
    argument: 'no-means',
    nl: {
      cell: 'Het budget is al op',
      sentence: 'Het is pas september, maar het budget is al op',
    },
    en: {
      cell: 'The budget’s spent',
      sentence: 'It’s only September and the budget’s spent',
    },
  },
  {
    id: 'no-means-caseload-full',
    argument: 'no-means',
    nl: {
      cell: 'Mijn caseload zit vol',
      sentence: 'Mijn caseload zit vol, er kan echt niks meer bij',
    },
    en: {
      cell: 'My caseload is full',
      sentence: 'My caseload is full, I can’t take one more thing',
    },
  },
  {
    id: 'no-means-who-pays',
    argument: 'no-means',
    nl: {
      cell: 'Wie gaat dat betalen?',
      sentence: 'En wie gaat dat dan betalen?',
    },
    en: {
      cell: 'Who’s paying for that?',
      sentence: 'And who’s paying for that, then?',
    },
  },
  {
    id: 'no-means-earmarked',
    argument: 'no-means',
    nl: {
      cell: 'Dat geld is ge|oormerkt',
      sentence: 'Er is wel geld, maar dat geld is geoormerkt',
    },
    en: {
      cell: 'The money’s ear|marked',
      sentence: 'There is money, but the money’s earmarked',
    },
  },
  {
    id: 'no-means-no-homes',
    argument: 'no-means',
    nl: {
      cell: 'Er zijn geen woningen',
      sentence: 'Ik kan ze niet bakken, er zijn gewoon geen woningen',
    },
    en: {
      cell: 'There are no homes',
      sentence: 'I can’t conjure them up, there are simply no homes',
    },
  },
  {
    id: 'no-means-after-summer',
    argument: 'no-means',
    nl: {
      cell: 'Dat wordt na de zomer',
      sentence: 'Iedereen gaat nu met verlof, dus dat wordt na de zomer',
    },
    en: {
      cell: 'After the summer, then',
      sentence: 'Everyone’s off on leave, so it’ll be after the summer, then',
    },
  },

  // argument self-reliance: zo leren ze het nooit zelf
  {
    id: 'self-reliance-never-learn',
    argument: 'self-reliance',
    nl: {
      cell: 'Zo leren ze het nooit',
      sentence: 'Als wij het steeds oplossen, leren ze het nooit',
    },
    en: {
      cell: 'They’ll never learn',
      sentence: 'If we keep solving it for them, they’ll never learn',
    },
  },
  {
    id: 'self-reliance-own-network',
    argument: 'self-reliance',
    nl: {
      cell: 'En het eigen netwerk?',
      sentence: 'En is er voor die hulp al in het eigen netwerk gekeken?',
    },
    en: {
      cell: 'Haven’t they got family?',
      sentence: 'Haven’t they got family who could take this on?',
    },
  },
  {
    id: 'self-reliance-own-strength',
    argument: 'self-reliance',
    nl: {
      cell: 'Inzetten op eigen kracht',
      sentence: 'Wij willen hier vooral inzetten op eigen kracht',
    },
    en: {
      cell: 'Build on own strength',
      sentence: 'We’d rather build on people’s own strength here',
    },
  },
  {
    id: 'self-reliance-own-responsibility',
    argument: 'self-reliance',
    nl: {
      cell: 'Eigen ver|antwoor|delijk|heid',
      sentence: 'Er is ook nog zoiets als eigen verantwoordelijkheid',
    },
    en: {
      cell: 'Personal responsi|bility',
      sentence: 'There is such a thing as personal responsibility',
    },
  },
  {
    id: 'self-reliance-resident-in-charge',
    argument: 'self-reliance',
    nl: {
      cell: 'Regie bij de inwoner',
      sentence: 'De regie moet wel bij de inwoner blijven',
    },
    en: {
      cell: 'Resi|dents take the lead',
      sentence: 'We do want residents to take the lead themselves',
    },
  },
  {
    id: 'self-reliance-can-ring-themselves',
    argument: 'self-reliance',
    nl: {
      cell: 'Kan prima zelf bellen',
      sentence: 'Sorry, maar daar kan iemand toch prima zelf achteraan bellen?',
    },
    en: {
      cell: 'They can ring them|selves',
      sentence: 'Surely they can ring round themselves?',
    },
  },
  {
    id: 'self-reliance-on-the-website',
    argument: 'self-reliance',
    nl: {
      cell: 'Het staat op de website',
      sentence: 'Het staat anders gewoon op de website',
    },
    en: {
      cell: 'It’s on the website',
      sentence: 'Well, it’s all there on the website',
    },
  },

  // routine deny-conviction
  {
    id: 'deny-would-love-to',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik zou wel willen, maar',
      sentence: 'Ik zou wel willen, maar ik mag het niet',
    },
    en: {
      cell: 'I’d love to, but',
      sentence: 'I’d love to, but I’m not allowed',
    },
  },
  {
    id: 'deny-only-carry-it-out',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik ben maar de uit|voering',
      sentence: 'Sorry hoor, ik ben ook maar de uitvoering',
    },
    en: {
      cell: 'I only work here',
      sentence: 'I’m sorry, I only work here',
    },
  },
  {
    id: 'deny-awful-too',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik vind het ook erg',
      sentence: 'Persoonlijk vind ik het ook heel erg',
    },
    en: {
      cell: 'I think it’s awful too',
      sentence: 'Speaking personally, I think it’s awful too',
    },
  },
  {
    id: 'deny-whatever-i-think',
    routine: 'deny-conviction',
    nl: {
      cell: 'Los van wat ik ervan vind',
      sentence: 'Los van wat ik er zelf van vind, dit is de lijn',
    },
    en: {
      cell: 'Whatever I may think',
      sentence: 'Whatever I may think of it, that’s the line',
    },
  },
  {
    id: 'deny-understand-completely',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik snap je helemaal',
      sentence: 'Ik snap je helemaal, echt, maar ik kan hier niks mee',
    },
    en: {
      cell: 'I com|pletely get it',
      sentence: 'I completely get it, I do, but there’s nothing I can do',
    },
  },
  {
    id: 'deny-cannot-sell-upstairs',
    routine: 'deny-conviction',
    nl: {
      cell: 'Ik krijg dit niet verkocht',
      sentence: 'Aan mij ligt het niet, maar ik krijg dit boven niet verkocht',
    },
    en: {
      cell: 'Can’t sell this upstairs',
      sentence: 'It isn’t me, but I can’t sell this upstairs',
    },
  },
  {
    id: 'deny-leave-emotion-out',
    routine: 'deny-conviction',
    nl: {
      cell: 'Even zonder emotie',
      sentence: 'Kunnen we het even zonder emotie bekijken?',
    },
    en: {
      cell: 'Leave emotion out of it',
      sentence: 'Let’s leave emotion out of it for a moment',
    },
  },
  {
    id: 'deny-other-hat',
    routine: 'deny-conviction',
    nl: {
      cell: 'Met mijn andere pet op',
      sentence: 'Met mijn andere pet op had ik ja gezegd',
    },
    en: {
      cell: 'With my other hat on',
      sentence: 'With my other hat on I’d have said yes',
    },
  },
];
