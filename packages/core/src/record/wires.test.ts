import { expect, test } from "vitest";
import { read } from "../read.ts";
import { agenciesIn, agencyOf, wiresOf } from "./wires.ts";

async function credited(text: string, outlet?: string): Promise<readonly string[]> {
  const record = await read({ text }, { language: "en", ...(outlet === undefined ? {} : { outlet }) });
  return wiresOf(record, agenciesIn([record], ["Kestrel Service"])).map(
    ({ agency, share, own }) => `${agency} ${share}${own ? " own" : ""}`,
  );
}

test.each<[string, string | undefined, readonly string[]]>([
  ["KIGALI, June 3 (Reuters) - The lake rose by two metres.", "Hill Times", ["Reuters whole"]],
  ["KIGALI (Agence France-Presse) — The lake rose by two metres.", "Hill Times", ["AFP whole"]],
  ["KIGALI, June 3 (Lantern) – The lake rose by two metres.", undefined, ["Lantern whole own"]],
  ["The lake rose by two metres.\n\nSource: Lantern", "Hill Times", ["Lantern whole"]],
  ["The lake rose by two metres.\n\nWith reporting by Reuters.", "Hill Times", ["Reuters part"]],
  ["The lake rose by two metres, and stayed there.", "Kestrel Service", ["Kestrel Service whole own"]],
  ["KIGALI (population 1.7 million) – The lake rose by two metres.", "Hill Times", []],
  ["The lake rose by two metres, Reuters reported.", "Hill Times", []],
  ["The lake rose by two metres, the ministry (Health) said.", "Hill Times", []],
])("%s", async (text, outlet, wires) => {
  expect(await credited(text, outlet)).toEqual(wires);
});

test("names of one agency", () => {
  expect(agencyOf("The Associated Press")).toBe(agencyOf("AP"));
  expect(agencyOf("Lantern")).toBe("Lantern");
});
