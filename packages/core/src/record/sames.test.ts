import { expect, test } from "vitest";
import { NO_JUDGEMENTS } from "../types/judgements.ts";
import type { ReportRecord } from "../types/report-record.ts";
import { consonants, plain, soundsOf } from "./name-keys.ts";
import { samesOf } from "./sames.ts";

/** A record that names people. */
function naming(id: string, ...names: readonly string[]): ReportRecord {
  const actors = names.map((name, at) => ({
    id: `a-${at}`,
    name,
    named: true,
    kind: "person",
    sectors: [],
    country: null,
    roles: [],
    mentions: [],
  }));
  return { version: { id, report: id, published: null, updated: null, retrieved: null }, actors, places: [] } as unknown as ReportRecord;
}

const told = (...records: readonly ReportRecord[]) =>
  samesOf(records, NO_JUDGEMENTS).map(
    ({ verdict, members }) => `${verdict}: ${members.map(({ version, claim }) => `${version}/${claim}`).join(" ")}`,
  );

test.each([
  ["Tokayev", "Tokaev"],
  ["Tokayev", "Токаев"],
  ["Kassym-Jomart", "Қасым-Жомарт"],
  ["Kassym-Jomart", "Kasym-Zhomart"],
  ["Romanoff", "Romanov"],
  ["Müller", "Muller"],
  ["São Tomé", "Sao Tome"],
  ["Khrushchev", "Хрущев"],
])("%s and %s sound alike", (a, b) => expect(soundsOf(a)).toEqual(soundsOf(b)));

test.each([
  ["Aliyev", "Alimov"],
  ["Kim", "Kem"],
  ["Petrov", "Petrova"],
])("%s and %s do not", (a, b) => expect(soundsOf(a)).not.toEqual(soundsOf(b)));

test("names in plain letters", () => {
  expect(plain("N’Djaména")).toBe("ndjamena");
  expect(consonants("mohammed")).toBe(consonants("muhammad"));
});

test("one person in three spellings", () =>
  expect(told(naming("v-1", "Kassym-Jomart Tokayev"), naming("v-2", "Kasym-Zhomart Tokaev"), naming("v-3", "Касым-Жомарт Токаев"))).toEqual(
    ["same: v-1/a-0 v-2/a-0 v-3/a-0"],
  ));
test("a last name is whoever alone has it", () =>
  expect(told(naming("v-1", "Dana Akhmetova"), naming("v-2", "Akhmetova"))).toEqual(["same: v-1/a-0 v-2/a-0"]));
test("a last name that two people have is nobody's", () =>
  expect(told(naming("v-1", "Dana Akhmetova", "Aigul Akhmetova"), naming("v-2", "Akhmetova"))).toEqual([]));
test("names that differ in vowels are for a person to look at", () =>
  expect(told(naming("v-1", "Mohammed Salih"), naming("v-2", "Muhammad Saleh"))).toEqual(["unsure: v-1/a-0 v-2/a-0"]));
test("two people of two names are not listed", () => expect(told(naming("v-1", "Ana Ruiz"), naming("v-2", "Luis Ruiz"))).toEqual([]));

test("a person says that two are one, or that one is two", () => {
  const records = [naming("v-1", "Ana Ruiz"), naming("v-2", "A. R. Soto"), naming("v-3", "Ana Ruiz")];
  const members = [
    { version: "v-1", claim: "a-0" },
    { version: "v-2", claim: "a-0" },
  ];
  const same = samesOf(records, { ...NO_JUDGEMENTS, joinings: [{ what: "actor", verdict: "same", members, why: null }] });
  expect(same).toMatchObject([{ verdict: "same", by: "person", members: [{ version: "v-1" }, { version: "v-2" }, { version: "v-3" }] }]);
  const apart = [members[0], { version: "v-3", claim: "a-0" }] as const;
  const different = samesOf(records, {
    ...NO_JUDGEMENTS,
    joinings: [{ what: "actor", verdict: "different", members: [...apart] as never, why: null }],
  });
  expect(different).toMatchObject([{ verdict: "different", by: "person" }]);
});
