import { expect, test } from "vitest";
import { parse } from "../../../parse/parse.ts";
import type { Actor } from "../../../types/actor.ts";
import type { Gazetteer } from "../../../types/gazetteer.ts";
import type { NameMark } from "../../../types/marks.ts";
import type { Paragraph } from "../../../types/paragraph.ts";
import { assemble } from "../../../understand/assemble.ts";
import { loadLanguage } from "../../load.ts";

const NO_GAZETTEER: Gazetteer = { lookUp: () => [], admin1Name: () => null, countryName: () => null };

/** The names of a text where its words are in brackets with a label, as a model would mark them: `[person Ana Quispe]`. */
async function actorsIn(marked: string): Promise<readonly (readonly string[])[]> {
  const text = marked.replace(/\[\w+ ([^\]]+)\]/g, "$1");
  const language = await loadLanguage("en");
  if (language === null) throw new Error("English is missing");
  const parsed = await parse({ text }, { language: "en" });
  const paragraphs = language.tokenise(parsed.text, parsed.blocks);
  const tagged = await language.tagger.tag(paragraphs);
  const spans = spansOf(marked);
  const marks = paragraphs.map((paragraph, index) => ({
    attribution: tagged[index]?.attribution ?? [],
    names: spans.flatMap((span) => markOf(paragraph, span)),
  }));
  const { actors } = assemble({ ...parsed, paragraphs, marks, gazetteer: NO_GAZETTEER }, language);
  const words = ({ mentions }: Actor): readonly string[] => mentions.map(({ start, end }) => parsed.text.slice(start, end));
  return actors.map(words);
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: NameMark["label"];
}

function spansOf(marked: string): readonly Marked[] {
  const spans: Marked[] = [];
  let dropped = 0;
  for (const { index, 0: whole, 1: label, 2: words } of marked.matchAll(/\[(\w+) ([^\]]+)\]/g)) {
    const start = index - dropped;
    spans.push({ start, end: start + (words?.length ?? 0), label: label as NameMark["label"] });
    dropped += whole.length - (words?.length ?? 0);
  }
  return spans;
}

function markOf({ tokens }: Paragraph, { start, end, label }: Marked): readonly NameMark[] {
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  return first < 0 || last < first ? [] : [{ first, last: last + 1, label, by: { kind: "model", name: "test", score: 0.9 } }];
}

test("titles before the name and inside it are no part of it", async () => {
  expect(
    await actorsIn(
      "Energy Minister [person Rosa Huamán] spoke first. The minister said she was sure. [person President Dina Salas] agreed, and [person Salas] left.",
    ),
  ).toEqual([
    ["Energy Minister", "Rosa Huamán", "The minister", "she"],
    ["Dina Salas", "Salas"],
  ]);
});

test("a surname that a sentence marks as a body is the person it belongs to", async () => {
  expect(await actorsIn("[person Khalid Zubayr] denied the charge. [organization Zubayr] said he would appeal.")).toEqual([
    ["Khalid Zubayr", "Zubayr", "he"],
  ]);
});

test("long form, acronym, common noun and pronoun are one body", async () => {
  expect(
    await actorsIn(
      "The [organization Harbour Workers League] ([organization HWL]) struck. [organization HWL] said its members were angry. The league wants talks.",
    ),
  ).toEqual([["Harbour Workers League", "HWL", "HWL", "its", "The league"]]);
});

test("the name of a site is no person beside the body that runs it", async () => {
  expect(await actorsIn("Doctors at [person Al Nasim] hospital fled. The hospital had no power, a nurse said.")).toEqual([
    ["Doctors at Al Nasim hospital"],
    ["Al Nasim hospital", "The hospital"],
    ["a nurse"],
  ]);
});
