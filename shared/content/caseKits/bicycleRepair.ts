// A small workshop in a lock-up garage. Everybody waits for somebody else's move; all of them are invented.
import type { CaseKit } from '../materialSchema.ts';

export const bicycleRepair: CaseKit = {
  id: 'bicycle-repair',
  field: 'permits',
  pronoun: 'she',
  nl: {
    title: 'Fietsen maken mag, maar niet hier',
    story:
      'Wendy (38) heeft bijstand en repareert fietsen in de garagebox onder haar flat. De zaak loopt: over vijf maanden kan ze zonder uitkering. Nu moet ze stoppen, want de box is om te stallen. Na zes weken volgt een dwangsom. Werk juicht, Handhaving schrijft. De vraag: mag zij blijven tot er een betere plek is?',
    fullStory:
      'Wendy (38) heeft bijstand en begon vorig jaar een fietsenmakerij, met goedkeuring van Werk en Inkomen. Ze huurt daarvoor de garagebox onder haar flat. Het loopt goed. Gaat het zo door, dan heeft ze over vijf maanden geen uitkering meer nodig. Toen kwam er een klacht. De toezichthouder ging kijken en zag een werkplaats, terwijl het omgevingsplan daar alleen stalling toestaat. Binnen zes weken moet Wendy stoppen. Daarna kost elke week vijfhonderd euro. Ze vroeg bij het loket naar een vergunning. Daar hoorde ze dat een aanvraag geld kost en dat er al een handhavingszaak loopt. De verhuurder wijst op het contract: alleen opslag. Een winkel huren kan ze nog niet betalen. De zorg om veiligheid is echt: boven de boxen slapen mensen, en accu’s kunnen branden. Wendy doet alleen gewone fietsen. Ze vindt het goed dat jullie haar zaak samen bespreken.',
    words: 'Iedereen wil dat ik werk. Waar dan?',
    request: 'Laat Wendy veilig doorwerken in de box tot ze een echte werkplaats heeft, zonder dwangsom.',
    roles: [
      {
        role: 'Consulent ondernemers, de pleiter',
        organisation: 'Gemeente, Werk en Inkomen',
        responsibleFor: 'Je begeleidt mensen met bijstand die voor zichzelf beginnen. Jij keurde Wendy’s plan goed.',
        convictions: {
          personal: 'Ze doet precies wat wij van haar vroegen.',
          organisational: 'Een ondernemer regelt haar eigen vergunningen.',
          client: 'Ze wil van ons af zijn, en dat is een compliment.',
        },
        onlyYouKnow:
          'Er is een potje voor startkosten. Dat van Wendy is nog vol. Leges staan niet bij de voorbeelden. Ze zijn ook niet uitgesloten.',
        comesEasily: [
          'Dit is toch precies wat we allemaal willen?',
          'Straks zit ze weer volledig in de uitkering',
          'Vergunningen, daar gaan wij niet over',
        ],
        couldMoveYou: 'Als iemand zonder verwijt vraagt wat je niet nakeek toen je haar plan goedkeurde.',
      },
      {
        role: 'Jurist handhaving',
        organisation: 'Gemeente, Toezicht en Handhaving',
        responsibleFor: 'Je zorgt dat regels gelden, ook voor wie aardig is. Buren moeten daarop kunnen bouwen.',
        convictions: {
          personal: 'Ik wil niet hoeven uitleggen waarom ik brandgevaar liet lopen.',
          organisational: 'In principe handhaven we. Anders wordt het willekeur.',
          client: 'Ze hoopt dat wij het vanzelf vergeten.',
        },
        onlyYouKnow:
          'Ligt er op tijd een volledige, kansrijke aanvraag, dan kun jij voorstellen om te wachten. Je wacht al weken op die aanvraag.',
        comesEasily: [
          'Als ik dit laat lopen, zit morgen elke box vol',
          'Ze had het vooraf moeten vragen',
          'De termijn loopt gewoon door',
        ],
        couldMoveYou: 'Als de veiligheid geregeld is en je collega van vergunningen zegt dat het kans maakt.',
      },
      {
        role: 'Vergunningverlener',
        organisation: 'Gemeente, Omgevingsvergunningen',
        responsibleFor: 'Je toetst of iets op een plek kan, en weegt veiligheid, buren en verkeer.',
        convictions: {
          personal: 'Liever een goed voorwaardenlijstje dan een snel nee.',
          organisational: 'Zonder aanvraag hebben wij geen zaak.',
          client: 'Ze ziet op tegen de formulieren en de leges.',
        },
        onlyYouKnow:
          'Vorig jaar kreeg een naaiatelier in zo’n box een tijdelijke vergunning. Voorwaarden: vaste uren, geen accu’s en de uitrit vrij.',
        comesEasily: [
          'Daar kan ik zonder aanvraag niets over zeggen',
          'Eerst moet Handhaving klaar zijn',
          'Het past niet in het omgevingsplan',
        ],
        couldMoveYou: 'Als de klacht begrepen is, de eigenaar meewerkt en vaststaat voor hoelang het is.',
      },
      {
        role: 'Verhuurmakelaar bedrijfsruimten',
        organisation: 'Woningcorporatie',
        responsibleFor: 'Je verhuurt winkels en boxen, en let op de veiligheid van de bewoners erboven.',
        convictions: {
          personal: 'Een wijk met een fietsenmaker is een fijnere wijk.',
          organisational: 'Contract is contract: een box is voor opslag.',
          client: 'Ze zit daar omdat het lekker goedkoop is.',
        },
        onlyYouKnow:
          'Om de hoek komt over een jaar een kleine winkel vrij. Niemand heeft ernaar gevraagd. De huur mag in het begin langzaam oplopen.',
        comesEasily: [
          'Als er brand komt, kijken ze naar ons',
          'Dan wil straks iedereen een werkplaats',
          'Wij volgen hierin de gemeente',
        ],
        couldMoveYou: 'Als er een einddatum is, de brandveiligheid is nagekeken en iemand anders ook tekent.',
      },
      {
        role: 'Wijkbeheerder',
        organisation: 'Gemeente, gebiedsteam',
        responsibleFor: 'Je kent de straat. Klachten komen bij jou binnen, en jij houdt de vrede.',
        convictions: {
          personal: 'De meeste ruzies gaan over iets anders dan op het formulier staat.',
          organisational: 'Een klacht zetten we door, dan is hij afgehandeld.',
          client: 'Ze denkt dat de hele flat tegen haar is.',
        },
        onlyYouKnow:
          'De klacht ging over een busje met onderdelen. Dat blokkeert elke vrijdag de uitrit. Van de werkplaats zelf heeft de klager geen last.',
        comesEasily: [
          'Ik heb het netjes doorgezet',
          'Over klagers kan ik niets zeggen, privacy',
          'Er is nu eenmaal onrust in het gebouw',
        ],
        couldMoveYou: 'Als iemand vraagt waar de klacht over ging. Dat kun je zeggen zonder te vertellen wie klaagde.',
      },
    ],
    questions: [
      'Wie wachtte op wie? Op welk moment had één telefoontje genoeg kunnen zijn?',
      'Handhaven beschermt ook: de buren, en wie boven de box slaapt. Hoe blijft dat overeind als je meedenkt?',
      'Wendy deed wat de ene afdeling vroeg en kreeg een brief van de andere. Wie pakt dat op, en op welk niveau?',
    ],
  },
  en: {
    title: 'Mending bikes is fine, just not here',
    story:
      'Wendy (38) is on benefits and mends bicycles in the lock-up under her flat. It’s going well: in five months she could be off benefits. Now she must stop, because lock-ups are for storage. After six weeks there are penalties. Employment cheers, Enforcement writes letters. The question: may she stay until there is a better place?',
    fullStory:
      'Wendy (38) is on benefits and started a bicycle repair business last year, with the approval of Work and Income. For this she rents the lock-up garage under her block of flats. It’s going well. At this rate she won’t need benefits in five months’ time. Then there was a complaint. The inspector came and saw a workshop, where the local plan allows only storage. Wendy has six weeks to stop. After that, every week costs five hundred euros. She asked at the desk about a permit, and heard that applying costs money and that an enforcement case is already running. The landlord points to the contract: storage only. She can’t afford to rent a shop yet. The worry about safety is real: people sleep above the lock-ups, and batteries can catch fire. Wendy only does ordinary bicycles. She is happy for you to discuss her case together.',
    words: 'Everyone wants me in work. Where, then?',
    request: 'Let Wendy go on working safely in the lock-up until she has a proper workshop, without penalties.',
    roles: [
      {
        role: 'Business start-up adviser, the advocate',
        organisation: 'Municipality, Work and Income',
        responsibleFor: 'You support people on benefits who set up on their own. You approved Wendy’s plan.',
        convictions: {
          personal: 'She is doing exactly what we asked of her.',
          organisational: 'Business owners sort out their own permits.',
          client: 'She wants to be rid of us, and that’s a compliment.',
        },
        onlyYouKnow:
          'There is a budget for start-up costs. Wendy’s share is untouched. Permit fees aren’t among the examples. They aren’t excluded either.',
        comesEasily: [
          'Surely this is exactly what we all want?',
          'She’ll end up back on full benefits',
          'Permits are nothing to do with us',
        ],
        couldMoveYou: 'If someone asks, without blame, what you didn’t check when you approved her plan.',
      },
      {
        role: 'Enforcement lawyer',
        organisation: 'Municipality, Inspection and Enforcement',
        responsibleFor: 'You see that rules hold, for likeable people too. Neighbours must be able to rely on that.',
        convictions: {
          personal: 'I don’t want to have to explain why I let a fire risk go.',
          organisational: 'As a rule we enforce. Otherwise it becomes arbitrary.',
          client: 'She’s hoping we will simply forget about it.',
        },
        onlyYouKnow:
          'With a complete and promising application in on time, you could propose holding off. You’ve been waiting for that application for weeks.',
        comesEasily: [
          'Let this go and tomorrow every lock-up is a shop',
          'She should have asked beforehand',
          'The deadline still stands',
        ],
        couldMoveYou: 'If safety is taken care of, and your colleague in permits says it stands a chance.',
      },
      {
        role: 'Permits officer',
        organisation: 'Municipality, Planning Permits',
        responsibleFor: 'You assess whether something can go in a place: safety, neighbours, traffic.',
        convictions: {
          personal: 'Better a good list of conditions than a quick no.',
          organisational: 'No application, no case.',
          client: 'She’s dreading the forms and the fee.',
        },
        onlyYouKnow:
          'Last year a sewing workshop in a lock-up got a temporary permit. The conditions: fixed hours, no batteries, exit kept clear.',
        comesEasily: [
          'Without an application I can’t say anything',
          'Enforcement has to finish first',
          'It isn’t in line with the local plan',
        ],
        couldMoveYou: 'If the complaint is understood, the owner agrees and it is clear how long it’s for.',
      },
      {
        role: 'Commercial lettings manager',
        organisation: 'Housing association',
        responsibleFor: 'You let shops and lock-ups, and look after the safety of the residents above them.',
        convictions: {
          personal: 'A neighbourhood with a bike mender is a nicer neighbourhood.',
          organisational: 'A contract is a contract: a lock-up is for storage.',
          client: 'She’s there because it’s nice and cheap.',
        },
        onlyYouKnow:
          'A small shop round the corner comes free in a year. Nobody has asked about it. Its rent may start low and rise slowly.',
        comesEasily: [
          'If there’s a fire, they’ll all look at us',
          'Before long everybody will want a workshop',
          'We follow the council on this',
        ],
        couldMoveYou: 'If there is an end date, fire safety has been checked and somebody else signs too.',
      },
      {
        role: 'Neighbourhood officer',
        organisation: 'Municipality, area team',
        responsibleFor: 'You know the street. Complaints reach you first, and you keep the peace.',
        convictions: {
          personal: 'Most quarrels are about something other than what’s on the form.',
          organisational: 'A complaint passed on is a complaint dealt with.',
          client: 'She thinks the whole block is against her.',
        },
        onlyYouKnow:
          'The complaint was about a van delivering parts. Every Friday it blocks the exit. The workshop itself is no trouble to the complainant.',
        comesEasily: [
          'I passed it on, as I should',
          'I can’t discuss complainants: privacy',
          'There’s just a lot of unrest in that building',
        ],
        couldMoveYou: 'If someone asks what the complaint was about. You can say that without saying who complained.',
      },
    ],
    questions: [
      'Who was waiting for whom? At what point would one phone call have been enough?',
      'Enforcing protects people too: the neighbours, those asleep above the lock-up. How do you keep that safe while looking for a way?',
      'Wendy did what one department asked and got a letter from another. Who takes that up, and at which level?',
    ],
  },
};
