// About the game: where it comes from, what is ours, what is stored, who sees what. Every claim on storage and sight
// must be true of server/ and shared/views: change the two together.
import type { Article } from './materialSchema.ts';

export const about: Article = {
  nl: [
    { kind: 'heading', text: 'Wat dit is' },
    {
      kind: 'paragraph',
      text: 'Een werkvorm voor mensen die in hun werk ja of nee zeggen tegen burgers, of daar regels voor maken. Een groep speelt een casus na. De luisteraars kruisen op een bingokaart de zinnen aan die het gesprek sluiten. Daarna praat de groep over wat eronder zat.',
    },
    {
      kind: 'paragraph',
      text: 'Het is geen quiz, geen meting en geen oordeel over iemand. Bijna elke zin op de kaart klopt weleens. De vraag is of het gesprek daarna nog verderging.',
    },
    { kind: 'heading', text: 'Waar het vandaan komt' },
    {
      kind: 'paragraph',
      text: 'De inspiratie is het boek „Mag niet bestaat niet” (Instituut voor Publieke Waarden, 2023). De auteurs zijn Harry Kruiter, Sander Meiberg en Sophie Albers. Zij bouwen voort op Chris Argyris, die defensieve routines in organisaties onderzocht. Uit hun werk komen de vijf routines, de tien gesloten argumenten, de vijf manieren om ze te doorbreken, de drie gespreksvormen en de drie ordes van leren.',
    },
    {
      kind: 'paragraph',
      text: 'Dit spel is niet van hen. Wij zijn niet verbonden aan de auteurs of het instituut, en zij hebben het niet gemaakt of goedgekeurd. Wat er niet klopt, ligt aan ons. Lees het boek: dat gaat dieper dan een bingokaart.',
    },
    { kind: 'heading', text: 'Wat we zelf bedachten' },
    {
      kind: 'list',
      items: [
        'De letters B-I-N-G-O, met hun namen, als ezelsbruggetje voor de vijf routines, en in de doorbraakset voor de vijf strategieën.',
        'Welke argumenten bij welke routine staan. In de bronnen zijn alle tien voorbeelden van één routine: het gesloten argument. De verdeling over vijf kolommen is van ons, en je kunt met goede redenen anders kiezen.',
        'Alle formuleringen: de zinnen op de kaarten en alle uitleg. Korte zinnen die iedereen weleens zegt, zijn van iedereen.',
        'Alle casussen die erbij zitten. De mensen daarin zijn verzonnen.',
      ],
    },
    { kind: 'heading', text: 'Wat er bewaard wordt' },
    {
      kind: 'paragraph',
      text: 'Een sessie staat in een bestand op de server waarop dit spel draait. Wat je eigen toestel bewaart, lees je verderop. Zolang de sessie open is, staat in het bestand:',
    },
    {
      kind: 'list',
      items: [
        'De code, de instellingen en de casus. Ook een casus die de begeleider zelf schreef; daar hoort dus geen echt dossier in.',
        'Per stoelnummer een vingerafdruk van de sleutel die jouw browser maakte. Met die vingerafdruk herkent de server je stoel; de sleutel zelf bewaart hij niet. Voor de links van begeleider en scherm geldt hetzelfde.',
        'Per stoelnummer welk vakje is aangekruist en wanneer, wat weer is teruggenomen, en welke rij wanneer is gemeld.',
        'Wat er gespeeld is: welke kaarten, wanneer een ronde begon, stilstond en klaar was, en wat er op het scherm kwam.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'Sluit de begeleider de sessie, dan worden stoelen, kruisjes en kaarten meteen vernietigd. Wat blijft, zijn de casus, de vingerafdrukken van de links en de turflijsten.',
    },
    {
      kind: 'paragraph',
      text: 'Het spel vraagt geen naam, geen e-mailadres en geen functie. Het neemt geen beeld of geluid op. Het bewaart geen IP-adressen, gebruikt geen cookies en stuurt niets naar derden. Wie het netwerk of de server verzorgt, kan daarbuiten wel eigen logboeken bijhouden.',
    },
    { kind: 'heading', text: 'Hoe lang' },
    {
      kind: 'paragraph',
      text: 'Dat kiest de begeleider bij het openen: wissen bij het afsluiten, of 24 uur, 7 dagen of 30 dagen na het laatste gebruik. Standaard is het 7 dagen. Gebruik is: er komt iemand bij, er wordt iets aangekruist, of de begeleider bedient de sessie. Alleen kijken of een turflijst ophalen telt niet. Sluit niemand een sessie die bij het afsluiten gewist zou worden, dan gebeurt het 24 uur na het laatste gebruik. Met „Wis nu” wist de begeleider alles meteen.',
    },
    {
      kind: 'paragraph',
      text: 'Wissen is echt wissen: de gegevens verdwijnen uit het bestand, ze worden niet alleen verborgen. Er blijft één ding over: een vingerafdruk van de code, met het tijdstip en de reden. Die staat er minstens 30 dagen, zodat de code niet meteen opnieuw wordt gebruikt. Staat de server uit, dan wist hij zodra hij weer start. Een reservekopie van de beheerder en een turflijst die de begeleider meenam, vallen hierbuiten.',
    },
    { kind: 'heading', text: 'Op je eigen toestel' },
    {
      kind: 'paragraph',
      text: 'Je browser bewaart het geheim van je stoel en je kaart met je kruisjes. Ook wat nog verstuurd moet worden, en de taal en weergave die je koos. Zo vind je je kaart terug. Wordt de sessie gewist, dan vergeet je browser dit zodra hij weer verbinding zoekt. Open je de pagina niet meer, dan blijft het staan tot jij of je browser de gegevens van deze site wist. Doe je dat tijdens een sessie, dan krijg je een nieuwe stoel. Schrijf je een eigen set, dan staat die alleen in jouw browser, en op de server bij de rondes waarin je hem speelt. De begeleiderslink kan in de browsergeschiedenis van de begeleider blijven staan.',
    },
    { kind: 'heading', text: 'Wie ziet wat?' },
    {
      kind: 'list',
      items: [
        'Jij ziet je eigen kaart en je eigen kruisjes. Die van anderen niet.',
        'De begeleider ziet hoeveel mensen er binnen en verbonden zijn. Gemelde rijen staan er zonder stoelnummer, met per zin op hoeveel andere kaarten die ook gehoord was. Na een ronde komt de turflijst erbij, ook als bestand. Kruisjes per stoel krijgt de begeleider nergens te zien. Een assistent ziet hetzelfde.',
        'De zaal ziet hoeveel mensen er binnen zijn, en van de casus de titel met één zin. Een gemelde rij en de turflijst ziet de zaal als de begeleider die toont: de vijf meest gehoorde zinnen en de telling per routine.',
        'In de bestanden om mee te nemen staan tellingen. In het JSON-bestand ook de dag en de titel van de casus.',
        'Wie de server beheert, kan technisch bij het bestand: tot het sluiten kruisjes per stoelnummer, zonder naam. Draait het spel op de laptop van de begeleider, dan is dat de begeleider.',
        'Begint het adres met http:// in plaats van https://, dan is de verbinding niet versleuteld. Iemand met verstand van zaken op hetzelfde netwerk kan dan meelezen.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'Bij heel weinig kaarten zegt een telling veel over weinig mensen. Van één kaart is de turflijst gewoon die kaart.',
    },
    {
      kind: 'paragraph',
      text: 'Wil je weten wat dit voor jouw organisatie betekent? Voor je privacyfunctionaris is er een eigen tekst, onderaan deze pagina: „Voor FG en CISO”.',
    },
  ],
  en: [
    { kind: 'heading', text: 'What this is' },
    {
      kind: 'paragraph',
      text: 'A workshop for people whose work is to say yes or no to citizens, or to make the rules for it. A group role-plays a case. The listeners hold a bingo card and mark the phrases that close the conversation. Afterwards the group talks about what lay underneath.',
    },
    {
      kind: 'paragraph',
      text: 'It is not a quiz, not a measurement and not a verdict on anybody. Almost every phrase on the card is sometimes true. The question is whether the conversation went on after it.',
    },
    { kind: 'heading', text: 'Where it comes from' },
    {
      kind: 'paragraph',
      text: 'The inspiration is the Dutch book ‘Mag niet bestaat niet’ (roughly: there is no such thing as ‘not allowed’; Instituut voor Publieke Waarden, 2023). Its authors are Harry Kruiter, Sander Meiberg and Sophie Albers. They build on Chris Argyris, who studied defensive routines in organisations. Their work gave us the five routines, the ten closed arguments, the five ways to break through them, the three conversation forms and the three orders of learning.',
    },
    {
      kind: 'paragraph',
      text: 'This game is not theirs. We are not affiliated with the authors or the institute, and they have neither made nor approved it. Whatever is wrong with it is our doing. Do read the book if you can: it goes deeper than a bingo card.',
    },
    { kind: 'heading', text: 'What we made up ourselves' },
    {
      kind: 'list',
      items: [
        'The letters B-I-N-G-O and their names, as a mnemonic for the five routines, and in the breakthrough deck for the five strategies.',
        'Which arguments stand under which routine. In the sources all ten are examples of one routine, the closed argument. Spreading them over five columns is our own arrangement, and there are good reasons to choose differently.',
        'All wordings: the phrases on the cards and every explanation. Short phrases that anybody might say belong to everybody.',
        'All the cases supplied. The people in them are invented.',
      ],
    },
    { kind: 'heading', text: 'What is stored' },
    {
      kind: 'paragraph',
      text: 'A session is kept in a file on the server that runs this game. What your own device keeps is told further down. For as long as the session is open, the file holds:',
    },
    {
      kind: 'list',
      items: [
        'The code, the settings and the case. That includes a case that the facilitator wrote, which is one reason not to use a real file.',
        'For each seat number a fingerprint of the key that your browser made. By that fingerprint the server knows your seat; it does not store the key itself. The same goes for the facilitator’s and the screen’s links.',
        'For each seat number which square was marked and when, what was taken back, and which line was called when.',
        'What was played: which cards, when a round began, paused and ended, and what was put on the screen.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'When the facilitator closes the session, seats, marks and cards are destroyed at once. What stays is the case, the fingerprints of the links and the tallies.',
    },
    {
      kind: 'paragraph',
      text: 'The game asks for no name, no e-mail address and no job title. It records no sound or pictures. It stores no IP addresses, uses no cookies and sends nothing to third parties. Whoever looks after the network or the server may keep logs of their own beyond it.',
    },
    { kind: 'heading', text: 'For how long' },
    {
      kind: 'paragraph',
      text: 'The facilitator chooses when opening the session: wiped when it is closed, or 24 hours, 7 days or 30 days after its last use. The default is 7 days. Use means that somebody new joins, something is marked, or the facilitator operates the session. Just looking, or downloading a tally, does not count. If nobody closes a session that was to be wiped on closing, it goes 24 hours after its last use. With ‘Wipe now’ the facilitator wipes everything at once.',
    },
    {
      kind: 'paragraph',
      text: 'Wiping is real: the data leave the file, they are not just hidden. One thing remains: a fingerprint of the code, with the time and the reason. It stays for at least 30 days, so that the code is not reused straight away. If the server is off, it wipes as soon as it starts again. A backup made by whoever runs the server, and a tally that the facilitator took home, lie beyond this.',
    },
    { kind: 'heading', text: 'On your own device' },
    {
      kind: 'paragraph',
      text: 'Your browser keeps the secret of your seat and your card with your marks. Also whatever still has to be sent, and the language and view you chose. That is how you find your card again. When the session is wiped, your browser forgets this as soon as it looks for a connection again. If you never open the page again, it stays until you or your browser clear this site’s data. Do that during a session and you get a new seat. A deck that you write yourself is only in your browser, and on the server with the rounds in which you play it. The facilitator’s link may stay in the facilitator’s browser history.',
    },
    { kind: 'heading', text: 'Who sees what?' },
    {
      kind: 'list',
      items: [
        'You see your own card and your own marks. Nobody else’s.',
        'The facilitator sees how many people have joined and are connected. Called lines appear without a seat number, with the number of other cards that had heard each phrase too. After a round the facilitator sees the tally, and can download it. Marks per seat are not shown to the facilitator anywhere. An assistant sees the same.',
        'The room sees how many have joined, and the title of the case with one sentence. It sees a called line or the tally when the facilitator shows it: the five phrases heard most, and the count per routine.',
        'The files to take home hold counts. The JSON file also has the day and the title of the case.',
        'Whoever runs the server can technically reach the file: until the closing marks per seat number, without a name. If the game runs on the facilitator’s laptop, that is the facilitator.',
        'If the address begins with http:// instead of https://, the connection is not encrypted. A knowledgeable person on the same network could then read along.',
      ],
    },
    {
      kind: 'paragraph',
      text: 'With very few cards, a count says a lot about few people. The tally of a single card is simply that card.',
    },
    {
      kind: 'paragraph',
      text: 'Would you like to know what this means for your organisation? For your data protection officer there is a text of its own, at the foot of this page: ‘For your DPO and CISO’.',
    },
  ],
};
