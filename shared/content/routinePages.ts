// The five defensive routines: what each does, when it is right, what may lie underneath and how to reopen it.
import type { RoutinePage } from './materialSchema.ts';

export const routinePages: readonly RoutinePage[] = [
  {
    routine: 'protect',
    nl: {
      does: 'De beslissing schuift door: naar later, naar boven of naar een ander. Niemand zegt nee, en toch komt er geen ja. We sparen er ook elkaar mee: we vragen niet wat we zelf liever niet gevraagd worden.',
      right:
        'Wachten en overleggen is soms het vak zelf. Wie op vrijdagmiddag twijfelt of een kind veilig is, beslist dat niet alleen en belt eerst een collega. Ook de grens van je mandaat is er met reden: die beschermt de inwoner, en jou.',
      underneath:
        'Een fout kan jaren aan je blijven hangen, een uitgesteld besluit bijna nooit. Misschien stond je er ooit alleen voor toen het misging. Wie weet dat hij gedekt wordt, hoeft zichzelf minder te dekken.',
      askYourself: 'Wie loopt er risico als ik wacht, en wie als ik beslis?',
    },
    en: {
      does: 'The decision moves along: to later, to higher up or to someone else. Nobody says no, and yet there’s no yes. We spare one another this way too: we don’t ask what we’d rather not be asked ourselves.',
      right:
        'Waiting and consulting are sometimes the job itself. If on a Friday afternoon you doubt whether a child is safe, you don’t decide that alone, you ring a colleague first. The limits of your mandate are there for a reason too: they protect the resident, and you.',
      underneath:
        'A mistake can follow you for years, a postponed decision hardly ever does. Perhaps you once stood alone when it went wrong. People who know they’re covered have less need to cover themselves.',
      askYourself: 'Who runs a risk if I wait, and who if I decide?',
    },
    reopen: [
      {
        strategy: 'make-personal',
        nl: 'Wat zou jou helpen om hier vandaag iets over te besluiten? Ik wil er met mijn naam naast staan.',
        en: 'What would help you to decide something on this today? I’m willing to put my name next to yours.',
      },
      {
        strategy: 'expose-grey',
        nl: 'Wie beslist hierover, wanneer, en wat heeft die persoon dan van ons nodig?',
        en: 'Who decides this, when, and what will that person need from us by then?',
      },
      {
        strategy: 'family-first',
        nl: 'Wat betekent nog een week wachten voor dit huishouden, en wie van ons vertelt het?',
        en: 'What does another week’s wait mean for this household, and which of us will tell them?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Wat staat er in de mandaatregeling over jouw functie? Misschien mag je meer dan we denken. Zullen we kijken?',
        en: 'What does the scheme of delegation say about your post? You may be allowed more than we think. Shall we look?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Als dit te groot is voor één persoon, zullen we het dan met z’n drieën dragen? Wie doet er mee?',
        en: 'If this is too big for one person, shall three of us carry it? Who’s in?',
      },
    ],
  },
  {
    routine: 'avoid-transparency',
    nl: {
      does: 'Je hoort de uitkomst, niet de weg erheen. Welke feiten telden en waar nog ruimte zat, blijft onbekend. De ander kan het slikken of er ruzie over maken; meedenken kan niet.',
      right:
        'Niet alles hoort op tafel. Wie niet vertelt waarom een vrouw op een geheim adres woont, beschermt haar. En een ervaren collega hoeft niet bij elk besluit een opstel te schrijven. Zolang het uit te leggen is als iemand erom vraagt.',
      underneath:
        'In het grijze gebied heb je zelf gekozen, en een ander had misschien anders gekozen. Dat is kwetsbaar. Of je weet het eerlijk gezegd niet, omdat je het zo hebt overgenomen.',
      askYourself: 'Zou ik mijn afweging laten lezen aan degene over wie hij gaat?',
    },
    en: {
      does: 'You hear the outcome, not the road that led there. Which facts counted, and where there was still room, remains unknown. The other person can swallow it or pick a fight; thinking along isn’t on offer.',
      right:
        'Not everything belongs on the table. Not saying why a woman lives at a secret address protects her. And an experienced colleague needn’t write an essay with every decision. As long as it can be explained when somebody asks.',
      underneath:
        'In the grey area you made a choice yourself, and someone else might have chosen differently. That makes you vulnerable. Or, to be honest, you don’t know, because that’s how it was handed to you.',
      askYourself: 'Would I let the person concerned read how I weighed this?',
    },
    reopen: [
      {
        strategy: 'expose-grey',
        nl: 'Waar twijfelde jij over, voor je dit besloot? Ik vraag het omdat ik ervan wil leren.',
        en: 'What were you in two minds about before you decided? I’m asking because I’d like to learn from it.',
      },
      {
        strategy: 'expose-grey',
        nl: 'Wat had er anders moeten zijn om op een ja uit te komen?',
        en: 'What would have had to be different to arrive at a yes?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Een besluit moet volgens de Awb goed gemotiveerd zijn. Zullen we nu samen een eerste versie opschrijven?',
        en: 'The law asks us to give sound reasons for a decision. Shall we write a first version together now?',
      },
      {
        strategy: 'family-first',
        nl: 'Hoe leggen we dit uit aan de keukentafel, in twee zinnen die kloppen?',
        en: 'How do we explain this at the kitchen table, in two sentences that are true?',
      },
      {
        strategy: 'make-personal',
        nl: 'Ik begin wel: dit weet ik zeker, en hier gok ik. Hoe is dat bij jou?',
        en: 'I’ll go first: this is what I know, and this is where I’m guessing. How about you?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Ik vertrouw je graag. Juist dan wil ik het begrijpen, zodat ik het ook kan uitleggen. Help je me?',
        en: 'I’m glad to trust you. That’s exactly why I’d like to understand, so that I can explain it too. Will you help me?',
      },
    ],
  },
  {
    routine: 'win-dont-lose',
    nl: {
      does: 'Op elk voorstel volgt een gat in het voorstel, en dan nog een. Wie iets inbrengt, leert om alleen nog met waterdichte plannen te komen, of niet meer. Aan tafel heeft niemand verloren, maar buiten wacht er nog iemand.',
      right:
        'Een plan wordt beter van tegenspraak. Wie vraagt of de huur na de zomer ook nog betaald kan worden, bespaart een gezin misschien een tweede ontruiming. Een collega vragen om eerder te komen, mag ook. Het helpt als het plan ervan groeit, en niet alleen krimpt.',
      underneath:
        'Ongelijk krijgen voelt als falen in je vak, zeker met je leidinggevende erbij. Kritiek op de procedure is dan veilig. Wie pleit, doet trouwens mee: na veel nee’s wil je vooral gelijk.',
      askYourself: 'Wil ik dat dit plan beter wordt, of dat het van tafel gaat?',
    },
    en: {
      does: 'Every proposal is met by a hole in the proposal, and then another. People who bring something learn to come with watertight plans only, or not at all. At the table nobody has lost, but outside someone is still waiting.',
      right:
        'Plans get better when people push back. Asking whether the rent can still be paid after the summer may save a family a second eviction. Asking a colleague to come sooner is fair as well. It helps if the plan grows from it, rather than only shrinks.',
      underneath:
        'Being wrong feels like failing at your job, all the more with your manager present. Criticising the procedure is then a safe place to stand. Those who plead do it too: after many a no, you mostly want to be right.',
      askYourself: 'Do I want this plan to get better, or to go away?',
    },
    reopen: [
      {
        strategy: 'turn-circle',
        nl: 'Dat is inderdaad een zwakke plek, dank je. Hoe zou jij die sterker maken?',
        en: 'That is a weak spot, thank you. How would you make it stronger?',
      },
      {
        strategy: 'make-personal',
        nl: 'Als dit jouw plan was, wat zou je dan als eerste veranderen? Dan passen we het nu aan.',
        en: 'If this were your plan, what would you change first? Then we’ll change it right now.',
      },
      {
        strategy: 'family-first',
        nl: 'Stel dat we allebei een beetje ongelijk hebben. Wat is dan voor dit huishouden nu het verstandigst?',
        en: 'Suppose we’re both a little bit wrong. What would then be wisest for this household?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Welk bezwaar is beslissend, en welke kunnen we oplossen? Zullen we ze zo op een rij zetten?',
        en: 'Which objection is decisive, and which can we solve? Shall we sort them that way?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Is de aanvraag niet compleet? Voor we hem opzij leggen, moet er volgens de Awb kans zijn om aan te vullen. Wie helpt daarbij?',
        en: 'Is the form incomplete? Before we set it aside, the law wants people to have a chance to complete it. Who’ll help with that?',
      },
    ],
  },
  {
    routine: 'closed-arguments',
    nl: {
      does: 'De zin klopt altijd, want hij steunt op zichzelf: het is zo omdat het zo is, of omdat ik het zeg. Er is geen opening meer voor een feit. Wie luistert, kan alleen nog knikken.',
      right:
        'Niet elke regel hoeft elke ochtend opnieuw bevochten te worden. Wie aan de balie tien keer per uur om een legitimatie vraagt, mag best zeggen: dat is de regel. Routine maakt werk snel, eerlijk en vol te houden. Tot er iemand komt voor wie de regel niet bedacht is.',
      underneath:
        'De zin werkte altijd, dus hoefde hij nooit open. Misschien weet niemand meer waar hij vandaan komt. En openmaken kost tijd, die een volle wachtkamer je niet geeft.',
      askYourself: 'Welk feit zou mij hierover van gedachten doen veranderen?',
    },
    en: {
      does: 'The sentence is always true, because it rests on itself: it’s so because it’s so, or because I say it. There’s no opening left for a fact. All that the listener can do is nod.',
      right:
        'Not every rule has to be fought over every morning. If you ask for proof of identity ten times an hour at the desk, ‘that’s the rule’ will do nicely. Routine makes work quick, fair and bearable. Until someone comes in for whom the rule wasn’t made.',
      underneath:
        'The sentence always worked, so it never had to be opened. Perhaps nobody remembers where it came from. And opening it takes time, which a full waiting room doesn’t give you.',
      askYourself: 'Which fact would change my mind about this?',
    },
    reopen: [
      {
        strategy: 'turn-circle',
        nl: 'Laten we het eens omdraaien: wat willen we met deze regel bereiken, en wat past daar hier het beste bij?',
        en: 'Let’s turn it round: what do we want this rule to achieve, and what would serve that best here?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Weet iemand waar deze regel vandaan komt, en aan wie ze toen dachten?',
        en: 'Does anyone know where this rule came from, and whom they had in mind at the time?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Wie heeft dit vastgesteld, en staat er in dat stuk ook iets over uitzonderingen? Ik zoek het graag op.',
        en: 'Who adopted this, and does the document say anything about exceptions? I’m happy to look it up.',
      },
      {
        strategy: 'family-first',
        nl: 'Ik snap de regel. Hoe ziet hij eruit vanaf de stoel van deze inwoner?',
        en: 'I understand the rule. What does it look like from this person’s chair?',
      },
      {
        strategy: 'make-personal',
        nl: 'Heb jij hier wel eens een uitzondering op gemaakt? Wat maakte toen dat het kon?',
        en: 'Have you ever made an exception to this yourself? What made it possible then?',
      },
    ],
  },
  {
    routine: 'deny-conviction',
    nl: {
      does: 'De spreker verdwijnt uit het antwoord: de regel beslist, ik geef het alleen door. Dat is vaak vriendelijk bedoeld. Maar zo is er niemand meer om mee te overleggen.',
      right:
        'Jouw mening hoort niet te bepalen wie hulp krijgt. Wie vindt dat een student maar bij zijn ouders moet aankloppen, beoordeelt zijn aanvraag toch eerlijk. Ook een besluit uitvoeren waar je zelf anders over dacht, is soms gewoon het werk.',
      underneath:
        'Elke dag iets doen waar je van binnen aan twijfelt, doet pijn. Geen mening hebben is dan lichter. Misschien heb je het ooit wel gezegd, en gebeurde er niets.',
      askYourself: 'Wat zeg ik hierover thuis, dat ik op het werk niet zeg?',
    },
    en: {
      does: 'The speaker vanishes from the answer: the rule decides, I just pass it on. It’s often kindly meant. But it leaves nobody to talk things over with.',
      right:
        'Your opinion shouldn’t decide who gets help. You may feel that a student could simply turn to his parents, and still you judge his application fairly. Carrying out a decision you’d have made differently is sometimes just part of the job, too.',
      underneath:
        'Doing something every day that you doubt inside hurts. Having no opinion is lighter to carry. Perhaps you did speak up once, and nothing happened.',
      askYourself: 'What do I say about this at home that I don’t say at work?',
    },
    reopen: [
      {
        strategy: 'make-personal',
        nl: 'Wat vind jij er zelf van? Het mag ook een nee zijn.',
        en: 'What do you think of it yourself? It can be a no, too.',
      },
      {
        strategy: 'make-personal',
        nl: 'Je zegt dat je zou willen. Laten we daar beginnen: wat zouden wij tweeën al kunnen doen?',
        en: 'You say you’d love to. Let’s start there: what could the two of us do already?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Van wie mag het niet, en weet die hoe jij erover denkt? Ik ga graag mee om het te vertellen.',
        en: 'Who says you may not, and do they know how you feel about it? I’ll gladly come along to tell them.',
      },
      {
        strategy: 'family-first',
        nl: 'Jij, je organisatie en deze inwoner vinden misschien drie verschillende dingen. Zullen we ze alle drie opschrijven?',
        en: 'You, your organisation and this person may think three different things. Shall we write down all three?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Als jij dit niet mag beslissen: langs welke officiële weg geven we het door? Ik schrijf mee.',
        en: 'If this isn’t yours to decide: what’s the official way of passing it up? I’ll help you write it.',
      },
      {
        strategy: 'turn-circle',
        nl: 'Als iedereen hier het eigenlijk wel wil, wie moeten we dan nog vragen? Zullen we dat samen doen?',
        en: 'If everyone here would actually like to, who’s left to ask? Shall we do it together?',
      },
    ],
  },
];
