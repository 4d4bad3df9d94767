import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { trimmed } from "../phrases.ts";
import { coverOf, endOf, hasPaper, hasPredicate, isFiniteVerb, isNominal, isVoice, ownsPaper } from "./phrases.ts";
import { COUNTS, HEDGES, hasNumber, isNumber, LEADS, numberAt, PAPERS, SAYS, SETS, TOLLS } from "./words.ts";

/** "Firefighters say between 10 and 20 …", "HRANA, a rights monitor, lists 402 protesters", "the ministry has raised the toll to 12", "the agency's latest count is 12". */
export function leading(outline: Outline, part: TokenRange, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens, quoteOf } = outline;
  let first = part.first;
  while (first < part.last && opensNothing(tokens[first])) first++;
  // "Ethiopia: the region's spokesman says": what stands before the colon is where.
  if (tokens[first]?.pos === "PROPN" && tokens[first + 1]?.text === ":") first += 2;
  first = behindAdverbial(outline, first, part.last);
  const commas: number[] = [];
  for (let at = first; at < Math.min(part.last, first + 22); at++) {
    const token = tokens[at] as Token;
    if ((quoteOf[at] ?? -1) >= 0 || /^["“”:]$/u.test(token.text)) return [];
    // "the disaster institute (INGC) reports"
    if (token.text === "(" && tokens[at + 2]?.text === ")") {
      at += 2;
      continue;
    }
    if (/^[()]$/.test(token.text)) return [];
    if (token.text === ",") commas.push(at);
    if (at === first) continue;
    let head = at;
    while (head > first && (tokens[head - 1]?.pos === "ADV" || /^(?:had|has|have|now|also)$/.test(tokens[head - 1]?.lower ?? ""))) head--;
    const aside = commas.length === 2 && commas[1] === head - 1 ? (commas[0] as number) : null;
    const subject = { first, last: aside ?? head };
    const pronoun = subject.last === first + 1 && /^(?:he|it|she|they)$/.test(tokens[first]?.lower ?? "");
    const plain = subject.last > first && (commas.length === 0 || aside !== null) && (pronoun || isNominal(outline, subject));
    if (plain) {
      const cueLast = at + 1;
      const content = givenBehind(outline, subject, at, part.last);
      const source = aside === null || !isNominal(outline, { first: aside + 1, last: head - 1 }) ? subject : { first, last: head - 1 };
      if (content !== null && isVoice(outline, subject)) {
        const known = coverOf(
          found.filter(({ rule }) => first === part.first || rule !== "<source>: <content>"),
          content.first,
          content.last,
          tokens,
        );
        const sameCue = found.find((one) => one.cue.some((cue) => cue.first <= at && at < cue.last));
        if (sameCue !== undefined) {
          const given = sameCue.source[0];
          const wrong = given !== undefined && aside !== null && given.first > aside && given.first < head;
          return wrong ? [{ source: [source], cue: [{ first: head, last: cueLast }], content: [content], rule: LEADS }] : [];
        }
        return known ? [] : [{ source: [source], cue: [{ first: head, last: cueLast }], content: [content], rule: LEADS }];
      }
    }
    if (isFiniteVerb(token) && !/^(?:had|has|have)$/.test(token.lower)) return [];
    if (commas.length > 2) return [];
  }
  return [];
}

/** "As of 8 April, …", "In Morbi, …": where the clause begins behind an opening that says when or where. */
function behindAdverbial({ tokens }: Outline, first: number, limit: number): number {
  if (!/^(?:as|at|by|during|in|on|since|so)$/.test(tokens[first]?.lower ?? "")) return first;
  for (let at = first + 1; at < Math.min(limit, first + 9); at++) {
    const token = tokens[at] as Token;
    if (token.text === ",") return at + 1;
    if (isFiniteVerb(token) || /^["“:]$/u.test(token.text)) return first;
  }
  return first;
}

/** Words before a subject that say nothing of it: a stamp of time, "meanwhile", "and". */
function opensNothing(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:and|but|yet|meanwhile|however|still|later|earlier|separately|,|[-–—])$/.test(token.lower) ||
      /^\d{1,2}[:.h]\d{2}$/.test(token.text))
  );
}

/** What the word at `at` gives behind it, if it gives a number; null: it gives none. */
function givenBehind(outline: Outline, subject: TokenRange, at: number, limit: number): TokenRange | null {
  const { tokens } = outline;
  const word = tokens[at]?.lower ?? "";
  const paper = PAPERS.test(tokens[subject.last - 1]?.lower ?? "") || hasPaper(outline, subject);
  const end = endOf(outline, at + 1, limit);
  const content = trimmed(outline, at + 1, end);
  if (content === null) return null;
  const bare = tokens[at - 1]?.lower ?? "";
  if (
    paper &&
    /^(?:is|was|stands|stood|shows|showed|show|puts|put|says|said|say|speaks|spoke|lists|listed|gives|gave|mentions|records|has|suggest|suggests)$/.test(
      word,
    )
  )
    return ownsPaper(outline, subject) && hasNumber(outline, at + 1, Math.min(end, at + 14)) ? content : null;
  if (
    /^(?:has|have|had|is|are)$/.test(word) &&
    /^(?:aware|evidence|knowledge|proof|records|confirmation)$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 2]?.lower === "of" &&
    numberAt(outline, at + 3, end)
  )
    return trimmed(outline, at + 3, end);
  if (COUNTS.has(word) && numberAt(outline, at + 1, end)) return content;
  if (SETS.has(word) && setsToll(outline, at, end)) return content;
  if (/^(?:speak|speaks|spoke|spoken|talk|talks|talked)$/.test(word) && tokens[at + 1]?.lower === "of" && numberAt(outline, at + 2, end))
    return trimmed(outline, at + 2, end);
  if (!SAYS.has(word) || word === "expected" || word === "feared" || word === "believed" || /^(?:a|an|the|its|their)$/.test(bare))
    return null;
  if (/^(?:estimated|reported|confirmed)$/.test(word) && /^(?:is|are|was|were|be|been)$/.test(bare)) return null;
  const next = tokens[at + 1]?.lower === "that" ? at + 2 : at + 1;
  const told = /^t[eo]l[dl]s?$/.test(word);
  if (
    next === at + 1 &&
    (told || tokens[next]?.text === "," || tokens[next]?.pos === "ADP") &&
    tokens[next]?.lower !== "between" &&
    !HEDGES.has(tokens[next]?.lower ?? "")
  )
    return null;
  if (/^(?:estimates?|expects?|fears?|forecasts?|predicts?)$/.test(word) && numberAt(outline, next, end)) return content;
  // "declared a state of emergency": what takes an object gives a number only where the number is near.
  const takesObject = next === at + 1 && !/^(?:believe|calculate|estimate|expect|fear|reckon|sa(?:id|y)|think|warn)/.test(word);
  return hasNumber(outline, next, Math.min(end, next + (takesObject ? 6 : 24))) && hasPredicate(outline, next, end) ? content : null;
}

/** "put the toll at 12", "has raised to 272 the number of dead", "put it at 250", "had the total at 370,000". */
function setsToll({ tokens }: Outline, at: number, end: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const holds = /^(?:had|has|give|gives|gave|set|sets|cut)$/.test(word);
  let toll = false;
  let number = false;
  for (let index = at + 1; index < Math.min(end, at + 18); index++) {
    const token = tokens[index] as Token;
    if (token.text === "," && index < at + 3) return false;
    if (TOLLS.has(token.lower) || (/^(?:those|it|this)$/.test(token.lower) && index === at + 1)) toll = true;
    if (/^(?:at|to|as|from|of|by)$/.test(token.lower)) {
      let next = index + 1;
      while (HEDGES.has(tokens[next]?.lower ?? "") && next < index + 4) next++;
      if (isNumber(tokens[next]) && (!holds || /^(?:at|as|to)$/.test(token.lower))) number = true;
    }
    if (toll && number) return true;
  }
  return false;
}
