import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type ClaimRef, dossierOf, EMPTY_CASE, read } from "@hearsay/core";
import { expect, test } from "vitest";
import { loadGazetteer } from "../bench/gazetteer.ts";

const root = resolve(import.meta.dirname, "..");
const demo = join(root, "corpora/demo");
const page = readFileSync(join(root, "docs/guide/conflicts.md"), "utf8");

test("docs/guide/conflicts.md shows what the demo gives", async () => {
  const gazetteer = loadGazetteer();
  const names = readdirSync(demo).filter((name) => name !== "README.md");
  const records = await Promise.all(names.map((name) => read({ bytes: readFileSync(join(demo, name)) }, { id: name, gazetteer })));
  const dossier = dossierOf({ title: "Kazakhstan, January 2022", state: EMPTY_CASE, records });
  const words = ({ version, claim }: ClaimRef) => {
    const record = records.find((each) => each.version.id === version);
    const figure = record?.figures.find(({ id }) => id === claim);
    return figure === undefined ? "" : record?.text.slice(figure.start, figure.end);
  };
  const conflicts = dossier.relations.filter(({ kind }) => kind === "conflicts");
  expect(conflicts).toHaveLength(1);
  for (const { over, a, b, because } of conflicts)
    expect(page).toContain(`conflicts over ${over}: ${words(a)} / ${words(b)}\n  ${because[0]?.words}\n`);
  const superseded = dossier.relations.filter(({ kind, a }) => kind === "supersedes" && words(a) === "9,900");
  expect(superseded.length).toBeGreaterThan(0);
  for (const { a, b, because } of superseded) expect(page).toContain(`supersedes: ${words(a)} / ${words(b)}\n  ${because[0]?.words}\n`);
});
