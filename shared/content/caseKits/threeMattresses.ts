// Case kit: a mother and two children on a sister’s floor, beside houses that stand empty. All people in it are invented.
import type { CaseKit } from '../materialSchema.ts';

export const threeMattresses: CaseKit = {
  id: 'three-mattresses',
  field: 'housing',
  pronoun: 'she',
  nl: {
    title: 'Drie matrassen bij haar zus',
    story:
      'Marit (29) is gescheiden. Met haar twee kinderen slaapt ze bij haar zus op de grond. Inschrijven mag daar niet. Urgentie krijgt ze niet: er is een dak. De jeugdhulp voor haar zoon stopt, want hij heeft hier geen adres. Bij zijn school staat een sloopwoning nog een jaar leeg. De vraag: mogen zij daar zolang wonen?',
    fullStory:
      'Marit (29) is sinds de zomer gescheiden. Hun huis in een andere gemeente is verkocht; de vader woont nu op een kamer. Met Daan (8) en Lise (5) trok Marit in bij haar zus. Daar liggen ’s avonds drie matrassen in de woonkamer. Overdag staan ze achter de bank. Marit werkt vier ochtenden per week in een schoolkeuken. De kinderen gaan hier naar school. Haar zus durft hen niet in te schrijven: volgens haar mag dat niet van de verhuurder. Urgentie krijgt Marit niet, want er is een dak. Daan krijgt hulp bij zijn angsten. De oude gemeente betaalt tot het eind van de maand. De nieuwe begint niet, want Daan heeft hier geen adres. Achter zijn school staat een rij huizen die over een jaar wordt gesloopt. De meeste zijn al leeg. Marit vraagt er één, voor dat ene jaar. De corporatie vreest dat tijdelijk lang gaat duren. De gemeente wijst naar de corporatie, en de corporatie naar de gemeente. Iedereen was vriendelijk. Marit vindt het goed dat jullie delen wat nodig is. Vandaag zit iedereen voor het eerst aan één tafel. Er is een half uur.',
    words: 'Ik vraag geen voorrang. Ik vraag een voordeur.',
    request:
      'Laat Marit en haar kinderen een jaar wonen in een sloopwoning bij de school, en laat Daans hulp zolang doorlopen.',
    roles: [
      {
        role: 'Gezinswerker, de pleiter',
        organisation: 'Wijkteam van de gemeente',
        responsibleFor:
          'Je helpt gezinnen hun zaken op orde te krijgen. Vandaag pleit je voor Marit. Over huizen en geld beslis je niet.',
        convictions: {
          personal: 'Je denkt dat bij dit gezin bijna alles rustiger wordt als er een voordeur is.',
          organisational:
            'Het wijkteam is er voor hulp, niet voor huizen. Tijd voor een woonvraag gaat af van andere gezinnen.',
          client: 'Marit denkt: ik vertel dit nu voor de zesde keer. Schrijft er ook iemand iets op?',
        },
        onlyYouKnow:
          'Marit heeft opgeschreven dat ze op de sloopdatum vertrekt, desnoods terug naar haar zus. Ze wil ervoor tekenen. Niemand vroeg ernaar.',
        comesEasily: [
          'Daar zitten jullie toch voor?',
          'Zo kun je een gezin toch niet laten zitten?',
          'Dan moet de wethouder het maar beslissen',
        ],
        couldMoveYou: 'Als iemand zegt waar hij bang voor is. Dan hoef je niet te winnen en kun je gaan vragen.',
      },
      {
        role: 'Verhuurconsulent',
        organisation: 'Woningcorporatie, eigenaar van de sloopwoningen',
        responsibleFor:
          'Je verhuurt woningen en zorgt dat de sloop op tijd begint. Vertraging kost geld dat voor nieuwe huizen is.',
        convictions: {
          personal: 'Een leeg huis, en een straat verder een gezin op de grond: dat knaagt.',
          organisational:
            'Eén bewoner die niet vertrekt, legt de bouw stil. De vorige keer wachtten veertig huishoudens een half jaar langer.',
          client: 'Marit denkt: jullie laten het liever leeg dan dat ik er een jaar goed voor zorg.',
        },
        onlyYouKnow:
          'Nummer 14 is in het voorjaar nagekeken: dak en ketel zijn goed. Bewaking kost je elke maand geld. Een vergunning voor tijdelijke verhuur duurt maanden, denk je.',
        comesEasily: [
          'En wat doen we als het straks toch weer misgaat?',
          'Als dit rondgaat, dan wil iedereen dat',
          'Wie garandeert mij dat we hier over een jaar niet weer zitten?',
        ],
        couldMoveYou: 'Een einddatum waar Marit zelf achter staat, en een plan voor als er dan nog geen huis is.',
      },
      {
        role: 'Medewerker urgentie',
        organisation: 'Regionaal bureau voor woonruimteverdeling',
        responsibleFor:
          'Je beoordeelt wie urgentie krijgt. Er zijn meer aanvragen dan huizen. Iedereen moet op jouw lijst kunnen vertrouwen.',
        convictions: {
          personal: 'Je gunt Marit een sleutel. Juist daarom vertrouw je op de regels, en niet op je gevoel.',
          organisational:
            'Elke urgentie schuift een ander naar achteren. Dat is alleen uit te leggen met strakke regels.',
          client: 'Marit denkt: ik vraag geen voorrang. Waarom blijft iedereen mij die weigeren?',
        },
        onlyYouKnow:
          'Marit staat al zes jaar ingeschreven, ook in deze regio. Volgens jullie cijfers is ze over ongeveer een jaar gewoon aan de beurt, zonder urgentie.',
        comesEasily: [
          'Er is op dit moment nog een dak boven het hoofd',
          'En al die mensen op de wachtlijst dan?',
          'We hebben het getoetst en het voldoet niet aan de criteria',
        ],
        couldMoveYou: 'Als niemand vraagt om van de lijst af te wijken, alleen om te vertellen wat erop staat.',
      },
      {
        role: 'Adviseur toegang jeugdhulp',
        organisation: 'Gemeente, afdeling Jeugd',
        responsibleFor:
          'Je beslist welke jeugdhulp jouw gemeente betaalt. Het geld is krap en bedoeld voor de kinderen die hier wonen.',
        convictions: {
          personal: 'Hulp die net begint te werken, breek je niet af om een adres.',
          organisational:
            'Afspraken over welke gemeente betaalt, voorkomen ruzie. Wie ze loslaat, betaalt voor de buren.',
          client: 'Marit denkt: mijn zoon zit hier elke dag in de klas. Hoezo woont hij hier niet?',
        },
        onlyYouKnow:
          'Een collega van Burgerzaken zei je: wie ergens echt woont, wordt daar ingeschreven; de verhuurder beslist daar niet over. Soms kan een briefadres. Het kwam nooit ter sprake.',
        comesEasily: [
          'Dat ligt eerst bij de oude gemeente',
          'Ik kan het wel invullen, maar het systeem pakt dat niet',
          'In verband met de AVG kan ik daar niks over zeggen',
        ],
        couldMoveYou:
          'Als iemand het adres met jou uitzoekt. Of als de oude gemeente meedoet: hulp nu door, de rekening later verdelen.',
      },
      {
        role: 'Beleidsadviseur wonen',
        organisation: 'Gemeente, afdeling Wonen',
        responsibleFor:
          'Je bewaakt het woonbeleid en behandelt vergunningen voor tijdelijke verhuur. Wat je één keer toestaat, komt jaren terug.',
        convictions: {
          personal: 'Leegstand in een stad vol woningzoekenden kun je op een verjaardag niet uitleggen.',
          organisational:
            'Beleid maak je voor de hele stad. Als je per adres gaat wegen, hangt alles af van wie er pleit.',
          client: 'Marit denkt: het beleid mag blijven staan. Er hoeft maar één deur open.',
        },
        onlyYouKnow:
          'Vorig jaar kreeg de corporatie al een vergunning voor tijdelijke verhuur van deze huizen. De studenten voor wie die was, kwamen niet. De vergunning geldt nog anderhalf jaar, voor elke huurder.',
        comesEasily: [
          'Daar is beleid voor, en dat is er niet voor niks',
          'Als iedereen zelf gaat wegen, dan krijg je willekeur',
          'Laat Juridisch hier eerst even meekijken',
        ],
        couldMoveYou: 'Als iemand vraagt wat er al op papier staat, en niet meteen wat er nieuw moet komen.',
      },
    ],
    questions: [
      'Welk feit lag er al, maar kwam niet op tafel? Welke vraag had het boven gehaald?',
      'Waar zei iemand „dat kan niet”, terwijl het eigenlijk „dat weet ik niet zeker” was?',
      'Stel dat het een goed jaar wordt. Wat doen we dan met de andere lege huizen, en wie besluit dat?',
    ],
  },
  en: {
    title: 'Three mattresses at her sister’s',
    story:
      'Marit (29) is divorced. She and her two children sleep on her sister’s floor. They may not register there. No priority for a home: there is a roof. Her son’s youth care is stopping, because he has no address here. Near his school a house stands empty, a year before demolition. The question: may they live there until then?',
    fullStory:
      'Marit (29) got divorced this summer. The family home, in another municipality, has been sold; the children’s father now lives in a bedsit. Marit moved in with her sister, with Daan (8) and Lise (5). At night there are three mattresses on the floor. By day they stand behind the sofa. Marit works four mornings a week in a school kitchen. The children go to school here. Her sister dare not register them: she believes the landlord forbids it. Marit gets no priority for a home, because there is a roof. Daan is getting help with his anxiety. The old municipality pays until the end of the month. The new one won’t start, because Daan has no address here. Behind his school stands a row of houses, to be demolished in a year. Most are already empty. Marit is asking for one of them, for that one year. The housing association fears that temporary will turn into long. The municipality points to the association, and the association to the municipality. Everybody has been kind. Marit agrees that you share what is needed. Today everybody is at one table. There is half an hour.',
    words: 'I’m not asking to go first. I’m asking for a front door.',
    request:
      'Let Marit and her children live for a year in one of the houses due for demolition, and let Daan’s help continue meanwhile.',
    roles: [
      {
        role: 'Family worker, the advocate',
        organisation: 'The municipality’s local team',
        responsibleFor:
          'You help families get their affairs in order. Today you plead for Marit. You have no say over houses or money.',
        convictions: {
          personal: 'You think almost everything in this family would calm down once they had a front door.',
          organisational:
            'The local team is there for support, not for houses. Time spent on housing is taken from other families.',
          client: 'Marit thinks: this is the sixth time I’ve told it. Is anybody writing any of it down?',
        },
        onlyYouKnow:
          'Marit has put in writing that she will leave on the demolition date, if need be back to her sister’s. She is willing to sign. Nobody has asked.',
        comesEasily: [
          'But surely that’s what you’re there for?',
          'You can’t just leave a family like that',
          'Then the alderman will have to decide',
        ],
        couldMoveYou: 'Somebody saying what they’re afraid of. Then you needn’t win, and can start asking.',
      },
      {
        role: 'Lettings officer',
        organisation: 'Housing association that owns the empty houses',
        responsibleFor: 'You let homes and see that demolition starts on time. Delay eats money meant for new houses.',
        convictions: {
          personal: 'An empty house, and round the corner a family on the floor: it nags at you.',
          organisational:
            'One tenant who stays put stops the whole scheme. It has happened. Forty households waited six months longer.',
          client: 'Marit thinks: they’d rather leave it empty than let me look after it for a year.',
        },
        onlyYouKnow:
          'Number 14 was inspected in spring: roof and boiler are sound. Security costs you money every month. A temporary-letting permit takes months, you assume.',
        comesEasily: [
          'And what do we do when it goes wrong again?',
          'If word gets round, then they’ll all want it',
          'Who can guarantee we won’t all be back here in a year?',
        ],
        couldMoveYou: 'An end date that Marit herself stands by, and a plan in case she has no home by then.',
      },
      {
        role: 'Priority assessor',
        organisation: 'Regional housing allocation office',
        responsibleFor:
          'You assess who gets priority for a home. Applications outnumber homes. Everybody must be able to trust your list.',
        convictions: {
          personal: 'You’d love Marit to have a key. That is exactly why you trust rules over feelings.',
          organisational: 'Every priority moves somebody else back. Only strict rules make that defensible.',
          client: 'Marit thinks: I’m not asking to go first. Why does everyone keep refusing me that?',
        },
        onlyYouKnow:
          'Marit has been on the waiting list for six years, in this region too. On your figures her turn comes in about a year, with no priority at all.',
        comesEasily: [
          'Well, there’s still a roof overhead for now',
          'And what about all those people on the waiting list?',
          'We’ve assessed it and it doesn’t meet the criteria',
        ],
        couldMoveYou: 'Noticing that nobody wants you to depart from the list, only to say what is on it.',
      },
      {
        role: 'Youth care access adviser',
        organisation: 'Municipality, Youth department',
        responsibleFor:
          'You decide which youth care your municipality pays for. Money is tight, and meant for children who live here.',
        convictions: {
          personal: 'You don’t break off help that is starting to work because of an address.',
          organisational:
            'Agreements on which municipality pays prevent quarrels. Let go of them and you pay for the neighbours.',
          client: 'Marit thinks: my son is in a classroom here every day. How can he not live here?',
        },
        onlyYouKnow:
          'A registry colleague told you: people are registered where they really live; that isn’t the landlord’s decision. Sometimes a postal address is possible. It never came up.',
        comesEasily: [
          'That’s for the old municipality first',
          'I can type it in, but the system won’t let me save it',
          'Because of the GDPR I can’t say anything about that',
        ],
        couldMoveYou:
          'Somebody working out the address with you. Or the old municipality joining in: care goes on now, the bill is split later.',
      },
      {
        role: 'Housing policy adviser',
        organisation: 'Municipality, Housing department',
        responsibleFor:
          'You guard housing policy and handle permits for temporary letting. Whatever you allow once comes back for years.',
        convictions: {
          personal: 'Empty houses in a town full of people looking for one: you can’t explain that to your friends.',
          organisational:
            'Policy is for the whole town. Weigh up address by address, and it all depends on who does the pleading.',
          client: 'Marit thinks: the policy can stay as it is. Only one door has to open.',
        },
        onlyYouKnow:
          'Last year the association was granted a temporary-letting permit for these houses. The students it was meant for never came. It runs another eighteen months, for any tenant.',
        comesEasily: [
          'There’s a policy on that, and it’s there for a reason',
          'If everyone weighs it up for themselves, it becomes arbitrary',
          'I think Legal should see this before we go any further',
        ],
        couldMoveYou: 'Somebody asking what is already on paper, and not straight away what has to be new.',
      },
    ],
    questions: [
      'Which fact was there all along but never reached the table? What question would have brought it out?',
      'Where did somebody say ‘that’s not possible’ when they meant ‘I’m not sure’?',
      'Suppose it turns out a good year. What do we do about the other empty houses, and who decides?',
    ],
  },
};
