// The ten closed arguments: what each does, when it is right, what may lie underneath and how to reopen it.
import type { ArgumentPage } from './materialSchema.ts';

export const argumentPages: readonly ArgumentPage[] = [
  {
    argument: 'not-ours',
    nl: {
      does: 'De vraag verhuist naar een ander bureau. Aan deze tafel wordt het rustig, want het klopt: het is niet jullie taak. Maar buiten staat nog iemand, met dezelfde vraag en een nieuw telefoonnummer op een briefje.',
      right:
        'Niemand kan alles, en half werk doet soms schade. Een wijkteam dat zelf een schuldregeling uitprobeert, maakt het voor een gezin met drie deurwaarders eerder erger. Dan is overdragen het beste wat je kunt doen. Als er aan de andere kant maar iemand opneemt, en jij dat zeker weet.',
      underneath:
        'Een volle agenda. De ervaring dat wie iets oppakt, het daarna alleen mag dragen. Een opdracht waarop je wordt afgerekend en waar dit net buiten valt. Soms ook zorg: ik wil niets beloven wat ik niet kan waarmaken.',
      askYourself: 'De laatste drie mensen die ik doorverwees: weet ik waar ze terechtgekomen zijn?',
    },
    en: {
      does: 'The question moves to another desk. At this table things settle down, because it’s true: this isn’t your job. But outside someone is still standing there, with the same question and a new phone number on a slip of paper.',
      right:
        'Nobody can do everything, and half a job can do harm. A local team that tries its hand at a debt settlement may well make things worse for a family with three bailiffs at the door. Handing over is then the best thing you can do. As long as someone picks up at the other end, and you know they have.',
      underneath:
        'A full diary. The experience that whoever picks something up is left to carry it alone. A brief you’re held to, with this just outside it. Sometimes care as well: I don’t want to promise what I can’t deliver.',
      askYourself: 'The last three people I referred on: do I know where they ended up?',
    },
    reopen: [
      {
        strategy: 'family-first',
        nl: 'Je hebt gelijk, dit is jullie taak niet. Welke kleine stap van jullie kant zou dit huishouden toch helpen?',
        en: 'You’re right, it isn’t your job. What small step from your side would still help this household?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Als niemand hiervan is, zijn we er dan niet allemaal een beetje van? Welk stukje zou bij jullie passen?',
        en: 'If it’s nobody’s, isn’t it a little bit everybody’s? Which piece would suit your team?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Kwam dit schriftelijk binnen en hoort het bij een ander bestuursorgaan? De Awb vraagt ons dan om door te sturen. Wie doet dat?',
        en: 'If this came to us in writing and belongs with another authority, the law asks us to forward it. Who’ll see to that?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Help me even: waar houdt jullie opdracht precies op, en wie mag daar een keer overheen stappen?',
        en: 'Help me out: where exactly does your remit end, and who may step across that line once in a while?',
      },
      {
        strategy: 'make-personal',
        nl: 'Zullen we samen bellen met wie er wél van is? Dan hoeft het verhaal niet nog een keer verteld te worden.',
        en: 'Shall we ring the right people together? Then the story needn’t be told all over again.',
      },
    ],
  },
  {
    argument: 'guarantee',
    nl: {
      does: 'Het plan moet eerst bewijzen dat het niet kan mislukken. Dat kan geen enkel plan, dus blijft alles zoals het is. Hoe zeker het huidige pad is, komt niet aan bod.',
      right:
        'Vragen of iets werkt, is vakmanschap. Wil een man met schulden zijn vaste huurhuis opzeggen voor een tijdelijke plek, dan moet je weten wat daarna komt. Die stap draai je niet zomaar terug. Hoe groter en blijvender het gevolg, hoe steviger je mag doorvragen.',
      underneath:
        'Eerdere plannen die strandden, en wie daar toen op werd aangesproken. Niemand valse hoop willen geven. En een verantwoording waarin „gedaan en mislukt” opvalt, en „niet gedaan” niet.',
      askYourself: 'Welke zekerheid vraag ik van dit plan, die ik van ons gewone aanbod nooit vraag?',
    },
    en: {
      does: 'The plan must first prove that it can’t fail. No plan can do that, so everything stays as it is. How certain the present course is doesn’t come up.',
      right:
        'Asking whether something works is good practice. If a man in debt wants to give up his secure tenancy for a temporary place, you need to know what comes after. That’s not a step you easily undo. The bigger and more lasting the consequence, the harder you may press.',
      underneath:
        'Earlier plans that ran aground, and who was called to account for them. Not wanting to raise false hopes. And a way of reporting in which ‘tried and failed’ stands out, and ‘never tried’ doesn’t.',
      askYourself: 'What certainty am I asking of this plan that I never ask of our usual services?',
    },
    reopen: [
      {
        strategy: 'turn-circle',
        nl: 'Zekerheid is een goede vraag. Hoe zeker zijn we dat het goed afloopt als we niets veranderen?',
        en: 'Certainty is a fair thing to ask for. How certain are we that it ends well if we change nothing?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Hoe vaak lukt ons gewone traject bij mensen in deze situatie? Zullen we dit plan langs dezelfde lat leggen?',
        en: 'How often does our usual programme work for people in this situation? Shall we hold this plan to the same bar?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Kan het besluit tijdelijk zijn, met een datum waarop we kijken en een afspraak voor als het misgaat?',
        en: 'Could the decision be temporary, with a review date and an agreement on what we do if it goes wrong?',
      },
      {
        strategy: 'family-first',
        nl: 'Wat gebeurt er met dit huishouden in de maanden waarin wij op zekerheid wachten?',
        en: 'What happens to this household in the months we spend waiting for certainty?',
      },
      {
        strategy: 'make-personal',
        nl: 'Wat heb jij nodig om ja te kunnen zeggen, ook als het kan mislukken? En wie moet dan naast je staan?',
        en: 'What would you need in order to say yes, even though it might fail? And who should be standing beside you?',
      },
    ],
  },
  {
    argument: 'law',
    nl: {
      does: 'De beslissing gaat naar iemand die niet aan tafel zit: de wet. Wie doorvraagt, lijkt om iets verbodens te vragen. Zo valt een gewone vraag weg: staat het er echt zo, en is het de wet of onze eigen regel?',
      right:
        'Wetten binden de overheid, en dat beschermt mensen. Soms is het ook echt nee. Iemand inschrijven op een adres waar hij niet woont, mag niet, hoe goed bedoeld ook. Wie dat helder zegt en daarna samen kijkt of een briefadres kan, heeft de wet gevolgd én geholpen.',
      underneath:
        'Niet zeker weten wat er precies staat, terwijl je geacht wordt het te weten. Een uitleg van een collega die ooit regel is geworden. Zorg om de accountant, de rechter of de krant. Of gewoon: zo is het mij geleerd.',
      askYourself: 'Wanneer las ik dit artikel voor het laatst zelf?',
    },
    en: {
      does: 'The decision goes to someone who isn’t at the table: the law. Anyone who asks further seems to be asking for something forbidden. So a simple question drops out: does it really say so, and is it the law or our own rule?',
      right:
        'Laws bind the state, and that protects people. And sometimes it really is no. Registering someone at an address where they don’t live isn’t allowed, however kindly meant. Say so clearly, then look together whether a correspondence address is possible, and you’ve followed the law and helped.',
      underneath:
        'Not being sure what it says, when you’re supposed to know. A colleague’s reading that turned into a rule at some point. Worry about the auditors, the courts or the papers. Or simply: this is how I was taught.',
      askYourself: 'When did I last read this provision myself?',
    },
    reopen: [
      {
        strategy: 'expose-grey',
        nl: 'Waar staat het? Is het de wet, onze verordening of onze gewoonte? Zullen we het samen nalezen?',
        en: 'Where does it say so? Is it the law, a local rule or our habit? Shall we read it together?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Is er een hardheidsclausule, en waarvoor is die bedoeld? Zullen we onze jurist vragen of dit zo’n geval is?',
        en: 'Is there a hardship clause, and what was it meant for? Shall we ask our lawyer whether this is such a case?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Als het onze eigen beleidsregel is: pakt die hier onevenredig zwaar uit? De Awb kan dan juist vragen om af te wijken. Kijkt de jurist mee?',
        en: 'If it’s our own policy rule: is it disproportionate here? The law may then ask us to depart from it. Could Legal take a look?',
      },
      {
        strategy: 'turn-circle',
        nl: 'De wet bindt ons, dus ook waar die om hulp vraagt. Welke plichten hebben we hier nog meer?',
        en: 'The law binds us, so also where it asks us to help. Which other duties do we have here?',
      },
      {
        strategy: 'family-first',
        nl: 'Wat wil deze regel bereiken? En komt dat bij dit huishouden dichterbij als we nee zeggen?',
        en: 'What is this rule trying to achieve? And does saying no bring that any closer for this household?',
      },
      {
        strategy: 'make-personal',
        nl: 'Stel dat de jurist zegt: er is ruimte. Wat zou jij dan willen doen?',
        en: 'Suppose Legal says there is room. What would you want to do then?',
      },
    ],
  },
  {
    argument: 'privacy',
    nl: {
      does: 'Iedereen aan tafel weet een stukje, en de stukjes komen niet bij elkaar. Dat gebeurt in naam van de inwoner. Wat die er zelf van vindt, is vaak niet gevraagd.',
      right:
        'Privacy is een grondrecht, en wie veel hulpverleners heeft, houdt er weinig van over. Gaat een overleg over een lekkage, dan hoeft niemand daar te horen dat de bewoner ooit opgenomen was. Wie dan zegt „dat hoeven wij niet te weten”, komt op voor iemand die er niet bij is.',
      underneath:
        'De regels zijn lastig, en een fout kan groot worden: een klacht, een datalek. Niets zeggen voelt dan altijd veilig. Soms ook ongemak over hoe makkelijk er aan tafels over mensen wordt gepraat.',
      askYourself: 'Heb ik gevraagd wat deze inwoner wil delen, of heb ik het antwoord zelf ingevuld?',
    },
    en: {
      does: 'Everyone at the table holds a piece, and the pieces don’t come together. It’s done in the resident’s name. What they think of it themselves often hasn’t been asked.',
      right:
        'Privacy is a fundamental right, and people with many helpers have little of it left. If a meeting is about a leak, nobody there needs to hear that the tenant was once in a psychiatric ward. Whoever says ‘we don’t need to know that’ is standing up for someone who isn’t in the room.',
      underneath:
        'The rules are hard, and a mistake can grow: a complaint, a data breach. Saying nothing then always feels safe. Sometimes there’s also unease at how easily people get talked about around tables.',
      askYourself: 'Did I ask what this person is willing to share, or did I fill in the answer myself?',
    },
    reopen: [
      {
        strategy: 'family-first',
        nl: 'Zullen we de inwoner zelf uitnodigen? Dan bepaalt die mee wat hier op tafel komt.',
        en: 'Shall we invite the person concerned? Then they have a say in what’s put on this table.',
      },
      {
        strategy: 'expose-grey',
        nl: 'Welk gegeven hebben we echt nodig, van wie, en waarvoor? Dan kan de rest in de map blijven.',
        en: 'Which piece of information do we really need, from whom, and what for? Then the rest can stay in the file.',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Kan de inwoner in vrijheid toestemming geven? Zo niet, is er een andere grondslag? Zullen we de privacy officer bellen?',
        en: 'Can the person freely give consent? If not, is there another legal basis? Shall we ring the data protection officer?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Gaat het om de veiligheid van een kind? Dan geldt de meldcode. Bij welke stap zijn we, en wie zet de volgende?',
        en: 'Is a child’s safety at stake? Then the child-abuse reporting code applies. Which step are we at, and who takes the next?',
      },
      {
        strategy: 'turn-circle',
        nl: 'We zwijgen om iemand te beschermen. Hoe zorgen we dat het zwijgen zelf geen schade doet?',
        en: 'We keep silent to protect someone. How do we make sure the silence itself does no harm?',
      },
      {
        strategy: 'make-personal',
        nl: 'Stel dat het over ons ging: wat zouden wij willen delen om geholpen te worden, en wat niet?',
        en: 'Suppose this were about us: what would we be willing to share in order to get help, and what not?',
      },
    ],
  },
  {
    argument: 'distrust',
    nl: {
      does: 'Niet de vraag ligt op tafel, maar het karakter van wie hem stelt. Wie nog wil pleiten, moet nu instaan voor iemands gedrag. En degene om wie het gaat, is er niet bij om iets te zeggen.',
      right:
        'Ervaring met iemand is kennis, en die mag op tafel. Kwam een man drie keer niet naar de intake, dan is het eerlijk om te vragen wat er nu anders wordt. Misschien een afspraak na vieren, omdat hij nachtdiensten draait. Zo maakt jouw ervaring het plan beter.',
      underneath:
        'Teleurstelling. Je stak eerder je nek uit, en het liep slecht af. Of de zorg dat anderen je naïef vinden. Soms is het contact gewoon moeilijk, en is dat lastiger te zeggen.',
      askYourself: 'Zou ik deze zin ook zeggen als die persoon naast me zat?',
    },
    en: {
      does: 'It’s no longer the question that’s on the table, but the character of the person asking it. Anyone who still wants to plead must now vouch for somebody’s behaviour. And the person concerned isn’t there to say anything.',
      right:
        'Experience with someone is knowledge, and it belongs on the table. If a man missed his intake three times, it’s fair to ask what will be different now. An appointment after four, perhaps, because he works nights. That way your experience improves the plan.',
      underneath:
        'Disappointment. You stuck your neck out before, and it ended badly. Or the worry that others will think you naive. Sometimes the contact is simply hard going, and that is harder to say.',
      askYourself: 'Would I say this sentence if that person were sitting next to me?',
    },
    reopen: [
      {
        strategy: 'expose-grey',
        nl: 'Wat hebben we zelf gezien, en wat hebben we van anderen gehoord? Zullen we dat even uit elkaar halen?',
        en: 'What have we seen ourselves, and what have we heard from others? Shall we pull those apart?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Een besluit vraagt zorgvuldig onderzoek. Heeft iemand dit verhaal van de inwoner zelf gehoord, en staat het in het dossier?',
        en: 'A decision calls for careful inquiry. Has anyone heard this from the person directly, and is it on file?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Jij weet hoe het eerder misging. Hoe maken we het plan zo, dat juist dát minder kans krijgt?',
        en: 'You know how it went wrong before. How do we shape the plan so that this very thing is less likely?',
      },
      {
        strategy: 'family-first',
        nl: 'Stel dat het klopt. Wat heeft dit huishouden dan nog steeds nodig?',
        en: 'Suppose it’s true. What does this household still need, even so?',
      },
      {
        strategy: 'make-personal',
        nl: 'Wat zou jij moeten zien om het nog eens te willen proberen? Zullen we dat bespreken met de inwoner erbij?',
        en: 'What would you need to see to give it another go? Shall we talk that over with the person present?',
      },
    ],
  },
  {
    argument: 'others-worse',
    nl: {
      does: 'Er komt een ander huishouden op tafel, dat het nog zwaarder heeft. Dat is altijd waar, dus er valt weinig tegen in te brengen. Alleen wordt ook dat andere huishouden er vandaag niet mee geholpen.',
      right:
        'Er is schaarste, en dan moet iemand kiezen. Is er één plek in de opvang en staan er twee gezinnen voor de deur, dan moet je ze vergelijken. Wie dat open doet, en durft te zeggen waarop, doet moeilijk en eerlijk werk.',
      underneath:
        'Het gewicht van al die andere dossiers. Je kent de gezichten op de wachtlijst en wilt ze niet in de steek laten. Of de gedachte: als ik ook dit ernstig noem, waar blijf ik dan?',
      askYourself: 'Als ik hier nee zeg, wie heeft het daar morgen beter door?',
    },
    en: {
      does: 'Another household appears on the table, one that has it harder still. That’s always true, so there’s little to be said against it. Only, that other household isn’t helped by it today either.',
      right:
        'Things are scarce, and then somebody has to choose. If there’s one place in the shelter and two families at the door, you must compare them. Doing that openly, and daring to say on what grounds, is hard and honest work.',
      underneath:
        'The weight of all those other files. You know the faces on the waiting list and don’t want to let them down. Or the thought: if I call this one serious too, where does it end for me?',
      askYourself: 'If I say no here, who will be better off for it tomorrow?',
    },
    reopen: [
      {
        strategy: 'family-first',
        nl: 'Die mensen verdienen ook onze tijd. Zullen we voor hen een datum prikken, en nu bij dit huishouden blijven?',
        en: 'They deserve our time as well. Shall we fix a date for them, and stay with this household for now?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Wie het nu zwaarder heeft, begon misschien net zo. Wat had toen geholpen, en kan dat hier nog?',
        en: 'Those who have it harder now may have started just like this. What would have helped then, and can we still do it here?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Hoe bepalen we wie er voorgaat? Zullen we dit huishouden daar zichtbaar naast leggen?',
        en: 'How do we decide who goes first? Shall we hold this household up against that, where all of us can see?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Er is straks een besluit op deze aanvraag nodig. Welke volgorde staat er in onze regels, en hoe motiveren we die hier?',
        en: 'This application will need a decision of its own. What order of priority do our rules set, and how do we justify it here?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Dreigt er door schulden een ontruiming of afsluiting? De Wgs vraagt dan om een heel snel eerste gesprek. Is dat er geweest?',
        en: 'Do debts threaten an eviction or a cut-off? The debt support act then asks for a first talk within days. Has there been one?',
      },
      {
        strategy: 'make-personal',
        nl: 'Om wie maak jij je het meest zorgen? Vertel eens, misschien kan ik daar ook iets in betekenen.',
        en: 'Who are you most worried about? Do tell me, perhaps I can be of use there too.',
      },
    ],
  },
  {
    argument: 'precedent',
    nl: {
      does: 'Eén mens wordt ineens een menigte. Het gaat niet meer over dit huishouden, maar over iedereen die nog zou kunnen komen. Die mensen zitten niet aan tafel, en geteld zijn ze zelden.',
      right:
        'Wie ja zegt, moet ook de volgende kunnen uitleggen waarom. Krijgt één scholier zonder uitleg een laptop van de gemeente, dan vraagt een klasgenoot in dezelfde situatie er terecht ook om. Een goed besluit denkt dus even verder dan vandaag.',
      underneath:
        'De angst dat de deur niet meer dicht kan, en dat jij er dan voor staat. Misschien stond er ooit echt een rij, en is die niet vergeten. Of er is een tekort dat te groot is om aan deze tafel op te lossen.',
      askYourself: 'Over hoeveel mensen heb ik het: heb ik ze geteld, of voel ik ze aankomen?',
    },
    en: {
      does: 'One person suddenly becomes a crowd. It’s no longer about this household, but about everyone who might yet come. Those people aren’t at the table, and they’ve rarely been counted.',
      right:
        'If you say yes, you must be able to tell the next person why. If one pupil gets a laptop from the council without any reason given, a classmate in the same situation is right to ask for one too. So a good decision thinks a little further than today.',
      underneath:
        'The fear that the door won’t close again, with you standing in it. Perhaps there really was a queue once, and nobody has forgotten. Or there’s a shortage too big for this table to solve.',
      askYourself: 'How many people do I mean: have I counted them, or do I just feel them coming?',
    },
    reopen: [
      {
        strategy: 'expose-grey',
        nl: 'Hoeveel aanvragen zoals deze kregen we vorig jaar? Zullen we het opzoeken voor we verder praten?',
        en: 'How many applications like this did we get last year? Shall we look it up before we go on?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Stel dat dit goed uitpakt. Onder welke voorwaarden zou je het dan vaker willen doen?',
        en: 'Suppose this turns out well. On what conditions would you want to do it more often?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Zullen we opschrijven wat dit geval bijzonder maakt? Dan kun je de volgende uitleggen waarom het hier wel kon.',
        en: 'Shall we write down what makes this case special? Then you can tell the next person why it was possible here.',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Zijn er kinderen bij betrokken? Wat vraagt de Jeugdwet dan van ons, en hoe weegt dat naast de zorg om een precedent?',
        en: 'Are there children involved? What does the Youth Act ask of us, and how does that weigh beside the worry about precedent?',
      },
      {
        strategy: 'family-first',
        nl: 'Als we even alleen naar dit huishouden kijken: wat zouden we dan besluiten?',
        en: 'If we look at this household alone for a minute: what would we decide?',
      },
      {
        strategy: 'make-personal',
        nl: 'Wat zie jij voor je als de volgende zich meldt? Dan spreken we nu af hoe we dat samen doen.',
        en: 'What do you picture when the next one turns up? Let’s agree now how we’ll handle that together.',
      },
    ],
  },
  {
    argument: 'equality',
    nl: {
      does: 'Eerlijkheid komt op tafel, en daar is iedereen voor. De vraag wordt of iedereen hetzelfde krijgt. Of iedereen ook in dezelfde situatie zit, valt weg.',
      right:
        'Gelijke behandeling is het hart van een betrouwbare overheid. Twee buren hebben dezelfde rolstoel en dezelfde drempel. Krijgen zij een ander antwoord omdat ze een andere medewerker troffen, dan is dat willekeur. Wie daarvoor waakt, komt op voor mensen die niet hard roepen.',
      underneath:
        'De wens om rechtvaardig te zijn, en het ongemak van zelf wegen. Hoe leg je dit uit aan wie vorige week nee hoorde? Hetzelfde is makkelijker te verdedigen dan passend, bij de buren en bij een bezwaar.',
      askYourself: 'Behandel ik mensen gelijk, of alleen hetzelfde?',
    },
    en: {
      does: 'Fairness is put on the table, and everyone is in favour of that. The question becomes whether everybody gets the same. Whether everybody is in the same situation drops out of sight.',
      right:
        'Equal treatment is the heart of a government people can trust. Two neighbours have the same wheelchair and the same doorstep. If they get different answers because they met different officials, that is arbitrary. Whoever watches out for that stands up for people who don’t shout.',
      underneath:
        'The wish to be just, and the discomfort of having to weigh things yourself. How do you explain this to the person who heard no last week? Identical is easier to defend than fitting, to the neighbours and when someone objects.',
      askYourself: 'Am I treating people equally, or merely identically?',
    },
    reopen: [
      {
        strategy: 'fight-bureaucracy',
        nl: 'Het gelijkheidsbeginsel vraagt ook dat we verschil maken waar situaties verschillen. Wat is hier echt anders?',
        en: 'The principle of equality also asks us to treat different situations differently. What’s really different here?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Gaat het om bijstand? De Participatiewet vraagt die af te stemmen op iemands omstandigheden. Wat betekent dat hier?',
        en: 'Is it about social assistance? The Participation Act asks us to fit that to people’s circumstances. What does that mean here?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Met welke gevallen vergelijken we, en op welke punten? Zullen we ze naast elkaar leggen?',
        en: 'Which cases are we comparing with, and on which points? Shall we lay them side by side?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Als we eerder nee zeiden in net zo’n geval: was dat toen goed? Zullen we dat dossier er ook bij pakken?',
        en: 'If we said no in a case just like this: was that right at the time? Shall we get that file out as well?',
      },
      {
        strategy: 'family-first',
        nl: 'Wat heeft dit huishouden nodig om net zo ver te komen als anderen met dezelfde regeling?',
        en: 'What does this household need to get as far as others do with the same scheme?',
      },
      {
        strategy: 'make-personal',
        nl: 'Hoe zou jij het aan de buren uitleggen, zo dat je erachter staat? Zullen we die zin samen maken?',
        en: 'How would you explain it to the neighbours and mean it? Shall we find that sentence together?',
      },
    ],
  },
  {
    argument: 'no-means',
    nl: {
      does: 'Het gesprek wordt een rekensom met één kolom: wat het kost om iets te doen. Wat niets doen kost, staat er niet bij, en valt vaak op een andere begroting. Of het een goed plan is, bespreken we niet meer.',
      right:
        'Geld en uren zijn echt eindig. Een consulent met tachtig dossiers die er nog tien bij neemt, doet de eerste tachtig tekort. Dan is nee eerlijk, zeker als je het hardop en op tijd zegt. Iemand anders kan dan kiezen wat er wél doorgaat.',
      underneath:
        'Moeheid. Een begroting waar je vorige week op bent aangesproken. En zolang het over geld gaat, hoef je niet te zeggen wat je er zelf van vindt.',
      askYourself: 'Als het geld er morgen was, zou ik dan ja zeggen?',
    },
    en: {
      does: 'The conversation becomes a sum with one column: what it costs to do something. What it costs to do nothing isn’t in it, and often lands in another budget. Whether it’s a good plan, we no longer discuss.',
      right:
        'Money and hours really are finite. A caseworker with eighty files who takes on ten more short-changes the first eighty. Then no is honest, especially if you say it aloud and in good time. Someone else can then choose what does go ahead.',
      underneath:
        'Tiredness. A budget you were pulled up on last week. And as long as it’s about money, you needn’t say what you think of it yourself.',
      askYourself: 'If the money were there tomorrow, would I say yes?',
    },
    reopen: [
      {
        strategy: 'expose-grey',
        nl: 'Wat kost dit plan, en wat kost het als we niets doen? Zullen we beide kolommen samen invullen?',
        en: 'What does this plan cost, and what does doing nothing cost? Shall we fill in both columns together?',
      },
      {
        strategy: 'turn-circle',
        nl: 'Juist omdat geld schaars is: wat geven we hier nu al aan uit, en doet dat wat we hopen?',
        en: 'Precisely because money is scarce: what are we spending here already, and does it do what we hoped?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Is dit een wettelijke taak? Een leeg budget is dan niet zomaar een reden voor nee. Vraag jij het de jurist, of doe ik het?',
        en: 'Is this a statutory duty? Then an empty budget may not be reason enough to refuse. Will you ask Legal, or shall I?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Wie mag er schuiven tussen budgetten, en wat heeft die van ons nodig om het te overwegen?',
        en: 'Who may move money between budgets, and what would they need from us to consider it?',
      },
      {
        strategy: 'family-first',
        nl: 'Wat is het kleinste bedrag, of het ene uur, dat voor dit huishouden nu al verschil maakt?',
        en: 'What is the smallest sum, or the one hour, that would already make a difference to this household?',
      },
      {
        strategy: 'make-personal',
        nl: 'Los van het geld: vind je het een goed plan? Dan zoeken we daarna samen hoe het betaald kan worden.',
        en: 'Money aside: do you think it’s a good plan? Then we’ll look together for a way to pay for it.',
      },
    ],
  },
  {
    argument: 'self-reliance',
    nl: {
      does: 'Hulp wordt iets waar iemand slechter van wordt. Wie wil helpen, lijkt nu de groei in de weg te staan. En het huishouden wacht, tot het kan wat zonder hulp nog niet lukt.',
      right:
        'Zelf kunnen is veel waard, en overnemen maakt mensen soms klein. Een jongen die net op zichzelf woont, belt zelf zijn verhuurder, met zijn begeleider naast zich. Dat duurt langer, maar de volgende keer kan hij het alleen. Zo is niet overnemen ook hulp: omdat je erbij blijft.',
      underneath:
        'Ervaring: je zag hoe te veel hulp iemand afhankelijk maakte. Ook moeheid, omdat hetzelfde huishouden steeds terugkomt. En soms zijn we een bezuiniging ongemerkt een visie gaan noemen.',
      askYourself: 'Zou het mij zelf lukken, in zo’n week, na zulke nachten?',
    },
    en: {
      does: 'Help becomes something that leaves people worse off. Whoever wants to help now seems to stand in the way of growth. And the household waits, until it can do what it can’t yet do without help.',
      right:
        'Being able to do it yourself is worth a lot, and taking over can make people small. A young man who has just moved out rings his own landlord, with his support worker beside him. It takes longer, but next time he can do it alone. So not taking over is help too: because you stay.',
      underneath:
        'Experience: you’ve seen too much help make someone dependent. Tiredness too, because the same household keeps coming back. And sometimes, without noticing, we’ve started to call a spending cut a vision.',
      askYourself: 'Could I manage it myself, in a week like that, after nights like those?',
    },
    reopen: [
      {
        strategy: 'turn-circle',
        nl: 'Leren is ook mijn doel. Wat moet er eerst op orde zijn, voordat er ruimte is om te leren?',
        en: 'Learning is what I want as well. What needs to be in order first, before there’s room to learn?',
      },
      {
        strategy: 'fight-bureaucracy',
        nl: 'Bij een Wmo-vraag hoort onderzoek naar wat iemand zelf kan. Hebben we dat hier gedaan, of nemen we het aan?',
        en: 'Under the Social Support Act we find out what people can do for themselves. Have we done that here, or are we assuming?',
      },
      {
        strategy: 'expose-grey',
        nl: 'Wat moet iemand hier precies zelf leren, voor wanneer, en wie oefent er mee?',
        en: 'What exactly is to be learned here, by when, and who’ll be there to practise with?',
      },
      {
        strategy: 'family-first',
        nl: 'Eerst veilig, dan sterker. Wat nemen wij nu over, en hoe geven we het daarna stap voor stap terug?',
        en: 'Safe first, then stronger. What do we take over now, and how do we hand it back step by step?',
      },
      {
        strategy: 'make-personal',
        nl: 'Wie hielp jou toen het je alleen niet lukte? Wat deed die goed, en kan dat hier ook?',
        en: 'Who helped you when you couldn’t manage something alone? What did they do well, and could we do that here?',
      },
    ],
  },
];
