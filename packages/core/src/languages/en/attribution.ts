import type { Maker } from "../../types/maker.ts";
import type { AttributionMark, NameMark } from "../../types/marks.ts";
import type { Paragraph, TokenRange } from "../../types/paragraph.ts";
import { type Quotation, quotations } from "../../understand/quotations.ts";
import type { FoundAttribution } from "./attribution/found.ts";
import { type Outline, outline } from "./attribution/outline.ts";
import { announcement, attributionsIn } from "./attribution/sentence.ts";

/** Marks who says what by rules: one list of marks for each paragraph. The marks of one statement share a group, which no other statement of the report has. */
export function markAttribution(
  paragraphs: readonly Paragraph[],
  names: readonly (readonly NameMark[])[],
): readonly (readonly AttributionMark[])[] {
  const quoted: Quotation[][] = paragraphs.map(() => []);
  for (const one of quotations(paragraphs)) quoted[one.paragraph]?.push(one);
  const makers = new Map<string, Maker>();
  const maker = (rule: string): Maker => {
    const known = makers.get(rule) ?? { kind: "rule", name: `en/statement: ${rule}`, score: null };
    makers.set(rule, known);
    return known;
  };
  let group = 0;
  /** The colon that the paragraph before ends in: what this one quotes is its content. */
  let announced: { readonly group: number; readonly by: AttributionMark["by"] } | null = null;
  return paragraphs.map((given, index) => {
    const marks: AttributionMark[] = [];
    const paragraph = outline(given, quoted[index] ?? [], names[index] ?? []);
    const found = attributionsOf(paragraph);
    const opening = paragraph.quoted[0];
    if (
      announced !== null &&
      opening !== undefined &&
      opening.first === 0 &&
      !found.some((one) => one.content.some((range) => range.first < opening.last))
    )
      marks.push({ first: opening.first, last: opening.last, label: "content", ...announced });
    announced = null;
    for (const one of found) {
      const by = maker(one.rule);
      for (const label of ["source", "cue", "content"] as const)
        for (const range of one[label]) marks.push({ first: range.first, last: range.last, label, group, by });
      group++;
    }
    const announcing = announcement(paragraph);
    if (announcing !== null && (quoted[index + 1]?.[0]?.start ?? -1) === paragraphs[index + 1]?.tokens[0]?.start) {
      const by = { kind: "rule" as const, name: `en/statement: ${announcing.rule}`, score: null };
      for (const label of ["source", "cue"] as const)
        for (const range of announcing[label]) marks.push({ first: range.first, last: range.last, label, group, by });
      announced = { group, by };
      group++;
    }
    return marks.sort((a, b) => a.first - b.first || b.last - a.last);
  });
}

/** The attributions of a paragraph; a quotation that follows its speaker's last words without a cue of its own goes on with them. */
function attributionsOf(paragraph: Outline): readonly FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let speaking: { readonly index: number; readonly last: number } | null = null;
  for (const sentence of paragraph.sentences) {
    const before = found.length;
    for (const one of attributionsIn(paragraph, sentence)) if (!isNoSpeech(paragraph, one)) found.push(one);
    if (sentence.quote >= 0) continue;
    if (found.length > before) {
      speaking = null;
      for (let index = before; index < found.length; index++) {
        const goesOn: boolean = speaking !== null && found[index]?.source[0]?.first === found[speaking.index]?.source[0]?.first;
        if (goesOn || quotes(paragraph, found[index])) speaking = { index, last: sentence.last };
      }
      continue;
    }
    const quotation = wholeQuotation(paragraph, sentence);
    const said = speaking === null ? undefined : found[speaking.index];
    if (quotation === null || speaking === null || said === undefined || speaking.last !== sentence.first) {
      if (quotation === null) speaking = null;
      continue;
    }
    if (said.content.some((one) => one.first === quotation.first)) continue;
    found[speaking.index] = { ...said, content: [...said.content, quotation] };
    speaking = { index: speaking.index, last: sentence.last };
  }
  return found;
}

/** What takes the shape of speech and is none: "the storm claimed 12 lives"; "an earlier version of this report said", which is the outlet on itself. */
function isNoSpeech({ tokens }: Outline, { source, cue, content }: FoundAttribution): boolean {
  const words = (ranges: readonly TokenRange[]): string =>
    ranges
      .map(({ first, last }) =>
        tokens
          .slice(first, last)
          .map((token) => token.lower)
          .join(" "),
      )
      .join(" ");
  // "who asked not to be named"
  if (/^(?:has |have |had )?ask/.test(words(cue)) && /^(?:not )?to be (?:identified|named|quoted)\b/.test(words(content))) return true;
  const last = tokens[(content.at(-1)?.last ?? 0) - 1]?.lower ?? "";
  if (/^(?:have |has |had )?claim(?:s|ed|ing)?$/.test(words(cue)) && /^(?:life|lives|victims?)$/.test(last)) return true;
  return /\b(?:versions?|editions?) of (?:this|the|our) (?:article|dispatch|report|story|text)\b/.test(words(source));
}

function quotes(paragraph: Outline, one: FoundAttribution | undefined): boolean {
  const last = one?.content.at(-1);
  if (last === undefined) return false;
  return (paragraph.quoteOf[last.first] ?? -1) >= 0 || (paragraph.quoteOf[last.last - 1] ?? -1) >= 0;
}

function wholeQuotation(paragraph: Outline, sentence: TokenRange): TokenRange | null {
  const quote = paragraph.quoteOf[sentence.first] ?? -1;
  const one = paragraph.quoted[quote];
  return one !== undefined && one.first === sentence.first && one.last >= sentence.last - 1 ? { first: one.first, last: one.last } : null;
}
