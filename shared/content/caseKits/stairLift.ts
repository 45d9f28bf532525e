// A couple, a staircase and a neighbour. The pieces of a way out lie with five people; all of them are invented.
import type { CaseKit } from '../materialSchema.ts';

export const stairLift: CaseKit = {
  id: 'stair-lift',
  field: 'care',
  pronoun: 'he',
  nl: {
    title: 'Het bed beneden, de douche boven',
    story:
      'Arie (81) zorgt voor Corrie (80), zijn vrouw. Over drie weken komt zij thuis uit de revalidatie. Haar bed staat beneden, de douche is boven. Een traplift krijgt hij niet: verhuizen gaat voor. Maar hiernaast woont Ria, die elke dag helpt. De vraag: kan er een traplift zijn als Corrie thuiskomt?',
    fullStory:
      'Arie (81) en Corrie (80) huren al veertig jaar hetzelfde rijtjeshuis. Corrie heeft parkinson en brak deze winter haar heup. Over drie weken mag ze uit het revalidatiecentrum naar huis. Lopen gaat met een rollator. De trap gaat niet meer. Beneden past een bed, maar de douche is boven. Arie doet de zorg thuis, samen met buurvrouw Ria. Zij komt elke ochtend en elke avond. Arie vroeg een traplift aan. Het werd nee: in deze gemeente gaat verhuizen voor aanpassen. Er is een gelijkvloerse flat vrij, zes kilometer verderop. Daar komt Ria niet elke dag. De verhuurder heeft ook bezwaar, want de straat wordt over ruim een jaar gerenoveerd. De leverancier wacht op een opdracht. Het revalidatiecentrum heeft het bed nodig. Iemand begon al over het verpleeghuis. Arie en Corrie vinden het goed dat jullie hun situatie samen bespreken.',
    words: 'Samen redden we het. Alleen die trap niet.',
    request: 'Zorg dat er over drie weken een traplift is, zodat Corrie thuis kan douchen en Ria kan blijven helpen.',
    roles: [
      {
        role: 'Mantelzorgconsulent, de pleiter',
        organisation: 'Wijkteam van de gemeente',
        responsibleFor: 'Je ondersteunt mantelzorgers in twee wijken. Vandaag doe jij het woord voor Arie.',
        convictions: {
          personal: 'Wie zoveel zelf doet, moet op ons kunnen rekenen.',
          organisational: 'Eerst kijken we wat het eigen netwerk kan.',
          client: 'Hij wil voor haar blijven zorgen, op zijn manier.',
        },
        onlyYouKnow:
          'Arie en Corrie willen best verhuizen, als Ria maar dichtbij blijft. Hij zei het bij de voordeur. Je schreef het niet op.',
        comesEasily: [
          'Dit wil toch niemand voor zijn eigen ouders?',
          'Straks valt hij zelf om, en dan?',
          'We hebben het hier over mensen, niet over regels',
        ],
        couldMoveYou: 'Als iemand vraagt wat Arie zelf zei, in plaats van wat jij ervan vindt.',
      },
      {
        role: 'Beleidsadviseur Wmo',
        organisation: 'Gemeente, maatschappelijke ondersteuning',
        responsibleFor: 'Je bewaakt het budget voor hulpmiddelen en de regel dat verhuizen voorgaat.',
        convictions: {
          personal: 'Geld dat ik hier uitgeef, is er voor een ander niet.',
          organisational: 'Eén lijn voor iedereen, anders wint wie het hardst roept.',
          client: 'Hij woont daar veertig jaar en gaat nooit meer weg.',
        },
        onlyYouKnow:
          'De regel was bedoeld voor verbouwingen boven tienduizend euro. Dat stond in een oude versie. Het viel weg bij het inkorten.',
        comesEasily: [
          'Dan moeten we het voor de hele straat doen',
          'Het beleid is daar eigenlijk heel duidelijk over',
          'Een lift voor één jaar, is dat wel duurzaam?',
        ],
        couldMoveYou: 'Als iemand vraagt waar de regel voor was. En als je weet wat het kost, en voor hoelang.',
      },
      {
        role: 'Projectleider renovatie',
        organisation: 'Woningcorporatie',
        responsibleFor: 'Je leidt de renovatie van zestig huizen. Een veilige vluchtweg hoort daarbij.',
        convictions: {
          personal: 'Mensen van tachtig wil ik maar één keer in de rommel zetten.',
          organisational: 'In een huis dat op de lijst staat, steken we geen geld meer.',
          client: 'Hij wil vooral rust, en zo min mogelijk gedoe.',
        },
        onlyYouKnow:
          'Op de hoek komen over vijftien maanden acht gelijkvloerse woningen. De straat mag eerst kiezen. De brief gaat pas in het voorjaar uit.',
        comesEasily: [
          'De trap is een vluchtweg, dus dat gaat niet',
          'In deze straat doen we tot de renovatie niets meer',
          'Zet het even op de mail, dan leg ik het intern voor',
        ],
        couldMoveYou:
          'Als de trap vrij genoeg blijft, en iemand op papier zet dat de lift er vóór de renovatie uit gaat.',
      },
      {
        role: 'Planner hulpmiddelen',
        organisation: 'Leverancier met een contract van de gemeente',
        responsibleFor: 'Je plant het meten en plaatsen. Wat niet veilig zit, komt er bij jou niet in.',
        convictions: {
          personal: 'Zeg wat er nodig is, dan zoek ik het uit.',
          organisational: 'We leveren wat er besteld is, volgens het contract.',
          client: 'Hij wil gewoon een datum horen.',
        },
        onlyYouKnow:
          'In je magazijn ligt een gebruikte lift voor precies zo’n trap. Per maand te huur, binnen acht werkdagen geplaatst. Niemand vraagt er ooit om.',
        comesEasily: [
          'Zonder opdracht kan ik niets inplannen',
          'De levertijd is nu eenmaal twaalf weken',
          'Dat moet je met de gemeente opnemen',
        ],
        couldMoveYou: 'Als één iemand de opdracht geeft, en een deskundige zegt dat Corrie veilig kan overstappen.',
      },
      {
        role: 'Transferverpleegkundige',
        organisation: 'Revalidatiecentrum',
        responsibleFor: 'Jij zorgt dat mensen veilig naar huis gaan, en dat hun bed op tijd vrij is.',
        convictions: {
          personal: 'Thuis knappen mensen op, als het thuis klopt.',
          organisational: 'In het ziekenhuis ligt de volgende patiënt al te wachten.',
          client: 'Ze hopen dat het met een paar weken extra goedkomt.',
        },
        onlyYouKnow:
          'De fysiotherapeut oefent met Corrie al twee weken op een traplift. Het lukt. Dat op papier zetten is een kwartier werk.',
        comesEasily: [
          'Wij zijn hier geen woonvoorziening',
          'Medisch gezien kan ze gewoon naar huis',
          'Moeten we niet toch aan het verpleeghuis denken?',
        ],
        couldMoveYou: 'Als er een datum ligt. Dan kun jij uitleggen waarom het bed twee dagen langer bezet is.',
      },
    ],
    questions: [
      'Wie wist iets waar niemand naar vroeg? Welke zin kwam ervoor in de plaats?',
      'De Wmo vraagt onderzoek naar deze mens in deze situatie. Waar nam de regel dat over? Wanneer helpt die regel juist wel?',
      'Arie zit op de stoel. Wie sprak Corrie zelf? En wie vraagt Ria of zij dit wil, en hoelang nog?',
    ],
  },
  en: {
    title: 'The bed downstairs, the shower upstairs',
    story:
      'Arie (81) looks after his wife Corrie (80). In three weeks she comes home from rehabilitation. Her bed is downstairs, the shower is upstairs. A stairlift was refused: local policy is to move house first. But next door lives Ria, who helps every day. The question: can there be a stairlift by the time Corrie comes home?',
    fullStory:
      'Arie (81) and Corrie (80) have rented the same terraced house for forty years. Corrie has Parkinson’s and broke her hip this winter. In three weeks she can leave the rehabilitation centre. She walks with a frame. Stairs are no longer possible. A bed fits downstairs, but the shower is upstairs. Arie does the caring at home, together with Ria next door, who comes every morning and every evening. Arie applied to the municipality for a stairlift. The answer was no: in this town, moving comes before adapting. There is a ground-floor flat free, six kilometres away. Ria couldn’t come there every day. The landlord objects as well: the street is due for renovation in just over a year. The supplier is waiting for an order. The rehabilitation centre needs the bed. Somebody has already mentioned a nursing home. Arie and Corrie are happy for you to discuss their situation together.',
    words: 'Together we manage. It’s just the stairs.',
    request: 'A stairlift in three weeks’ time, so that Corrie can shower in her own home and Ria can go on helping.',
    roles: [
      {
        role: 'Carers’ adviser, the advocate',
        organisation: 'The municipality’s local team',
        responsibleFor: 'You support family carers in two neighbourhoods. Today you speak for Arie.',
        convictions: {
          personal: 'People who do this much themselves should be able to count on us.',
          organisational: 'First we see what family and neighbours can do.',
          client: 'He wants to go on caring for her, in his own way.',
        },
        onlyYouKnow:
          'Arie and Corrie would gladly move, as long as Ria stays close. He said so on the doorstep. You didn’t write it down.',
        comesEasily: [
          'Would any of us want this for our own parents?',
          'He’ll be the next one to go down, and then what?',
          'We’re talking about people here, not rules',
        ],
        couldMoveYou: 'If someone asks what Arie himself said, rather than what you think.',
      },
      {
        role: 'Policy adviser, social support (Wmo)',
        organisation: 'Municipality',
        responsibleFor: 'You guard the budget for home adaptations, and the rule that moving comes first.',
        convictions: {
          personal: 'What I spend here is gone for somebody else.',
          organisational: 'One line for everyone, or whoever shouts loudest wins.',
          client: 'Forty years in that house: he’ll never leave it.',
        },
        onlyYouKnow:
          'The rule was meant for building work above ten thousand euros. An early version said so. It was lost when the text was shortened.',
        comesEasily: [
          'Then we’d have to do it for the whole street',
          'The policy is actually very clear on this',
          'A lift for one year: is that really sustainable?',
        ],
        couldMoveYou: 'If someone asks what the rule was for. And if you know the cost, and for how long.',
      },
      {
        role: 'Renovation project manager',
        organisation: 'Housing association',
        responsibleFor: 'You run the renovation of sixty houses. Safe escape routes are part of that.',
        convictions: {
          personal: 'I want to put people of eighty through the upheaval once, not twice.',
          organisational: 'Once a house is on the list, we put no more money into it.',
          client: 'He mostly wants peace and quiet, and as little fuss as possible.',
        },
        onlyYouKnow:
          'In fifteen months there will be eight ground-floor homes on the corner. This street gets first choice. The letter won’t go out until spring.',
        comesEasily: [
          'The stairs are an escape route, so it can’t be done',
          'We’re doing nothing in that street until the renovation',
          'Put it in an e-mail and I’ll raise it internally',
        ],
        couldMoveYou:
          'If the stairs stay clear enough, and someone puts in writing that the lift comes out before the renovation.',
      },
      {
        role: 'Equipment planner',
        organisation: 'Supplier under contract to the municipality',
        responsibleFor: 'You schedule measuring and fitting. If it isn’t safe, you won’t put it in.',
        convictions: {
          personal: 'Tell me what’s needed and I’ll work it out.',
          organisational: 'We deliver what has been ordered, as the contract says.',
          client: 'He’d simply like to be given a date.',
        },
        onlyYouKnow:
          'In your store lies a used lift for exactly this kind of staircase. Rented by the month, fitted within eight working days. Nobody ever asks.',
        comesEasily: [
          'Without an order I can’t schedule anything',
          'I’m afraid delivery takes twelve weeks',
          'You’d have to take that up with the council',
        ],
        couldMoveYou:
          'If one person gives the order, and a professional confirms that Corrie can get on and off safely.',
      },
      {
        role: 'Discharge nurse',
        organisation: 'Rehabilitation centre',
        responsibleFor: 'You see to it that people go home safely, and that their bed is free on time.',
        convictions: {
          personal: 'People get better at home, if home is right.',
          organisational: 'The next patient is already waiting in hospital.',
          client: 'They’re hoping a few more weeks will sort it out.',
        },
        onlyYouKnow:
          'The physiotherapist has been practising with Corrie on a stairlift for two weeks. It works. Putting that in writing is fifteen minutes’ work.',
        comesEasily: [
          'We’re not a housing service',
          'Medically speaking, she’s ready to go home',
          'Shouldn’t we be thinking about a nursing home after all?',
        ],
        couldMoveYou: 'If there is a date. Then you can explain why the bed is taken for two more days.',
      },
    ],
    questions: [
      'Who knew something that nobody asked about? What was said instead?',
      'Dutch law on social support (Wmo) asks us to look into this person’s situation. Where did the rule do that for us? When does it help?',
      'Arie has the chair. Who has spoken to Corrie herself? And who will ask Ria if she wants this, and for how long?',
    ],
  },
};
