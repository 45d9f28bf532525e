// Short explanations of the break strategies, the conversation forms, the orders of learning and Argyris’ elements.
import type { Explanation } from './materialSchema.ts';

export const strategies: readonly Explanation[] = [
  {
    id: 'turn-circle',
    nl: {
      name: 'Buig de cirkel om',
      text: 'Ook wel: cirkelredenering omdraaien. Een cirkelredenering bewijst zichzelf: nee, want anders moet het voor iedereen. Ertegenin duwen helpt weinig. Draai je hem om, dan blijft hij even sterk, maar wijst hij de andere kant op. Voorbeeld: een school wil een jongen niet later laten beginnen, want dan vraagt iedere leerling erom. De leerplichtambtenaar vraagt: als hij daardoor weer elke dag komt, voor wie zouden we dit dan nog meer willen? Nu gaat het gesprek over wat werkt. Draai om uit nieuwsgierigheid, niet om te winnen. En bedenk: ook omgedraaid is het nog een cirkel. Daarna heb je feiten nodig.',
    },
    en: {
      name: 'Bend the circle',
      text: 'Also called: turn the circle round. A circular argument proves itself: no, or we’d have to do it for everyone. Pushing against it does little. Turn it round and it’s just as strong, but it points the other way. Example: a school won’t let a boy start later, because then every pupil will ask. The attendance officer says: if it gets him here every day again, who else would we want this for? Now the conversation is about what works. Turn it out of curiosity, not to win. And remember: turned round, it’s still a circle. After that you need facts.',
    },
  },
  {
    id: 'fight-bureaucracy',
    nl: {
      name: 'In de regels zoeken',
      text: 'Ook wel: bureaucratie met bureaucratie. Regels zeggen niet alleen wat niet mag. Ze vragen ook iets van ons: zorgvuldig onderzoek, een goede motivering, oog voor onevenredige gevolgen. Veel regelingen kennen een hardheidsclausule. Wie die kant kent, spreekt de taal van het huis. Voorbeeld: volgens een beleidsregel krijgt een mantelzorger geen parkeervergunning, want ze woont in een andere wijk. Een collega vraagt: voor wie was deze regel bedoeld, en pakt hij hier onevenredig uit? De jurist kijkt mee, en er komt een vergunning voor een halfjaar. Gebruik het als uitnodiging, niet als wapen. En weet je het niet zeker, vraag dan je jurist.',
    },
    en: {
      name: 'In the rules',
      text: 'Also called: meet bureaucracy with bureaucracy. Rules don’t just say what’s not allowed. They also ask things of us: careful inquiry, sound reasons, an eye for disproportionate effects. Many schemes have a hardship clause. If you know that side of the rules, you speak the language of the house. Example: under a policy rule a carer can’t have a parking permit, because she lives in another district. A colleague asks: whom was this rule meant for, and is the effect here out of proportion? Legal takes a look, and she gets a permit for six months. Use it as an invitation, not a weapon. And if you’re not sure, ask your lawyer.',
    },
  },
  {
    id: 'expose-grey',
    nl: {
      name: 'Niets in de mist',
      text: 'Ook wel: gebrek aan transparantie blootleggen. Tussen regel en besluit zit bijna altijd een keuze. Vaak is die onzichtbaar, ook voor wie hem maakte. Met open vragen haal je hem naar boven: waar staat dat, hoe kwam je hierop, wat heb je nodig om je ruimte te gebruiken? Voorbeeld: een traplift wordt afgewezen als „niet passend”. De wijkverpleegkundige vraagt waar de consulent over twijfelde. Over een verhuizing die er misschien komt. Met de bewoner was daar nog niet over gesproken. Eén telefoontje later weten ze het allebei. Vraag zoals je zelf bevraagd wilt worden, dus niet als verhoor. En zeg erbij waar jij gokt.',
    },
    en: {
      name: 'No more fog',
      text: 'Also called: bring the grey into the open. Between rule and decision there’s nearly always a choice. Often nobody sees it, not even the person who made it. Open questions bring it up: where does it say so, how did you get there, what do you need in order to use your room? Example: a stairlift is refused as ‘not appropriate’. The district nurse asks what the assessor was unsure about. A move that might be coming, it turns out. Nobody had raised that with the resident yet. One phone call later they both know. Ask the way you’d like to be asked, so not as an interrogation. And say where you’re guessing yourself.',
    },
  },
  {
    id: 'family-first',
    nl: {
      name: 'Gezin eerst',
      text: 'Ook wel: gezin centraal in plaats van systeem. Je erkent de redenering van het systeem en zet ernaast wat die voor dit huishouden betekent. Niet om iemand een schuldgevoel te geven, wel om het gevolg in beeld te houden. Voorbeeld: „Ik begrijp dat de intake pas over zes weken kan. Intussen brengt haar dochter van twaalf elke ochtend de kleintjes naar school. Wat hebben we voor die zes weken?” Nu ligt er een vraag bij die iemand kan beantwoorden. Een gezin kan ook één persoon zijn. En vraag na wat die zelf het belangrijkst vindt. Anders staat alleen jouw idee centraal.',
    },
    en: {
      name: 'Go by the family',
      text: 'Also called: family first, system second. You acknowledge the system’s reasoning and set beside it what it means for this household. Not to make anyone feel guilty, but to keep the consequence in view. Example: ‘I understand the intake can’t be for another six weeks. Meanwhile her twelve-year-old takes the little ones to school every morning. What do we have for those six weeks?’ Now there’s a second question, one that somebody can answer. A family can also be one person. And do ask what matters most to them. Otherwise it’s only your own idea that comes first.',
    },
  },
  {
    id: 'make-personal',
    nl: {
      name: 'Ook van mij',
      text: 'Ook wel: persoonlijk maken. Vroeg of laat zegt iemand: ik zou wel willen. Neem dat serieus. Vraag wat die ander dan zou willen, en bied aan om het samen te proberen. Voorbeeld: een medewerker van de incasso zegt dat ze het ook naar vindt, zo’n deurwaarder. Een collega vraagt: als je mocht kiezen, wat deed je dan? Een maand pauze, zegt ze. Samen vragen ze de teamleider wie daarover gaat. Het is ook een toets: soms was de wens een beleefdheid. Dat is geen schande, dan zoek je een andere weg. Praat over wat iemand wil, nooit over hoe iemand is.',
    },
    en: {
      name: 'Own it',
      text: 'Also called: make it personal. Sooner or later someone says: I’d love to. Take that seriously. Ask what they’d like to do, and offer to try it together. Example: someone in debt collection says she doesn’t like sending in the bailiff either. A colleague asks: if it were up to you, what would you do? A month’s pause, she says. Together they ask the team leader who decides on that. It’s a test as well: sometimes the wish was just politeness. No shame in that, you’ll look for another way. Talk about what people want, never about what they’re like.',
    },
  },
];

export const conversationForms: readonly Explanation[] = [
  {
    id: 'based-on',
    nl: {
      name: 'Waar is dit echt op gebaseerd?',
      text: 'Kies één argument dat vandaag klonk. Loop de denkladder terug: standpunt, conclusie, aannames, betekenis, gekozen feiten, wat er te zien was. Vraag op elke trede: hoe zeker weten we dit? Voorbeeld: „Scootmobielen geven we hier liever niet, dat werkt niet.” Een trede lager: ze worden niet gebruikt. Nog lager: er kwamen er drie ongebruikt terug. Van hoeveel? Zestig. En bij alle drie zat er in de berging geen stopcontact. Zo wordt een standpunt een vraag over stopcontacten. Wie het argument gebruikte, daalt zelf af. De groep vraagt alleen. Het gaat om de redenering, niet om wie haar had.',
    },
    en: {
      name: 'What is this really based on?',
      text: 'Pick one argument you heard today. Walk back down the ladder of inference: standpoint, conclusion, assumptions, meanings, facts selected, what could be observed. On every rung ask: how sure are we? Example: ‘We’d rather not give out mobility scooters, it doesn’t work.’ One rung down: people don’t use them. Further down: three came back unused. Out of how many? Sixty. And none of those three storerooms had a socket. So a standpoint becomes a question about sockets. Whoever used the argument climbs down themselves. The group only asks. It’s about the reasoning, not about who had it.',
    },
  },
  {
    id: 'who-thinks-so',
    nl: {
      name: 'Wie vindt dit?',
      text: 'Leg één argument langs drie overtuigingen: wat vind jij, wat vindt je organisatie, wat vindt de inwoner? Ze vallen zelden samen, al doen we vaak alsof. Voorbeeld: „Eerst moet hij zijn administratie op orde hebben.” De consulent vindt dat eigenlijk te veel gevraagd. De organisatie wil het, omdat trajecten anders stranden. De man zelf zegt: graag, maar ik durf de tas met brieven niet open te maken. Nu liggen er drie zinnen, en de derde wijst een weg. Waar wringt het, en wat doen we daarmee? Niemand hoeft van mening te veranderen. Zeg namens de inwoner alleen wat je echt gehoord hebt.',
    },
    en: {
      name: 'Who thinks so?',
      text: 'Hold one argument against three convictions: what do you think, what does your organisation think, what does the resident think? They rarely coincide, though we often act as if they did. Example: ‘He must get his paperwork in order first.’ The caseworker privately thinks that’s asking too much. The organisation wants it, because programmes fail otherwise. The man himself says: gladly, but I don’t dare open the bag of letters. Now there are three sentences, and the third points to a way. Where does it chafe, and what do we do about it? Nobody has to change their mind. Speak for the resident only as far as you’ve really heard them.',
    },
  },
  {
    id: 'how-we-weigh',
    nl: {
      name: 'Hoe wegen we af?',
      text: 'Kies samen drie waarden en maak er vragen van, bijvoorbeeld: past het, is het eerlijk, is het vol te houden? Leg dan drie scenario’s naast elkaar: wat er nu gebeurt, wat er dreigt en wat het plan voorstelt. Voorbeeld: een halfjaar taxi naar school lijkt duur. Maar nu zit het meisje thuis, en er dreigt een plek op een school verderop, met taxi. Op „past het” staat het plan er goed voor. Op „eerlijk” blijft een vraag staan: welke leerlingen hebben dit ook nodig? Die gaat naar de leeragenda. Punten helpen om verschil te zien. Er rolt geen besluit uit: jullie wegen, niet de driehoek.',
    },
    en: {
      name: 'How do we weigh?',
      text: 'Choose three values together and turn them into questions, such as: does it fit, is it fair, can we keep it up? Then set three scenarios side by side: what happens now, what threatens, and what the plan proposes. Example: six months of taxis to school seems expensive. But now the girl sits at home, and what threatens is a place at a school further away, by taxi. On ‘does it fit’ the plan does well. On ‘fair’ a question remains: which other pupils need this? That goes on the learning agenda. Scores help you see differences. No decision rolls out: you do the weighing, not the triangle.',
    },
  },
];

export const learningOrders: readonly Explanation[] = [
  {
    id: 'first-order',
    nl: {
      name: 'Eerste orde: uitvoering',
      text: 'Hier los je het op voor dit huishouden en word je er beter in. De band is lek, jij plakt hem. Daar is niets mis mee: iemand moet vanavond kunnen eten. Voorbeeld: door een oud adres komt een uitkering niet aan. De consulent belt rond, regelt een voorschot en weet nu wie ze moet hebben. De volgende keer kost het een uur in plaats van een week. Op de leeragenda hoort dit als jullie het zelf in de hand hebben: een afspraak, een telefoonnummer, een betere zin. Schrijf erbij wie het doet. Komt hetzelfde voor de derde keer langs, kijk dan ook naar de tweede orde.',
    },
    en: {
      name: 'First order: front line',
      text: 'Here you fix it for this household and get better at it. The tyre is flat, you patch it. Nothing wrong with that: somebody has to eat tonight. Example: because of an old address a benefit doesn’t arrive. The caseworker rings round, arranges an advance and now knows whom to call. Next time it takes an hour instead of a week. It belongs on the learning agenda if it’s in your own hands: an agreement, a phone number, a better sentence. Note who’ll do it. If the same thing comes by a third time, look at the second order as well.',
    },
  },
  {
    id: 'second-order',
    nl: {
      name: 'Tweede orde: beleid',
      text: 'Hier vraag je waarom dit steeds gebeurt. Je zoekt het steentje in de band. Dat past bij beleid, samen met de mensen die het elke dag zien. Voorbeeld: drie voorschotten in één maand, telkens na een verhuizing. Een beleidsmedewerker loopt een dag mee en ziet dat een nieuw adres langs twee systemen moet, die niet op dezelfde dag bijwerken. Dat is op te lossen, maar niet door één consulent. Op de leeragenda komt: wat we hoorden, wie het uitzoekt en wanneer de uitvoering antwoord krijgt. Het ligt voor de hand om eerst uit te leggen waarom het zo geregeld is. Kijk eerst wat het doet.',
    },
    en: {
      name: 'Second order: policy',
      text: 'Here you ask why this keeps happening. You look for the pebble in the tyre. That suits policy, together with the people who see it every day. Example: three advances in one month, each after a move. A policy officer spends a day alongside and sees that a new address has to pass through two systems, which don’t update on the same day. That can be solved, but not by one caseworker. On the learning agenda goes: what we heard, who’ll find out and when the front line gets an answer. It’s natural to begin by explaining why things are arranged this way. Look first at what it does.',
    },
  },
  {
    id: 'third-order',
    nl: {
      name: 'Derde orde: bestuur en politiek',
      text: 'Hier gaat het over het doel zelf: willen we dit zo? Soms is het antwoord ja. Dan zegt iemand hardop dat het glas daar met opzet ligt, en waarom. Ook dat is leren. Voorbeeld: een raad koos er ooit voor dat iedereen de afvalheffing in één keer betaalt. Dat int goedkoop. Elk jaar raken daardoor honderd huishoudens achter. De wethouder legt dat getal voor aan de raad en vraagt: vinden we dit de prijs waard, of gaan we termijnen betalen mogelijk maken? Op de leeragenda komt: wat we hoorden, welke keuze erachter zit, en wie ermee naar het bestuur gaat.',
    },
    en: {
      name: 'Third order: governance',
      text: 'Here it’s about the aim itself: do we want it this way? Sometimes the answer is yes. Then someone says aloud that the glass is there on purpose, and why. That is learning too. Example: a council once chose to have everybody pay the waste charge in one go. It’s cheap to collect. Every year a hundred households fall behind because of it. The alderman puts that number to the council and asks: do we think it’s worth the price, or shall we allow instalments? On the learning agenda goes: what we heard, which choice lies behind it, and who’ll take it to those who govern.',
    },
  },
];

export const elements: readonly Explanation[] = [
  {
    id: 'protect',
    nl: {
      name: 'Bescherm jezelf, vermijd onzekerheid',
      text: 'We blijven graag weg uit situaties waarin ons werk ter discussie kan komen, en we sparen ook onze collega’s. Dat gaat vanzelf, niemand besluit ertoe. Je hoort het aan zinnen die een beslissing verplaatsen: eerst intern afstemmen, ik neem het mee. Voorbeeld: een team bespreekt de klacht van een moeder. Iedereen ziet dat de brief hard was. Niemand zegt het, want de schrijver zit aan tafel en is een fijne collega. Ze besluiten de klachtenprocedure te verbeteren. De schrijver had het misschien graag gehoord. Zonder bescherming kan niemand werken. Maar van wat niemand zegt, kan ook niemand leren.',
    },
    en: {
      name: 'Protect yourself, avoid uncertainty',
      text: 'We like to stay out of situations where our work might be questioned, and we spare our colleagues too. It happens by itself, nobody decides to. You hear it in sentences that move a decision: let me check internally, I’ll take that away. Example: a team discusses a mother’s complaint. Everybody can see the letter was harsh. Nobody says so, because its author is at the table and is a nice colleague. They resolve to improve the complaints procedure. The author might well have liked to hear it. Nobody can work without protection. But from what nobody says, nobody can learn either.',
    },
  },
  {
    id: 'avoid-transparency',
    nl: {
      name: 'Vermijd transparantie',
      text: 'In het grijze gebied moet iemand kiezen. Die keuze uitleggen maakt kwetsbaar, want een ander had misschien anders gekozen. Dus klinkt alleen de uitkomst, met een punt erachter. Voorbeeld: een commissie zet „alles afwegend” onder een afwijzing. De secretaris weet nog goed wat er woog: twee jaar geleden ging het mis, en dat zat iedereen nog dwars. Het stond nergens. Had het er gestaan, dan had de aanvrager kunnen vertellen wat er sindsdien veranderd is. Niet alles hoeft op straat, en geheimhouding bestaat met reden. Maar wie kan zien hoe je koos, kan ook met je meedenken.',
    },
    en: {
      name: 'Avoid transparency',
      text: 'In the grey area somebody has to choose. Explaining that choice leaves you exposed, since another person might have chosen differently. So only the outcome is heard, with a full stop behind it. Example: a panel writes ‘all things considered’ under a refusal. The secretary remembers well what weighed: it went wrong two years ago, and that still rankled. It wasn’t written anywhere. Had it been, the applicant could have said what has changed since. Not everything need be public, and confidentiality exists for good reason. But those who can see how you chose can also think along with you.',
    },
  },
  {
    id: 'win-dont-lose',
    nl: {
      name: 'Win, verlies vooral niet',
      text: 'Een overleg wordt ongemerkt een wedstrijd. Winnen hoeft niet eens, als je maar niet verliest. Je doet geen voorstel dat kan sneuvelen, en na een nee gaat het over de voorbereiding: te laat, niet onderbouwd. Voorbeeld: een jongerenwerker vraagt een slaapplek voor een jongen. De tafel zegt nee en geeft drie tips voor een beter formulier. Goede tips. De jongen slaapt die nacht op een bank bij het station. De volgende keer is het formulier volmaakt, of komt er geen formulier. Ook wie pleit, kan zo worden: uit op gelijk. Kritiek is nodig. De vraag is of het plan er beter van wordt.',
    },
    en: {
      name: 'Win, and above all don’t lose',
      text: 'A meeting turns into a match without anyone noticing. You needn’t even win, as long as you don’t lose. You make no proposal that could be shot down, and after a no it’s all about the preparation: too late, no evidence. Example: a youth worker asks for a bed for a young man. The table says no and offers three tips for a better form. Good tips. That night the young man sleeps on a bench at the station. Next time the form is perfect, or there’s no form. Those who plead can get like this too: out to be right. Criticism is needed. The question is whether the plan gets better for it.',
    },
  },
  {
    id: 'closed-arguments',
    nl: {
      name: 'Gebruik gesloten argumenten',
      text: 'Een gesloten argument klopt in zichzelf en laat geen feit meer binnen. Vaak is het een cirkel, of is de spreker zelf het bewijs: ik doe dit al jaren. Voorbeeld: „Die kamer van acht vierkante meter is te klein voor vader en zoon.” Hoe weet je dat? „De norm is tien.” Waarom tien? „Omdat acht te klein is.” Er wordt gelachen, ook door wie het zei. Dan wordt het stil: vader en zoon slapen in de auto. Daar is geen norm voor. De tien argumenten in dit spel hebben allemaal een redelijke kern. Ze knellen pas als ze het einde van het gesprek zijn, en niet het begin.',
    },
    en: {
      name: 'Use closed arguments',
      text: 'A closed argument is true within itself and lets no more facts in. Often it’s a circle, or the speaker is the proof: I’ve been doing this for years. Example: ‘That room of eight square metres is too small for a father and son.’ How do you know? ‘The standard is ten.’ Why ten? ‘Because eight is too small.’ People laugh, including the one who said it. Then it goes quiet: father and son are sleeping in the car. There’s no standard for that. The ten arguments in this game all have a fair kernel. They only pinch when they end the conversation, rather than begin it.',
    },
  },
  {
    id: 'deny-conviction',
    nl: {
      name: 'Ontken persoonlijke overtuiging',
      text: 'Een besluit lijkt vanzelf te gebeuren: regel erin, antwoord eruit. De spreker zou wel willen, maar mag niet. Dat er iemand koos, blijft buiten beeld. Voorbeeld: een buurthuis wil elke week voor de straat koken. „Los van wat ik vind: geen vergunning, geen maaltijd.” Later, bij de koffie, zegt dezelfde medewerker dat hij het mooi vindt, en dat er misschien een ontheffing kan. Bij de koffie zit de aanvrager niet. Jouw mening mag niet bepalen wie iets krijgt, en afstand hoort bij het vak. Maar wat je ziet en vindt, is ook kennis. Aan tafel heeft iemand er wat aan.',
    },
    en: {
      name: 'Deny personal conviction',
      text: 'A decision seems to happen by itself: rule in, answer out. The speaker would love to, but isn’t allowed. That somebody chose stays out of the picture. Example: a community centre wants to cook for the street every week. ‘Whatever I may think: no permit, no meal.’ Later, over coffee, the same official says he likes the idea, and that there might be room for an exemption. The applicant isn’t there for the coffee. Your opinion mustn’t decide who gets what, and distance is part of the job. But what you see and think is knowledge too. At the table it’s of use to someone.',
    },
  },
  {
    id: 'smart-people',
    nl: {
      name: 'Slimme mensen leren leren',
      text: 'Geen zesde routine maar een waarschuwing, naar de titel van een artikel van Chris Argyris. Met meer opleiding en een hogere functie worden we beter in alle vijf, en ook in uitleggen dat we het niet doen. Dat is geen karakterfout. Wie altijd is beloond voor goede antwoorden, heeft weinig geoefend met niet weten. Voorbeeld: een directeur roept op tot meer lef in de uitvoering. Op de terugweg bedenkt ze dat zij die maand zelf niets besloot wat kon mislukken. De week erna vertelt ze dat, en vraagt wie met haar meedenkt. Lef vragen we graag van de laag onder ons. Begin bij je eigen laag.',
    },
    en: {
      name: 'Teaching smart people how to learn',
      text: 'Not a sixth routine but a warning, named after an article by Chris Argyris. With more education and a higher post we get better at all five, and at explaining that we don’t do them. That’s no flaw of character. People who’ve always been rewarded for good answers have had little practice at not knowing. Example: a director calls for more courage on the front line. On the way back it strikes her that she herself decided nothing that month that could fail. The week after she says so, and asks who’ll think it through with her. Courage is something we like to ask of the level below. Start with your own.',
    },
  },
];
