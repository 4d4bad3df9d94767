import { describe, expect, test } from "vitest";
import { machineTranslation } from "./machine-translation.ts";

const slipsOf = (text: string): readonly string[] =>
  machineTranslation(text, [{ start: 0, end: text.length, kind: "paragraph" }]).map(({ start, end }) => text.slice(start, end));

describe("words that show a machine translation", () => {
  test.each([
    [
      'The spokesman denounced that On the side of the port "nobody slept". "We will not leave!", Cried the mayor, Giving orders to the crowd.',
      ["On the side", '!",', "Cried the mayor", "Giving orders"],
    ],
    [
      "President Peruvian says that the roads are open. The dam broke by give the order too late, and villages and villages were lost.",
      ["President Peruvian", "by give the", "villages and villages"],
    ],
    ["The flood took nine homes. Translated from Spanish by DeepL.", ["Translated from Spanish by DeepL"]],
  ])("%s", (text, slips) => {
    expect(slipsOf(text)).toEqual(slips);
  });

  test.each([
    // One odd phrase is a misprint.
    "The mayor said that On the coast nobody was hurt. Two boats sank and the harbour was closed until Friday.",
    '"Are you sure?", asked the judge, and the hall fell silent.',
    "Hours and hours of rain fell on Quito, and the streets were closed for days and days.",
    "Crowds sang songs From the Cradle to the Grave had made famous, police said.",
    "President German Vargas said that the Government would act. Prime Minister Irish Butler did not.",
    "The report was written using machine translation software that the ministry bought in May, and critics were not amused.",
    "The president Ukrainian officials had met the day before said nothing.",
    "He knew what he had to do before seeing the doctor. Without saying the word, she left.",
    "In Oaxaca, Boeing said the order stood, and, according to Reading officials, so did Sterling.",
    "Who does not remember the storm? Everybody in the village does, and will.",
  ])("nothing in %s", (text) => {
    expect(slipsOf(text)).toEqual([]);
  });

  test("copies are not read twice", () => {
    const line = "President Peruvian says so, and villages and villages agree.";
    const text = `${line}\n${line}`;
    const blocks = [
      { start: 0, end: line.length, kind: "paragraph" },
      { start: line.length + 1, end: text.length, kind: "repeated" },
    ] as const;
    expect(machineTranslation(text, blocks)).toEqual([]);
  });

  test("a ten-megabyte paragraph takes no long look", () => {
    const text = "the of by from and ".repeat(500_000);
    expect(slipsOf(text)).toEqual([]);
  });
});
