// Case kit: a driver with a job waiting and 900 euros to find. All people in it are invented.
import type { CaseKit } from '../materialSchema.ts';

export const licenceExpired: CaseKit = {
  id: 'licence-expired',
  field: 'debt',
  pronoun: 'he',
  nl: {
    title: 'Werk gevonden, rijbewijs verlopen',
    story:
      'Ruben (46) heeft schulden en krijgt bijstand. Over drie weken kan hij beginnen als chauffeur, maar zijn rijbewijs is verlopen. Keuring en nascholing kosten 900 euro. Schuldhulp zegt: geen nieuwe lening. Werk zegt: eerst het traject. Inkomen zegt: dit zijn gewone kosten. De vraag: wie betaalt die 900 euro, op tijd?',
    fullStory:
      'Ruben (46) reed achttien jaar op een vrachtwagen. Toen ging zijn bedrijf failliet. De huur liep achter, de rest volgde. Nu krijgt hij bijstand en loopt er een schuldregeling. Elke maand houdt hij zich aan de afspraken. In die tijd verliep zijn vrachtwagenrijbewijs. Verlengen kostte geld dat er niet was. Vorige week kreeg hij een baan aangeboden bij een transportbedrijf in de buurt. Over drie weken kan hij beginnen, als zijn papieren dan in orde zijn. De keuring kost met de aanvraag 150 euro, de verplichte nascholing 750. Begint hij deze week, dan haalt hij het net. Schuldhulp zegt: tijdens de regeling geen nieuwe lening. Werk zegt: eerst het traject afmaken, nog tien weken. Daarin leert hij solliciteren. Inkomen zegt: een rijbewijs hoort bij de gewone kosten, daar spaar je voor. Alle drie zeggen ze dat het hun spijt. Ruben vindt het goed dat jullie delen wat nodig is om dit op te lossen.',
    words: 'Het werk wacht op mij. Ik wacht op u.',
    request:
      'Zorg deze week voor 900 euro voor keuring en nascholing, zonder nieuwe schuld, zodat Ruben op tijd kan beginnen.',
    roles: [
      {
        role: 'Maatschappelijk werker, de pleiter',
        organisation: 'Wijkteam van de gemeente',
        responsibleFor:
          'Je loopt met mensen mee langs de loketten. Vandaag pleit je voor Ruben. Een eigen budget heb je niet.',
        convictions: {
          personal: 'Iemand die zelf werk vindt, hoort geluk te hebben en geen pech.',
          organisational: 'Wij verwijzen en begeleiden. Betalen doen de afdelingen die daarvoor zijn.',
          client: 'Ruben denkt: ik heb gedaan wat iedereen vroeg. Nu jullie.',
        },
        onlyYouKnow:
          'Ruben heeft het contract al: een jaar, getekend door het bedrijf, geldig zodra zijn papieren kloppen. Het zit in je tas. Niemand vroeg ernaar.',
        comesEasily: [
          'Het gaat maar om 900 euro',
          'Jullie zitten gewoon naar elkaar te wijzen',
          'Moet hij dan zijn hele leven in de bijstand blijven?',
        ],
        couldMoveYou: 'Als iemand zegt wat hij nodig heeft om ja te kunnen zeggen. Dan kun je stoppen met duwen.',
      },
      {
        role: 'Schuldhulpverlener',
        organisation: 'Gemeente, afdeling Schuldhulp',
        responsibleFor: 'Je bewaakt Rubens schuldregeling. Zijn schuldeisers rekenen erop dat er geen schuld bij komt.',
        convictions: {
          personal: 'Je zag te vaak dat één goedbedoelde lening een regeling liet klappen.',
          organisational: 'Een regeling werkt alleen als schuldeisers ons vertrouwen. Dus: geen nieuwe schulden.',
          client: 'Ruben denkt: ik wil afbetalen. Laat me dan verdienen.',
        },
        onlyYouKnow:
          'In de afspraken staat: geen nieuwe schulden. Geld dat een ander terugbetaalt, hoeft dat niet te zijn. En met dit loon krijgen zijn schuldeisers straks meer.',
        comesEasily: [
          'Ik zou wel willen, maar ik mag het niet',
          'De situatie is nog niet stabiel, dat wachten we eerst even af',
          'En wat doen we als het straks toch weer misgaat?',
        ],
        couldMoveYou:
          'Zwart op wit dat Ruben zelf niets hoeft terug te betalen. Dan kun je het de schuldeisers uitleggen.',
      },
      {
        role: 'Consulent werk',
        organisation: 'Gemeente, afdeling Werk',
        responsibleFor:
          'Je begeleidt zeventig mensen naar werk. Het traject is ingekocht en wordt per deelnemer verantwoord.',
        convictions: {
          personal: 'Je wordt blij van iedereen die je nooit meer terugziet.',
          organisational: 'Te vroeg loslaten is ook niet sociaal. Een traject bestaat omdat mensen anders terugkomen.',
          client: 'Ruben denkt: ik heb een baan. Waarom moet ik nog leren solliciteren?',
        },
        onlyYouKnow:
          'Ligt er een getekend contract, dan mag je zelf tot 500 euro uitgeven voor de start. Je gebruikt het nooit: er ligt bijna nooit een contract.',
        comesEasily: [
          'Inhoudelijk prima, maar we slaan nu wel stappen over',
          'Daar is beleid voor, en dat is er niet voor niks',
          'Ja, maar we horen nu wel één kant van het verhaal',
        ],
        couldMoveYou: 'Papier waarop staat dat het werk er echt is. En iemand die na de start nog eens belt.',
      },
      {
        role: 'Teamleider inkomen',
        organisation: 'Gemeente, afdeling Inkomen',
        responsibleFor:
          'Je gaat over de bijzondere bijstand en een klein noodfonds. Elke uitgave moet je kunnen uitleggen.',
        convictions: {
          personal: 'Je vindt 900 euro voor een baan een koopje. Dat zeg je thuis, niet hier.',
          organisational: 'Wie bij ons vraagt, krijgt hetzelfde antwoord, bij welke collega ook. Dat is je trots.',
          client: 'Ruben denkt: sparen van een uitkering, met een schuldregeling erbij. Rekent u even mee?',
        },
        onlyYouKnow:
          'Het noodfonds mag voorschieten als een ander schriftelijk belooft terug te betalen. Jullie doen dat alleen bij huur. Dat is gewoonte; in de regels staat het niet.',
        comesEasily: [
          'We moeten wel iedereen gelijk behandelen',
          'En wat zeg ik volgende week tegen de volgende dan?',
          'Dat is niet rechtmatig, daar gaat de accountant over vallen',
        ],
        couldMoveYou:
          'Als iemand vraagt waar een regel voor bedoeld is. En als vaststaat wie terugbetaalt, en wanneer.',
      },
      {
        role: 'Adviseur werkgevers',
        organisation: 'Werkgeversservicepunt in de regio',
        responsibleFor: 'Je zoekt kandidaten voor bedrijven. Bedrijven bellen jou omdat je doet wat je belooft.',
        convictions: {
          personal: 'Een chauffeur hoort achter het stuur, niet in een wachtkamer.',
          organisational: 'Wij leveren kandidaten die klaar zijn. Wie een bedrijf laat wachten, is het kwijt.',
          client: 'Ruben denkt: dat bedrijf durft het met mij aan. Wie volgt?',
        },
        onlyYouKnow:
          'Het opleidingsfonds van de sector betaalt het bedrijf 400 euro van de nascholing terug, maar pas achteraf. Het bedrijf wil die best op papier doorgeven aan wie voorschiet.',
        comesEasily: [
          'Daar had je echt eerder mee moeten komen',
          'Wij zijn er voor de bedrijven, dit is iets voor Werk',
          'Mooi punt, dat neem ik mee terug naar de organisatie',
        ],
        couldMoveYou:
          'Als je het bedrijf vandaag kunt bellen met een antwoord, en niet weer om geduld hoeft te vragen.',
      },
    ],
    questions: [
      'Wie had welk stukje van de 900 euro? Welke vraag bracht twee stukjes bij elkaar, of had dat kunnen doen?',
      'Welke regel was hier eigenlijk een gewoonte? Welke regel was echt een regel, en terecht?',
      'Wat kost wachten: voor Ruben, voor zijn schuldeisers, voor ons? Wie bij ons hoort die som te zien?',
    ],
  },
  en: {
    title: 'Job found, licence expired',
    story:
      'Ruben (46) has debts and lives on benefits. In three weeks he can start as a lorry driver, but his licence has expired. The medical and the refresher course cost 900 euros. Debt support says: no new loan. Employment says: finish your programme first. Benefits says: these are ordinary costs. The question: who pays the 900 euros, in time?',
    fullStory:
      'Ruben (46) drove a lorry for eighteen years. Then his firm went bankrupt. The rent fell behind, and the rest followed. Now he lives on benefits, with a debt settlement under way. Every month he keeps to what was agreed. Meanwhile his lorry licence expired: renewing it took money that wasn’t there. Last week a haulage firm nearby offered him a job. He can start in three weeks, if his papers are in order by then. The medical and the application cost 150 euros, the compulsory refresher course 750. If he starts this week, he will just make it. Debt support says: no new loan during a settlement. Employment says: finish your programme first, ten more weeks. It teaches him how to apply for jobs. Benefits says: a driving licence is an ordinary cost, you save up for it. All three say they are sorry. Ruben agrees that you share whatever is needed to solve this.',
    words: 'The job is waiting for me. I’m waiting for you.',
    request:
      'Find 900 euros this week for the medical and the course, without a new debt, so that Ruben can start on time.',
    roles: [
      {
        role: 'Social worker, the advocate',
        organisation: 'The municipality’s local team',
        responsibleFor:
          'You go with people from desk to desk. Today you plead for Ruben. You have no budget of your own.',
        convictions: {
          personal: 'Somebody who finds a job himself should be in luck, not in trouble.',
          organisational: 'We refer and support. Paying is for the departments that are there for it.',
          client: 'Ruben thinks: I’ve done what everyone asked. Now it’s your turn.',
        },
        onlyYouKnow:
          'Ruben already has his contract: one year, signed by the firm, valid once his papers are in order. It’s in your bag. Nobody has asked.',
        comesEasily: [
          'It’s only 900 euros',
          'You’re all just pointing at each other',
          'So he’s to stay on benefits for the rest of his life?',
        ],
        couldMoveYou: 'Somebody telling you what they need in order to say yes. Then you can stop pushing.',
      },
      {
        role: 'Debt adviser',
        organisation: 'Municipality, Debt support',
        responsibleFor: 'You watch over Ruben’s debt settlement. His creditors rely on there being no new debt.',
        convictions: {
          personal: 'Too often you have seen one well-meant loan bring down a settlement.',
          organisational: 'A settlement only works while creditors trust us. Hence: no new debts.',
          client: 'Ruben thinks: I want to pay it off. So let me earn.',
        },
        onlyYouKnow:
          'The agreement says: no new debts. Money that somebody else pays back need not be one. And on this wage his creditors would get more.',
        comesEasily: [
          'I’d love to, but I’m not allowed',
          'Things aren’t stable enough yet, let’s wait for that first',
          'And what do we do when it goes wrong again?',
        ],
        couldMoveYou: 'Having it in writing that Ruben himself owes nothing. That you can explain to creditors.',
      },
      {
        role: 'Employment adviser',
        organisation: 'Municipality, Employment department',
        responsibleFor:
          'You help seventy people towards work. The programme is bought in and accounted for by participant.',
        convictions: {
          personal: 'Nothing pleases you more than somebody you never see again.',
          organisational:
            'Letting go too early isn’t kind either. Programmes exist because people otherwise come back.',
          client: 'Ruben thinks: I’ve got a job. Why must I learn to apply for one?',
        },
        onlyYouKnow:
          'With a signed contract on the table you may spend up to 500 euros yourself on a start. You never do: there’s hardly ever a contract.',
        comesEasily: [
          'Fine in substance, but we’re skipping steps here',
          'There’s a policy on that, and it’s there for a reason',
          'Yes, but that’s only one side of the story',
        ],
        couldMoveYou:
          'Something on paper that shows the job is real. And somebody who rings once more after the start.',
      },
      {
        role: 'Benefits team leader',
        organisation: 'Municipality, Benefits department',
        responsibleFor:
          'You decide on special assistance and a small emergency fund. You must be able to explain every payment.',
        convictions: {
          personal: 'You think 900 euros for a job is a bargain. You say that at home, not here.',
          organisational: 'Whoever asks us gets the same answer, whichever colleague they see. You’re proud of that.',
          client: 'Ruben thinks: save up, on benefits, during a settlement? Would you do the sum with me?',
        },
        onlyYouKnow:
          'The emergency fund may advance money if somebody else promises in writing to repay it. You only do so for rent. That’s habit; the rules don’t say it.',
        comesEasily: [
          'We do have to treat everyone the same',
          'And what do I say to the next one who walks in?',
          'That isn’t lawful spending, the auditors will be all over it',
        ],
        couldMoveYou: 'Somebody asking what a rule is meant for. And certainty about who pays back, and when.',
      },
      {
        role: 'Employer liaison',
        organisation: 'Regional employers’ service desk',
        responsibleFor: 'You find candidates for firms. They ring you because you do what you promise.',
        convictions: {
          personal: 'A driver belongs behind the wheel, not in a waiting room.',
          organisational: 'We supply candidates who are ready. Keep a firm waiting and you lose it.',
          client: 'Ruben thinks: that firm dares to take me on. Who’s next?',
        },
        onlyYouKnow:
          'The sector’s training fund refunds the firm 400 euros of the course, but only afterwards. The firm will gladly promise, on paper, to pass it on to whoever advances it.',
        comesEasily: [
          'You really should have come to us sooner',
          'We’re here for the firms, this is one for Employment',
          'Good point, I’ll take that away with me',
        ],
        couldMoveYou: 'Being able to ring the firm today with an answer, instead of asking for patience again.',
      },
    ],
    questions: [
      'Who held which part of the 900 euros? Which question brought two parts together, or could have done?',
      'Which rule turned out to be a habit? Which rule really was a rule, and rightly so?',
      'What does waiting cost Ruben, his creditors and us? Who here ought to see that sum?',
    ],
  },
};
