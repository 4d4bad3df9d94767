import { claimsOf, groundsOf, hashOf } from "@hearsay/core";
import { expect, test } from "vitest";
import { loadGazetteer } from "../gazetteer.ts";
import { madeReports } from "./reports.ts";

const made = [...madeReports(150, loadGazetteer())];

test("makes as many reports as are asked for, the same every time, in order of publication", () => {
  expect(made).toHaveLength(150);
  expect(new Set(made.map(({ record }) => record.version.id)).size).toBe(150);
  expect(JSON.stringify([...madeReports(150, loadGazetteer())])).toBe(JSON.stringify(made));
  const published = made.map(({ record }) => record.version.published ?? "");
  expect(published).toEqual([...published].sort());
});

test("every claim rests on words, every figure quotes its own, and ids of one report are its own", () => {
  for (const { record, text } of made) {
    expect(record.version.textSha256).toBe(hashOf(text));
    const claims = claimsOf(record);
    expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(claims.length);
    for (const claim of claims) {
      const grounds = groundsOf(record, claim);
      expect(grounds).not.toBeNull();
      for (const { start, end, quote } of grounds ?? []) {
        expect(record.text.slice(start, end)).toBe(quote);
        expect(quote).toBe(quote.trim());
      }
    }
    for (const { start, end, amount } of record.figures) expect(record.text.slice(start, end)).toBe(amount.words);
    for (const { name, mentions } of record.places) for (const { start, end } of mentions) expect(record.text.slice(start, end)).toBe(name);
  }
});

test("is as varied as it says: copies, later versions, outlets, kinds of claims", () => {
  const share = (count: number) => count / made.length;
  const versions = made.map(({ record }) => record.version);
  expect(share(versions.filter(({ credits }) => credits.length > 0).length)).toBeGreaterThan(0.05);
  expect(versions.some(({ updated }) => updated !== null)).toBe(true);
  expect(new Set(versions.map(({ outlet }) => outlet)).size).toBeGreaterThan(40);
  expect(share(made.reduce((sum, { record }) => sum + claimsOf(record).length, 0))).toBeGreaterThan(17);
  expect(new Set(made.flatMap(({ record }) => record.figures.map(({ of }) => of))).size).toBeGreaterThan(5);
});
