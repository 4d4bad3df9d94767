import { describe, expect, test } from "vitest";
import { type Found, runCorpus } from "../../../test/corpus.ts";
import { parse } from "../../parse/parse.ts";
import { spanOf } from "../../types/paragraph.ts";
import { names } from "./names.corpus.ts";
import { markNames } from "./names.ts";
import { tokenise } from "./tokenise.ts";

async function find(text: string): Promise<readonly Found<string>[]> {
  const parsed = await parse({ text }, { language: "en" });
  const paragraphs = tokenise(parsed.text, parsed.blocks);
  return markNames(paragraphs).flatMap((marks, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return [];
    return marks.map((mark) => {
      const { start, end } = spanOf(paragraph, mark);
      return { words: parsed.text.slice(start, end), value: mark.label };
    });
  });
}

runCorpus("names", names, find);

describe("names over a whole report", () => {
  const labels = async (text: string): Promise<readonly string[]> => (await find(text)).map(({ words, value }) => `${value}: ${words}`);

  test("a surname is the person whose full name the report gives", async () => {
    expect(await labels("The mayor, Esra Demir, spoke at noon.\n\nDemir said the dam held.\n\nWater reached Demir and his men.")).toEqual([
      "person: Esra Demir",
      "person: Demir",
      "person: Demir",
    ]);
  });

  test("a headline in title case is read with the names of the report", async () => {
    const text =
      "Demir Warns Of More Floods In Karsova\n\nThe mayor, Esra Demir, warned of more floods in the town of Karsova, where rain has fallen for days and the river stands high.";
    expect(await labels(text)).toEqual(["person: Demir", "place: Karsova", "person: Esra Demir", "place: Karsova"]);
  });

  test("peoples and states before an office are names of their own", async () => {
    expect(await labels("The talks with Peruvian President Ana Quispe failed.")).toEqual(["nationality: Peruvian", "person: Ana Quispe"]);
    expect(await labels("They met U.N. Secretary-General Ivo Santos there.")).toEqual(["organization: U.N.", "person: Ivo Santos"]);
  });

  test("the long form and the acronym behind it are two marks", async () => {
    expect(await labels("The Union of Free Miners (UFM) called a strike.")).toEqual([
      "organization: Union of Free Miners",
      "organization: UFM",
    ]);
  });

  test("the same text gives the same marks", async () => {
    const text = "Gen. Petro Bondar met Amina Yusuf in Nepal.";
    expect(await find(text)).toEqual(await find(text));
  });
});
