import type { ClaimRef, Dossier, ReportRecord } from "@hearsay/core";
import type { Tally } from "../layers/attribution-score.ts";
import { type CaseLabels, type CaseReport, type LabelledCase, occurrences, type Quoted } from "./labels.ts";

/** How well a dossier meets the labels of its case. */
export interface CaseScore {
  /** Pairs of versions of different owners that share an origin. */
  readonly ties: Tally;
  /** The same for pairs of one outlet or owner. */
  readonly house: Tally;
  readonly links: Tally;
  /** Events that share an incident with another event. */
  readonly merges: number;
  readonly conflicts: Tally;
  readonly kinds: { readonly right: number; readonly of: number };
  readonly revisions: Tally;
  readonly quiet: { readonly right: number; readonly of: number };
  /** One line for each wrong or missing thing, for looking at. */
  readonly wrong: readonly string[];
}

/** Scores a dossier of the records of a case; `Record.id` is the id of the labels. */
export function scoreCase({ reports, labels }: LabelledCase, dossier: Dossier): CaseScore {
  const wrong: string[] = [];
  const find = finder(dossier.records);
  return {
    ...tieScore(reports, labels, dossier, find, wrong),
    ...linkScore(labels, dossier, find, wrong),
    ...relationScore(labels, dossier, find, wrong),
    ...revisionScore(labels, dossier, find, wrong),
    wrong,
  };
}

interface Found {
  readonly versionOf: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
  /** Keys of the claims of one kind or more that touch quoted words. */
  claims(quoted: Quoted, kinds: readonly ("figures" | "happenings" | "statements")[]): readonly string[];
}

function finder(records: readonly ReportRecord[]): Found {
  const byId = new Map(records.map((record) => [record.id ?? "", record]));
  return {
    versionOf: new Map(records.map(({ id, version }) => [id ?? "", version.id])),
    idOf: new Map(records.map(({ id, version }) => [version.id, id ?? ""])),
    claims([id, words], kinds) {
      const record = byId.get(id);
      if (record === undefined) return [];
      const places = occurrences(record.text, words);
      const touches = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
        places.some(([from, to]) => start < to && from < end);
      const keys: string[] = [];
      for (const kind of kinds) {
        for (const claim of record[kind]) {
          const spans = "content" in claim ? claim.content : [claim];
          if (spans.some(touches)) keys.push(keyOf({ version: record.version.id, claim: claim.id }));
        }
      }
      return keys;
    },
  };
}

function keyOf({ version, claim }: ClaimRef): string {
  return `${version}/${claim}`;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function tieScore(
  reports: readonly CaseReport[],
  labels: CaseLabels,
  dossier: Dossier,
  { idOf }: Found,
  wrong: string[],
): Pick<CaseScore, "ties" | "house"> {
  const houses = new Map(reports.map(({ id, outlet, owner }) => [id, [outlet, owner ?? outlet]] as const));
  const unsure = new Set(labels.unsure.map(({ pair: [a, b] }) => pairKey(a, b)));
  const gold = new Map<string, string>();
  const agency = new Set<string>();
  for (const { name, kind, members } of labels.origins)
    for (const [a, b] of pairsOf(members))
      if (kind === "agency") agency.add(pairKey(a, b));
      else gold.set(pairKey(a, b), name);
  const carries = new Set(labels.origins.filter(({ kind }) => kind === "wire").flatMap(({ members }) => members));
  const found = new Map<string, string>();
  for (const { name, kind, members } of dossier.origins) {
    const ids = members.map(({ version }) => idOf.get(version) ?? version);
    for (const [a, b] of pairsOf([...new Set(ids)])) found.set(pairKey(a, b), `${kind}, ${name}`);
  }
  const tally = { ties: { right: 0, found: 0, expected: 0 }, house: { right: 0, found: 0, expected: 0 } };
  for (const [a, b] of pairsOf(reports.map(({ id }) => id))) {
    const key = pairKey(a, b);
    const own = houses.get(a)?.some((house) => houses.get(b)?.includes(house)) ?? false;
    if (own) {
      // Who carries an agency's story from end to end need have nothing of his own.
      if (!gold.has(key) && (carries.has(a) || carries.has(b))) continue;
      gold.set(key, gold.get(key) ?? "one house");
    } else if (unsure.has(key) || (agency.has(key) && !gold.has(key))) continue;
    const sum = own ? tally.house : tally.ties;
    if (gold.has(key)) sum.expected++;
    if (found.has(key)) sum.found++;
    if (gold.has(key) && found.has(key)) sum.right++;
    else if (gold.has(key)) wrong.push(`tie missing: ${key} (${gold.get(key)})`);
    else if (found.has(key)) wrong.push(`tie too much: ${key} (${found.get(key)})`);
  }
  return tally;
}

function linkScore(labels: CaseLabels, dossier: Dossier, find: Found, wrong: string[]): Pick<CaseScore, "links" | "merges"> {
  const incidentsOf = new Map<string, string[]>();
  for (const { id, claims } of dossier.incidents)
    for (const claim of claims) incidentsOf.set(keyOf(claim), [...(incidentsOf.get(keyOf(claim)) ?? []), id]);
  const tells = labels.incidents.flatMap(({ name, tells }) =>
    tells.map((quoted) => {
      const claims = find.claims(quoted, ["figures", "happenings"]);
      if (claims.length === 0) wrong.push(`not read: ${quoted.join(", ")} (${name})`);
      return { quoted, name, incidents: new Set(claims.flatMap((claim) => incidentsOf.get(claim) ?? [])) };
    }),
  );
  const links = { right: 0, found: 0, expected: 0 };
  for (const [a, b] of pairsOf(tells)) {
    if (a.quoted[0] === b.quoted[0]) continue;
    const together = [...a.incidents].some((id) => b.incidents.has(id));
    if (a.name === b.name) links.expected++;
    if (together) links.found++;
    if (together && a.name === b.name) links.right++;
  }
  let merges = 0;
  for (const { id, title } of dossier.incidents) {
    const names = new Set(tells.filter(({ incidents }) => incidents.has(id)).map(({ name }) => name));
    if (names.size < 2) continue;
    merges += names.size - 1;
    wrong.push(`merged in “${title}”: ${[...names].join(" + ")}`);
  }
  for (const { name } of labels.incidents) {
    const parts = new Set(tells.filter((tell) => tell.name === name).flatMap(({ incidents }) => [...incidents]));
    if (parts.size !== 1) wrong.push(`in ${parts.size} incidents: ${name}`);
  }
  return { links, merges };
}

type Kind = CaseLabels["relations"][number]["kind"];

const KINDS: Readonly<Record<Dossier["relations"][number]["kind"], Kind>> = {
  repeats: "meets",
  corroborates: "meets",
  conflicts: "conflicts",
  differs: "differs",
  supersedes: "supersedes",
};
/** Of several relations between the same words, the one that says most. */
const FIRST: readonly Kind[] = ["conflicts", "supersedes", "differs", "meets"];

function relationScore(labels: CaseLabels, dossier: Dossier, find: Found, wrong: string[]): Pick<CaseScore, "conflicts" | "kinds"> {
  const between = new Map<string, Kind[]>();
  const repeats = new Map<string, Set<string>>();
  for (const { a, b, kind } of dossier.relations) {
    const key = pairKey(keyOf(a), keyOf(b));
    between.set(key, [...(between.get(key) ?? []), KINDS[kind]]);
    if (kind !== "repeats") continue;
    repeats.set(keyOf(a), (repeats.get(keyOf(a)) ?? new Set()).add(keyOf(b)));
    repeats.set(keyOf(b), (repeats.get(keyOf(b)) ?? new Set()).add(keyOf(a)));
  }
  const conflicts = { right: 0, found: 0, expected: 0 };
  let right = 0;
  for (const { a, b, kind } of labels.relations) {
    const kinds = kindsBetween(claimsFor(a, find), claimsFor(b, find), between, repeats);
    const called = FIRST.find((each) => kinds.has(each)) ?? "apart";
    if (kind === "conflicts") conflicts.expected++;
    if (called === "conflicts") conflicts.found++;
    if (kind === "conflicts" && called === "conflicts") conflicts.right++;
    if (called === kind || (kind === "apart" && called === "differs")) right++;
    else wrong.push(`relation ${kind}, called ${called}: ${a.join(", ")} | ${b.join(", ")}`);
  }
  return { conflicts, kinds: { right, of: labels.relations.length } };
}

function claimsFor(quoted: Quoted, find: Found): readonly string[] {
  const figures = find.claims(quoted, ["figures"]);
  return figures.length > 0 ? figures : find.claims(quoted, ["statements", "happenings"]);
}

/** Kinds between claims themselves; else between what they repeat, since a copy need not be related again. */
function kindsBetween(
  left: readonly string[],
  right: readonly string[],
  between: ReadonlyMap<string, readonly Kind[]>,
  repeats: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<Kind> {
  const direct = new Set(left.flatMap((a) => right.flatMap((b) => between.get(pairKey(a, b)) ?? [])));
  if (direct.size > 0) return direct;
  const wide = (claims: readonly string[]): readonly string[] => [
    ...new Set(claims.flatMap((claim) => [claim, ...(repeats.get(claim) ?? [])])),
  ];
  return new Set(wide(left).flatMap((a) => wide(right).flatMap((b) => between.get(pairKey(a, b)) ?? [])));
}

function revisionScore(labels: CaseLabels, dossier: Dossier, { idOf }: Found, wrong: string[]): Pick<CaseScore, "revisions" | "quiet"> {
  const tally = { right: 0, found: 0, expected: 0 };
  const quiet = { right: 0, of: labels.revisions.length };
  for (const { changes } of labels.revisions) tally.expected += changes.length;
  for (const revision of dossier.revisions) {
    const label = labels.revisions.find(({ from, to }) => idOf.get(revision.from) === from && idOf.get(revision.to) === to);
    if (label?.quiet === revision.quiet) quiet.right++;
    const open = new Set(label?.changes ?? []);
    for (const change of revision.changes) {
      if (change.kind === "wording") continue;
      tally.found++;
      const match = [...open].find(
        ({ kind, before, after }) =>
          kind === change.kind && fits([before, after], [change.before?.text ?? null, change.after?.text ?? null]),
      );
      if (match === undefined) {
        wrong.push(`change too much: ${change.kind}, “${change.before?.text ?? ""}” → “${change.after?.text ?? ""}”`);
        continue;
      }
      open.delete(match);
      tally.right++;
    }
    for (const { kind, before, after } of open) wrong.push(`change missing: ${kind}, “${before ?? ""}” → “${after ?? ""}”`);
  }
  return { revisions: tally, quiet };
}

type Sides = readonly [before: string | null, after: string | null];

/** On one side the found words hold the labelled ones or stand inside them, on the other they do so too, or one of them gives none. */
function fits(label: Sides, found: Sides): boolean {
  const sides = label.map((words, at) => (words === null || !found[at] ? null : found[at].includes(words) || words.includes(found[at])));
  return sides.includes(true) && !sides.includes(false);
}

/** Each two of a list, once. */
export function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}
