// Voor FG en CISO, in Dutch. Every claim on the program must be true of server/ and shared/: where a constant or a list
// can say it, `facts` does; where a test can, `checks.ts` names it. On the law it says no more than „read this with”.
import type { Article } from '../materialSchema.ts';
import type { Facts } from './facts.ts';

export const privacyNl = (facts: Facts, checks: Article['nl'][number]): Article['nl'] => [
  {
    kind: 'paragraph',
    text: 'Dit spel telt zinnen, geen mensen. Hier leest u wat het vastlegt, wat niet, en hoe u dat zelf nagaat. De lijsten en getallen komen uit de programmacode van de versie die hier draait. Wat over de wet gaat, is een handreiking: lees het na met uw eigen jurist.',
  },

  { kind: 'heading', text: 'Wat het is, en waarvoor' },
  {
    kind: 'paragraph',
    text: 'Een groep medewerkers speelt een casus na. Wie luistert, kruist op een telefoon de zinnen aan die het gesprek sluiten. Na de ronde ziet de groep welke zinnen klonken, en praat over wat eronder zat. De begeleider neemt die telling mee: de turflijst. Het doel is samen leren van taal en gewoontes.',
  },
  {
    kind: 'paragraph',
    text: 'Beoordelen of volgen van medewerkers hoort er niet bij, en het programma is er ongeschikt voor gemaakt. Geen veld houdt bij wie een zin uitsprak. Geen pagina en geen bestand toont per deelnemer wat die aankruiste.',
  },

  { kind: 'heading', text: 'Wie waarvoor verantwoordelijk is' },
  {
    kind: 'list',
    items: [
      'De organisatie die de bijeenkomst houdt, kiest doel en middelen. Zij is daarmee meestal verwerkingsverantwoordelijke. Zet het spel in uw verwerkingsregister.',
      'Wie voor haar de server draait, is meestal verwerker: sluit dan een verwerkersovereenkomst. Draait u de server zelf, dan gaat het alleen nog om uw hostingpartij.',
      'De makers van het programma krijgen geen gegevens te zien. Het programma belt nergens naartoe.',
      'Een open vraag: een trainer met één server voor meer gemeenten. Is die verwerker voor elke gemeente, of bepaalt die zelf het doel? Dat hangt af van uw afspraken. Leg ze vooraf vast.',
    ],
  },

  { kind: 'heading', text: 'Welke gegevens' },
  {
    kind: 'table',
    columns: ['Wat', 'Bewaard', 'Waar en hoe lang', 'Wie ziet het'],
    rows: [
      ['Naam, e-mail, functie, afdeling', 'Nee: er is geen veld voor', 'Nergens', 'Niemand'],
      ['Wie een zin uitsprak', 'Nee: er is geen veld voor', 'Nergens', 'Niemand'],
      [
        'Stoel: een nummer, en de vingerafdruk van een sleutel die de browser verzint',
        'Ja',
        'Server, tot de sessie sluit',
        'Het nummer: de deelnemer. De rest: alleen wie bij het bestand van de server kan',
      ],
      [
        'Kruisje: stoelnummer, vakje, tijdstip',
        'Ja',
        'Server, tot de sessie sluit',
        'De deelnemer zelf, en wie bij het bestand kan',
      ],
      [
        'Gemelde bingo: stoelnummer, rij, tijdstip',
        'Ja, als de deelnemer hem meldt',
        'Server, tot de sessie sluit. Daarna alleen het aantal',
        'Begeleider, assistent en zaal: de zinnen van de rij, zonder nummer',
      ],
      [
        'Turflijst: per zin, argument en routine hoe vaak en op hoeveel kaarten',
        'Ja',
        'Server, tot het wissen. Daarna bij wie hem meenam',
        'Begeleider en assistent; de zaal een deel, als zij het tonen',
      ],
      [
        'Casus en eigen uitspraken: vrije tekst van de begeleider',
        'Ja',
        'Server, tot het wissen. De eigen set ook in de browser van de begeleider',
        'Begeleider en zaal. Verzin mensen, gebruik geen dossier',
      ],
      [
        'Links van begeleider, assistent en scherm',
        'Alleen een vingerafdruk',
        'Server, tot het wissen',
        'Wie de link heeft, heeft de rol',
      ],
      [
        'IP-adres',
        'Nee. Alleen in het werkgeheugen, tegen misbruik',
        'Niet in bestand of logboek van het spel. Uw proxy of netwerk kan het wel vastleggen',
        'Wie die proxy of dat netwerk beheert',
      ],
      [
        'Wie er nu verbonden is',
        'Nee. Alleen in het werkgeheugen',
        'Zolang de verbinding duurt',
        'Begeleider en assistent: aantallen',
      ],
      [
        'Op de telefoon: sleutel, kaart, eigen kruisjes, wat nog verstuurd moet worden, taal, de bestanden van het spel',
        'Ja, in de browser',
        'Tot de browser merkt dat de sessie gewist is, of tot iemand de sitegegevens wist',
        'Wie de telefoon in handen heeft',
      ],
    ],
  },

  {
    kind: 'paragraph',
    text: 'Ga ervan uit dat kruisjes bij een stoelnummer persoonsgegevens zijn zolang de sessie open is: in de zaal kan iemand weten wie welk nummer heeft.',
  },

  { kind: 'heading', text: 'Wat er niet is' },
  {
    kind: 'list',
    items: [
      'Geen account, wachtwoord, naam of e-mailadres. Niemand hoeft iets over zichzelf te zeggen.',
      'Geen microfoon, camera of plaatsbepaling. Er wordt niets opgenomen en niets automatisch beluisterd.',
      'Geen cookies.',
      'Geen derden: geen statistiekdienst, geen lettertypes of bestanden van elders. De browser praat alleen met deze server.',
      'Geen punten, geen ranglijst, geen vergelijking van mensen of teams.',
    ],
  },

  { kind: 'heading', text: 'Wat er in het bestand staat' },
  {
    kind: 'paragraph',
    text: `De server heeft één databestand, met deze tabellen: ${facts.tables}. Een sessie is een rij gebeurtenissen. Dit zijn alle soorten, met alles wat erin staat. Het kenmerk van een verzoek is willekeurig, met het stoelnummer ervoor.`,
  },
  { kind: 'table', columns: ['Gebeurtenis', 'Wat erin staat'], rows: facts.events.map((row) => [...row]) },
  {
    kind: 'paragraph',
    text: `Sluit de begeleider de sessie, dan komt één gebeurtenis in de plaats van alle andere. Die andere worden vernietigd, onomkeerbaar. Over blijft van de sessie: ${facts.keptOfSession}. En van elke ronde: ${facts.keptOfRound}. Stoelen, kruisjes, kaarten en kenmerken van verzoeken zijn dan weg. De turflijsten blijven tot op het cijfer gelijk.`,
  },

  { kind: 'heading', text: 'Wat een telling verraadt' },
  {
    kind: 'paragraph',
    text: `Begeleider, scherm en bestanden krijgen optelsommen. Kruisjes van één zin binnen ${facts.hearingSeconds} seconden tellen als één keer gehoord. Een turflijst komt pas na de ronde. Een telling die meeloopt, zou wijzen naar wie net op de telefoon tikt. Toch heeft elke optelsom grenzen:`,
  },
  {
    kind: 'list',
    items: [
      'Van één kaart ís de turflijst die kaart. Wie de kruisjes van alle anderen kent, rekent die van de laatste uit. Van twee onbekenden is niet te zeggen wie van hen wat aankruiste, tenzij u hun kaarten kent.',
      'Staat een zin maar op één kaart, en weet u wiens kaart dat is, dan weet u ook of die is aangekruist. De begeleider ziet geen kaart van een telefoon, maar kan wel over een schouder meekijken.',
      'Wie op papier speelt, leest zelf voor wat op de kaart staat. De begeleider vult dat in, ziet alleen wat op die pagina net is ingevuld, en kent dus die kruisjes. Voor een nummer met een telefoon weigert de server dat.',
      'De turflijst noemt de eerste en laatste minuut waarin een zin klonk. Wie toen één iemand zag tikken, kan iets vermoeden.',
      'Wie een bingo meldt, laat die rij zien. Melden hoeft nooit.',
      'Komt een telefoon na de ronde pas weer online, dan kan de telling nog oplopen, tot de zaal hem gezien heeft.',
      `Speel daarom liever met ${facts.fewCards} kaarten of meer. Zijn het er minder, dan staat dat op de pagina van de begeleider.`,
    ],
  },

  { kind: 'heading', text: 'Grondslag en medezeggenschap' },
  {
    kind: 'list',
    items: [
      'Bouw niet op toestemming. Tussen werkgever en werknemer is die zelden echt vrij. Welke grondslag in artikel 6 AVG wel past, bepaalt uw organisatie. Let op: een overheid kan zich voor haar taken niet beroepen op een gerechtvaardigd belang.',
      'Maak meedoen toch vrijwillig. Wie niet wil, luistert zonder telefoon mee.',
      'De ondernemingsraad heeft instemmingsrecht bij regels over personeelsgegevens, en bij voorzieningen die bedoeld zijn om medewerkers te volgen of daarvoor geschikt zijn (artikel 27 lid 1, onder k en l, WOR). Het spel is voor dat volgen ongeschikt gemaakt; onder „Zo gaat u het na” ziet u hoe. Of u de OR iets voorlegt, beslist u zelf.',
      'Voor een pre-scan DPIA: er is geen profiel en geen besluit over personen, en er zijn geen bijzondere persoonsgegevens, zolang de begeleider geen echt dossier in de vrije tekst zet.',
    ],
  },

  { kind: 'heading', text: 'Bewaren en wissen' },
  {
    kind: 'list',
    items: [
      `De begeleider kiest bij het openen: ${facts.keep}. Zonder keuze is het ${facts.keepDefault}. De tijd telt vanaf het laatste gebruik. „Wis nu” wist meteen.`,
      'Wissen overschrijft de gegevens in het bestand en leegt het logboek van de database. Er blijft alleen een vingerafdruk van de code over, met tijdstip en reden, zodat een code niet meteen terugkomt.',
      'Een reservekopie in de eigen map van het programma wordt bij sluiten en wissen mee opgeruimd. Een kopie die u of uw hostingpartij elders bewaart, niet: houd die kort, en zet dat in uw register.',
      'Wat de begeleider meenam, valt onder uw eigen bewaarregels.',
    ],
  },

  { kind: 'heading', text: 'Waar het draait' },
  {
    kind: 'paragraph',
    text: 'Waar u het zelf neerzet: één programma en één bestand, op een eigen server of op de laptop van de begeleider. Het heeft geen andere diensten nodig en dus ook geen subverwerkers. Noteer in uw register: welke hostingpartij, in welk land, wie het beheert, en wie u belt. Draait het op een laptop, dan kan de eigenaar van die laptop bij het bestand.',
  },

  { kind: 'heading', text: 'Maatregelen' },
  {
    kind: 'paragraph',
    text: 'De BIO2 bouwt op ISO 27001 en 27002. De laatste kolom zegt waar u een maatregel in ISO 27002 (2022) kunt plaatsen.',
  },
  {
    kind: 'table',
    columns: ['Maatregel', 'Hoe', 'ISO 27002'],
    rows: [
      [
        'Toegang',
        'Een link met een geheim van ten minste 128 willekeurige bits. De server bewaart er alleen een vingerafdruk van. Links zijn te vernieuwen en in te trekken.',
        '5.15, 5.17, 8.5',
      ],
      [
        'Zo min mogelijk macht',
        'Het scherm kijkt alleen. De assistent leidt rondes, maar kan niet sluiten, wissen of meenemen. Een deelnemer heeft alleen de eigen kaart.',
        '5.18, 8.2, 8.3',
      ],
      [
        'Strenge ingang',
        `Elk bericht wordt gecontroleerd en is hoogstens ${facts.message} bytes. Te veel verzoeken worden geweigerd. Een sessie heeft hoogstens ${facts.seats} stoelen, en een deur die dicht kan.`,
        '8.6, 8.26, 8.28',
      ],
      [
        'Browser aan banden',
        'De pagina laadt niets van elders, kan niet in een andere pagina worden gezet en kan geen microfoon of camera vragen: zie de kopregels onderaan.',
        '8.26',
      ],
      [
        'Versleuteling',
        'Https met een eigen certificaat of achter een proxy. Zonder https kan iemand op hetzelfde netwerk meelezen: gebruik dat alleen om te proberen.',
        '8.20, 8.24',
      ],
      [
        'Niets kwijt',
        'Wat bevestigd is, staat op schijf en overleeft een stroomstoring. Er is een opdracht voor een reservekopie, en terugzetten is getest.',
        '8.13, 8.14',
      ],
      [
        'Dataminimalisatie',
        'Wat niet nodig is, wordt niet gevraagd. Sluiten en wissen vernietigen.',
        '5.34, 8.10, 8.11',
      ],
      ['Logboek', 'Fouten naar soort en plaats. Geen inhoud, geen codes, geen adressen.', '8.15, 8.16'],
      [
        'Testen',
        'Elke wijziging doorloopt alle tests, met vijandige invoer, uitval en drukte. Weinig bouwstenen van anderen, met vaste versies.',
        '5.21, 8.8, 8.29, 8.32',
      ],
    ],
  },

  { kind: 'heading', text: 'Rechten van deelnemers' },
  {
    kind: 'paragraph',
    text: 'De server weet niet wie op welke stoel zit. Dan hoeft u geen extra gegevens te verzamelen om iemand alsnog te herkennen; lees artikel 11 AVG na. Inzien kan wel: op de eigen telefoon staan alle eigen kruisjes. Een kruisje terugnemen kan zolang de ronde loopt. Wie stopt („Wis mijn kaart”), telt niet meer mee; een ronde die al klaar was, blijft geteld. In het bestand staan de kruisjes dan nog: wie ook dat weg wil, vraagt de begeleider te sluiten of te wissen. Na het sluiten is er niets meer dat bij iemand hoort.',
  },

  { kind: 'heading', text: 'Als er iets misgaat' },
  {
    kind: 'paragraph',
    text: 'Wie tijdens een sessie bij het bestand komt, ziet kruisjes per stoelnummer, zonder naam, en de casus. Wie een begeleiderslink vindt, kan leiden, wissen en de turflijst ophalen, maar ziet geen kruisjes per stoel. Vernieuw dan de link, of wis de sessie. Meld het bij uw eigen CISO en FG: u beoordeelt of het een datalek is dat binnen 72 uur gemeld moet worden bij de Autoriteit Persoonsgegevens. In SECURITY.md staat hoe u een zwakke plek in het programma doorgeeft.',
  },

  { kind: 'heading', text: 'Woo en Archiefwet' },
  {
    kind: 'paragraph',
    text: `Een turflijst die u opslaat, is een document van uw organisatie. Iemand kan er met de Woo om vragen, en weggooien mag pas als uw selectielijst het toelaat. Vraag uw archivaris. Er staan geen personen in. De kolommen zijn: ${facts.columns}. Het JSON-bestand noemt ook de dag en de titel van de casus.`,
  },

  { kind: 'heading', text: 'Zo gaat u het na' },
  {
    kind: 'paragraph',
    text: 'In de browser: druk op F12. Onder „Netwerk” ziet u elk verzoek, en onder „WS” elk bericht van de server. Of draai de tests, die met elke versie meekomen:',
  },
  checks,
];
