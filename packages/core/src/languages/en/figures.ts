import type { Figure } from "../../types/figure.ts";
import type { AmountFound, Step } from "../../types/language.ts";
import type { Maker } from "../../types/maker.ts";
import type { Paragraph } from "../../types/paragraph.ts";
import { type Measure, times } from "../../understand/amounts.ts";
import { idMaker } from "../../understand/ids.ts";
import { type Anchors, anchorsOf } from "./figures/anchors.ts";
import { standing } from "./figures/change.ts";
import { countedOf } from "./figures/counted.ts";
import type { Draft } from "./figures/draft.ts";
import { OF_PERSONS } from "./figures/effects.ts";
import { setAgainst, wholeOf } from "./figures/relate.ts";
import { GIVEN_BY_OTHER, type Told } from "./figures/told-again.ts";
import { isWorthTelling } from "./figures/worth.ts";

/** Finds every number that counts something: what befell whom, how many, on whose word, where, as of when. */
export const figures: Step<"figures"> = (reading, found) => {
  const anchors = anchorsOf(reading, found);
  const nextId = idMaker();
  const all: Figure[] = [];
  let at = 0;
  let told: Told | null = null;
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const first = at;
    while (found.amounts[at]?.paragraph === index) at++;
    if (at === first) continue;
    const drafts = draftsOf(paragraph, found.amounts.slice(first, at), anchors, nextId, told);
    const toll = drafts.findLast((draft) => draft.of === "killed" && draft.unit === "person");
    if (toll !== undefined) told = { of: toll.of, unit: toll.unit };
    // Of an abduction or of arrests the count is told again too, where nobody is said to be dead.
    else if (told?.of !== "killed") {
      const taken = drafts.findLast(({ of, unit }) => (of === "abducted" || of === "detained") && unit === "person");
      if (taken !== undefined) told = { of: taken.of, unit: taken.unit };
    }
    for (const [rank, draft] of setAgainst(paragraph.tokens, drafts).entries())
      all.push(figureOf(draft, paragraph, anchors, rankOf(drafts, rank)));
  }
  return all;
};

function draftsOf(
  paragraph: Paragraph,
  amounts: readonly AmountFound[],
  anchors: Anchors,
  nextId: ReturnType<typeof idMaker>,
  told: Told | null,
): Draft[] {
  const { tokens, sentences } = paragraph;
  const drafts: Draft[] = [];
  let token = 0;
  let at = 0;
  for (const [index, found] of amounts.entries()) {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= found.start) token++;
    const first = token;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < found.end) last++;
    while (at + 1 < sentences.length && (sentences[at]?.last ?? 0) <= first) at++;
    const sentence = sentences[at] ?? { first: 0, last: tokens.length };
    const before = drafts.at(-1) ?? null;
    const near = before !== null && before.sentence.last >= sentence.first ? before : null;
    const place = { tokens, first, last, sentence, next: amounts[index + 1] ?? null };
    const tolls = drafts.slice(-8).filter((one) => one.sentence.last >= sentence.first && one.unit === "person" && OF_PERSONS.has(one.of));
    const counted = countedOf(place, found, near, tolls, told);
    const article = found.by.name === "en/amount: a <person>";
    if (counted !== null && (article || counted.of === "other" || counted.rule === "<number> <noun>") && anchors.isInSource(found))
      continue;
    if (counted === null || !isWorthTelling(place, found, counted)) continue;
    const whole = wholeOf(tokens, drafts, first, counted, sentence);
    const as = standing(
      tokens,
      first,
      counted.phrase,
      sentence.first,
      sentence.last,
      counted.unit !== null && /^(?:percent|[A-Z]{3}|cent|penny)$/.test(counted.unit),
    );
    drafts.push({ ...counted, found, first, last, sentence, id: nextId("figure", [found]), as, partOf: whole, against: null });
  }
  return drafts;
}

/** Which of the like numbers of its sentence a draft is, for lists that end in "respectively". */
function rankOf(drafts: readonly Draft[], index: number): { readonly at: number; readonly of: number } | null {
  const alike = (other: Draft | undefined) =>
    other !== undefined && other.sentence === drafts[index]?.sentence && other.of === drafts[index]?.of;
  let first = index;
  let last = index + 1;
  while (alike(drafts[first - 1]) && index - first < 9) first--;
  while (alike(drafts[last]) && last - index < 9) last++;
  return last - first < 2 ? null : { at: index - first, of: last - first };
}

function figureOf(
  draft: Draft,
  { tokens }: Paragraph,
  anchors: Anchors,
  rank: { readonly at: number; readonly of: number } | null,
): Figure {
  const { found, phrase } = draft;
  const sentence = { start: tokens[draft.sentence.first]?.start ?? found.start, end: tokens[draft.sentence.last - 1]?.end ?? found.end };
  const governor = draft.governor === null ? null : (tokens[draft.governor] ?? null);
  const noun = phrase.head === null ? null : { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 };
  return {
    start: found.start,
    end: found.end,
    id: draft.id,
    amount: draft.factor === 1 ? found.amount : { ...percent(found.amount), words: found.amount.words },
    unit: draft.unit,
    of: draft.of,
    counted: noun,
    population: draft.population,
    partOf: draft.partOf,
    as: draft.as,
    against: draft.against,
    per: draft.per,
    // "Parents say 203, many more than the 146 given by the police": not on the parents' word.
    statement: draft.rule === GIVEN_BY_OTHER ? null : anchors.statement(found, sentence),
    happening: anchors.happening(found, governor, sentence, draft.of),
    place: anchors.place(found, sentence, rank),
    asOf: anchors.time(found, sentence),
    by: makerOf(draft.rule),
  };
}

/** A fraction in percent, to two places: "a third" is 33.33. */
function percent(fraction: Measure): Measure {
  const hundredfold = times(fraction, 100);
  const round = (number: number | null) => (number === null ? null : Math.round(number * 100) / 100);
  return { ...hundredfold, value: round(hundredfold.value), low: round(hundredfold.low), high: round(hundredfold.high) };
}

const MAKERS = new Map<string, Maker>();

function makerOf(rule: string): Maker {
  let maker = MAKERS.get(rule);
  if (maker === undefined) {
    maker = { kind: "rule", name: `en/figure: ${rule}`, score: null };
    MAKERS.set(rule, maker);
  }
  return maker;
}
