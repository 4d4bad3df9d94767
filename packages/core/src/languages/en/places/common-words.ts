/**
 * Common English words that are also names of towns somewhere in the gazetteer ("Bath", "Mobile", "Reading", "Nice"): single words which English news writes with a small
 * letter at least a quarter as often as with a capital. One of them is a place only where the words beside it say so. Source: own count over news and web texts; a mere
 * word list, computed once.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  academy accord acre act ad advance afar agency ago ai aim ain aka al alibi allege alley alliance alone along alpha altar alter am amor an anew angels anger
  angered angle angles annex anthem antique any apex apples apt aquarium ar arc arch are area aren arena arrest arsenal art as asahi asbestos ask asp
  assumption at ate au aura awe ax axel axis ba bacon bad bag bail bake ball ballots bamboo ban banana band banged banjo bank banks banner banning bar bare
  bark barn barren barrios bars base basic basil basin basing bass bat bath bato battle battlefield battleground be beach bean bear bee beers began begun
  bells belt bend bengaluru bent best bet beta betta betting bias bid biding big bigger billed bin bishop bites biting blacks blanco bland blast blessing
  blond bluff blur bn boil bolder bona bond bone book boom boomer boon boos boot border bore born borne botany bottom boundary bow bowling box brain brains
  bran branch brand brash brass bride bridge bright brilliant broke brush bu bucks bullet bulls bully bun bungalow burden bureau burns burst bury bus busing
  bust busy but butts buy by cacao cache cactus cafe calamity calcium caller came camp campo camps can canal candor cane cannon canon canton capital car
  carbon care cargo caribou carpenter carry cars cascade cases cash casino casinos cast castle cat cave caves celebration cell cement centenary center
  central centre centres century chagrin chair chaka chamber chambers champ champion chance change charge chase chernobyl cherry chili chilly ching chipping
  chiro chop chun chung church circa circle cis cite citrus city clair clans clarion clay clever clinch cloud coal coats cocoa cod coffee coin college colony
  com combine come comet comfort commerce commissioner communal competition compound concession concrete confluence constitution contention contest
  continental convent conversion convoy cook cooks cool cooling cop cope corn cornell corners corona corporation corpus cottage cotton couches council
  countryside course court cousins coward crater crest cricket crisp crooks cross crossroads crucible crystal cube curry cut cutoff cuts dam damp dare date
  day deal deep defiance degu del delay deli delta demo dent deport deposit der des desk dial die dig dim dip dire discovery divide dnain do doc dock dodge
  dogs dole dollar dolphin dome don dong dongle doom door dot downs downside downtown drag drain drains drama dresser drew driver drone drowning drug dry du
  dual due durham dusty eagle early earnest earth east eastern echo eclectic economia economy ed edu ee effort egg elbow elk em emblem empire energetic
  energy enterprise equality er era erode err essay ever excel exchange experiment export eye ez faith fall falls fan far fare farmers farmland farms fate
  federal federation felines fell ferret ferry fertile finale fines fireworks fiscal fishers flee fleet flesh flocking flora folders force fore forest forge
  forth fortune fossil foster fountain four free freedom freer fresco freshwater friend friendly friendship from front frontier frost fry fully furnace gala
  gaming gamut gang gap garda garde garden garner garrison gas gates gateway gay gaze gel gem genes gets gin give glad glide globe goes going gold golden
  golf gone gonna gonzales goodwill gosh gossip grab grabs grace grad graft grain grand grandson grant grants gras grass grave graves green greens grenade
  grey grill grin grit groom gross guayabo guessing guide gums gunning guns guru guy ha hail halfway hall halls ham hamlet hammer hand hang happy harbor hard
  harm harmony harvest haste hat hatch haven hawks hay hazard he headland headquarters healing heard hee heel hei hell helper hero hey highlands hills
  hillside hinge hinges hit ho holder hole holiday home homeland hometown hone honey hood hook hooks hop hope horn hose hospital hot hour hub hui hull human
  humble hunt hunting hurricane hurt hydro id ida ill imperial in independence industry inland inning int intercourse iron is island islands ite jackpot jam
  jar jaw je jin job joy jug junction junior jury just justice karma karnataka keen key keys kill kin kinda king kings kissing kit knees knock la lab label
  labor lack lakes lamb lamduan lame lan landing landmark lane laser lash laurie law lawn lay lazy ld lead lean lemon len lend lender lens lent lessen levy
  liberal liberty lich licking lid lie light limbo lime limestone limit line linen ling linger lion lions list lit liter lively lives lo loan loans lock
  locust log logo logos lone long loni look loop loose lorry lot love lover loving loyal lube luck lucky luna lung lure luring lush ly ma mad made mafia
  magazine magnet maiden mailing main maize major make makes male males mall mama mammoth man mana manage mango manitoba manor mansion manu many marathon
  marble marches mare marine maritime mark marker market marks marrow marshal mass masse massing mate mater maverick maximum may me means mecca mechanic med
  media meds mega men mentor mercury mercy mere merida merit mess messy metal meter metro mi midfield midtown midway mie mile miles mill mills min mind mine
  mineral mining minister minor mins minus miss mission miyo mn mobile model modern mogul mold mon monster monument moon moral more mosquito most mound
  mounds mountain much muddy muster mute name nan naval nd nearest needle needles neo neon never newborn newcomers nice no noble nods noisy non none nor
  normal north northeast northeastern northern northwest nut occasion ocean of off officer okay olds ole on one onset op opera opportunity ops or oral orange
  orchard ore oriental os oust ousted outer outing outlook over oversee pace pack pact page paint painter pale palms pals pan panic panorama paper par para
  paradise paramount parent park parks parole part passage pasta paste patrol pavilion paw peace peach pearl peculiar peel peer pejibaye pen pencil peninsula
  per perk person pest pet petroleum pets phone piano pies pile piles pill pin pinch pink pioneer pipes pirate plain plains plan planes plans plantation
  plate plateau plaza pleasant plenty plum plunge plus po point poking pole police poll polling polo pond pool pop pope popular port portal porter poses
  posing possession post postal pound power powers pray pre prey price pristine proclamation progress propel prospect prosper prosperity prosperous proven
  pry pun punch purchase pure purse put pyramid quarter que race rage rain rainbow rains rake ran random ransom rapid rash rate rays rd re reach reading real
  recovery rector reform rehab rein reliance reo republic research reserve reservoir rest retreat reunion rez rice rich rid ride rider ridge riding rifle rim
  ring ripe risen rivers rnz road roam rob robe rock rode rodeo roles root rosario rose roses rot roundabout roundup row royal rude rugby rule rum ruse rush
  rust sa sack saga said sail sake sale sales salmon salon salt salute salve sambal same samples sand sandwich sang sauce sauces savage save sax say scant
  scenic scissors se sea seaside secretary section sector sedan see seen seer sees sell sells semi send sense sent servant serves set settle seven severance
  shale shape shaping share sharp she shell shields shim shipyard shone shore shot shove shut shy sic side siding silly simmering sin since sing singer sins
  siren sisters situ sixteen ski skull skyline slap slaughter slide slope snow so sober soften sole solo son song soo sore sort sorts soul sour southeastern
  southern soy spa spat split spoken spray spring springs spur spy st stables stall stamps staple staples star stark start startup station stave steep steps
  sterling stern still stock stone store storey story strand straw strawberry street strong success sue sued summer summers summit sung sunrise sunset
  sunshine superior surges surprise sussex swallow swamp sway swift swords ta tab tactic tain taker taking tale talent tales tall taluk tame tank tap tape
  tapes taping tapping taps tat tavern te tea tell temple ten tender tent tequila terminal terrace than them thermal thrall thy tie til till tilt time tin
  tire tires tiring titan to toast toll tombstone ton tone tong tongue tool tore torn tornado torrent torso toss tour tours tower town towns trail train
  trainer tranquility trans transit trap treasure tree trial triangle trim trip triumph troublesome troupe tub tumble tuna tune tunes turn twin twist ud ul
  union unity university up uptown ur us used uses van vans var vary veteran veto vice victory vie villa village virgin visa vogue von voters waging wai
  waits wake walk wall walls walnut wan wanna war ward warn warns warrior wary wash washer waterways watt wave ways we wed wedding weed week welcome well
  wells wen were west western wheeler white whitehouse whites will willow windfall wines wing wink winner winters wise wood wool worms worth wrist yan yarn
  yell yen young yu yuan zero zone
`
    .trim()
    .split(/\s+/),
);
