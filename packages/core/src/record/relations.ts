import type { ClaimRef, Incident, Origin, Relation } from "../types/dossier.ts";
import type { Judgements } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { sameMeasure } from "../understand/amounts.ts";
import { type Beside, betweenFigures, type Finding } from "./between-figures.ts";
import { hashOf } from "./canonical.ts";
import { denialsOf } from "./denials.ts";
import { freeDenialsOf } from "./free-denials.ts";
import { type Given, givenIn, indexedAll } from "./given.ts";
import { latestOf } from "./latest.ts";
import type { Indexed } from "./lookup.ts";
import { officesIn } from "./offices.ts";

/** So many different tellings of one measure of one incident are compared with each other, those told most first; the rest only repeat. */
const COMPARED = 60;

/** How the figures, and the denials, of each incident stand to each other. Each relation says why. */
export function relationsOf(
  incidents: readonly Incident[],
  records: readonly ReportRecord[],
  origins: readonly Origin[],
  judged: Judgements,
): readonly Relation[] {
  const byVersion = indexedAll(records);
  const offices = officesIn(records);
  const latest = latestOf(records);
  const all = new Map<string, Relation>();
  const add = (a: ClaimRef, b: ClaimRef, { kind, over, because }: Pick<Finding, "kind" | "over" | "because">) => {
    const relation = relationOf(a, b, kind, over, [because]);
    if (!all.has(relation.id)) all.set(relation.id, relation);
  };
  for (const incident of incidents) {
    for (const figures of measuresOf(givenIn(incident, byVersion, offices))) {
      const takenBack = figures.filter(({ figure }) => figure.as === "withdrawn");
      const beside: Beside = {
        origins,
        takenBack: (given) => takenBack.some((each) => sameMeasure(each.figure.amount, given.figure.amount)),
        old: ({ ref }) => !latest.has(ref.version),
      };
      relate(figures, beside, add);
    }
    for (const { a, b, because } of denialsOf(incident, byVersion)) add(a, b, { kind: "conflicts", over: "denial", because });
  }
  for (const { a, b, because } of freeDenialsOf(records)) add(a, b, { kind: "conflicts", over: "denial", because });
  return judgedRelations([...all.values()], judged, byVersion).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The relation of two claims, with its id. */
export function relationOf(
  a: ClaimRef,
  b: ClaimRef,
  kind: Relation["kind"],
  over: Relation["over"],
  because: Relation["because"],
): Relation {
  const id = `r-${hashOf(`${kind} ${over ?? ""} ${a.version}/${a.claim} ${b.version}/${b.claim}`).slice(0, 10)}`;
  return { id, a, b, kind, over, because };
}

function relate(figures: readonly Given[], beside: Beside, add: (a: ClaimRef, b: ClaimRef, finding: Finding) => void): void {
  const groups = tellingsOfOne(figures);
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    // A copy repeats what it copies; it is not compared again.
    for (const other of others) {
      if (other.ref.version === first.ref.version) continue;
      const finding = betweenFigures(first, other, beside);
      if (finding !== null) put(first, other, finding, add);
    }
  }
  const told = new Set<string>();
  const compared = [...groups].sort((a, b) => b.length - a.length).slice(0, COMPARED);
  for (const [index, group] of compared.entries())
    for (const other of compared.slice(index + 1)) {
      const [a, b] = inTime(group[0], other[0]);
      if (a === undefined || b === undefined) continue;
      const finding = betweenFigures(a, b, beside);
      if (finding === null) continue;
      // Why two amounts only look like a conflict is said once, not for everybody who gives them.
      const key = finding.kind === "differs" ? `${finding.over} ${[a, b].map(amountKey).sort().join(" / ")}` : null;
      if (key !== null && told.has(key)) continue;
      if (key !== null) told.add(key);
      put(a, b, finding, add);
    }
}

function amountKey({ figure, population }: Given): string {
  const { value, low, high, open, approximate } = figure.amount;
  return [population, value, low, high, open, approximate].join("|");
}

function put(a: Given, b: Given, finding: Finding, add: (a: ClaimRef, b: ClaimRef, finding: Finding) => void): void {
  if (finding.turned) add(b.ref, a.ref, finding);
  else add(a.ref, b.ref, finding);
}

function inTime(a: Given | undefined, b: Given | undefined): readonly [Given | undefined, Given | undefined] {
  return (a?.said ?? "") <= (b?.said ?? "") ? [a, b] : [b, a];
}

/** Figures by what they measure: what befell, at which rate; for anything else, the words counted. */
export function measuresOf(figures: readonly Given[]): readonly (readonly Given[])[] {
  const groups = new Map<string, Given[]>();
  for (const given of figures) {
    const { of, per } = given.figure;
    const key = `${of} ${per ?? ""} ${of === "other" ? (given.population ?? given.ref.claim) : ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [given]);
    else group.push(given);
  }
  return [...groups.values()];
}

/** The same amount on the word of the same voice, told again and again: one group, in order of telling. */
function tellingsOfOne(figures: readonly Given[]): readonly (readonly Given[])[] {
  const groups = new Map<string, Given[]>();
  for (const given of figures) {
    const { value, low, high, open, approximate } = given.figure.amount;
    const stance = given.statement?.stance === "denies" ? "not" : "";
    const key = [
      given.figure.unit,
      given.figure.as,
      given.population,
      given.attackers,
      value,
      low,
      high,
      open,
      approximate,
      stance,
      given.voiceKey,
      given.where?.name,
    ].join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [given]);
    else group.push(given);
  }
  return [...groups.values()].map(onceInEach);
}

/** One telling for each version: the one that names whose word it is, not the headline that leaves it out. */
function onceInEach(group: readonly Given[]): readonly Given[] {
  const best = new Map<string, Given>();
  for (const given of group) {
    const known = best.get(given.ref.version);
    if (known === undefined || (known.figure.statement === null && given.figure.statement !== null)) best.set(given.ref.version, given);
  }
  return [...best.values()];
}

/** What people said of relations goes before what the rules say: taken out, or kept. */
function judgedRelations(found: readonly Relation[], judged: Judgements, records: ReadonlyMap<string, Indexed>): readonly Relation[] {
  if (judged.relations.length === 0) return found;
  const pair = (a: ClaimRef, b: ClaimRef) => [`${a.version}/${a.claim}`, `${b.version}/${b.claim}`].sort().join(" ");
  const verdicts = new Map<string, "accepted" | "rejected">();
  const kept: Relation[] = [];
  for (const { a, b, kind, verdict } of judged.relations) {
    verdicts.set(`${pair(a, b)} ${kind ?? "any"}`, verdict);
    const there = found.some((each) => pair(each.a, each.b) === pair(a, b) && (kind === null || each.kind === kind));
    if (verdict === "accepted" && kind !== null && !there && records.has(a.version) && records.has(b.version))
      kept.push(relationOf(a, b, kind, null, [{ code: "judged", words: "A person said so." }]));
  }
  const rejected = (relation: Relation) =>
    (verdicts.get(`${pair(relation.a, relation.b)} ${relation.kind}`) ?? verdicts.get(`${pair(relation.a, relation.b)} any`)) ===
    "rejected";
  return [...found, ...kept].filter((relation) => !rejected(relation));
}
