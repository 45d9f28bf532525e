// The breakthrough deck "Doorbraak": what people say when they reopen a conversation, in the five strategies.
// Edit the wordings freely: `|` = a word may break here on a phone; an id is never reused; no full stop at the end.
import type { PhraseSource } from './schema.ts';

export const breakthroughPhrases: readonly PhraseSource[] = [
  // ---- turn-circle: Cirkelredenering omdraaien ----

  {
    id: 'turn-circle-want-more-of-it',
    strategy: 'turn-circle',
    nl: {
      cell: 'Dan willen we het vaker',
      sentence: 'Als dit helpt, dan willen we het toch juist vaker?',
    },
    en: {
      cell: 'Then let’s do more of it',
      sentence: 'If this helps, then let’s do more of it',
    },
  },
  {
    id: 'turn-circle-what-can-we-do',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wat kan er wél?',
      sentence: 'Goed, dat kan dus niet, en wat kan er wél?',
    },
    en: {
      cell: 'So what can we do?',
      sentence: 'All right, that’s out, so what can we do?',
    },
  },
  {
    id: 'turn-circle-if-it-goes-right',
    strategy: 'turn-circle',
    nl: {
      cell: 'En als het wél lukt?',
      sentence: 'Dat risico zie ik, en als het wél lukt?',
    },
    en: {
      cell: 'And if it goes right?',
      sentence: 'I can see the risk, and if it goes right?',
    },
  },
  {
    id: 'turn-circle-cost-of-no',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wat kost een nee?',
      sentence: 'We weten wat een ja kost, maar wat kost een nee?',
    },
    en: {
      cell: 'What does a no cost?',
      sentence: 'We know what a yes costs, but what does a no cost?',
    },
  },
  {
    id: 'turn-circle-hours-so-far',
    strategy: 'turn-circle',
    nl: {
      cell: 'Hoeveel uur zit er al in?',
      sentence: 'Als we al het overleg optellen, hoeveel uur zit er al in?',
    },
    en: {
      cell: 'How many hours so far?',
      sentence: 'If we add up the meetings, how many hours so far?',
    },
  },
  {
    id: 'turn-circle-who-first-who-next',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wie eerst, en wie daarna?',
      sentence: 'Wie helpen we dan eerst, en wie daarna?',
    },
    en: {
      cell: 'Who first, and who next?',
      sentence: 'Who do we help first, and who next?',
    },
  },
  {
    id: 'turn-circle-small-fix-now',
    strategy: 'turn-circle',
    nl: {
      cell: 'Nu kan het nog klein',
      sentence: 'Nu kan het nog klein, over een halfjaar niet meer',
    },
    en: {
      cell: 'A small fix will do now',
      sentence: 'A small fix will do now, in six months it won’t',
    },
  },
  {
    id: 'turn-circle-who-makes-a-start',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wie begint er dan?',
      sentence: 'Als niemand ervan is, wie begint er dan?',
    },
    en: {
      cell: 'So who makes a start?',
      sentence: 'It’s nobody’s job, so who makes a start?',
    },
  },
  {
    id: 'turn-circle-that-is-why-here',
    strategy: 'turn-circle',
    nl: {
      cell: 'Juist daarom ligt het hier',
      sentence: 'Klopt, het past nergens, en juist daarom ligt het hier',
    },
    en: {
      cell: 'That’s why it’s here',
      sentence: 'True, it fits nowhere, and that’s why it’s here',
    },
  },
  {
    id: 'turn-circle-what-waiting-brings',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wat brengt wachten ons?',
      sentence: 'We kunnen wachten, maar wat brengt wachten ons?',
    },
    en: {
      cell: 'What will waiting tell us?',
      sentence: 'We can wait, but what will waiting tell us?',
    },
  },
  {
    id: 'turn-circle-this-is-the-pilot',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wat als dit de pilot is?',
      sentence: 'Wat als dit de pilot is, en we er samen van leren?',
    },
    en: {
      cell: 'What if this is the pilot?',
      sentence: 'What if this is the pilot, and we learn from it together?',
    },
  },
  {
    id: 'turn-circle-calm-then-learning',
    strategy: 'turn-circle',
    nl: {
      cell: 'Eerst rust, dan leren',
      sentence: 'Zelf doen blijft het doel, dus eerst rust, dan leren',
    },
    en: {
      cell: 'Calm first, then learning',
      sentence: 'Independence is still the aim, so calm first, then learning',
    },
  },
  {
    id: 'turn-circle-try-for-a-month',
    strategy: 'turn-circle',
    nl: {
      cell: 'Een maand pro|beren?',
      sentence: 'Zullen we het gewoon een maand proberen?',
    },
    en: {
      cell: 'Try it for a month?',
      sentence: 'Shall we just try it for a month?',
    },
  },
  {
    id: 'turn-circle-different-now',
    strategy: 'turn-circle',
    nl: {
      cell: 'Wat is er nu anders?',
      sentence: 'Dat was toen, wat is er nu anders?',
    },
    en: {
      cell: 'What’s different now?',
      sentence: 'That was then, what’s different now?',
    },
  },

  // ---- fight-bureaucracy: Bureaucratie met bureaucratie ----

  {
    id: 'fight-bureaucracy-hardship-clause',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'En de hard|heids|clausule?',
      sentence: 'En de hardheidsclausule, zou die hier passen?',
    },
    en: {
      cell: 'And the hardship clause?',
      sentence: 'And the hardship clause, might that apply here?',
    },
  },
  {
    id: 'fight-bureaucracy-own-rule',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Of onze eigen regel?',
      sentence: 'Is dat de wet, of onze eigen regel?',
    },
    en: {
      cell: 'Or is it our own rule?',
      sentence: 'Is that the law, or is it our own rule?',
    },
  },
  {
    id: 'fight-bureaucracy-like-case',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Is dit een gelijk geval?',
      sentence: 'Gelijke gevallen gelijk, zeker, maar is dit een gelijk geval?',
    },
    en: {
      cell: 'Is it really a like case?',
      sentence: 'Like cases alike, certainly, but is it really a like case?',
    },
  },
  {
    id: 'fight-bureaucracy-purpose-of-the-law',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Wat wil de wet bereiken?',
      sentence: 'Wat wil de wet bereiken, en lukt dat hier?',
    },
    en: {
      cell: 'What is this law for?',
      sentence: 'What is this law for, and is it doing that here?',
    },
  },
  {
    id: 'fight-bureaucracy-proportionate',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Staat dit in ver|houding?',
      sentence: 'Het doel snap ik, maar staat dit in verhouding?',
    },
    en: {
      cell: 'Is this propor|tionate?',
      sentence: 'I see the aim, but is this proportionate?',
    },
  },
  {
    id: 'fight-bureaucracy-youth-act',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Wat vraagt de Jeugd|wet?',
      sentence: 'Er zijn kinderen bij, dus wat vraagt de Jeugdwet van ons?',
    },
    en: {
      cell: 'What about the Youth Act?',
      sentence: 'There are children, so what about the Youth Act?',
    },
  },
  {
    id: 'fight-bureaucracy-ask-to-share',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Vragen of delen mag?',
      sentence: 'Zullen we de inwoner zelf vragen of delen mag?',
    },
    en: {
      cell: 'Ask if we may share it?',
      sentence: 'Why don’t we ask if we may share it?',
    },
  },
  {
    id: 'fight-bureaucracy-need-to-know',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Wat moeten we echt weten?',
      sentence: 'Niet het hele dossier, maar wat moeten we echt weten?',
    },
    en: {
      cell: 'What must we really know?',
      sentence: 'Not the whole file, but what must we really know?',
    },
  },
  {
    id: 'fight-bureaucracy-write-down-why',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'We schrijven op waarom',
      sentence: 'We schrijven op waarom, dan is het geen willekeur',
    },
    en: {
      cell: 'Let’s write down why',
      sentence: 'Let’s write down why, then it isn’t arbitrary',
    },
  },
  {
    id: 'fight-bureaucracy-who-may-say-yes',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Wie mag er ja zeggen?',
      sentence: 'Wie mag er ja zeggen, volgens de mandaatregeling?',
    },
    en: {
      cell: 'Who may say yes here?',
      sentence: 'Who may say yes here, under our own delegation rules?',
    },
  },
  {
    id: 'fight-bureaucracy-depart-from-policy',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Mogen we dan af|wijken?',
      sentence: 'Dit is een bijzondere situatie, mogen we dan afwijken?',
    },
    en: {
      cell: 'May we depart from it?',
      sentence: 'These are special circumstances, so may we depart from it?',
    },
  },
  {
    id: 'fight-bureaucracy-ask-legal-how',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Vraag Juri|disch hoe',
      sentence: 'Vraag Juridisch hoe het kan, en niet alleen óf het kan',
    },
    en: {
      cell: 'Ask Legal how we can',
      sentence: 'Let’s ask Legal how we can, and not just whether we can',
    },
  },
  {
    id: 'fight-bureaucracy-which-day-we-decide',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Welke dag beslissen we?',
      sentence: 'Wij hebben ook een termijn, dus welke dag beslissen we?',
    },
    en: {
      cell: 'Which day do we decide?',
      sentence: 'There’s a time limit for us too, so which day do we decide?',
    },
  },
  {
    id: 'fight-bureaucracy-yes-for-now',
    strategy: 'fight-bureaucracy',
    nl: {
      cell: 'Kan het vast tij|delijk?',
      sentence: 'Kan het vast tijdelijk, terwijl we de rest uitzoeken?',
    },
    en: {
      cell: 'Could we say yes for now?',
      sentence: 'Could we say yes for now, while we look into the rest?',
    },
  },

  // ---- expose-grey: Gebrek aan transparantie blootleggen ----

  {
    id: 'expose-grey-where-does-it-say',
    strategy: 'expose-grey',
    nl: {
      cell: 'Waar staat dat precies?',
      sentence: 'Waar staat dat precies, en mag ik even meelezen?',
    },
    en: {
      cell: 'Where does it say that?',
      sentence: 'Where does it say that, and may I have a look?',
    },
  },
  {
    id: 'expose-grey-talk-me-through',
    strategy: 'expose-grey',
    nl: {
      cell: 'Neem je me even mee?',
      sentence: 'Neem je me even mee, hoe kwam je tot die keuze?',
    },
    en: {
      cell: 'Talk me through it?',
      sentence: 'Could you talk me through it, how you got to that choice?',
    },
  },
  {
    id: 'expose-grey-what-do-you-need',
    strategy: 'expose-grey',
    nl: {
      cell: 'Wat heb jij nodig?',
      sentence: 'Wat heb jij nodig om ja te kunnen zeggen?',
    },
    en: {
      cell: 'What do you need?',
      sentence: 'What do you need, to be able to say yes?',
    },
  },
  {
    id: 'expose-grey-who-decided',
    strategy: 'expose-grey',
    nl: {
      cell: 'Wie heeft dat besloten?',
      sentence: 'Wie heeft dat besloten, en wil die aanschuiven?',
    },
    en: {
      cell: 'Who decided that?',
      sentence: 'Who decided that, and may we ask them?',
    },
  },
  {
    id: 'expose-grey-not-known-yet',
    strategy: 'expose-grey',
    nl: {
      cell: 'Wat weten we nog niet?',
      sentence: 'Wat weten we nog niet, en wie weet het misschien wel?',
    },
    en: {
      cell: 'What don’t we know yet?',
      sentence: 'What don’t we know yet, and who might?',
    },
  },
  {
    id: 'expose-grey-know-or-think',
    strategy: 'expose-grey',
    nl: {
      cell: 'Weten of denken we dat?',
      sentence: 'Help me even, weten of denken we dat?',
    },
    en: {
      cell: 'Do we know, or assume?',
      sentence: 'Help me out, do we know, or assume?',
    },
  },
  {
    id: 'expose-grey-how-often',
    strategy: 'expose-grey',
    nl: {
      cell: 'Hoe vaak komt dit voor?',
      sentence: 'Hoe vaak komt dit voor, als we het tellen?',
    },
    en: {
      cell: 'How often does it happen?',
      sentence: 'How often does it happen, if we count?',
    },
  },
  {
    id: 'expose-grey-where-is-the-room',
    strategy: 'expose-grey',
    nl: {
      cell: 'Waar zit de ruimte?',
      sentence: 'Laten we eens kijken, waar zit de ruimte?',
    },
    en: {
      cell: 'Where’s the room in it?',
      sentence: 'Let’s have a look, where’s the room in it?',
    },
  },
  {
    id: 'expose-grey-what-doubt',
    strategy: 'expose-grey',
    nl: {
      cell: 'Waarover twijfel je nog?',
      sentence: 'Mag ik vragen, waarover twijfel je nog?',
    },
    en: {
      cell: 'What makes you hesitate?',
      sentence: 'May I ask what makes you hesitate?',
    },
  },
  {
    id: 'expose-grey-which-risk',
    strategy: 'expose-grey',
    nl: {
      cell: 'Welk risico lopen we?',
      sentence: 'Welk risico lopen we, en hoe groot is dat?',
    },
    en: {
      cell: 'What’s the actual risk?',
      sentence: 'What’s the actual risk, and how big is it?',
    },
  },
  {
    id: 'expose-grey-what-speaks-for-it',
    strategy: 'expose-grey',
    nl: {
      cell: 'En wat pleit er vóór?',
      sentence: 'We weten nu wat ertegen is, en wat pleit er vóór?',
    },
    en: {
      cell: 'And what speaks for it?',
      sentence: 'We’ve heard what’s against it, and what speaks for it?',
    },
  },
  {
    id: 'expose-grey-done-before',
    strategy: 'expose-grey',
    nl: {
      cell: 'Lukte dit ooit eerder?',
      sentence: 'Lukte dit ooit eerder, en hoe ging dat toen?',
    },
    en: {
      cell: 'Did we ever manage it?',
      sentence: 'Did we ever manage it before, and how?',
    },
  },
  {
    id: 'expose-grey-have-i-understood',
    strategy: 'expose-grey',
    nl: {
      cell: 'Begrijp ik je goed?',
      sentence: 'Begrijp ik je goed, dat het hierop vastzit?',
    },
    en: {
      cell: 'Have I got that right?',
      sentence: 'Have I got that right, is this where it’s stuck?',
    },
  },

  // ---- family-first: Gezin centraal in plaats van systeem ----

  {
    id: 'family-first-what-changes-at-home',
    strategy: 'family-first',
    nl: {
      cell: 'Wat verandert er thuis?',
      sentence: 'Als wij dit besluiten, wat verandert er thuis?',
    },
    en: {
      cell: 'What changes at home?',
      sentence: 'If we decide this, what changes at home?',
    },
  },
  {
    id: 'family-first-what-do-they-want',
    strategy: 'family-first',
    nl: {
      cell: 'Wat wil de inwoner zelf?',
      sentence: 'Even terug naar het begin, wat wil de inwoner zelf?',
    },
    en: {
      cell: 'What do they want?',
      sentence: 'Going back to the start, what do they want?',
    },
  },
  {
    id: 'family-first-who-has-visited',
    strategy: 'family-first',
    nl: {
      cell: 'Wie is er thuis geweest?',
      sentence: 'Wie is er thuis geweest, en hoe was het daar?',
    },
    en: {
      cell: 'Who’s been to see them?',
      sentence: 'Who’s been to see them, and how was it?',
    },
  },
  {
    id: 'family-first-what-happens-tonight',
    strategy: 'family-first',
    nl: {
      cell: 'Wat gebeurt er vanavond?',
      sentence: 'Even los van het plan, wat gebeurt er vanavond?',
    },
    en: {
      cell: 'What happens tonight?',
      sentence: 'Leaving the plan aside, what happens tonight?',
    },
  },
  {
    id: 'family-first-get-the-rule-and-yet',
    strategy: 'family-first',
    nl: {
      cell: 'Ik snap de regel, en toch',
      sentence: 'Ik snap de regel, en toch helpt hij hier niet',
    },
    en: {
      cell: 'I get the rule, and yet',
      sentence: 'I get the rule, and yet it doesn’t help here',
    },
  },
  {
    id: 'family-first-if-they-sat-here',
    strategy: 'family-first',
    nl: {
      cell: 'Als de inwoner hier zat',
      sentence: 'Als de inwoner hier zat, wat zouden we dan zeggen?',
    },
    en: {
      cell: 'If they were sitting here',
      sentence: 'If they were sitting here, what would we say?',
    },
  },
  {
    id: 'family-first-invite-them',
    strategy: 'family-first',
    nl: {
      cell: 'Nodigen we de inwoner uit?',
      sentence: 'Voor de volgende keer, nodigen we de inwoner uit?',
    },
    en: {
      cell: 'Shall we invite them?',
      sentence: 'For the next meeting, shall we invite them?',
    },
  },
  {
    id: 'family-first-one-plan',
    strategy: 'family-first',
    nl: {
      cell: 'Kan het in één plan?',
      sentence: 'Er loopt van alles naast elkaar, kan het in één plan?',
    },
    en: {
      cell: 'Could it be one plan?',
      sentence: 'So much is running side by side, could it be one plan?',
    },
  },
  {
    id: 'family-first-already-going-well',
    strategy: 'family-first',
    nl: {
      cell: 'Wat gaat er al goed?',
      sentence: 'Wat gaat er al goed, waar we op kunnen bouwen?',
    },
    en: {
      cell: 'What’s already going well?',
      sentence: 'What’s already going well, that we could build on?',
    },
  },
  {
    id: 'family-first-children-notice',
    strategy: 'family-first',
    nl: {
      cell: 'Wat merken de kinderen?',
      sentence: 'En wat merken de kinderen hiervan?',
    },
    en: {
      cell: 'What do the children see?',
      sentence: 'And what do the children see of all this?',
    },
  },
  {
    id: 'family-first-who-rings-today',
    strategy: 'family-first',
    nl: {
      cell: 'Wie belt er vandaag?',
      sentence: 'Wie belt er vandaag, om te vragen hoe het is?',
    },
    en: {
      cell: 'Who’s ringing today?',
      sentence: 'Who’s ringing today, to ask how things are?',
    },
  },
  {
    id: 'family-first-trusted-person',
    strategy: 'family-first',
    nl: {
      cell: 'Wie wordt daar ver|trouwd?',
      sentence: 'Wie wordt daar vertrouwd, en wil die meedenken?',
    },
    en: {
      cell: 'Who do they trust?',
      sentence: 'Who do they trust, and would that person join us?',
    },
  },
  {
    id: 'family-first-in-a-year',
    strategy: 'family-first',
    nl: {
      cell: 'Hoe is het over een jaar?',
      sentence: 'Als alles zo blijft, hoe is het over een jaar?',
    },
    en: {
      cell: 'How will it be in a year?',
      sentence: 'If nothing changes, how will it be in a year?',
    },
  },
  {
    id: 'family-first-manageable-at-home',
    strategy: 'family-first',
    nl: {
      cell: 'Is dat thuis te doen?',
      sentence: 'We vragen nogal wat, is dat thuis te doen?',
    },
    en: {
      cell: 'Can they manage all that?',
      sentence: 'We’re asking a lot, can they manage all that?',
    },
  },

  // ---- make-personal: Persoonlijk maken ----

  {
    id: 'make-personal-if-you-want-it-too',
    strategy: 'make-personal',
    nl: {
      cell: 'Als jij het ook wilt',
      sentence: 'Als jij het ook wilt, dan komen we er samen uit',
    },
    en: {
      cell: 'If you want it too',
      sentence: 'If you want it too, we’ll find a way together',
    },
  },
  {
    id: 'make-personal-what-do-you-think',
    strategy: 'make-personal',
    nl: {
      cell: 'Wat vind jij er zelf van?',
      sentence: 'Ik ben benieuwd, wat vind jij er zelf van?',
    },
    en: {
      cell: 'And what do you think?',
      sentence: 'And what do you think, for yourself?',
    },
  },
  {
    id: 'make-personal-come-with-you',
    strategy: 'make-personal',
    nl: {
      cell: 'Ik ga met je mee',
      sentence: 'Ik ga met je mee naar je leidinggevende',
    },
    en: {
      cell: 'I’ll come with you',
      sentence: 'I’ll come with you to see your manager',
    },
  },
  {
    id: 'make-personal-name-to-it',
    strategy: 'make-personal',
    nl: {
      cell: 'Ik zet mijn naam eronder',
      sentence: 'Ik zet mijn naam eronder, naast die van jou',
    },
    en: {
      cell: 'I’ll put my name to it',
      sentence: 'I’ll put my name to it, next to yours',
    },
  },
  {
    id: 'make-personal-pick-up-the-pieces',
    strategy: 'make-personal',
    nl: {
      cell: 'Dan vang ik het op',
      sentence: 'Gaat het mis, dan vang ik het op',
    },
    en: {
      cell: 'I’ll pick up the pieces',
      sentence: 'If it goes wrong, I’ll pick up the pieces',
    },
  },
  {
    id: 'make-personal-your-own-sister',
    strategy: 'make-personal',
    nl: {
      cell: 'En als het je zus was?',
      sentence: 'En als het je zus was, wat zou je dan hopen?',
    },
    en: {
      cell: 'If it were your sister?',
      sentence: 'If it were your sister, what would you hope for?',
    },
  },
  {
    id: 'make-personal-was-wrong',
    strategy: 'make-personal',
    nl: {
      cell: 'Daar zat ik naast',
      sentence: 'Daar zat ik naast, dat wist ik niet',
    },
    en: {
      cell: 'I got that wrong',
      sentence: 'I got that wrong, I didn’t know that',
    },
  },
  {
    id: 'make-personal-why-i-do-this-job',
    strategy: 'make-personal',
    nl: {
      cell: 'Hiervoor doe ik dit werk',
      sentence: 'Weet je, hiervoor doe ik dit werk',
    },
    en: {
      cell: 'This is why I do this job',
      sentence: 'You know, this is why I do this job',
    },
  },
  {
    id: 'make-personal-do-one-thing',
    strategy: 'make-personal',
    nl: {
      cell: 'Kun jij één ding doen?',
      sentence: 'Kun jij één ding doen, hoe klein ook?',
    },
    en: {
      cell: 'Could you do one thing?',
      sentence: 'Could you do one thing, however small?',
    },
  },
  {
    id: 'make-personal-hear-by-friday',
    strategy: 'make-personal',
    nl: {
      cell: 'Vrijdag hoor je van me',
      sentence: 'Dat pak ik op, vrijdag hoor je van me',
    },
    en: {
      cell: 'You’ll hear by Friday',
      sentence: 'I’ll take that on, you’ll hear by Friday',
    },
  },
  {
    id: 'make-personal-find-this-hard',
    strategy: 'make-personal',
    nl: {
      cell: 'Ik vind dit lastig',
      sentence: 'Ik vind dit lastig, zoek je met me mee?',
    },
    en: {
      cell: 'I find this hard',
      sentence: 'I find this hard, will you think it through with me?',
    },
  },
  {
    id: 'make-personal-my-own-no',
    strategy: 'make-personal',
    nl: {
      cell: 'Dit is mijn eigen nee',
      sentence: 'Dit is mijn eigen nee, en ik vertel je waarom',
    },
    en: {
      cell: 'It’s my own no',
      sentence: 'It’s my own no, and I’ll tell you why',
    },
  },
  {
    id: 'make-personal-thanks-for-saying',
    strategy: 'make-personal',
    nl: {
      cell: 'Dank dat je het zegt',
      sentence: 'Dank dat je het zegt, hier kunnen we mee verder',
    },
    en: {
      cell: 'Thanks for saying so',
      sentence: 'Thanks for saying so, we can work with that',
    },
  },
  {
    id: 'make-personal-you-know-this-best',
    strategy: 'make-personal',
    nl: {
      cell: 'Jij kent dit het best',
      sentence: 'Jij kent dit het best, hoe zou jij het aanpakken?',
    },
    en: {
      cell: 'You know this best',
      sentence: 'You know this best, how would you go about it?',
    },
  },
];
