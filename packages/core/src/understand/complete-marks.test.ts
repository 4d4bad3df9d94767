import { expect, test } from "vitest";
import type { AttributionMark, Marks, NameMark, Tagger } from "../types/marks.ts";
import type { Paragraph, Token } from "../types/paragraph.ts";
import { type Completing, completed } from "./complete-marks.ts";

/** One paragraph: words with a space between them; "." ends a sentence. */
function paragraphOf(text: string): Paragraph {
  const tokens = [...text.matchAll(/\S+/g)].map((match): Token => {
    const [word] = match;
    return {
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      pos: "X",
      start: match.index,
      end: match.index + word.length,
    };
  });
  const ends = tokens.flatMap((token, at) => (token.text === "." ? [at + 1] : []));
  const sentences = [0, ...ends].map((first, at) => ({ first, last: ends[at] ?? tokens.length })).filter(({ first, last }) => first < last);
  return { kind: "paragraph", start: 0, end: text.length, tokens, sentences };
}

interface Saying {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly score?: number;
}

/** Marks of the words that are named, first occurrence. */
function marksOf(text: string, said: readonly Saying[], rule: string | null): Marks {
  const attribution = said.flatMap(({ source, cue, content, score }, group) => {
    const by =
      rule === null ? { kind: "model" as const, name: "model", score: score ?? 0.9 } : { kind: "rule" as const, name: rule, score: null };
    return (["source", "cue", "content"] as const).flatMap((label): AttributionMark[] => {
      const words = { source, cue, content }[label];
      if (words === undefined) return [];
      const first = text.slice(0, text.indexOf(words)).split(" ").length - 1;
      return [{ label, first, last: first + words.split(" ").length, group: rule === null ? null : group, by }];
    });
  });
  return { attribution: attribution.sort((a, b) => a.first - b.first), names: [] };
}

const HOW: Completing = {
  sharesSource: () => false,
  leastBeside: (rule) => (rule === "verb" ? { source: 0.4, content: 0.5 } : null),
  leastAlone: (source) => (source[0]?.lower === "nobody" ? null : 0.5),
};
const fixed = (name: string, marks: Marks): Tagger => ({
  name,
  language: "en",
  runtime: name === "model" ? "test 1" : null,
  tag: async () => [marks],
});

async function heard(text: string, model: readonly Saying[], rules: readonly Saying[], rule = "verb"): Promise<readonly string[]> {
  const paragraph = paragraphOf(text);
  const both = completed(fixed("model", marksOf(text, model, null)), fixed("rules", marksOf(text, rules, rule)), HOW);
  const [marks] = await both.tag([paragraph]);
  const groups = new Map<number | null, string[]>();
  for (const { label, first, last, group } of marks?.attribution ?? []) {
    const words = paragraph.tokens.slice(first, last).map((token) => token.text);
    groups.set(group, [...(groups.get(group) ?? []), `${label}: ${words.join(" ")}`]);
  }
  return [...groups.values()].map((list) => list.join(", "));
}

const ROAD = "the mayor of Kita said on Monday the road was shut and the ferry sunk .";

test("both find it: source and content are the model's where it is sure enough, else the rule's", async () => {
  const rule = { source: "Kita", cue: "said", content: "the road was shut" };
  const model = { source: "the mayor of Kita", cue: "said", content: "the road was shut and the ferry sunk" };
  expect(await heard(ROAD, [model], [rule])).toEqual([
    "source: the mayor of Kita, cue: said, content: the road was shut and the ferry sunk",
  ]);
  expect(await heard(ROAD, [{ ...model, score: 0.45 }], [rule])).toEqual([
    "source: the mayor of Kita, cue: said, content: the road was shut",
  ]);
  expect(await heard(ROAD, [{ ...model, score: 0.3 }], [rule])).toEqual(["source: Kita, cue: said, content: the road was shut"]);
});

test("a rule that is trusted with its form keeps its words", async () => {
  const rule = { source: "Kita", cue: "said", content: "the road was shut" };
  const model = { source: "the mayor of Kita", cue: "said", content: "the road was shut and the ferry sunk", score: 1 };
  expect(await heard(ROAD, [model], [rule], "form")).toEqual(["source: Kita, cue: said, content: the road was shut"]);
});

test("a cue without a source takes the source of the rule", async () => {
  const rule = { source: "the mayor of Kita", cue: "said", content: "the road was shut" };
  expect(await heard(ROAD, [{ cue: "said", content: "the road was shut and the ferry sunk" }], [rule])).toEqual([
    "source: the mayor of Kita, cue: said, content: the road was shut and the ferry sunk",
  ]);
});

test("what one of them finds alone is added: always of the rules, of the model when it is sure and has a source", async () => {
  const text = "the mayor said the road was shut . nobody knew why . the union fears the bridge is next .";
  const rule = { source: "the mayor", cue: "said", content: "the road was shut" };
  const model = { source: "the union", cue: "fears", content: "the bridge is next" };
  const all = ["source: the mayor, cue: said, content: the road was shut", "source: the union, cue: fears, content: the bridge is next"];
  expect(await heard(text, [model], [rule])).toEqual(all);
  expect(await heard(text, [{ ...model, score: 0.4 }], [rule])).toEqual(all.slice(0, 1));
  expect(await heard(text, [{ cue: "fears", content: "the bridge is next" }], [rule])).toEqual(all.slice(0, 1));
  expect(await heard(text, [{ source: "nobody", cue: "knew", content: "why" }], [rule])).toEqual(all.slice(0, 1));
});

test("whom it was told to is no part of what was said", async () => {
  const text = "the nurse told the paper the ward was full .";
  const rule = { source: "the nurse", cue: "told", content: "the ward was full" };
  expect(await heard(text, [{ source: "the nurse", cue: "told", content: "the paper the ward was full" }], [rule])).toEqual([
    "source: the nurse, cue: told, content: the ward was full",
  ]);
});

test("what the same source says next is its own statement", async () => {
  const text = "the army denied it had fired and blamed the rebels .";
  const rules = [
    { source: "the army", cue: "denied", content: "it had fired" },
    { source: "the army", cue: "blamed", content: "the rebels" },
  ];
  const model = { source: "the army", cue: "denied", content: "it had fired and blamed the rebels" };
  expect(await heard(text, [model], rules)).toEqual([
    "source: the army, cue: denied, content: it had fired",
    "source: the army, cue: blamed, content: the rebels",
  ]);
});

test("sentences around and words behind a semicolon are nobody's, but for quotations", async () => {
  const text = "the road was shut , the mayor said ; two lorries burn . the rain goes on .";
  const rule = { source: "the mayor", cue: "said", content: "the road was shut" };
  const model = { source: "the mayor", cue: "said", content: "two lorries burn . the rain goes on" };
  expect(await heard(text, [model], [rule])).toEqual(["content: the road was shut, source: the mayor, cue: said"]);
});

test("a dateline is nobody's name", async () => {
  const text = "BEIRA , March 6 ( Agency ) – the mayor said the road was shut .";
  const rule = { source: "the mayor", cue: "said", content: "the road was shut" };
  const model = { ...rule, source: "BEIRA , March 6 ( Agency ) – the mayor" };
  expect(await heard(text, [model], [rule])).toEqual(["source: the mayor, cue: said, content: the road was shut"]);
});

test("a name that the model is not sure of counts where a rule sees it too, which knows places and bodies better", async () => {
  const name = (first: number, score: number | null, label: NameMark["label"] = "organization"): NameMark => ({
    label,
    first,
    last: first + 1,
    by: { kind: score === null ? "rule" : "model", name: "test", score },
  });
  const tagger = (runtime: string | null, names: readonly NameMark[]): Tagger => fixed(runtime ?? "rules", { attribution: [], names });
  const both = completed(
    tagger("model", [name(0, 0.9), name(1, 0.3), name(2, 0.3), name(3, 0.3)]),
    tagger(null, [name(0, null, "place"), name(1, null, "place"), name(2, null, "person")]),
    HOW,
  );
  const names = (await both.tag([paragraphOf("a b c d")]))[0]?.names;
  expect(names?.map(({ first, label }) => `${first} ${label}`)).toEqual(["0 organization", "1 place", "2 organization"]);
});

test("is the model by name and runtime", () => {
  const nothing: Marks = { attribution: [], names: [] };
  expect(completed(fixed("model", nothing), fixed("rules", nothing), HOW)).toMatchObject({
    name: "model",
    runtime: "test 1",
    language: "en",
  });
});
