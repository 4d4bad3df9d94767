import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folder, hearsay, jsonLines, type Ran, story } from "./hearsay.ts";

const FLOOD = `At least 12 people died in floods near Beira on Tuesday, police said.

The health ministry said 30 others were injured. "We are all safe here," Mayor Rosa Lemos told reporters.`;

const dir = folder();
const file = join(dir, "floods.hearsay");
let added: Ran;

beforeAll(() => {
  expect(hearsay(["new", file, "--title", "Floods in the east"]).code).toBe(0);
  writeFileSync(join(dir, "flood.txt"), FLOOD);
  writeFileSync(
    join(dir, "more.jsonl"),
    jsonLines([
      { ...story(1), url: "https://herald.example/bridge" },
      { ...story(2), url: "https://herald.example/bridge", published: "2024-03-08" },
      { id: 7, text: "Forty houses were destroyed in Beira, =HYPERLINK said.", outlet: "Dawn" },
    ]),
  );
  added = hearsay(["add", file, join(dir, "flood.txt"), join(dir, "more.jsonl"), "--published", "2024-03-06", "--format", "jsonl"]);
});

function claim(listing: string, words: RegExp): string {
  const row = hearsay([listing, file]).lines.find((line) => words.test(String(line["words"])));
  expect(row, `${listing} with ${words}`).toBeDefined();
  return String(row?.["claim"]);
}

describe("adding", () => {
  test("tells of each report what became of it", () => {
    expect(added.code).toBe(0);
    expect(added.lines.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["flood.txt", "added"],
      ["story-1", "added"],
      ["story-2", "new version"],
      ["7", "added"],
    ]);
    expect(added.err).toContain("3 reports added, 1 new version, 0 identical, 0 failed");
  });

  test("the same bytes twice change nothing", () => {
    const before = hearsay(["info", file]).lines[0];
    const again = hearsay(["add", file, join(dir, "flood.txt"), join(dir, "more.jsonl"), "--published", "2024-03-06"]);
    expect(again.lines.map(({ outcome }) => outcome)).toEqual(["identical", "identical", "identical", "identical"]);
    expect(hearsay(["info", file]).lines[0]).toMatchObject({ head: before?.["head"], entries: before?.["entries"] });
  });
});

describe("listing", () => {
  test("each line says where it stands and in which state", () => {
    for (const listing of ["statements", "figures", "events", "places", "actors", "reports"]) {
      const { lines, code } = hearsay([listing, file]);
      expect(code).toBe(0);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toMatchObject({ report: expect.any(String), version: expect.stringMatching(/^v-/) });
      if (listing === "figures")
        for (const line of lines)
          expect(line).toMatchObject({ id: expect.any(String), claim: expect.stringMatching(/^f-/), state: "suggested" });
    }
  });

  test("filters by voice, kind, outlet and day", () => {
    const rows = (...filter: string[]) => hearsay(["figures", file, ...filter]).lines;
    expect(rows("--by", "HEALTH min").map(({ words }) => words)).toEqual(["30"]);
    expect(rows("--of", "killed").every(({ of }) => of === "killed")).toBe(true);
    expect(rows("--outlet", "dawn").every(({ id }) => id === "7")).toBe(true);
    expect(new Set(rows("--since", "2024-03-07").map(({ id }) => id))).toEqual(new Set(["story-2"]));
    expect(rows("--until", "2024-03-05")).toEqual([]);
    expect(rows("--state", "accepted")).toEqual([]);
  });

  test("as a table and as CSV", () => {
    const table = hearsay(["figures", file, "--format", "table"]).out.split("\n");
    expect(table[0]).toMatch(/^claim +state +amount/);
    const csv = hearsay(["figures", file, "--format", "csv"]).out.split("\n");
    expect(csv[0]).toMatch(/^report,id,version,claim,state/);
    expect(csv.length).toBe(table.length);
  });
});

describe("deciding", () => {
  test("accept, reject and edit show in the lists; undo and redo take back and again", () => {
    const twelve = claim("figures", /At least 12/);
    const version = String(added.lines[0]?.["version"]);
    const stateOf = () => hearsay(["figures", file]).lines.find((line) => line["claim"] === twelve);

    expect(hearsay(["accept", file, `${version}/${twelve}`, "--why", "called the hospital"]).code).toBe(0);
    expect(stateOf()?.["state"]).toBe("accepted");
    expect(hearsay(["edit", file, twelve, "--set", "amount.low=14", "--by", "Bea"]).code).toBe(0);
    expect(stateOf()).toMatchObject({ state: "edited", amount: { low: 14 }, edited: [{ field: "amount.low", from: 12, to: 14 }] });
    expect(hearsay(["reject", file, twelve]).code).toBe(0);
    expect(stateOf()?.["state"]).toBe("rejected");
    expect(hearsay(["undo", file]).code).toBe(0);
    expect(hearsay(["undo", file]).code).toBe(0);
    expect(stateOf()).toMatchObject({ state: "accepted", amount: { low: 12 }, edited: [] });
    expect(hearsay(["redo", file]).code).toBe(0);
    expect(stateOf()).toMatchObject({ state: "edited", amount: { low: 14 } });

    const shown = hearsay(["show", file, twelve, "--format", "text"]);
    expect(shown.out).toContain("[At least 12]");
    expect(shown.out).toContain("accepted by Ana");
    expect(shown.out).toContain("called the hospital");
    expect(shown.out).toContain("amount.low was 12 when it was found");
    expect(hearsay(["show", file, twelve]).lines[0]).toMatchObject({ state: "edited", passages: [{ quote: "At least 12", block: 1 }, {}] });
  });

  test("what is decided already is not written down again", () => {
    const thirty = claim("figures", /^30$/);
    hearsay(["accept", file, thirty]);
    const { entries } = hearsay(["info", file]).lines[0] as { entries: number };
    expect(hearsay(["accept", file, thirty]).err).toContain("accepted already");
    expect(hearsay(["info", file]).lines[0]).toMatchObject({ entries });
  });

  test("a name that fits several versions is asked back, one that fits none is told", () => {
    const lines = hearsay(["statements", file]).lines;
    const twice = lines.find((line) => lines.some((other) => other["claim"] === line["claim"] && other["version"] !== line["version"]));
    const both = hearsay(["accept", file, String(twice?.["claim"])]);
    expect(both.code).toBe(2);
    expect(both.err).toContain(`${twice?.["version"]}/${twice?.["claim"]}`);
    expect(hearsay(["accept", file, "f-nosuch"])).toMatchObject({ code: 2, err: expect.stringContaining("f-nosuch") });
    const place = claim("places", /Beira/);
    expect(hearsay(["accept", file, `${added.lines[0]?.["version"]}/${place}`]).err).toContain("is a place");
  });

  test("a value that cannot be is refused with those that can", () => {
    const thirty = claim("figures", /^30$/);
    expect(hearsay(["edit", file, thirty, "--set", "of=slain"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("killed, injured"),
    });
    expect(hearsay(["edit", file, thirty, "--set", "start=0"])).toMatchObject({ code: 2, err: expect.stringContaining("can be edited") });
    expect(hearsay(["edit", file, thirty, "--set", "of"])).toMatchObject({ code: 2, err: expect.stringContaining("field=value") });
  });
});

describe("searching", () => {
  test("finds words whatever their accents, and says where", () => {
    const { lines } = hearsay(["search", file, "shopkeeper", "bridg*"]);
    expect(lines.map(({ id }) => id).sort()).toEqual(["story-1", "story-2"]);
    expect(lines[0]).toMatchObject({ matches: ["bridge", "shopkeeper"] });
  });

  test.each([['"'], ["AND OR NOT"], ["title:x"], ["(("], ["*"], ["^a - b"], ["NEAR(a b)"], ["a\u0000b"]])(
    "never stumbles over %j",
    (words) => {
      if (words.includes("\0")) return;
      const ran = hearsay(["search", file, words]);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain("Nothing found");
    },
  );
});

describe("exporting", () => {
  test("all claims, with what was decided, one to a line", () => {
    const { lines } = hearsay(["export", file, "jsonl"]);
    expect(new Set(lines.map(({ kind }) => kind))).toContain("statement");
    expect(lines.every(({ version, claim: id, state }) => version && id && state)).toBe(true);
  });

  test("no cell of CSV runs as a formula", () => {
    const { out } = hearsay(["export", file, "csv", "--what", "statements"]);
    expect(out).not.toMatch(/(^|,)=/m);
  });

  test("records and ledger as they are kept", () => {
    expect(hearsay(["export", file, "jsonl", "--what", "records"]).lines).toHaveLength(4);
    expect(hearsay(["export", file, "jsonl", "--what", "ledger"]).lines[0]).toMatchObject({ seq: 1, kind: "read", previous: null });
    expect(hearsay(["export", file, "csv", "--what", "ledger"])).toMatchObject({ code: 2 });
  });
});

test("verify finds nothing wrong, info and doctor say what there is", () => {
  expect(hearsay(["verify", file])).toMatchObject({ code: 0, out: "" });
  expect(hearsay(["info", file]).lines[0]).toMatchObject({ title: "Floods in the east", reports: 3, versions: 4, writing: null });
  expect(hearsay(["doctor", "--format", "text"])).toMatchObject({ code: 0, out: expect.stringContaining("full-text search") });
});
