import type { Figure } from "../types/figure.ts";
import type { Happening } from "../types/happening.ts";

/** What kind of thing is told: one of PLOVER's types with its mode where that tells kinds apart, or what a bare figure lets us know ("harm": somebody was hurt, by what is not said; "blast": something blew up). */
export type Family = string;

/** What a figure alone says of the kind of incident; null: nothing. */
const OF_FIGURE: Readonly<Record<Figure["of"], Family | null>> = {
  killed: "harm",
  injured: "harm",
  missing: "harm",
  detained: "custody",
  released: "custody",
  abducted: "assault",
  displaced: "harm",
  evacuated: "harm",
  rescued: "harm",
  infected: "hazard",
  affected: "harm",
  destroyed: "harm",
  damaged: "harm",
  troops: "force",
  participants: "protest",
  assailants: "assault",
  cost: null,
  aid: null,
  votes: null,
  share: null,
  other: null,
};

/** What counts people or things that were hit: the measures of a toll. */
const TOLLS: ReadonlySet<Figure["of"]> = new Set([
  "abducted",
  "affected",
  "damaged",
  "destroyed",
  "detained",
  "displaced",
  "evacuated",
  "infected",
  "injured",
  "killed",
  "missing",
  "released",
  "rescued",
]);

/** Kinds that a toll of a whole crisis is told over: the dead and the arrested of one unrest are one affair. */
const AFFAIR: Readonly<Record<Family, "unrest" | "hazard" | "accident">> = {
  accident: "accident",
  blast: "accident",
  assault: "unrest",
  custody: "unrest",
  harm: "unrest",
  hazard: "hazard",
  protest: "unrest",
};

/** The family of a happening. */
export function familyOf({ type, mode }: Pick<Happening, "type" | "mode">): Family {
  switch (type) {
    case "ASSAULT":
    case "HAZARD":
    case "ACCIDENT":
    case "PROTEST":
      return type.toLowerCase();
    case "COERCE":
      return mode === "arrest" || mode === "deport" ? "custody" : `coerce ${mode ?? ""}`.trim();
    default:
      return mode === null ? type.toLowerCase() : `${type.toLowerCase()} ${mode}`;
  }
}

/** The family that a figure alone speaks of. */
export function familyOfFigure(of: Figure["of"]): Family | null {
  return OF_FIGURE[of];
}

/** True for the measures of a toll. */
export function isToll(of: Figure["of"]): boolean {
  return TOLLS.has(of);
}

/** Whether a figure can be a figure of such a happening: the killed of an attack, not the votes of a flood. */
export function fitsFamily(of: Figure["of"], family: Family): boolean {
  const own = OF_FIGURE[of];
  return own === null || kindred(own, family);
}

/** Whether two families can tell one incident. */
export function kindred(a: Family, b: Family): boolean {
  if (a === b) return true;
  return OPEN.some(([family, others]) => (a === family && others.has(b)) || (b === family && others.has(a)));
}

/** Whether the tolls of two families can be of one affair. Of a bare toll it is not known what it is of. */
export function sameAffair(a: Family, b: Family): boolean {
  return a === "harm" || b === "harm" ? affairOf(a) !== null && affairOf(b) !== null : affairOf(a) !== null && affairOf(a) === affairOf(b);
}

/** Which kind of affair a family belongs to; null: to none. */
export function affairOf(family: Family): "unrest" | "hazard" | "accident" | null {
  return AFFAIR[family] ?? null;
}

/** Families that leave open what it was, and what it may have been. */
const OPEN: readonly (readonly [Family, ReadonlySet<Family>])[] = [
  ["harm", new Set(["accident", "assault", "blast", "hazard"])],
  ["blast", new Set(["accident", "assault"])],
];

/** The PLOVER type to show for a family. */
export function typeOf(family: Family): Happening["type"] {
  if (family === "harm") return "OTHER";
  if (family === "custody") return "COERCE";
  if (family === "force") return "MOBILIZE";
  if (family === "blast") return "ACCIDENT";
  const [type = "other"] = family.split(" ");
  return type.toUpperCase() as Happening["type"];
}
