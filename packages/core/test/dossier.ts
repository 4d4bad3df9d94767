import type { Amount } from "../src/types/amount.ts";
import type { ClaimRef, Count, Dossier, Reason, Track } from "../src/types/dossier.ts";
import type { Figure } from "../src/types/figure.ts";
import type { Happening } from "../src/types/happening.ts";
import type { ReportRecord } from "../src/types/report-record.ts";
import type { Span } from "../src/types/span.ts";
import type { Statement } from "../src/types/statement.ts";
import { exactly } from "../src/understand/amounts.ts";

const BY = { kind: "rule", name: "test: by hand", score: null } as const;

interface Told {
  readonly id: string;
  readonly report?: string;
  readonly outlet: string | null;
  readonly owner?: string;
  readonly published: string | null;
  readonly text: string;
  /** Words of the text, then the claim; on whose word: the name in the text. */
  readonly figures?: readonly {
    id: string;
    words: string;
    amount?: Omit<Amount, "words">;
    of?: Figure["of"];
    as?: Figure["as"];
    voice?: string;
  }[];
  readonly happenings?: readonly { id: string; words: string; type: Happening["type"]; status?: Happening["status"]; voice?: string }[];
  readonly statements?: readonly { id: string; voice: string; content: string; stance: Statement["stance"] }[];
}

/** A record of a few claims, written by hand. */
export function recordOf({
  id,
  report,
  outlet,
  owner,
  published,
  text,
  figures = [],
  happenings = [],
  statements = [],
}: Told): ReportRecord {
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
    return { start, end: start + words.length };
  };
  const said = (name: string, content: Span, key: string, stance: Statement["stance"] = "asserts"): Statement => ({
    id: key,
    voice: { actor: null, name, kind: "named", via: [] },
    source: [at(name)],
    cue: [],
    content: [content],
    manner: "reported",
    stance,
    within: null,
    medium: null,
    time: null,
    by: BY,
  });
  const voiced = [...figures, ...happenings].flatMap(({ id: claim, voice, words }) =>
    voice === undefined ? [] : [said(voice, at(words), `s-${claim}`)],
  );
  const statement = ({ id: claim, voice }: { id: string; voice?: string }): string | null => (voice === undefined ? null : `s-${claim}`);
  return {
    format: "hearsay/1",
    id: `${id}.txt`,
    version: {
      id,
      report: report ?? `r-${id}`,
      original: { sha256: "0".repeat(64), bytes: text.length, mediaType: "text/plain" },
      textSha256: "0".repeat(64),
      url: null,
      outlet,
      owner: owner ?? null,
      byline: [],
      credits: [],
      title: null,
      language: "en",
      published,
      updated: null,
      retrieved: null,
      method: "file",
    },
    text,
    blocks: [{ kind: "paragraph", start: 0, end: text.length }],
    actors: [],
    places: [],
    times: [],
    statements: [...voiced, ...statements.map((each) => said(each.voice, at(each.content), each.id, each.stance))],
    figures: figures.map((each) => ({
      id: each.id,
      ...at(each.words),
      amount: { ...(each.amount ?? exactly(Number(each.words))), words: each.words },
      unit: "person",
      of: each.of ?? "killed",
      counted: null,
      population: null,
      partOf: null,
      as: each.as ?? "level",
      against: null,
      per: null,
      statement: statement(each),
      happening: null,
      place: null,
      asOf: null,
      by: BY,
    })),
    happenings: happenings.map((each) => ({
      id: each.id,
      ...at(each.words),
      type: each.type,
      mode: null,
      status: each.status ?? "happened",
      who: [],
      whom: [],
      place: null,
      time: null,
      statement: statement(each),
      by: BY,
    })),
    namings: [],
    notices: [],
    made: { hearsay: "0.1.0", model: null, runtime: null },
  };
}

/** "v-1/f-9" as a reference. */
export function ref(key: string): ClaimRef {
  const [version = "", claim = ""] = key.split("/");
  return { version, claim };
}

/** Six reports of a ferry fire, invented: a wire story and its copy, two tolls that conflict, one withdrawn, a quiet edit, a denial. */
export function ferry(): Dossier {
  const records = [
    recordOf({
      id: "v-1",
      outlet: "Tidewater",
      published: "2024-03-04",
      text: "The ferry Halcyon burned off Port Elster on Monday while it carried market traders back from the outer islands. At least 9 people were killed, the coast guard said. Boats rescued 140 people.",
      figures: [
        {
          id: "f-9",
          words: "At least 9",
          amount: { value: null, low: 9, high: null, open: null, approximate: false },
          voice: "coast guard",
        },
        { id: "f-140", words: "140", of: "rescued" },
      ],
      happenings: [{ id: "h-fire", words: "burned", type: "ACCIDENT" }],
    }),
    recordOf({
      id: "v-2",
      outlet: "Elster Gazette",
      owner: "Quay Media",
      published: "2024-03-04",
      text: "The ferry Halcyon burned off Port Elster on Monday while it carried market traders back from the outer islands. At least 9 people were killed, the coast guard said.",
      figures: [
        {
          id: "f-9",
          words: "At least 9",
          amount: { value: null, low: 9, high: null, open: null, approximate: false },
          voice: "coast guard",
        },
      ],
      happenings: [{ id: "h-fire", words: "burned", type: "ACCIDENT" }],
    }),
    recordOf({
      id: "v-3",
      outlet: "Coastal Radio",
      published: "2024-03-05",
      text: "The coast guard said on Tuesday that 23 people were killed. The shipping line denied that the ferry was overloaded.",
      figures: [{ id: "f-23", words: "23", voice: "coast guard" }],
      happenings: [{ id: "h-load", words: "overloaded", type: "OTHER", status: "denied", voice: "shipping line" }],
      statements: [{ id: "s-deny", voice: "shipping line", content: "the ferry was overloaded", stance: "denies" }],
    }),
    recordOf({
      id: "v-4",
      outlet: "Morning <b>Post</b>",
      published: "2024-03-05",
      text: "Doctors counted 17 dead by Tuesday evening. A stoker, \u202eAbel\u202c, said that the ferry was overloaded.",
      figures: [{ id: "f-17", words: "17", voice: "Doctors" }],
      happenings: [{ id: "h-load", words: "overloaded", type: "OTHER", voice: "stoker" }],
    }),
    recordOf({
      id: "v-5",
      report: "r-post",
      outlet: "Harbour Mail",
      owner: "Quay Media",
      published: "2024-03-06",
      text: "Rioters attacked the port office on Wednesday, and 30 people were injured.",
      figures: [{ id: "f-30", words: "30", of: "injured" }],
      happenings: [{ id: "h-riot", words: "attacked", type: "ASSAULT" }],
    }),
    recordOf({
      id: "v-6",
      report: "r-post",
      outlet: "Harbour Mail",
      owner: "Quay Media",
      published: "2024-03-06",
      text: "Relatives attacked the port office on Wednesday, and 13 people were injured.",
      figures: [{ id: "f-13", words: "13", of: "injured" }],
      happenings: [{ id: "h-riot", words: "attacked", type: "ASSAULT" }],
    }),
    recordOf({
      id: "v-7",
      outlet: "Coastal Radio",
      published: "2024-03-08",
      text: "The coast guard withdrew its figure of 23 and said that 17 people were killed.",
      figures: [
        { id: "f-23", words: "23", as: "withdrawn", voice: "coast guard" },
        { id: "f-17", words: "17", voice: "coast guard" },
      ],
    }),
  ];
  const count = (known: number, atMost: number, ...origins: string[]): Count => ({ known, atMost, origins });
  const because = (code: Reason["code"], words: string): readonly Reason[] => [{ code, words }];
  const amountAt = (key: string): Amount => {
    const { version, claim } = ref(key);
    const figure = records.find((record) => record.version.id === version)?.figures.find(({ id }) => id === claim);
    if (figure === undefined) throw new Error(`no figure ${key}`);
    return figure.amount;
  };
  const step = (key: string, said: string, origin: string | null, corrects: string | null = null): Track["steps"][number] => ({
    claim: ref(key),
    said,
    asOf: null,
    amount: amountAt(key),
    voice: null,
    origin,
    corrects: corrects === null ? null : ref(corrects),
  });
  const value = (counted: Count, ...keys: readonly [string, ...string[]]): Track["values"][number] => ({
    amount: amountAt(keys[0]),
    claims: keys.map(ref),
    count: counted,
  });
  return {
    format: "hearsay-case/1",
    title: "Ferry Halcyon",
    ledger: "abc123",
    records,
    states: [{ claim: ref("v-4/f-17"), state: "accepted" }],
    reports: [
      ...["v-1", "v-2", "v-3", "v-4", "v-7"].map((id) => {
        const version = records.find((record) => record.version.id === id)?.version;
        return { id: `r-${id}`, outlet: version?.outlet ?? null, owner: version?.owner ?? null, versions: [id] };
      }),
      { id: "r-post", outlet: "Harbour Mail", owner: "Quay Media", versions: ["v-5", "v-6"] },
    ],
    origins: [
      {
        id: "o-tide",
        kind: "wire",
        name: "Tidewater, 4 March",
        members: [
          { version: "v-1", claims: "all", because: because("own-witness", "Tidewater published it first") },
          { version: "v-2", claims: "all", because: because("shared-paragraphs", "2 of 2 sentences are Tidewater's, word for word") },
        ],
      },
      {
        id: "o-guard",
        kind: "speaker",
        name: "coast guard",
        members: [
          { version: "v-3", claims: ["f-23"], because: because("shared-quote", "the coast guard's word") },
          { version: "v-7", claims: ["f-23", "f-17"], because: because("shared-quote", "the coast guard's word") },
        ],
      },
      {
        id: "o-doc",
        kind: "speaker",
        name: "doctors",
        members: [{ version: "v-4", claims: ["f-17"], because: because("own-witness", "doctors spoke to the paper") }],
      },
      {
        id: "o-mail",
        kind: "outlet",
        name: "Harbour Mail",
        members: [
          { version: "v-5", claims: "all", because: because("same-outlet", "no other source is named") },
          { version: "v-6", claims: "all", because: because("same-outlet", "no other source is named") },
        ],
      },
    ],
    incidents: [
      {
        id: "i-fire",
        title: "Fire on the ferry Halcyon",
        type: "ACCIDENT",
        from: "2024-03-04",
        to: "2024-03-04",
        place: { name: "Port Elster", lat: 51.2, lon: 3.1 },
        claims: [
          "v-1/h-fire",
          "v-1/f-9",
          "v-1/f-140",
          "v-2/h-fire",
          "v-2/f-9",
          "v-3/f-23",
          "v-3/h-load",
          "v-3/s-deny",
          "v-4/f-17",
          "v-4/h-load",
          "v-7/f-23",
          "v-7/f-17",
        ].map(ref),
        count: count(2, 3, "o-doc", "o-guard", "o-tide"),
        because: because("same-type-place-time", "one fire, off Port Elster, on 4 March"),
      },
      {
        id: "i-riot",
        title: "Attack on the port office",
        type: "ASSAULT",
        from: "2024-03-06",
        to: "2024-03-06",
        place: null,
        claims: ["v-5/h-riot", "v-5/f-30", "v-6/h-riot", "v-6/f-13"].map(ref),
        count: count(1, 1, "o-mail"),
        because: because("same-type-place-time", "one attack on 6 March"),
      },
    ],
    relations: [
      {
        id: "x-1",
        a: ref("v-3/f-23"),
        b: ref("v-4/f-17"),
        kind: "conflicts",
        over: "amount",
        because: because("amounts-part", "23 and 17 cannot both be so on one day"),
      },
      {
        id: "x-2",
        a: ref("v-7/f-17"),
        b: ref("v-3/f-23"),
        kind: "supersedes",
        over: null,
        because: because("later-same-voice", "the coast guard, three days later"),
      },
      {
        id: "x-3",
        a: ref("v-1/f-9"),
        b: ref("v-4/f-17"),
        kind: "corroborates",
        over: null,
        because: because("amounts-meet", "17 is at least 9"),
      },
      {
        id: "x-4",
        a: ref("v-3/h-load"),
        b: ref("v-4/h-load"),
        kind: "conflicts",
        over: "denial",
        because: because("denied", "the shipping line denies what the stoker says"),
      },
      {
        id: "x-5",
        a: ref("v-1/f-9"),
        b: ref("v-2/f-9"),
        kind: "repeats",
        over: null,
        because: because("shared-paragraphs", "the same sentence"),
      },
    ],
    tracks: [
      {
        id: "t-killed",
        incident: "i-fire",
        of: "killed",
        unit: "person",
        population: null,
        place: null,
        steps: [
          step("v-1/f-9", "2024-03-04", "o-tide"),
          step("v-2/f-9", "2024-03-04", "o-tide"),
          step("v-3/f-23", "2024-03-05", "o-guard"),
          step("v-4/f-17", "2024-03-05", "o-doc"),
          step("v-7/f-17", "2024-03-08", "o-guard", "v-3/f-23"),
        ],
        values: [
          value(count(1, 1, "o-tide"), "v-1/f-9", "v-2/f-9"),
          value(count(1, 1, "o-guard"), "v-3/f-23", "v-7/f-23"),
          value(count(1, 2, "o-doc", "o-guard"), "v-4/f-17", "v-7/f-17"),
        ],
      },
      {
        id: "t-rescued",
        incident: "i-fire",
        of: "rescued",
        unit: "person",
        population: null,
        place: null,
        steps: [step("v-1/f-140", "2024-03-04", "o-tide")],
        values: [value(count(1, 1, "o-tide"), "v-1/f-140")],
      },
      {
        id: "t-injured",
        incident: "i-riot",
        of: "injured",
        unit: "person",
        population: null,
        place: null,
        steps: [step("v-5/f-30", "2024-03-06", "o-mail"), step("v-6/f-13", "2024-03-06", "o-mail", "v-5/f-30")],
        values: [value(count(1, 1, "o-mail"), "v-5/f-30"), value(count(1, 1, "o-mail"), "v-6/f-13")],
      },
    ],
    revisions: [
      {
        report: "r-post",
        from: "v-5",
        to: "v-6",
        quiet: true,
        changes: [
          { kind: "figure-changed", before: { start: 51, end: 53, text: "30" }, after: { start: 53, end: 55, text: "13" } },
          { kind: "label-changed", before: { start: 0, end: 7, text: "Rioters" }, after: { start: 0, end: 9, text: "Relatives" } },
        ],
      },
    ],
    sames: [],
  };
}
