import { expect, test } from "vitest";
import { TOWNS } from "../../test/towns.ts";
import { read } from "../read.ts";
import { freeDenialsOf } from "./free-denials.ts";

async function denials(...texts: readonly string[]): Promise<readonly string[]> {
  const records = await Promise.all(
    texts.map((text, at) =>
      read({ text }, { id: `${at}`, outlet: `Outlet ${at}`, published: "2023-05-02", language: "en", gazetteer: TOWNS }),
    ),
  );
  return freeDenialsOf(records).map(({ because }) => because.words);
}

test("what one voice says never was conflicts with another's word that it was", async () => {
  const found = await denials(
    "The warning horns sounded ten minutes before the wave, the company said.",
    "“The warning horns never sounded,” said Rosa Haller, who lives by the river.",
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("Rosa Haller says that it is not so");
});

test("who denies a part in an attack stands against who blames him", async () => {
  const found = await denials(
    "The governor said that the Northern Front was behind the attack on the market in Moundou.",
    "The Northern Front denied any part in the attack on the market in Moundou.",
  );
  expect(found).toHaveLength(1);
});

test("what only shares a subject is left alone", async () => {
  expect(
    await denials(
      "The company said that the horns had been bought in March.",
      "The mayor denied that the bridge had been closed.",
      "“The horns never sounded,” said Rosa Haller.",
    ),
  ).toEqual([]);
});
