import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonical, read } from "@hearsay/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadDossier } from "../cli/dossier.ts";
import { createCase, openCaseToWrite } from "../store/open-case.ts";
import { liveDossier } from "./live-dossier.ts";

const AT = "2026-01-12T09:00:00.000Z";
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-live-"));
  path = join(folder, "a.hearsay");
  createCase(path, "A case", AT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function add(id: string, text: string): Promise<void> {
  const file = await openCaseToWrite(path, "test");
  const record = await read({ text }, { id, published: "2026-01-10" });
  file.add([{ item: { id, input: { text }, said: {} }, record: JSON.stringify(record), marks: "[]" }], AT);
  file.close();
}

test("gives what the command gives, but for the records", async () => {
  await add("a.txt", "The ministry said on Saturday that 12 people were killed in the flood.");
  await add("b.txt", "Police said on Saturday that 14 people had died in the flood.");
  const live = liveDossier(path);
  const { records, ...rest } = await loadDossier(path);
  expect(records).toHaveLength(2);
  expect(canonical(await live.current())).toBe(canonical(rest));
  await live.close();
});

test("finds once what nobody changed, and anew what somebody did", async () => {
  await add("a.txt", "The ministry said on Saturday that 12 people were killed in the flood.");
  const live = liveDossier(path);
  const [one, other] = await Promise.all([live.current(), live.current()]);
  expect(other).toBe(one);
  expect(await live.current()).toBe(one);
  await add("b.txt", "Police said on Saturday that 14 people had died in the flood.");
  const [third, fourth] = await Promise.all([live.current(), live.current()]);
  expect(third.reports).toHaveLength(2);
  expect(fourth).toBe(third);
  live.invalidate();
  const fifth = await live.current();
  expect(fifth).not.toBe(third);
  expect(canonical(fifth)).toBe(canonical(third));
  expect(live.progress).toBeNull();
  await live.close();
});

test("shows at once what people accepted, and follows what they took out", async () => {
  await add("a.txt", "The ministry said on Saturday that 12 people were killed in the flood.");
  await add("b.txt", "Police said on Saturday that 14 people had died in the flood.");
  const live = liveDossier(path);
  const before = await live.current();
  const [claim] = before.tracks.flatMap(({ steps }) => steps.map((step) => step.claim));
  if (claim === undefined) throw new Error("No figure was found.");
  const decide = async (kind: "accepted" | "rejected") => {
    const file = await openCaseToWrite(path, "test");
    file.decide({ kind, claims: [claim], why: null }, AT, "Ada");
    file.close();
    const { records: _, ...rest } = await loadDossier(path);
    expect(canonical(await live.current())).toBe(canonical(rest));
  };
  await decide("accepted");
  expect((await live.current()).tracks).toBe(before.tracks);
  await decide("rejected");
  expect((await live.current()).tracks).not.toBe(before.tracks);
  await live.close();
});

test("fails as the file does, and then is asked again", async () => {
  const live = liveDossier(join(folder, "none.hearsay"));
  await expect(live.current()).rejects.toMatchObject({ code: "case/missing" });
  createCase(join(folder, "none.hearsay"), "Now there", AT);
  expect((await live.current()).title).toBe("Now there");
  await live.close();
  await expect(live.current()).rejects.toThrow("closed");
});
