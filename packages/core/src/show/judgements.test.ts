import { describe, expect, test } from "vitest";
import { ferry } from "../../test/dossier.ts";
import { caseRowsOf, caseTable } from "./case-rows.ts";
import { compare, comparisonOf } from "./compare.ts";
import { difference } from "./difference.ts";
import { tableOf } from "./table.ts";
import { why, whyOf } from "./why.ts";

const dossier = ferry();

function record(id: string): (typeof dossier.records)[number] {
  const found = dossier.records.find(({ version }) => version.id === id);
  if (found === undefined) throw new Error(`no version ${id}`);
  return found;
}

describe("comparing two reports", () => {
  test("the copy: passages of both, origins of both, and what only the first has", () => {
    const { shared, onlyA, onlyB, origins } = comparisonOf(dossier, record("v-1"), record("v-2"));
    expect(shared).toHaveLength(2);
    expect(onlyA.map(({ start, end }) => record("v-1").text.slice(start, end))).toEqual(["Boats rescued 140 people."]);
    expect(onlyB).toEqual([]);
    expect(origins.map(({ id }) => id)).toEqual(["o-tide"]);
  });

  test("two tellings of their own: nothing shared, and the conflict with its reason", () => {
    const words = compare(dossier, record("v-3"), record("v-4"));
    expect(words).toContain("In both (0)");
    expect(words).toContain("None that is known.");
    expect(words.replaceAll(/\s+/g, " ")).toContain(
      "“23” (Coastal Radio: coast guard) conflicts over amount with “17” (Morning <b>Post</b>: Doctors): 23 and 17 cannot both be so on one day x-1",
    );
  });

  test("two versions of one report are compared like any two pages", () => {
    expect(comparisonOf(dossier, record("v-5"), record("v-6")).b).toBe("v-6");
  });
});

describe("what changed", () => {
  test("says whether readers were told, and what became what", () => {
    const words = difference(dossier, "r-post");
    expect(words).toContain("Changed without notice to readers.");
    expect(words).toContain("label changed: “Rioters” became “Relatives”");
    expect(difference(dossier, "r-v-1")).toContain("Only one version");
  });
});

describe("why", () => {
  test.each([
    ["i-fire", "one fire, off Port Elster, on 4 March"],
    ["o-tide", "2 of 2 sentences are Tidewater's, word for word"],
    ["x-2", "the coast guard, three days later"],
    ["t-killed", "withdrawn by coast guard"],
  ])("%s has reasons", (id, reason) => {
    const found = whyOf(dossier, id);
    expect(found?.because.map((each) => each.reason.words).join("\n")).toContain(reason);
    expect(found === null ? "" : why(found)).toContain("Because");
  });

  test("nothing is called so", () => expect(whyOf(dossier, "i-none")).toBeNull());
});

describe("lists", () => {
  test("conflicts only, unless another relation is asked for", () => {
    const kinds = (of: string | null): readonly unknown[] => caseRowsOf("conflicts", dossier, of).map(({ cells }) => cells["kind"]);
    expect(new Set(kinds(null))).toEqual(new Set(["conflicts"]));
    expect(kinds("supersedes")).toEqual(["supersedes"]);
    expect(kinds("all")).toHaveLength(dossier.relations.length);
  });

  test("an amount a line, with how many origins", () => {
    const rows = caseRowsOf("tracks", dossier, "killed");
    expect(rows.map(({ cells }) => [cells["amount"], cells["fate"], cells["origins"]])).toEqual([
      ["17", "stands", "1 to 2"],
      ["at least 9", "stands", "1"],
      ["23", "withdrawn", "1"],
    ]);
    const table = tableOf(caseTable("tracks"), rows, 100);
    expect(table.head).toMatch(/^track +of +amount +fate/);
  });
});
