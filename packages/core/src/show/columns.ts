import type { Amount } from "../types/amount.ts";
import { amountWords } from "./amount-words.ts";
import type { Cell } from "./csv.ts";
import { type Listing, type Row, voiceNameOf } from "./rows.ts";
import type { Column } from "./table.ts";

type Csv = readonly (readonly [head: string, cell: (row: Row) => Cell])[];

const CLAIM: Column<Row> = { head: "claim", cell: (row) => row.claim };
const STATE: Column<Row> = { head: "state", cell: (row) => row.state };
const WORDS: Column<Row> = { head: "words", cell: (row) => row.words };
const VOICE: Column<Row> = { head: "said by", cell: voiceNameOf };
const OUTLET: Column<Row> = { head: "outlet", cell: (row) => row.outlet };
const PUBLISHED: Column<Row> = { head: "published", cell: (row) => row.published };
const REPORT: Column<Row> = { head: "report", cell: (row) => row.id ?? row.report };

/** What a list shows on a terminal. */
export const TABLES: Readonly<Record<Listing, readonly Column<Row>[]>> = {
  reports: [
    { head: "version", cell: (row) => row.version },
    REPORT,
    PUBLISHED,
    OUTLET,
    { head: "said", right: true, cell: (row) => plain(row["statements"]) as number },
    { head: "figures", right: true, cell: (row) => plain(row["figures"]) as number },
    { head: "events", right: true, cell: (row) => plain(row["events"]) as number },
    { head: "title", cell: (row) => row.words },
  ],
  statements: [CLAIM, STATE, VOICE, { head: "stance", cell: named("stance") }, WORDS, PUBLISHED, OUTLET, REPORT],
  figures: [
    CLAIM,
    STATE,
    { head: "amount", cell: amountOf },
    { head: "of", cell: countedOf },
    VOICE,
    { head: "as of", cell: whenOf },
    { head: "place", cell: named("placeName") },
    PUBLISHED,
    OUTLET,
    REPORT,
  ],
  events: [
    CLAIM,
    STATE,
    { head: "type", cell: typeOf },
    { head: "status", cell: named("status") },
    { head: "who", cell: listOf("whoWords") },
    WORDS,
    { head: "whom", cell: listOf("whomWords") },
    { head: "when", cell: whenOf },
    { head: "place", cell: named("placeName") },
    VOICE,
    REPORT,
  ],
  namings: [CLAIM, STATE, VOICE, { head: "calls", cell: named("of") }, { head: "label", cell: named("label") }, OUTLET, REPORT],
  places: [
    { head: "place", cell: (row) => row.claim },
    { head: "name", cell: named("name") },
    { head: "type", cell: named("type") },
    { head: "country", cell: named("country") },
    { head: "lat", right: true, cell: named("lat") },
    { head: "lon", right: true, cell: named("lon") },
    { head: "mentions", right: true, cell: countOf("mentions") },
    REPORT,
  ],
  actors: [
    { head: "actor", cell: (row) => row.claim },
    { head: "name", cell: named("name") },
    { head: "type", cell: named("type") },
    { head: "country", cell: named("country") },
    { head: "roles", cell: listOf("roles") },
    { head: "mentions", right: true, cell: countOf("mentions") },
    REPORT,
  ],
};

const HEAD: Csv = [
  ["report", (row) => row.report],
  ["id", (row) => row.id],
  ["version", (row) => row.version],
];
const JUDGED: Csv = [
  ...HEAD,
  ["claim", (row) => row.claim],
  ["state", (row) => row.state],
  ["outlet", (row) => row.outlet],
  ["published", (row) => row.published],
];
const FOUND_BY: Csv = [["made_by", (row) => (row["by"] as { name: string }).name]];
const SPAN: Csv = [field("start"), field("end")];

/** What a list gives as CSV, a column for each thing that one cell can hold. */
export const CSV: Readonly<Record<Listing, Csv>> = {
  reports: [
    ...HEAD,
    ["outlet", (row) => row.outlet],
    ["published", (row) => row.published],
    field("updated"),
    field("language"),
    ["title", named("title")],
    field("url"),
    field("owner"),
    ["statements", named("statements")],
    ["figures", named("figures")],
    ["events", named("events")],
    ["notices", listOf("notices")],
  ],
  statements: [
    ...JUDGED,
    ["voice", voiceNameOf],
    ["voice_kind", (row) => inside(row["voice"], "kind")],
    ["via", viaOf],
    field("stance"),
    field("manner"),
    ["source", listOf("sourceWords")],
    ["cue", listOf("cueWords")],
    ["words", (row) => row.words],
    ["start", (row) => edge(row["content"], "start")],
    ["end", (row) => edge(row["content"], "end")],
    ...FOUND_BY,
  ],
  figures: [
    ...JUDGED,
    field("of"),
    field("unit"),
    field("population"),
    field("as"),
    field("per"),
    ["value", (row) => inside(row["amount"], "value")],
    ["low", (row) => inside(row["amount"], "low")],
    ["high", (row) => inside(row["amount"], "high")],
    ["open", (row) => inside(row["amount"], "open")],
    ["approximate", (row) => inside(row["amount"], "approximate")],
    ["voice", voiceNameOf],
    ["via", viaOf],
    ["from", (row) => inside(row["when"], "from")],
    ["to", (row) => inside(row["when"], "to")],
    ["place", named("placeName")],
    ["part_of", named("partOf")],
    ["words", (row) => row.words],
    ["counted", named("countedWords")],
    ...SPAN,
    ...FOUND_BY,
  ],
  events: [
    ...JUDGED,
    field("type"),
    field("mode"),
    field("status"),
    ["who", listOf("whoWords")],
    ["whom", listOf("whomWords")],
    ["voice", voiceNameOf],
    ["via", viaOf],
    ["from", (row) => inside(row["when"], "from")],
    ["to", (row) => inside(row["when"], "to")],
    ["place", named("placeName")],
    ["words", (row) => row.words],
    ...SPAN,
    ...FOUND_BY,
  ],
  namings: [...JUDGED, ["voice", voiceNameOf], field("of"), field("label"), ["words", (row) => row.words], ...SPAN, ...FOUND_BY],
  places: [
    ...HEAD,
    ["place", (row) => row.claim],
    field("name"),
    field("type"),
    field("country"),
    field("admin1"),
    field("lat"),
    field("lon"),
    field("geonames"),
    ["mentions", countOf("mentions")],
    ["words", (row) => row.words],
    ...FOUND_BY,
  ],
  actors: [
    ...HEAD,
    ["actor", (row) => row.claim],
    field("name"),
    field("type"),
    field("country"),
    ["sectors", listOf("sectors")],
    ["roles", listOf("roles")],
    ["mentions", countOf("mentions")],
    ["words", (row) => row.words],
    ...FOUND_BY,
  ],
};

/** Statements, figures, events and namings in one table. */
export const CLAIMS_CSV: Csv = [
  ["kind", (row) => row.kind],
  ...JUDGED,
  ["voice", voiceNameOf],
  ["type", (row) => plain(row["stance"] ?? row["type"] ?? row["label"] ?? row["of"])],
  ["status", named("status")],
  ["value", (row) => inside(row["amount"], "value")],
  ["low", (row) => inside(row["amount"], "low")],
  ["high", (row) => inside(row["amount"], "high")],
  ["unit", named("unit")],
  ["from", (row) => inside(row["when"], "from")],
  ["to", (row) => inside(row["when"], "to")],
  ["place", named("placeName")],
  ["words", (row) => row.words],
  ...FOUND_BY,
];

function field(name: string): readonly [string, (row: Row) => Cell] {
  return [name, named(name)];
}

function named(name: string): (row: Row) => string | number | null {
  return (row) => plain(row[name]) as string | number | null;
}

function plain(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function inside(value: unknown, name: string): Cell {
  return typeof value === "object" && value !== null ? plain((value as Record<string, unknown>)[name]) : null;
}

function listOf(name: string): (row: Row) => string {
  return (row) => ((row[name] as readonly string[] | undefined) ?? []).join("; ");
}

function countOf(name: string): (row: Row) => number {
  return (row) => ((row[name] as readonly unknown[] | undefined) ?? []).length;
}

function viaOf(row: Row): string {
  const voice = row["voice"] as { readonly via?: readonly { readonly name: string }[] } | null;
  return (voice?.via ?? []).map(({ name }) => name).join("; ");
}

function edge(spans: unknown, side: "start" | "end"): number | null {
  const list = spans as readonly { readonly start: number; readonly end: number }[];
  return (side === "start" ? list[0]?.start : list.at(-1)?.end) ?? null;
}

function amountOf(row: Row): string {
  return amountWords(row["amount"] as Amount);
}

function countedOf(row: Row): string {
  const of = String(row["of"]);
  const counted = row["countedWords"];
  return of === "other" && typeof counted === "string"
    ? counted
    : [of, row["population"]].filter((each) => typeof each === "string").join(", ");
}

function typeOf(row: Row): string {
  return [row["type"], row["mode"]].filter((each) => typeof each === "string").join("/");
}

function whenOf(row: Row): string | null {
  const when = row["when"] as { readonly value: string | null; readonly from: string | null; readonly to: string | null } | null;
  if (when === null || when === undefined) return null;
  if (when.from === null && when.to === null) return when.value;
  return when.from === when.to ? when.from : `${when.from ?? "…"}/${when.to ?? "…"}`;
}
