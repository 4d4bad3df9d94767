import { describe, expect, test } from "vitest";
import { credits, isCreditLine } from "./credits.ts";
import { isByline, writers } from "./names-of-writers.ts";
import { isDateLine, textMetadata } from "./text-metadata.ts";

describe("dates in the lines of a text", () => {
  test.each([
    ["Date Of Update: 07 January 2022, 14:52", { updated: "2022-01-07T14:52" }],
    ["Published 3 March 2023", { published: "2023-03-03" }],
    ["Updated: 14:52 GMT, March 3 2021", { updated: "2021-03-03T14:52Z" }],
    ["Published 3 March 2023 | Updated 4 March 2023", { published: "2023-03-03", updated: "2023-03-04" }],
    ["Valley Radio Published Saturday, March 31, 2018 1:19PM", { published: "2018-03-31T13:19" }],
    ["Friday, January 7, 2022", { published: "2022-01-07" }],
    ["LONDON, March 3, 2021 (Reuters) - The river rose again.", { published: "2021-03-03" }],
    ["LONDON, March 3 (Reuters) - The river rose again.", {}],
    ["The dam was published as safe on 3 March 2023, the ministry said.", {}],
    ["On 3 March 2023 the river rose.", {}],
    ["Updated figures for 2023 show 12 dead.", {}],
  ])("%s", (line, said) => {
    expect(textMetadata([line, "The river rose in the night."])).toEqual({ published: null, updated: null, byline: [], ...said });
  });

  test("a date in the middle of a long report is not the report's", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `Sentence number ${index} of the report.`);
    lines[15] = "Published 3 March 2023";
    expect(textMetadata(lines).published).toBeNull();
  });

  test("a line with more than a date is no date line", () => {
    expect(isDateLine("Updated 3 March 2023")).toBe(true);
    expect(isDateLine("The curfew ends on 3 March 2023")).toBe(false);
  });
});

describe("writers", () => {
  test.each([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["by Ana Ruiz and Jo Bell in Quito", ["Ana Ruiz", "Jo Bell"]],
    ["BBC NEWS", ["BBC NEWS"]],
    ["By ANA MARIA RUIZ", ["Ana Maria Ruiz"]],
    ["Ana Ruiz, Jo Bell", ["Ana Ruiz", "Jo Bell"]],
    ["Ana Ruiz, Health Correspondent", ["Ana Ruiz"]],
    ["Ana Ruiz @anaruiz Nov 18", ["Ana Ruiz"]],
    ["admin", []],
    ["https://example.org/ana", []],
  ])("%s", (line, names) => {
    expect(writers(line)).toEqual(names);
  });

  test.each([
    ["By Ana Ruiz", true],
    ["By Ana Ruiz and Jo Bell, The Valley Post", true],
    ["By Monday the water had fallen", false],
    ["By the river", false],
    ["By Friday!", false],
  ])("%s", (line, is) => {
    expect(isByline(line)).toBe(is);
  });
});

describe("credits", () => {
  test.each([
    ["LONDON, March 3 (Reuters) - The river rose again.", "(Reuters)"],
    ["QUITO (AP) — The river rose again.", "(AP)"],
    ["Twelve people died. (AFP)", "(AFP)"],
    ["With reporting by Jo Bell in Quito", "With reporting by Jo Bell in Quito"],
    ["Additional reporting by Jo Bell; editing by Ana Ruiz", "Additional reporting by Jo Bell; editing by Ana Ruiz"],
    ["(Reporting by Jo Bell; Editing by Ana Ruiz)", "(Reporting by Jo Bell; Editing by Ana Ruiz)"],
    ["AFP contributed to this report.", "AFP contributed to this report."],
    ["Source: Xinhua", "Source: Xinhua"],
  ])("%s", (line, credit) => {
    expect(credits([line])).toEqual([credit]);
  });

  test.each([
    "The ministry (health) said so.",
    "Reporting the theft took Bell three days.",
    "Twelve died (six of them children)",
    "The rains contributed to this disaster.",
    "A source: the mayor himself, who said it aloud and at length in the hall last night. Nobody else did.",
  ])("none in %s", (line) => {
    expect(credits([line])).toEqual([]);
    expect(isCreditLine(line)).toBe(false);
  });

  test("a credit line is no sentence of the report", () => {
    expect(isCreditLine("Reporting by Jo Bell; editing by Ana Ruiz")).toBe(true);
    expect(isCreditLine("QUITO (AP) — The river rose again.")).toBe(false);
  });
});
