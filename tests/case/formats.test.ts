import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMAT } from "../../packages/hearsay/src/store/format.ts";
import { folder, hearsay } from "./hearsay.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const dir = folder();
const cases = readdirSync(FIXTURES).filter((name) => name.endsWith(".case"));

test("every format that was released is kept here", () => {
  expect(cases.sort()).toEqual(Array.from({ length: FORMAT }, (_, at) => `format-${at + 1}.case`).sort());
});

test.each(cases)("%s opens, reads, takes decisions and verifies", (name) => {
  const file = join(dir, name);
  copyFileSync(join(FIXTURES, name), file);
  const [report] = hearsay(["reports", file]).lines;
  expect(report).toMatchObject({ id: "bridge", outlet: "Harbour Herald", published: "2024-03-06" });
  const figures = hearsay(["figures", file]).lines;
  expect(figures[0]).toMatchObject({ words: "At least 12", state: "accepted", of: "killed" });
  expect(hearsay(["redo", file]).code).toBe(0);
  expect(hearsay(["figures", file]).lines[0]).toMatchObject({ state: "edited", amount: { low: 13 } });
  expect(hearsay(["search", file, "bridge"]).lines).toHaveLength(1);
  expect(hearsay(["verify", file])).toMatchObject({ code: 0, out: "" });
});
