import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { trimmed } from "../phrases.ts";
import { coverOf, isFiniteVerb, isNominal, isVoice } from "./phrases.ts";
import type { Sentence } from "./words.ts";
import { hasNumber } from "./words.ts";

/** "Source: IOM.": the numbers of all the paragraph before it. */
export function sourceLine(outline: Outline, sentence: Sentence): FoundAttribution | null {
  const { tokens } = outline;
  const { first } = sentence;
  if (!/^sources?$/.test(tokens[first]?.lower ?? "") || tokens[first + 1]?.text !== ":" || sentence.last - first > 12) return null;
  const source = trimmed(outline, first + 2, sentence.last);
  const content = trimmed(outline, outline.lead, first);
  if (source === null || content === null || !isNominal(outline, source) || !hasNumber(outline, content.first, content.last)) return null;
  return { source: [source], cue: [{ first, last: first + 2 }], content: [content], rule: "<content>. Source: <source>" };
}

/** "Guatemala's disaster agency, CONRED, in its eighth bulletin: 110 dead". */
export function labelIn(outline: Outline, part: TokenRange, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens } = outline;
  let first = part.first;
  if (/^\d{1,2}[:.h]\d{2}$/.test(tokens[first]?.text ?? "")) first++;
  let colon = first;
  while (colon < Math.min(part.last, first + 24) && tokens[colon]?.text !== ":") {
    if (isFiniteVerb(tokens[colon] as Token)) return [];
    colon++;
  }
  if (tokens[colon]?.text !== ":" || colon - first < 2) return [];
  let last = first;
  while (last < colon && !/^(?:,|in|on|at)$/.test(tokens[last]?.lower ?? "")) last++;
  const source = { first, last };
  const content = trimmed(outline, colon + 1, part.last);
  if (content === null || !isNominal(outline, source) || !isVoice(outline, source) || !hasNumber(outline, content.first, content.last))
    return [];
  // "Kabul, 3 May: 12 dead" is a dateline.
  if (tokens.slice(last, colon).some(({ pos }) => pos === "NUM") || source.last - source.first < 2) return [];
  if (coverOf(found, content.first, content.last, tokens)) return [];
  const aside = tokens[last]?.text === "," ? tokens.findIndex((token, index) => index > last && token.text === ",") : -1;
  const whole = aside > last && aside < colon ? { first, last: aside } : source;
  return [{ source: [whole], cue: [{ first: colon, last: colon + 1 }], content: [content], rule: "<source>, <paper>: <number>" }];
}

/** "Soma: 238 miners dead, 80 hurt - energy minister Taner Yildiz", "12 dead in blast – officials": who says it stands behind the last dash of a line. */
export function signatureIn(outline: Outline, part: TokenRange, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens } = outline;
  if (part.last < tokens.length - 1 || part.last - part.first > 40 || /^[.]$/.test(tokens[part.last]?.text ?? "")) return [];
  let dash = part.last - 1;
  while (dash > part.first && part.last - dash < 10 && !/^(?:-|–|—|--)$/.test(tokens[dash]?.text ?? "")) dash--;
  const mark = tokens[dash];
  if (
    mark === undefined ||
    !/^(?:-|–|—|--)$/.test(mark.text) ||
    tokens[dash - 1]?.end === mark.start ||
    tokens[dash + 1]?.start === mark.end
  )
    return [];
  const source = { first: dash + 1, last: part.last };
  let first = part.first;
  for (let at = part.first; at < Math.min(dash, part.first + 5); at++) if (tokens[at]?.text === ":") first = at + 1;
  const content = trimmed(outline, first, dash);
  if (content === null || !isNominal(outline, source) || !isVoice(outline, source) || !hasNumber(outline, content.first, content.last))
    return [];
  if (tokens.slice(source.first, source.last).some(({ pos, text }) => pos === "NUM" || text === ",")) return [];
  if (found.some((one) => one.cue.some((cue) => cue.first === dash))) return [];
  return [{ source: [source], cue: [{ first: dash, last: dash + 1 }], content: [content], rule: "<number> - <source>" }];
}
