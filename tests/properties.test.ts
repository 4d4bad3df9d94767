import { readFileSync } from "node:fs";
import { type ReportRecord, read, type Span } from "@hearsay/core";
import { dataFile, openGazetteer } from "@hearsay/gazetteer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const gazetteer = openGazetteer(readFileSync(dataFile));
const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const report = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((some) => some.join("\n\n"));
/** Sentences with anything at all between them. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("“", "”", '"', "\r\n", "\n\n", "\u0000", "\ud800", "🔥"),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((some) => some.join(" "));
const options = { published: "2023-05-11", gazetteer } as const;

function spans(record: ReportRecord): { readonly what: string; readonly span: Span }[] {
  const all: { what: string; span: Span }[] = [];
  const add = (what: string, ...some: readonly (Span | null)[]): void => {
    for (const span of some) if (span !== null) all.push({ what, span });
  };
  add("block", ...record.blocks);
  for (const actor of record.actors) add(actor.id, ...actor.mentions);
  for (const place of record.places) add(place.id, ...place.mentions);
  add("time", ...record.times);
  for (const statement of record.statements)
    add(
      statement.id,
      ...statement.source,
      ...statement.cue,
      ...statement.content,
      statement.medium,
      ...statement.voice.via.map((via) => via.span),
    );
  for (const figure of record.figures) add(figure.id, figure, figure.counted);
  for (const happening of record.happenings) add(happening.id, happening, ...happening.who, ...happening.whom);
  add("naming", ...record.namings);
  for (const { code, start, end } of record.notices) if (start !== null && end !== null) add(code, { start, end });
  return all;
}

function ids(record: ReportRecord): string[] {
  return [record.actors, record.places, record.times, record.statements, record.figures, record.happenings, record.namings].flatMap(
    (some) => some.map(({ id }) => id),
  );
}

test("every span lies in its text and is not empty; every id is one of its kind; every reference leads somewhere", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(report, messy), async (text) => {
      if (text.replaceAll(/[\u0000\s]/g, "") === "") return;
      const record = await read({ text }, { ...options, language: "en" });
      for (const { what, span } of spans(record)) {
        expect(Number.isInteger(span.start) && Number.isInteger(span.end), what).toBe(true);
        expect(
          0 <= span.start && span.start < span.end && span.end <= record.text.length,
          `${what} ${span.start}-${span.end} of ${record.text.length}`,
        ).toBe(true);
      }
      const all = ids(record);
      expect(new Set(all).size).toBe(all.length);
      const known = new Set(all);
      const references = [
        ...record.statements.flatMap(({ voice, within, time }) => [voice.actor, within, time, ...voice.via.map(({ actor }) => actor)]),
        ...record.figures.flatMap(({ partOf, against, statement, happening, place, asOf }) => [
          partOf,
          against,
          statement,
          happening,
          place,
          asOf,
        ]),
        ...record.happenings.flatMap(({ who, whom, place, time, statement }) =>
          [...who, ...whom].map(({ actor }) => actor).concat([place, time, statement]),
        ),
        ...record.namings.flatMap(({ statement, voice, of }) => [statement, voice, of]),
      ];
      for (const reference of references) if (reference !== null) expect(known.has(reference), reference).toBe(true);
      expect(record.statements.every(({ content }) => content.length > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("plain text is kept as it came", async () => {
  await fc.assert(
    fc.asyncProperty(messy, async (text) => {
      if (text.replaceAll(/[\u0000\s]/g, "") === "") return;
      expect((await read({ text }, { ...options, language: "en" })).text).toBe(text.replace(/^\ufeff/, ""));
    }),
    { numRuns: 60 },
  );
});

test("what a report says does not depend on what is read beside it", async () => {
  await fc.assert(
    fc.asyncProperty(report, report, async (one, other) => {
      const alone = JSON.stringify(await read({ text: one }, options));
      await read({ text: other }, options);
      const [beside] = await Promise.all([read({ text: one }, options), read({ text: other }, options)]);
      expect(JSON.stringify(beside)).toBe(alone);
    }),
    { numRuns: 40 },
  );
});

test("nothing is found twice: no two claims of a kind on the same words", async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const record = await read({ text }, options);
      for (const some of [record.times, record.figures, record.happenings] as readonly (readonly Span[])[]) {
        const keys = some.map(({ start, end }) => `${start}-${end}`);
        expect(new Set(keys).size).toBe(keys.length);
      }
      const contents = record.statements.map(({ content, source }) => JSON.stringify([content, source]));
      expect(new Set(contents).size).toBe(contents.length);
    }),
    { numRuns: 60 },
  );
});
