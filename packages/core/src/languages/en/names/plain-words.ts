import { ACTOR_NOUNS } from "../actors/actor-nouns.ts";
import { listed } from "./title-words.ts";

/** Capitalised words that are no part of a name: function words, days and months, courtesy. Source: closed classes of English, own compilation. */
export const NO_NAME: ReadonlySet<string> = new Set(
  listed(`
  a about above across after again against all almost also although always amid among an and another any anyone anything around as at away back be because been before behind being below beneath beside besides best better between beyond
  both but by can could did do does doing done down due during each either else enough even ever every everybody everyone everything except few fewer first five for four from further get give given go had has have having he her here hers herself him himself
  his how however i if in indeed inside instead into is it its itself just last late later least less let like likewise many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless new next no nobody
  none nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours out outside over own per perhaps please previously quite rather recently regarding same second several shall she should since six so some somebody someone
  something sometimes soon still such than that the their theirs them themselves then there therefore these they third this those though three through throughout thus till to together too toward towards two under unless unlike until up upon us
  very was we well were what whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why will with within without would yes yet you your yours dozens hundreds thousands millions tens half
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. mon tue tues wed thu thurs fri sat sun
  christmas easter ramadan eid ashura ok okay hello thanks thank god allah internet covid covid-19 coronavirus ebola cholera pm am gmt utc est km mph tv
  seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion percent today yesterday tomorrow tonight mr mrs ms dr
`),
);

/** Common words that often open a sentence or a headline and are no name there; inside a name they may stand ("Security Council"). Source: own compilation. */
export const OPENERS: ReadonlySet<string> = new Set(
  listed(`
  morning earlier according asked added additionally addressing amidst angry armed authorities based citing commenting despite earlier elsewhere
  experts finally following former fresh fighting heavy holding images including initially investigators local many media medics officials people
  police pictures protesters protestors demonstrators rescuers rescue residents reports reporting rights security similarly soldiers speaking state
  survivors talks though troops unidentified unknown unlike using video violence villagers victims witnesses women workers writing students men
  militants rebels relatives sources several separately activists analysts doctors families critics opponents supporters opposition aid crews
  firefighters forecasters health heads hospitals human government rain rains floods flooding schools shops anti pro photo update updated breaking
  live watch read editor's note dear good great if international national special spokespeople central foreign public presidential parliamentary prime
  political electoral general military army war peace act article chapter section resolution bill law operation treaty agreement prize award cup day
  era games olympics olympic festival championship title image file caption advertisement copyright related source sources story photos
`),
);

/** Verbs that a person or body in the sentence does with words; what stands before them speaks. Source: own compilation. */
export const SAYING: ReadonlySet<string> = new Set(
  listed(`
  said says say told tells tell added adds announced announces warned warns claimed claims denied denies declared declares stated states confirmed confirms reported reports wrote writes tweeted tweets insisted insists argued argues
  explained explains acknowledged acknowledges admitted admits accused accuses alleged alleges vowed vows pledged pledges promised promises urged urges called calls asked asks ordered orders threatened threatens condemned condemns demanded demands
  believes believed thinks thought noted notes recalled recalls replied responded commented recounted testified suggested suggests criticised criticized described describes praised predicted quipped remarked stressed stresses emphasised emphasized
  underlined hopes hoped expects expected wants wanted welcomed refused rejects rejected met spoke speaks joked cried shouted whispered concluded continued observed thanked apologised apologized resigned died visited arrived fled
`),
);

/** Last words of names of things that are no actors and no places: laws, prizes, contests, wars, diseases. Source: own compilation. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  listed(`
  act accord accords agenda agreement amendment anniversary award awards bible bill campaign ceremony championship championships charter code constitution convention covenant crisis cup day days declaration decade disease doctrine edition emergency era exhibition expo
  fever festival fire flu games generation hurricane index initiative cyclone law laws leaks list measures model nations-cup night nobel open operation oscars olympics pact papers pandemic plan policy prize procedure process program programme project protocol quran report reports resolution
  revolution road rule rules rupee scheme season selection series song songs spring strategy summer summit survey syndrome system talks tour tournament treaty trophy typhoon uprising variant virus vote war wars week winter year years earthquake cyclone
`),
);

/** Common nouns that open a sentence without an article, beside those that their endings give away. Source: own compilation. */
const MASS_NOUNS: ReadonlySet<string> = new Set(
  listed(`
  aircraft arson artillery arsenic asphalt ballot calm cattle cavalry chaos cheering clergy climate congestion construction cement contact counting cover crew curfew daylight decay drought drink drug earth employment enemy exhaust exile famine farmland fallout floodwater
  friction frost gunpowder guilt hardship heat hatred humour infantry insurance intent interest inventory investor leadership leather legacy logic lumber malice management mankind meltwater merchandise metal migration mist mob momentum mourning mudslide munition murder
  nightfall noise ozone paper parking personnel petrol phosphorus plasma plague playing pork power preparation radiation radio rage rape rationale reason rebuilding recovery relief remorse revenge rhetoric riot rust sabotage salt seawater shelling shrapnel sleep sleet smuggling snowfall soot sorrow speech speed starvation storm
  sunlight sunshine suspicion swelling teargas territory theft thunder tonnage torture tourism tradition treason turmoil typhoid unrest uranium urine vandalism vegetation venom vigilance virus wartime weaponry weight wildfire wildlife winter wreckage
  access advice aid air anger art ash beer blood bread business cash charcoal clean coal cocaine coffee compensation cooking corn crime crowd crude damage dark data death debris demand dialogue diesel dust education electricity energy equipment evidence
  expertise fear fighting fire fish flood fog food footage fraud freedom fruit fuel garbage gas gold grain grief gunfire hail half hard heat help history homework hope hunger ice income inflation information justice knowledge labour land land law lava lead life light lightning livestock looting
  love luck machinery maize malaria material meat medicine milk money mud music nature news nobody oil opium order outrage oil output panic pay peace petrol plastic pollution poverty power prayer press pressure pride progress propaganda proof property public rainwater rain research respect rice
  rubble sand scrap search sewage shame shelter shock silence smoke snow soil space sport staff state steel stock stuff success sugar support talk tax tea technology terror testimony time timber trade traffic transport travel trouble truth turnout understanding use village voting war waste water wealth weather wheat wind wood wool word work worship
  opposition nothing god heaven hell mother father mum dad daddy mummy everyone anyone friend police parliament congress radio television army government court city town school hospital group party team man woman president minister king queen
`),
);

/** Whether a capitalised word at the head of a sentence may well be a common noun that needs no article. */
export function mayBeCommon(word: string): boolean {
  return (
    MASS_NOUNS.has(word) ||
    ACTOR_NOUNS.has(word) ||
    OPENERS.has(word) ||
    /(?:tion|sion|ing|ness|ment|ity|ism|ence|ance|ship|ers|ors|ists|ies|ians|ants|ents|ally|ly|ed|ures?|ogy|omy|age|dom|hood|cy|logy|wear|ware|ful|ous|ive|ible|able|less|ical|ed|ts|ks|ns|ls|ds|gs|ps|es)$/.test(
      word,
    )
  );
}
