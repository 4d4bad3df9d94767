import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Found, runCorpus } from "../../../test/corpus.ts";
import { understand } from "../../../test/understand.ts";
import type { Time } from "../../types/time.ts";
import { calendarDates, clocks, lengths, type Read, relativeWords, years } from "./times.corpus.ts";

async function timesIn(text: string, published: string | null = "2022-01-07"): Promise<readonly Time[]> {
  return (await understand(text, published === null ? {} : { published })).found.times;
}

async function find(text: string): Promise<readonly Found<Read>[]> {
  return (await timesIn(text)).map((time) => ({ words: text.slice(time.start, time.end), value: [time.value, time.from, time.to] }));
}

runCorpus("dates of the calendar", calendarDates, find);
runCorpus("years and longer", years, find);
runCorpus("words that hang on the report's day", relativeWords, find);
runCorpus("lengths and what recurs", lengths, find);
runCorpus("times of day", clocks, find);

describe("what hangs on the sentence before", () => {
  const said = async (text: string) => (await timesIn(text)).map(({ value }) => value);
  test.each([
    ["The mine caved in on 3 March 2020. The day before, an inspector had warned of gas.", ["2020-03-03", "2020-03-02"]],
    ["The mine caved in on 3 March 2020. Two days later, the owner fled.", ["2020-03-03", "2020-03-05"]],
    ["The mine caved in on 3 March 2020. That day, 40 men were below.", ["2020-03-03", "2020-03-03"]],
    ["The mine opened in 1998. The following year, it was flooded.", ["1998", "1999"]],
    ["The mine caved in on 3 March 2020. The next day, the owner fled.", ["2020-03-03", "2020-03-04"]],
    ["The mine opened in 1998. In June that same year, it was flooded.", ["1998", "1998-06"]],
    ["Exports rose in May 2019. The same month, the port was closed.", ["2019-05", "2019-05"]],
  ])("%s", async (text, values) => {
    expect(await said(text)).toEqual(values);
  });
});

test("gives a time of day the day of its sentence", async () => {
  const values = (await timesIn("The first bomb went off at 8 a.m., the second at 8:20 a.m., on Wednesday.")).map(({ value }) => value);
  expect(values).toEqual(["2022-01-05T08:00", "2022-01-05T08:20", "2022-01-05"]);
});

test("leaves relative words open where nothing says when the report is from", async () => {
  const found = await timesIn("The mayor resigned on Thursday. He had been elected last year, in May 2020.", null);
  expect(found.map(({ value, from }) => [value, from])).toEqual([
    [null, null],
    [null, null],
    ["2020-05", "2020-05-01"],
  ]);
});

test("takes the order of day and month from the report's other dates", async () => {
  const values = (await timesIn("The ship left on 03/05/2021. It sank on 13/05/2021.")).map(({ value }) => value);
  expect(values).toEqual(["2021-05-03", "2021-05-13"]);
});

test("says what the words did not", async () => {
  const found = await timesIn("Troops left on 3 January, and on Thursday the airport was reopened, as in 2010.");
  expect(found.map(({ inferred }) => inferred)).toEqual([["year"], ["day"], []]);
});

test("keeps every interval in order, and its value inside it", async () => {
  const samples = [...[calendarDates, years, relativeWords, lengths, clocks].flatMap(({ means }) => means.flatMap(({ texts }) => texts))];
  for (const published of ["2022-01-01", "2024-02-29", "2023-12-31", "2021-01-03"]) {
    for (const time of await timesIn(samples.join("\n").replaceAll(/[[\]]/g, ""), published)) {
      if (time.from !== null && time.to !== null) expect(time.from <= time.to, JSON.stringify(time)).toBe(true);
      if (time.value !== null && /^\d{4}-\d\d-\d\d$/.test(time.value)) expect(time.from).toBe(time.value);
    }
  }
});

test("finds times in order, apart, and in the text, whatever the words", async () => {
  const word = fc.constantFrom(
    ...(
      "the a last next this two 12 2020 1988 - , . : / Monday May March 7 7th first quarter of week weeks year years ago later earlier past few end early late mid noon 10:30 p.m. GMT and to " +
      "half half-year 's ' summer 1980s day before after every daily on in until 31 2021-02-30 99/99/2020 today o'clock twenty hundred couple"
    ).split(" "),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 25 }), fc.constantFrom("2022-01-07", "2024-02-29", null), async (words, published) => {
      const text = `On ${words.join(" ")}`;
      let end = 0;
      for (const time of await timesIn(text, published)) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(text.length);
        if (time.from !== null && time.to !== null) expect(time.from <= time.to, `${text}: ${JSON.stringify(time)}`).toBe(true);
        end = time.end;
      }
    }),
    { numRuns: 200 },
  );
});

test.fails("knows the days of feasts that move with the moon", async () => {
  expect((await timesIn("The market was bombed on Easter Sunday.")).map(({ value }) => value)).toEqual(["2021-04-04"]);
});

describe("a report that says by its dateline when it is from", () => {
  const values = async (text: string, said: { readonly updated?: string } = {}) =>
    (await understand(text, said)).found.times.map(({ value }) => value);
  test("with the year", async () => {
    expect(await values("DHAKA, March 4, 2020 (Agency) — A ferry sank yesterday, police said.")).toEqual(["2020-03-04", "2020-03-03"]);
  });
  test("with the year as older wires write it", async () => {
    expect(await values("DHAKA, 4 MAR 89 (AGENCY) -- A FERRY SANK YESTERDAY.")).toEqual(["1989-03-04", "1989-03-03"]);
  });
  test("without the year, when the page says when it was changed", async () => {
    expect(await values("DHAKA, March 4 (Agency) — A ferry sank yesterday.", { updated: "2020-03-09" })).toEqual([
      "2020-03-04",
      "2020-03-03",
    ]);
  });
  test("but a date in running text is none", async () => {
    expect(await values("UN envoys left on 4 March 2020. A ferry sank yesterday.")).toEqual(["2020-03-04", null]);
  });
});

describe("a page that was updated", () => {
  const day = async (text: string, published: string, updated: string) =>
    (await understand(text, { published, updated })).found.times.map(({ value }) => value);
  test("within the week counts its weekdays from the update", async () => {
    // 4 March 2021 is a Thursday.
    expect(
      await day("The dam broke on Thursday. On Friday the river fell, and on Monday schools shut.", "2021-03-04", "2021-03-06"),
    ).toEqual(["2021-03-04", "2021-03-05", "2021-03-01"]);
  });
  test("months later keeps its days", async () => {
    expect(await day("The dam broke on Tuesday.", "2021-03-04", "2021-06-10")).toEqual(["2021-03-02"]);
  });
  test("has a note of correction that speaks of its own days", async () => {
    const text = "The dam broke on Tuesday.\n\nCorrection: An earlier version of this report gave a wrong name on Tuesday.";
    expect(await day(text, "2021-03-04", "2021-06-10")).toEqual(["2021-03-02", "2021-06-08"]);
  });
});
