import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { dossierOf, EMPTY_CASE, read } from "@hearsay/core";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const demo = join(root, "corpora/demo");
const page = readFileSync(join(root, "docs/guide/origins.md"), "utf8");

test("docs/guide/origins.md shows what the demo gives", async () => {
  const names = readdirSync(demo).filter((name) => name !== "README.md");
  const records = await Promise.all(
    names.map((name) => read({ bytes: readFileSync(join(demo, name)) }, { id: name.replace(/\.\w+$/, "") })),
  );
  const dossier = dossierOf({ title: "Kazakhstan, January 2022", state: EMPTY_CASE, records });
  const idOf = new Map(dossier.records.map(({ id, version }) => [version.id, id ?? ""]));
  const texts = dossier.origins
    .filter(({ kind, members }) => (kind === "wire" || kind === "outlet") && members.length > 1)
    .map(({ kind, name, members }) => ({ kind, name, ids: members.map(({ version }) => idOf.get(version) ?? "").sort() }))
    .filter(({ kind, ids }) => kind === "wire" || new Set(ids).size > 1);
  for (const { kind, name, ids } of texts.filter(({ name }) => page.includes(` ${name}: `)))
    expect(page).toContain(`\n${kind} ${name}: ${ids.join(", ")}\n`);
  expect(texts.filter(({ name }) => page.includes(` ${name}: `)).length).toBe(6);
  const [quiet] = dossier.revisions.filter((revision) => revision.quiet);
  const lines = quiet?.changes.map(({ kind, before, after }) => `  ${kind}: ${before?.text} → ${after?.text}\n`) ?? [];
  expect(page).toContain(`${idOf.get(quiet?.from ?? "")} → ${idOf.get(quiet?.to ?? "")}, quiet\n${lines.join("")}`);
});
