import type { Party, VerbSense } from "./sense.ts";

/** What falls down or breaks open. */
const BUILT: readonly Party[] = ["structure", "site", "road"];
const DAMS: readonly Party[] = [
  "=bund",
  "=dam",
  "=dams",
  "=dike",
  "=dikes",
  "=dyke",
  "=dykes",
  "=embankment",
  "=embankments",
  "=levee",
  "=levees",
];
const WATERS: readonly Party[] = ["=creek", "=lagoon", "=lake", "=lakes", "=reservoir", "=river", "=rivers", "=stream", "=streams"];
const WATER: readonly Party[] = [...WATERS, "hazard", "=rain", "=rains", "=sea", "=surge", "=tide", "=water", "=waters", "=wave", "=waves"];
const BANKS: readonly Party[] = ["=bank", "=banks"];
const BURNING: readonly Party[] = ["=blaze", "=blazes", "=fire", "=fires", "=flames", "=inferno"];
const BLASTS: readonly Party[] = ["=blast", "=blasts", "=explosion", "=explosions"];
const HIT: readonly Party[] = ["people", "place", "site", "somebody", "structure", "road", "vehicle", "=coast", "=coastline", "=country"];
const TAKEN: readonly Party[] = [...HIT, "=car", "=cars", "=crops", "=roofs", "=trees"];
const BOMBS: readonly Party[] = [
  "=blast",
  "=bomb",
  "=bombs",
  "=charge",
  "=charges",
  "=device",
  "=devices",
  "=explosive",
  "=explosives",
  "=grenade",
  "=grenades",
  "=landmine",
  "=mine",
];

const ACCIDENT = { type: "ACCIDENT", mode: null } as const;
const HAZARD = { type: "HAZARD", mode: null } as const;
/** "The bank collapsed" tells of money. */
export const MONEY: readonly Party[] = ["=bank", "=banks", "=fund", "=market", "=markets", "=system"];
/** Told of what goes under, falls or burns by itself. */
const fails = (by: readonly Party[]): VerbSense => ({ ...ACCIDENT, by, notBy: MONEY, needsDoer: true, alone: true });
const hits = (by: readonly Party[], object: readonly Party[] = HIT): VerbSense => ({ ...HAZARD, by, needsDoer: true, object });
const burns = (object: readonly Party[] = HIT): VerbSense => ({ ...ACCIDENT, by: [...BURNING, ...BLASTS], needsDoer: true, object });

/**
 * Verbs of what no human hand does: accidents and hazards, as `VERBS` has those of what people do; a verb may stand in both. What kinds there are is after the hazard
 * terms of UNDRR (2020: hydrological, geological, meteorological; transport, structural failure, fire and explosion); the verbs are an own compilation after the
 * classes of VerbNet for breaking, sinking, colliding and burning. What fails must be told, so that governments collapse and hopes sink unheard. Alphabetical.
 */
export const NATURE_VERBS: readonly (readonly [verb: string, ...senses: readonly VerbSense[]])[] = [
  ["batter", hits(["hazard"])],
  ["breach", { ...ACCIDENT, object: DAMS, by: WATER }],
  ["break", fails(DAMS)],
  ["break apart", fails(["vehicle", ...DAMS])],
  ["break its banks", { ...HAZARD, by: WATERS, needsDoer: true }],
  ["break their banks", { ...HAZARD, by: WATERS, needsDoer: true }],
  ["buckle", fails(BUILT)],
  ["burn down", fails(["site", "structure", "vehicle"])],
  ["burst", fails([...BUILT, ...WATERS, "=main", "=mains", "=pipe", "=pipes"]), { ...HAZARD, by: WATERS, needsDoer: true, object: BANKS }],
  ["bury", hits(["hazard", "=avalanche", "=mud", "=rocks", "=rubble", "=snow"], TAKEN)],
  ["catch fire", { ...ACCIDENT, by: ["vehicle", "site", "structure"], needsDoer: true }],
  ["cave in", fails(BUILT)],
  ["collapse", fails(BUILT)],
  ["collide", { ...ACCIDENT, by: ["vehicle"], needsDoer: true, alone: true }],
  ["come off the rails", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["crumble", fails(BUILT)],
  ["derail", { ...ACCIDENT, object: ["vehicle"] }],
  ["devastate", hits(["hazard"])],
  ["engulf", burns(), hits(["hazard", "=water", "=waters", "=mud"], TAKEN)],
  ["erupt", fails(BURNING)],
  ["explode", fails(["site", "structure", "vehicle"])],
  ["founder", fails(["vehicle"])],
  ["give way", { ...ACCIDENT, by: [...BUILT, "=cliff", "=ground", "=hillside", "=ice", "=slope"], needsDoer: true }],
  ["go aground", fails(["vehicle"])],
  ["go down", fails(["vehicle"])],
  ["go off", { type: "ASSAULT", mode: "explosives", by: BOMBS, needsDoer: true, alone: true }],
  ["go up in flames", { ...ACCIDENT, by: ["site", "structure", "vehicle"], needsDoer: true }],
  ["gut", burns()],
  ["inundate", hits(WATER, TAKEN)],
  ["jolt", hits(["hazard"])],
  ["jump the tracks", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["keel over", fails(["vehicle"])],
  ["lash", hits(["hazard"])],
  ["leave the tracks", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["make landfall", { ...HAZARD, by: ["hazard", "somebody"], needsDoer: true }],
  ["overflow", { ...HAZARD, by: WATERS, needsDoer: true }],
  ["overturn", fails(["vehicle"])],
  ["plough into", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["plow into", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["plummet", { ...fails(["vehicle"]), next: ["into", "down", "off", "from", "to", "onto"] }],
  ["plunge", { ...fails(["vehicle"]), next: ["into", "down", "off", "from", "over", "through", "onto"] }],
  ["pound", hits(["hazard"])],
  ["pummel", hits(["hazard"])],
  ["rattle", hits(["hazard"])],
  ["ravage", hits(["hazard"]), burns()],
  ["raze", burns()],
  ["rip apart", burns()],
  ["rip through", hits(["hazard"]), burns()],
  ["roar through", hits(["hazard"]), burns()],
  ["roll over", fails(["vehicle"])],
  ["run aground", fails(["vehicle"])],
  ["rupture", fails([...BUILT, "=main", "=mains", "=pipe", "=pipes"])],
  ["shake", hits(["hazard"])],
  [
    "sink",
    fails(["vehicle"]),
    { type: "ASSAULT", mode: null, object: ["vehicle"], by: ["armed", "weapon", "=submarine"], needsDoer: true },
    { ...ACCIDENT, object: ["vehicle"], by: ["hazard"] },
  ],
  ["slam into", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }, hits(["hazard"])],
  ["smash into", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["submerge", hits(WATER, TAKEN)],
  ["sweep away", hits(WATER, TAKEN)],
  ["sweep through", hits(["hazard"]), burns()],
  ["tear through", hits(["hazard"]), burns()],
  ["trample", { ...ACCIDENT, object: ["people"], by: ["people", "=crowd", "=crowds"] }],
  ["turn over", fails(["vehicle"])],
  ["veer off", { ...ACCIDENT, by: ["vehicle"], needsDoer: true }],
  ["wash away", hits(WATER, TAKEN)],
];
