// Case kit: a young couple, a cot, and three weeks left in a rented room. All people in it are invented.
import type { CaseKit } from '../materialSchema.ts';

export const cotWithoutAddress: CaseKit = {
  id: 'cot-without-address',
  field: 'youth',
  pronoun: 'she',
  nl: {
    title: 'Een wieg zonder adres',
    story:
      'Imke (20) leert en werkt in de ouderenzorg. Over zes weken komt haar baby. Over drie weken moet ze haar kamer uit. Jeugd zegt: er is nog geen kind. Wonen zegt: jongerenwoningen zijn voor één persoon. Haar werkgever zegt: te weinig uren voor een personeelswoning. De vraag: waar staat straks de wieg?',
    fullStory:
      'Imke (20) werkt 24 uur per week in een verpleeghuis en gaat één dag naar school. Haar vriend Joris (22) is matroos in de binnenvaart: twee weken aan boord, twee weken aan wal. Aan wal slaapt hij bij een vriend op de bank. Imke huurt sinds dit voorjaar een kamer bij een hospita. Die krijgt haar eigen moeder in huis en heeft de kamer nodig. Ze vindt het naar, en breit intussen een dekentje. Bij hun ouders kunnen Imke en Joris niet terecht; dat hebben ze al twee keer moeten uitleggen. Jeugd zegt: voor een kind dat er nog niet is, kan ik geen dossier maken. De corporatie zegt: onze jongerenwoningen zijn voor één persoon. De werkgever heeft woningen voor personeel, maar pas vanaf 28 uur. De gemeente zegt: leegstaande gebouwen zijn niet zomaar woningen. De kraamzorg wil graag inplannen, en vraagt op welk adres. Samen verdienen ze genoeg voor een gewone huur. Imke vindt het goed dat jullie delen wat nodig is om een plek te vinden.',
    words: 'Ik heb een baan, een vriend en een wieg. Nu nog muren.',
    request:
      'Help Imke en Joris aan een veilige plek, vóór de baby er is, tot ze gewoon aan de beurt zijn voor een woning.',
    roles: [
      {
        role: 'Jeugdverpleegkundige, de pleiter',
        organisation: 'Jeugdgezondheidszorg in de regio',
        responsibleFor:
          'Je bezoekt gezinnen, soms al voor de geboorte. Vandaag pleit je voor Imke. Huizen en geld heb je niet.',
        convictions: {
          personal: 'Een baby heeft vooral rustige ouders nodig. Rust begint met een adres.',
          organisational: 'Wij signaleren en verwijzen. Als wij gaan regelen, blijven andere huisbezoeken liggen.',
          client: 'Imke denkt: ik zorg elke dag voor twaalf mensen. Dit kan ik ook.',
        },
        onlyYouKnow:
          'Je was al op huisbezoek. De hospita wil wachten tot zes weken na de geboorte, als ze nu een zekere datum krijgt. Niemand vroeg haar iets.',
        comesEasily: [
          'Straks staat ze met een baby op straat',
          'Wat moet er nog gebeuren voordat iemand iets doet?',
          'Dit is toch gewoon jullie verantwoordelijkheid?',
        ],
        couldMoveYou: 'Als een ander vertelt wat hij wél heeft, ook al is het maar een half antwoord.',
      },
      {
        role: 'Adviseur jeugd',
        organisation: 'Gemeente, afdeling Jeugd',
        responsibleFor: 'Je beslist over jeugdhulp. Je beheert ook het potje voor een goede start van baby’s.',
        convictions: {
          personal: 'Wachten tot het misgaat met een kind vind je het slechtste plan dat er is.',
          organisational: 'Jeugdgeld is voor kinderen. Gaan we er huur van betalen, dan is het in juni op.',
          client: 'Imke denkt: moet er eerst iets mis zijn met ons kind voordat jullie meedoen?',
        },
        onlyYouKnow:
          'In het startpotje zit nog 4.000 euro, eenmalig te besteden. Een dossier hoeft niet: een handtekening van een verpleegkundige die op huisbezoek was, is genoeg.',
        comesEasily: [
          'Ik kan het wel invullen, maar het systeem pakt dat niet',
          'Ik hoor wel een woonvraag, maar ik hoor geen zorgvraag',
          'Er is wel geld, maar dat geld is geoormerkt',
        ],
        couldMoveYou: 'Als het geld één keer nodig is, voor iets waar de baby direct iets aan heeft.',
      },
      {
        role: 'HR-adviseur',
        organisation: 'Verpleeghuis, de werkgever van Imke',
        responsibleFor:
          'Je zoekt personeel en verdeelt de personeelswoningen. Alle collega’s letten op wie er een krijgt.',
        convictions: {
          personal: 'Imke is goed in haar werk. Je wilt haar na haar verlof graag terug.',
          organisational: 'Een woning mag geen gunst zijn. Daarom ligt de grens bij 28 uur, voor iedereen.',
          client: 'Imke denkt: mijn schooldag telt niet als werk. Maar zonder die dag mag ik hier niet leren.',
        },
        onlyYouKnow:
          'De oude conciërgewoning op het terrein staat leeg. Ze is warm en droog; een vloer en rookmelders kosten 3.500 euro. Je denkt dat wonen daar niet meer mag.',
        comesEasily: [
          'We moeten wel iedereen gelijk behandelen',
          'Precies zo’n aanvraag hebben we vorige week nog geweigerd',
          'Dat wil ik eerst even intern afstemmen',
        ],
        couldMoveYou:
          'Een reden die je aan elke collega kunt vertellen, een einddatum, en een jurist die meekijkt naar het contract.',
      },
      {
        role: 'Adviseur bouwen en wonen',
        organisation: 'Gemeente, afdeling Vergunningen',
        responsibleFor: 'Je toetst of ergens gewoond mag worden: veilig, en volgens het plan voor die plek.',
        convictions: {
          personal: 'Een onveilig huis is geen oplossing. Zeker niet met een baby.',
          organisational: 'Gedogen begint klein. Daarna vraagt iedereen waarom het bij de buren wel mocht.',
          client: 'Imke denkt: ik wil geen onveilig huis. Ik wil dat er iemand komt kijken.',
        },
        onlyYouKnow:
          'Vorig jaar zocht je iets uit over het terrein van het verpleeghuis. Eén huis daar, van de vroegere conciërge, mag volgens het plan nog steeds bewoond worden.',
        comesEasily: [
          'Het klinkt flauw, maar het mag gewoon niet van de wet',
          'Als we hier ja op zeggen, dan is het einde zoek',
          'Laat Juridisch hier eerst even meekijken',
        ],
        couldMoveYou: 'Een adres. Over „ergens” kun je niets zeggen. Naar een echt huis kun je morgen gaan kijken.',
      },
      {
        role: 'Consulent jongerenwoningen',
        organisation: 'Woningcorporatie',
        responsibleFor: 'Je verhuurt kleine woningen aan jongeren. Voor elke sleutel staan er honderden in de rij.',
        convictions: {
          personal: 'Met z’n drieën op achttien vierkante meter: daar help je niemand mee.',
          organisational:
            'Onze jongerenwoningen zijn voor één persoon. Wie een gezin krijgt, schuift door. Anders komt er niets vrij.',
          client: 'Imke denkt: ik pas overal net niet in. Wie meet er eigenlijk?',
        },
        onlyYouKnow:
          'Joris staat al sinds zijn achttiende ingeschreven. Op zijn naam zijn ze volgens jullie cijfers binnen een jaar aan de beurt voor een gezinswoning.',
        comesEasily: [
          'Ik kan ze niet bakken, er zijn gewoon geen woningen',
          'Dat is niet eerlijk voor de rest, die netjes op zijn beurt wacht',
          'Mooi bedacht, maar is dit wel een duurzame oplossing?',
        ],
        couldMoveYou: 'Als niemand een sleutel vraagt die je niet hebt, alleen wat je weet over volgend jaar.',
      },
    ],
    questions: [
      'Wie had een half antwoord en hield het voor zich? Wat had je nodig om het te zeggen?',
      '„Er is nog geen kind.” Wat klopt daaraan, en wat zie je dan niet? (Soms telt de wet een ongeboren kind wel mee: vraag je jurist.)',
      'Welke grens vonden we achteraf terecht? Welke was alleen handig? Wie kan die veranderen?',
    ],
  },
  en: {
    title: 'A cot without an address',
    story:
      'Imke (20) works and trains in elderly care. In six weeks her baby is due. In three weeks she must leave her room. Youth says: there is no child yet. Housing says: youth flats are for one person. Her employer says: too few hours for staff housing. The question: where will the cot stand?',
    fullStory:
      'Imke (20) works 24 hours a week in a nursing home and spends one day at college. Her partner Joris (22) is a deckhand on a river barge: two weeks aboard, two weeks ashore. Ashore he sleeps on a friend’s sofa. Since spring Imke has been a lodger in a woman’s home. The landlady’s own mother is moving in, so she needs the room. She feels bad about it, and is knitting a blanket. Imke and Joris can’t stay with their parents; they have had to explain that twice. Youth says: I can’t open a file for a child who isn’t there yet. The housing association says: our youth flats are for one person. The employer has staff housing, but only from 28 hours. The municipality says: a building isn’t a home just because it’s empty. Maternity care would gladly plan its visits, and asks for the address. Together they earn enough for an ordinary rent. Imke agrees that you share what is needed to find a place.',
    words: 'I’ve a job, a partner and a cot. Now for some walls.',
    request: 'Help Imke and Joris to a safe place before the baby comes, until their turn for an ordinary home comes.',
    roles: [
      {
        role: 'Youth health nurse, the advocate',
        organisation: 'Regional youth health service',
        responsibleFor:
          'You visit families, sometimes before the birth. Today you plead for Imke. You have no houses and no money.',
        convictions: {
          personal: 'What a baby needs most is calm parents. Calm begins with an address.',
          organisational: 'We notice and refer. If we start arranging things, other home visits suffer.',
          client: 'Imke thinks: I look after twelve people every day. I can do this too.',
        },
        onlyYouKnow:
          'You have already made a home visit. The landlady can wait until six weeks after the birth, given a firm date now. Nobody has asked her.',
        comesEasily: [
          'She’ll be out on the street with a baby',
          'What has to happen before somebody does something?',
          'But surely this is your responsibility?',
        ],
        couldMoveYou: 'Somebody telling you what they do have, even if it’s only half an answer.',
      },
      {
        role: 'Youth adviser',
        organisation: 'Municipality, Youth department',
        responsibleFor: 'You decide on youth care. You also look after a small fund for giving babies a good start.',
        convictions: {
          personal: 'Waiting until things go wrong for a child is the worst plan you know.',
          organisational: 'Youth money is for children. Start paying rents with it and it’s gone by June.',
          client: 'Imke thinks: does something have to be wrong with our child before you join in?',
        },
        onlyYouKnow:
          'The good-start fund still holds 4,000 euros, for one-off costs. It needs no file: the signature of a nurse who made a home visit is enough.',
        comesEasily: [
          'I can type it in, but the system won’t let me save it',
          'I can hear a housing need, but that’s not a care need',
          'There is money, but the money’s earmarked',
        ],
        couldMoveYou: 'If the money is needed once only, for something that directly helps the baby.',
      },
      {
        role: 'HR adviser',
        organisation: 'Nursing home, Imke’s employer',
        responsibleFor: 'You recruit staff and allocate staff housing. Every colleague notices who gets it.',
        convictions: {
          personal: 'Imke is good at her work. You’d like her back after her leave.',
          organisational: 'Housing mustn’t be a favour. That’s why the line is 28 hours, for everybody.',
          client: 'Imke thinks: my college day doesn’t count as work. But without it I can’t train here.',
        },
        onlyYouKnow:
          'The old caretaker’s house on your grounds stands empty. It’s dry and warm, but needs a floor and smoke alarms: 3,500 euros. You assume nobody may live there any more.',
        comesEasily: [
          'We do have to treat everyone the same',
          'We refused one exactly like it last week',
          'I’d like to check that internally first',
        ],
        couldMoveYou: 'A reason you can give to any colleague, an end date, and a lawyer to look at the contract.',
      },
      {
        role: 'Building and housing adviser',
        organisation: 'Municipality, Permits department',
        responsibleFor: 'You check whether people may live somewhere: safely, and in line with the plan for that spot.',
        convictions: {
          personal: 'An unsafe house is no solution. Least of all with a baby.',
          organisational: 'Turning a blind eye starts small. Then everybody asks why it was all right next door.',
          client: 'Imke thinks: I don’t want an unsafe house. I want somebody to come and look.',
        },
        onlyYouKnow:
          'Last year you looked into the nursing home’s grounds for something else. One house there, the former caretaker’s, may still be lived in under the plan.',
        comesEasily: [
          'It may sound harsh, but the law simply won’t allow it',
          'Say yes to this and the floodgates open',
          'I think Legal should see this before we go any further',
        ],
        couldMoveYou: 'An address. About ‘somewhere’ you can say nothing. A real house you can go and see tomorrow.',
      },
      {
        role: 'Youth flats officer',
        organisation: 'Housing association',
        responsibleFor: 'You let small flats to young people. For every key there are hundreds waiting.',
        convictions: {
          personal: 'Three people in eighteen square metres: that helps nobody.',
          organisational:
            'Our youth flats are for one person. Whoever starts a family moves on, or nothing ever comes free.',
          client: 'Imke thinks: I don’t quite fit anywhere. Who does the measuring, actually?',
        },
        onlyYouKnow:
          'Joris has been on the waiting list since he turned eighteen. In his name, on your figures, their turn for a family home comes within a year.',
        comesEasily: [
          'I can’t conjure them up, there are simply no homes',
          'It’s not fair on the rest, who are waiting their turn',
          'Nicely thought out, but is it a sustainable solution?',
        ],
        couldMoveYou: 'If nobody asks you for a key you haven’t got, only for what you know about next year.',
      },
    ],
    questions: [
      'Who had half an answer and kept it back? What would you have needed in order to say it?',
      '‘There is no child yet.’ What is true in that, and what does it hide? (Sometimes the law does count an unborn child: ask your lawyer.)',
      'Which limit did we find justified afterwards? Which was merely convenient? Who can change it?',
    ],
  },
};
