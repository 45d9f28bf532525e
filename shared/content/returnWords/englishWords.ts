// English words to come back with, made like the Dutch ones.
export const englishWords = `
  accordion acorn acrobat actor adventure afternoon airport alarm album alley almond alphabet amber ambulance amulet
  anchor ankle antelope antenna anthem apartment apple apricot april apron aquarium arcade archer archway arena
  armchair arrow artist asparagus aster astronaut athlete atlas attic aubergine audience author autumn avalanche
  avenue avocado award axle backpack backyard badge bagel bagpipes baker balcony ballad ballet balloon ballroom bamboo
  banana bandage banjo banner barber baritone barley barn barometer baroness barrel basement basil basket basketball
  bassoon bath battery bazaar beacon bead beaver bedroom bedspread beehive beekeeper beetle beetroot bell bellows
  bench bicycle bilberry billboard billiards binoculars birch birdcage birthday biscuit bison blanket blender blizzard
  blossom blouse bluebell bluebird board boathouse bobcat bobsleigh boiler bonfire bonnet book bookcase bookmark
  boomerang border bottle boulder bouquet boutique bowl bowling boxwood bracelet bracken bramble branch brass breeze
  brick bridge broadcast broccoli brochure bronze broom brother brush bubble bucket buckle buckwheat buffalo buffet
  bugle builder bulldozer bullfinch bumblebee bungalow bunny bus butter buttercup butterfly buttermilk button cabaret
  cabbage cabin cable cactus cafeteria cake calendar camel camera camomile camp campfire campsite canal canary candle
  candyfloss cannery canoe canopy canvas canyon captain caramel caravan card cardboard cardigan cardinal cargo
  carnival carousel carpenter carpet carrot cartoon cartwheel carving cashew cashier casserole castle cat catalogue
  caterpillar cathedral cauliflower cavern cayenne cedar ceiling celery cello cement century ceramic chain chalk
  champion chandelier channel chapter charcoal chariot cheese chemist cherry chess chestnut chicken chimney chipmunk
  chisel chives chocolate chorus chutney cinema cinnamon circle circus citizen citrus city clarinet clay cliff clipper
  cloak closet cloth cloud cloudburst clover clown clubhouse coach coast cobbler cobblestone cobweb cocoa coconut
  coffee coin collage collar collie column comb comedian comet commander compass computer concert conductor conifer
  constable contest convoy cookbook copper coppice coral corduroy coriander cork corner cornfield corridor costume
  cottage cotton courgette courtyard cousin cowboy coyote crab cradle cranberry crane crater crayon cream crescent
  cricket crocodile crocus croissant croquet crossword crowbar cruiser crumb crust crystal cube cucumber cup cupboard
  cupcake curtain cushion cutlery cyclist cylinder cypress daffodil dahlia dairy damson dancer dandelion dashboard
  daughter dawn daybreak daylight decade december delta denim dentist desert desk detective dewdrop diagram diamond
  diary dictionary dinghy dinner dinosaur diploma director display doctor dog doll dolmen dolphin domino donkey door
  doorbell doormat doorstep dormouse doughnut dove downpour dragon dragonfly drawbridge drawer dress dressing
  driftwood drill driveway drizzle drop drum drummer duck duckling dulcimer dumpling dune dust dynamo eagle ear
  earring earth easel echo eclipse eel egg elastic elbow elephant elevator elk embroidery emerald emperor enamel
  encore engine engraving envelope escalator estuary evening evergreen express eye eyebrow fabric factory fairground
  falcon family fan fanfare farmer farmyard fauna feather february fence fennel fern ferret ferry festival fiddle
  field fig figurine filament finch finger fire firefly fireplace firewood fish fishpond flag flagpole flame flamingo
  flannel flapjack flashlight flask fleece flood florist flotilla flute foal folder folklore football footpath
  footprint forehead forest formula fortress fossil fountain fox foxglove fragment freckle freezer freight fresco
  friday frigate frog frontier frost fruit fuchsia furnace furrow gadget galaxy gallery gallop garage garden gardener
  gargoyle garland garlic gazebo gazelle gazette gearbox gelatine gemstone geranium geyser gherkin giant giraffe
  glacier gladiolus glass glimmer globe glue goat goblet goldfish golf gondola goose gooseberry goulash grandma
  grandstand granite grape grapefruit grasshopper gravel greenhouse griddle grocer grotto groundhog guesthouse guitar
  gull gymnast haddock hail hairbrush halibut hallway hamlet hammer hammock hamster hand handbag harbour harmonica
  harness harp harvest hawk hay haystack hazel hazelnut headband headlight heart hedge hedgehog heirloom helicopter
  helmet hen herb heron herring hexagon hibiscus highland hill hinge hippo hobby holiday holly honey honeycomb hood
  horizon horn hornet horseshoe hospital hotel hourglass house houseboat hovercraft hurdle hurricane hut hyacinth
  hydrant iceberg icicle igloo ink inkwell insect invention iris island ivory ivy jackdaw jacket jaguar jam jamboree
  january jasmine jeep jelly jellyfish jester jewel jigsaw jockey jodhpurs joker journal journey jug juggler juice
  july jumper jungle juniper kangaroo karate kayak kettle kettledrum keyboard keyhole kilogram king kingfisher kiosk
  kitchen kite kitten kiwi knapsack knee koala label laboratory lace lacquer ladder lady ladybird lagoon lamb landmark
  landscape lantern laptop lark lasagne lattice laundry laurel lava lavender leaflet legend lemon lemonade lemur
  lentil leopard letter lettuce leveret library lifeboat lighthouse lightning lilac lily lime limerick limestone
  limpet linen linnet lion lioness lipstick liquorice lizard loaf lobster lock locket locomotive locust logbook
  lollipop loom lotus lullaby lumber lunch lupin lychee macaroni machine mackerel magician magnet magnolia magpie
  mahogany mandarin mandolin mango manor mansion manuscript map maple marathon marble marigold marionette marjoram
  market marmalade marmot marquee marsh marzipan mascot mask mattress meadow medallion medley meerkat melody melon
  merchant meringue mermaid meteor metro microphone midday midnight mileage milk milkshake miller mimosa mineral
  minstrel mint minuet minute mirror moccasin module molasses mole monday mongoose monocle monsoon month monument moon
  moonlight moorland mosaic mosquito moss motor motorway mud muffin mulberry museum mushroom muslin mustard napkin
  nautilus navigator necklace nectar nectarine needle nest newspaper nickel nightfall nightingale noodle north nose
  notebook november nurse nursery nutmeg oak oasis oatmeal oats obelisk oboe observatory ocean october octopus olive
  omelette onion opal opera orange orbit orchard orchestra orchid oregano osprey ostrich otter outpost oven overall
  overcoat oxygen oyster paddle padlock page pagoda paint painter palace palette palm pancake panda pansy panther
  papaya paper paprika papyrus parachute parade paradise parakeet parasol parcel parchment parlour parsley parsnip
  partridge passage passenger passport pasture patio pavement pavilion peach peanut pebble pedal pelican pencil
  penguin peninsula pennant penny pentagon pepper peppermint percussion perfume periscope petunia pheasant philosopher
  piano piccolo picnic pigeon pilgrim pillow pilot pinball pine pineapple pinecone pipeline pistachio pitcher pizza
  planet plank plantain plaster plate plateau platinum platypus playground plaza poem polka pomegranate pond popcorn
  poplar poppy porcelain porch porcupine porpoise porridge portrait postcard postman potato powder prairie prawn
  prelude pretzel primrose prism prize profile propeller pudding pulley pullover pumpkin puppet puzzle pyramid quail
  quarry quartet queen quilt quiver quiz rabbit raccoon radio radish raft railway rainbow rainfall raisin raspberry
  rattle raven ravine receipt recipe redwood reef reindeer relay reptile reservoir restaurant rhubarb rhythm ribbon
  river robin robot roof rooster rope rosemary rosette roundabout rowan ruby ruler runway saffron sailboat sailor
  salad salamander salmon salt sandal sandcastle sandpaper sandwich sapling sapphire sardine satchel satellite
  saturday saucer sausage savannah saxophone scallop scarecrow scarf scarlet scenery school scissors scooter scout
  screen sculptor seagull seahorse seal seashell season seaweed seed seesaw semaphore september shadow shallot shampoo
  shamrock shark shawl sheep shelf shepherd ship shipyard shirt shoe shoelace shoulder shovel shrimp shutter shuttle
  sickle sidecar signal silhouette silver sister skate sketch ski skipper skylark skylight skyscraper sleeve smoke
  snail snake snorkel snow snowball snowdrop snowflake snowman soap soccer sofa sonata song soprano sorbet sorrel
  south souvenir spaghetti spaniel spanner sparrow spatula sphinx spice spider spinach spindle spiral sponge spoon
  spring sprout spruce squash squid squirrel stable stadium stallion stamp stapler star stardust starfish starling
  station statue steam stepladder stethoscope stew stirrup stool stopwatch storage stork stove straw strawberry street
  submarine sugar suitcase sultana summer sundial sunflower sunrise sunset surfboard surgeon swallow swan sweater
  swing sycamore symphony syrup tablecloth tabletop tadpole tambour tambourine tangerine tapestry tarragon taxi
  teacher teacup teapot teaspoon telegram telephone telescope television tennis tent terrace terrier textile thatch
  theatre thermometer thesaurus thimble thistle thread thumb thunder thursday ticket tiger tile timber tinsel
  toadstool toboggan tomato toolbox tooth toothbrush topaz tornado tortoise toucan tournament towel town toy tractor
  trail tram trampoline trapdoor trapeze treadmill treasure tree treehouse trellis triangle tricycle trinket tripod
  trolley trombone trophy trout truck truffle trumpet tuba tuesday tugboat tulip tunnel turban turbine turkey turnip
  turquoise turtle tweezers twig typewriter umbrella umpire uncle unicorn uniform vanilla vase vegetable velvet
  veranda viaduct video village vinegar vineyard violet violin violinist volcano voyage waffle wagon waistcoat waiter
  walkway wall walnut walrus warbler wardrobe warehouse wasp watch watchtower watercress waterfall waterlily
  watermelon wave wednesday wetsuit wheat wheel wheelbarrow wheelchair whirlpool whisker wildcat wind windmill window
  windscreen winter wishbone wisteria woodland woodpecker wool woollen word workbench workshop wreath wren wristwatch
  xylophone yacht yearbook yellow yoghurt zebra zeppelin zigzag zinnia zipper zoo
`
  .trim()
  .split(/\s+/);
