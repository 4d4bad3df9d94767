import { amountWords, type Figure, isToll, type Listing, type Relation, type Row, voiceKey } from "@hearsay/core";
import type { Known } from "./known.ts";
import { speakerOf } from "./row-scope.ts";
import { incidentByClaim, incidentById } from "./scope.ts";

/** One claim, by its place in a list. */
export interface Member {
  readonly listing: Listing;
  readonly row: number;
}

/** Claims that say the same: a person decides on them in one go. */
export interface Group {
  readonly members: readonly Member[];
  /** Why it comes when it comes, in words. */
  readonly why: string;
  readonly rank: number;
  /** How many claims tell of its incident: what many tell of comes first. */
  readonly weight: number;
  /** What keeps like beside like: the incident and the measure. */
  readonly near: string;
  readonly published: string;
}

const LISTS = ["figures", "events", "statements", "namings"] as const satisfies readonly Listing[];

/** Groups rest on what was found and how it relates, not on what was accepted: kept as long as those are the same. */
const made = new WeakMap<readonly Relation[], readonly Group[]>();

/** All claims of a case, those that say the same together, what matters most first. */
export function groupsOf(known: Known): readonly Group[] {
  const { relations } = known.dossier;
  const before = made.get(relations);
  if (before !== undefined) return before;
  const groups = ordered(known);
  made.set(relations, groups);
  return groups;
}

/** Characters on each side by which two tellings outside of any incident are known to be copies. */
const AROUND = 60;

function ordered(known: Known): readonly Group[] {
  const { dossier } = known;
  const contested = new Map<string, string>();
  for (const { kind, over, a, b } of dossier.relations)
    if (kind === "conflicts")
      for (const { version, claim } of [a, b]) contested.set(`${version}/${claim}`, over === null ? "conflicts" : `conflicts over ${over}`);
  const tracks = new Map<string, string>();
  for (const { id, steps } of dossier.tracks) for (const { claim } of steps) tracks.set(`${claim.version}/${claim.claim}`, id);
  const incidents = incidentByClaim(known);
  const speakers = tollSpeakers(known);
  const groups = new Map<string, { members: Member[]; rows: Row[] }>();
  for (const listing of LISTS)
    known.rows(listing).forEach((row, at) => {
      const ref = `${row.version}/${row.claim}`;
      const key = keyOf(known, row, incidents.get(ref), tracks.get(ref));
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { members: [{ listing, row: at }], rows: [row] });
      else {
        group.members.push({ listing, row: at });
        group.rows.push(row);
      }
    });
  return [...groups.values()]
    .map(({ members, rows }): Group => {
      const refs = rows.map(({ version, claim }) => `${version}/${claim}`);
      const conflict = refs.map((ref) => contested.get(ref)).find((each) => each !== undefined);
      const incident = refs.map((ref) => incidents.get(ref)).find((each) => each !== undefined) ?? "";
      const [rank, why] = rankOf(
        rows[0] as Row,
        conflict,
        incident !== "",
        refs.some((ref) => speakers.has(ref)),
      );
      return {
        members,
        rank,
        why,
        weight: incidentById(known).get(incident)?.claims.length ?? 0,
        near: `${incident} ${tracks.get(refs[0] ?? "") ?? ""}`,
        published: rows.map(({ published }) => published ?? "9").sort()[0] ?? "9",
      };
    })
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.weight - a.weight ||
        (a.near < b.near ? -1 : a.near > b.near ? 1 : 0) ||
        b.members.length - a.members.length ||
        (a.published < b.published ? -1 : a.published > b.published ? 1 : 0),
    );
}

/** Statements on whose word a toll stands. */
function tollSpeakers(known: Known): ReadonlySet<string> {
  const found = new Set<string>();
  for (const row of known.rows("figures"))
    if (typeof row["statement"] === "string" && isToll(String(row["of"]))) found.add(`${row.version}/${row["statement"]}`);
  return found;
}

function keyOf(known: Known, row: Row, incident: string | undefined, track: string | undefined): string {
  const voice = voiceKey(speakerOf(known, row));
  const field = (name: string): string => String(row[name] ?? "");
  switch (row.kind) {
    case "figure": {
      const amount = amountWords((row as unknown as Figure).amount);
      const what = `figure|${amount}|${field("of")}|${field("as")}|${voice}`;
      return track === undefined
        ? `${what}|${field("unit")}|${field("population")}|${incident ?? ""}|${around(known, row)}`
        : `${what}|${track}`;
    }
    case "event": {
      const what = `event|${field("type")}|${field("mode")}|${field("status")}|${voice}|${plain(row.words)}`;
      return incident === undefined ? `${what}|${around(known, row)}` : `${what}|${incident}`;
    }
    case "statement":
      return `statement|${field("stance")}|${voice}|${plain(row.words)}`;
    default:
      return `naming|${field("label").toLowerCase()}|${voice}|${named(known, row)}`;
  }
}

function named(known: Known, row: Row): string {
  const of = row["of"];
  return typeof of === "string" ? (known.records.get(row.version)?.actors.find(({ id }) => id === of)?.name ?? of).toLowerCase() : "";
}

function around({ records }: Known, row: Row): string {
  const text = records.get(row.version)?.text ?? "";
  const [start, end] = [Number(row["start"]), Number(row["end"])];
  return plain(text.slice(Math.max(0, start - AROUND), end + AROUND));
}

/** Letters and digits alone: marks and spacing differ between copies. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}

/** How much hangs on a claim, and why in words. */
function rankOf(row: Row, conflict: string | undefined, hasIncident: boolean, bearsToll: boolean): readonly [rank: number, why: string] {
  const of = String(row["of"]);
  switch (row.kind) {
    case "figure":
      if (isToll(of)) return conflict === undefined ? [80, "toll"] : [100, `toll, ${conflict}`];
      return conflict === undefined ? (hasIncident ? [45, "figure of an incident"] : [30, "figure"]) : [75, conflict];
    case "event":
      if (conflict !== undefined) return [72, conflict];
      if (row["status"] === "denied") return [68, "denied"];
      return hasIncident ? [40, "tells of an incident"] : [25, "event"];
    case "statement": {
      if (conflict !== undefined) return [74, conflict];
      const stance = String(row["stance"]);
      if (["denies", "retracts", "cannot-confirm", "doubts"].includes(stance)) return [70, stance.replaceAll("-", " ")];
      if (bearsToll) return [65, "a toll rests on it"];
      return stance === "accuses" || stance === "threatens" ? [50, stance] : [35, "statement"];
    }
    default:
      return [20, "naming"];
  }
}
