// Dutch words to come back with: things that one can see, of three to eleven letters without accents. No two of them
// sound alike, or differ in one letter.
export const dutchWords = `
  aanhanger aanrecht aardappel aardbei aardbol achtbaan achterdeur acrobaat adelaar ader adres afwas agenda agent
  akker akkoord akte album alfabet alinea amandel ambacht ambulance ananas ansjovis antenne antiek antwoord apotheek
  appel april aquarel aquarium arbeider arena armband artiest artikel artisjok asfalt asperge aster atelier atlas
  aubergine augurk autoband autobus avocado avond avontuur baai baard badeend badjas badkamer badmuts badpak bagage
  bakfiets baksteen balans balie balkon ballet balsa bamboe banaan banjo barbecue barbier baret barok barones
  basilicum basketbal bassin batterij bazuin bed bedrag bedstee beek beeld beiaard beits beker berg bergkam bericht
  beroep beschermer beschuit betoog bezem bezoek bibliotheek biefstuk bieslook biet bijl biljart binnenband binnenstad
  biscuit bitter bizon blaasbalg blad blender blik bliksem bloem bloemkool bloesem blokfluit blos bobslee bocht bodem
  boei boekenkast boeket boekhouder boemerang boiler bokaal bolwerk bonbon bonnetje boodschap boog boomgaard
  boormachine borstel bosbes boter boterham bougie bouillon boulevard bouwpakket bouwplaats bouwvak bowling braam
  brandslang brandtrap brandweer brasem breinaald bretel brief brievenbus bril broccoli broek bron brood brouwer brug
  bruiloft buffel buidel buideldier buis buitenlucht bulldozer bungalow bureau burger buurman buurvrouw buxus cabaret
  cabine cactus cadeau cake camera camping canvas cappuccino caravan carillon carnaval cassette catalogus cavia ceder
  ceintuur cel cello cement cent centrum chalet champignon chauffeur chimpansee chips chocolade choreograaf cijfer
  cilinder cipres circus cirkel citer citroen clementine clown cockpit cocon collectie collega commode compost
  computer concert congres contrabas couplet courgette cricket croissant cruise curry cyclus dadel dag dagboek dahlia
  dakgoot dakpan dambord dame damspel dans danseres dartbord datum debat december decor deeg dekbed deken deksel
  dessert detective deur dialect diamant diepte dier dijk dille ding dinosaurus diploma dirigent dobber dochter
  document doedelzak doek doelpunt dokter dokwerker dolfijn donder dooier doolhof doos dorp dorpel dorst dossier
  douche dozijn draad draaimolen draaiorgel drempel dressoir driehoek drilboor drinkbus droom drop druif drukpers
  drumstel druppel duikboot duiker duim duizendpoot dwarsfluit dweil dynamo echo eekhoorn eetkamer eeuw effect egel
  eierdop eigendom eik eikel eiland elastiek elf elleboog emaille emmer energie engte envelop epos ereplaats erker
  erwt esdoorn espresso etage etalage etiket etui expres fabel fabriek fagot fakkel familie fanfare fantasie fauteuil
  fazant februari fee feest festival fiets fietsbel fietspad fietspomp figuur film filter finish fjord flamingo flanel
  flat fles flipper flits fluit fluitketel fluweel folder fonds fontein fooi forel formule fornuis fossiel foto
  fotolijst foyer fragment framboos fresco frituur fuchsia galerij galop gang garage garnaal gasfles gaspit gast gazon
  gebak gebergte gebit gebouw gedachte gedicht gehaktbal geheugen gelei gemaal gember gemeente geranium gerbera
  gerecht gereedschap gesp gevel gewelf geyser gezin gids gieter gieterij giraf gitaar gladiool glas glasbak glazuur
  gletsjer glijbaan glimlach globe gloed gloeilamp gobelin goochelaar gordijn goud goudvis goulash graan gracht
  graffiti grapefruit grasmat grens groente grond grot gruis gulden gymschoen gymzaal haak haarborstel haardroger
  haarlok haarspeld hagedis hagel hagelslag halsketting halte hamer hamster handdoek handel handrem handschoen
  handstand handtas handvat handvol hangmat haring harnas harp haven havermout havik hazelnoot heelal heester hefboom
  heg heide helikopter helm hemd hemel hengel hengst herberg herder herfst hersenen hert heuvel hobby hoed hoefijzer
  hoepel hoestdrank hommel hondenhok honing honingraat hoofd hoogte hooiberg hoorn hoorspel horizon horloge hotel hout
  houthakker houtskool houweel huid huifkar huisdier hyacint idee iglo ijsbeer ijsberg ijsje ijspegel ijsvogel imker
  indeling ingang inkt insect intercity internet interview invoer ivoor jaar jachthond jacuzzi jaguar jam januari
  jasmijn jaszak jeneverbes jeugd jeugdboek jodelaar jojo joker jongen jongleur journaal judo jukebox juli juweel
  kaars kaarsvet kaasschaaf kabelbaan kabelnet kabouter kachel kajuit kaketoe kalebas kalender kalf kalkoen kameel
  kameleon kamerplant kamille kamp kampioen kampvuur kanaal kanarie kandelaar kangoeroe kano kantine kantoor kapitein
  kapok kapper kapstok karaf karate karton kassa kastanje kasteel kat katoen kattenbak kauwgom keeper keizer kelder
  kerktoren kermis kernhuis kers kerstboom ketel ketting kettingzaag keuken keukenrol kever kijkdoos kijker kind
  kinderboek kinderwagen kiosk kist kiwi kladblok klant klaproos klarinet klavecimbel klaver kleed klem kleurdoos
  kleuter klimop klimrek klinker klip klok klokhuis klomp kluis kluizenaar knakworst knie knikker knipoog knoflook
  knolraap knoop knots knuffel knutselaar kobalt koekenpan koekje koekoek koelkast koeltas koets koffer koffie kogel
  kogelvis kokos kokosnoot kolibrie kolom komkommer kompas konijn konvooi kookboek kool koord koorddanser kopje koraal
  korenbloem korf kornoelje korting kostuum kous kraag kraakbeen kraanvogel krans kratje kreeft krekel krent kreuk
  krijt kristal kroket krokodil krokus kroon kruid kruidenier kruidnagel kruimel kruisbes kruising kruispunt kruiwagen
  kubus kudde kuif kuiken kunst kunstwerk kurk kussen kussensloop kwal kwark kwartel kwast kwestie kwikstaart laadklep
  ladder lade lakei land landkaart landschap landweg langlauf lantaarn laptop lasagne lava lavendel lawine ledikant
  leesboek leeslamp leeuwerik legende legpuzzel leguaan leiding leidsel lelie lens lente lepel leraar letter
  lettergreep leuning leven libel lichaam licht lichtbak lied lift liguster lijfwacht lijm lijst lijster lijstwerk
  limonade linde lindeboom lippenstift literkan locomotief loep logboek loket lolly loods loper lorrie lotus
  luchtballon luchtbel luchthaven luidspreker luik luipaard lunch lus luster lusthof maaltijd maan maart maatbeker
  macaroni machine madelief magazijn magistraat magneet magnolia mahonie mais makelaar makreel mammoet manchet
  mandarijn mandoline manege mango manier mantel manuscript marathon margriet marionet markering markies markt
  marktkraam marmelade marmer marmot masker matras matroos meander medaille meel meeldauw meetlint meidoorn meikever
  melk melkbus melodie meloen menigte menu meridiaan mes metro meubel microfoon middag miereneter mijter milieu mimosa
  mineraal minuut modder model moestuin mok mokka molen molshoop moment mond monster monument mossel mosterd motor
  muesli muilezel muizenval munt museum musical muskaat muts muur muziek naaidoos naaimachine naald naam nacht
  nachtegaal nachtkast nagerecht narcis natuur neonlamp nest neus neushoorn nijlpaard noot notenkraker notitie
  november nummer nylon oase obelisk oceaan ochtend octopus oerwoud oester ogenblik olie olifant olijf oma omelet
  omgeving ontbijt ontdekker onweer oogst oom oorbel oorkonde oorsprong oorwarmer opdracht opera oplader oppas oranje
  orchidee orgel orka orkaan orkest otter oven overall paardenstal pad paddenstoel paddock paleis palet paling palm
  pamflet panda panfluit pannenkoek pannenlap panter pantoffel papaja papegaai paperclip papier paprika papyrus
  parachute parade paragraaf paraplu parasol parel parfum park parket partituur passagier passer pasta pastei patent
  patrijs pauw pauze pedaal peer peilstok pekel pelgrim pelikaan pen penseel pepermunt perenboom pergola periscoop
  perkament perron perzik peterselie piano piccolo picknick pijlpunt pijp pilaar piloot pincet pindakaas pingpong pink
  pion piraat pistache pizza plaat plafond plakband planeet plank plantsoen plateau plattegrond platteland plectrum
  plein pleister ploeg ploeger plooi pluche pluim podium poedel poes polonaise polsstok pompoen pony poort pop
  poppenkast porselein portaal portret postbode postduif poster postkoets postzegel potlood prairie praktijk praline
  prei presentje prijs prijslijst prisma probleem product proef programma pruik prullenbak puntmuts puree puzzel
  pyjama python quadrille quiz raadsel raaf raamwerk raapstelen rabarber racket radar radijs radio rails rammelaar
  ransuil rapport ratel ravijn recept reclame reflex regen regenboog regenjas regisseur reiger reis reliek reling
  remblok renbaan rendier reptiel restaurant rib ribbel ridder riem rietje rimpel riool ritme rits rivier robot
  roeiboot roeispaan roer roest roggebrood rolschaats rolstoel roltrap roman romp rondvaart roofvogel rooster rotonde
  roulade rozenstruik rubber ruggengraat rugzak ruimte ruit ruiter rups safari saffier saffraan salade saladebak
  salamander salami sambal sandaal sardine saus saxofoon scepter schaakbord schaal schaats schaduw schakel schans
  scharnier schat schatkist scheepsbel scheepswerf schelp schemer schepnet scherf schets scheur schil schilder
  schilderij schildpad schoen schommel school schoolbord schoolplein schoonzus schoorsteen schorpioen schotel schouder
  schouw schreeuw schrift schrijver schroef schuim seconde seizoen selderij september sering servet servies sesam
  sfeer shampoo signaal sikkel silo sinaasappel sjaal sjerp sjouwer skateboard slaap slaapzak slagboom slagwerk slang
  slee sleepboot sleutel slinger sloot smaak smaragd smeltkroes smid smoking snackbar snavel sneeuw sneeuwbal
  sneeuwpop sneeuwvlok snelweg snoek snor snorkel sonate sopraan souvenir spaarpot spade spaghetti spatbord specerij
  specht speelgoed speelkaart speld spelletje spelling sperzieboon spiegel spier spijker spinazie spinnenweb spitskool
  spons spoor sporthal spreeuw springtouw sprinkhaan sprint sprookje spruit stad stadhuis stadion stamboom stamppot
  standbeeld stapel statief steeg steenbok steiger stekel stekker stelsel stempel stengel step stift stilte stoel
  stoffer stofzuiger stok stokbrood stoomboot stoomfluit stoplicht stopwatch storm straat strand strandbal strandstoel
  streep strijkplank strik stro strooier stroom stroomkabel struisvogel studie stuifmeel stuiver stuur stuurwiel
  surfplank symbool symfonie taal tafel tak talent tamarinde tamboer tandarts tandem tandpasta tandwiel tante tapijt
  tapioca tapir tarwe taxi tekenaar tekst telefoon telescoop televisie telraam tennis terras terrein theater thee
  theedoek theelepel theepot thermometer thuis tiara tijdbalk tijdschrift tijger timmerman toast toekan toerist toeter
  tol tomaat tombola toneel tong toonladder toren torenspits touw tovenaar toverstaf tractor traktatie trampoline
  transport trap trapeze trapper trechter trein trekker treurwilg triangel tribune trofee trommel trompet tropen
  trottoir truffel trui tuin tuinbank tuinman tuinslang tulp tunnel turf turnzaal turquoise tweeling uil uitgang
  uitkijk uitzicht ukelele uniform vaandel vaas vaatdoek vakantie vakman valk vallei vangnet vanille varen veerboot
  veld veldmuis venster veranda verband verf verhaal verjaardag verkeer verkoper verrekijker vertrek verzinsel veter
  vetplant veulen viaduct video vierkant vijver villa vinger vingerhoed violist vis visnet vitamine vlaai vlag vlecht
  vleugel vlieg vlieger vliegtuig vliegveld vlierbes vliering vlinder vloer vlot voedsel voet voetbal voetbalveld
  voetpad vogelhuis vondeling voordeur voorhoofd voorjaar voorraad voorstel vork vrachtwagen vredespijp vriend vrijdag
  vrucht vuilnis vuilniszak vulkaan vulpen vuurtoren vuurvlieg vuurwerk waakhond wachtkamer wagen walnoot walrus
  walvis wandeling wandelstok wandklok warmte wasknijper wasmachine wasmand water waterfiets waterlelie waterput
  waterrad waterval weegbree weegschaal weerbericht weermast wegwijzer wekker wereld werkplaats westen wieg wielerbaan
  wielrenner wijngaard wijnrank wijsvinger wijzer wilgentak windmolen winkel winter winterjas wintertuin woestijn wolf
  woonboot woordenboek worm wortel xylofoon yoga yoghurt zaad zakdoek zaklamp zandbak zandkorrel zanger zangvogel
  zebra zeegras zeehaven zeehond zeemeeuw zeep zeepbel zeewier zeil zeilboot zelfportret zenuw ziekenhuis zijde zilver
  zitbank zomer zomerhuis zon zondag zonnebloem zonnebril zonnehoed zonnescherm zonnewijzer zoogdier zuivel zuurkool
  zwaai zwaluw zwavel zwembad zwembroek zwemvest
`
  .trim()
  .split(/\s+/);
