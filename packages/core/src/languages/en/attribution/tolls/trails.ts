import type { Token, TokenRange } from "../../../../types/paragraph.ts";
import type { FoundAttribution } from "../found.ts";
import type { Outline } from "../outline.ts";
import { trimmed } from "../phrases.ts";
import { coverOf, isNominal, isVoice } from "./phrases.ts";
import { hasNumber, INVERTED, isNumber, SAYS } from "./words.ts";

/** "…, analysts estimate", "…, a tally compiled by the agency shows", "…, communicated the prosecutor's office". */
export function trailingIn(outline: Outline, part: TokenRange, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens, quoteOf } = outline;
  const out: FoundAttribution[] = [...quotedAtTheEnd(outline, part)];
  if (out.length > 0) return out;
  let from = part.first;
  for (let at = part.first + 2; at < part.last; at++) {
    const token = tokens[at] as Token;
    if ((quoteOf[at] ?? -1) >= 0) return out;
    const inverted = INVERTED.has(token.lower) && tokens[at - 1]?.text === "," ? inversion(outline, at, part.last) : null;
    if (inverted === null && !SAYS.has(token.lower)) continue;
    const source = inverted ?? subjectOf(outline, from, at);
    if (source === null || !isVoice(outline, source)) continue;
    if (inverted === null && !endsBehind(outline, at, part.last)) continue;
    const content = trimmed(outline, from, inverted === null ? source.first : at);
    from = Math.max(from, inverted === null ? at + 1 : source.last);
    if (content === null || content.last - content.first < 2 || !hasNumber(outline, content.first, content.last)) continue;
    const taken = [...found, ...out].some(
      (one) =>
        (one.cue.some((cue) => cue.first < at + 1 && at < cue.last) && !isMisread(outline, one, at, inverted !== null)) ||
        one.content.some((range) => range.first <= content.first + 1 && content.last <= range.last && at >= range.last),
    );
    if (taken) continue;
    out.push({
      source: [source],
      cue: [{ first: at, last: at + 1 }],
      content: [content],
      rule: inverted === null ? "<number>, <source> says" : "<number>, says <source>",
    });
  }
  return out;
}

/** "…, Xinhua quoted the rescue headquarters as saying": whom the number is from, and who passed it on. */
function quotedAtTheEnd(outline: Outline, part: TokenRange): readonly FoundAttribution[] {
  const { tokens } = outline;
  const last = part.last;
  if (tokens[last - 1]?.lower !== "saying" || tokens[last - 2]?.lower !== "as") return [];
  for (let at = last - 3; at > Math.max(part.first, last - 14); at--) {
    if (!/^(?:cited|cites|quoted|quotes)$/.test(tokens[at]?.lower ?? "")) continue;
    const relay = subjectOf(outline, part.first, at);
    const source = { first: at + 1, last: last - 2 };
    const content = relay === null ? null : trimmed(outline, part.first, relay.first);
    if (relay === null || content === null || !isNominal(outline, source) || !hasNumber(outline, content.first, content.last)) return [];
    return [
      { source: [source], cue: [{ first: last - 2, last }], content: [content], rule: "<content> quoted <source> as saying <content>" },
      { source: [relay], cue: [{ first: at, last: at + 1 }], content: [source], rule: "<source> quoted <content>" },
    ];
  }
  return [];
}

/** What was found reads the words behind the verb as said, which are a day or the subject. */
function isMisread(outline: Outline, one: FoundAttribution, at: number, inverted: boolean): boolean {
  const { tokens } = outline;
  const content = one.content[0];
  if (content === undefined || content.first !== at + 1 || one.content.length > 1) return false;
  if (inverted) return tokens[at - 1]?.text === ",";
  // ", the minister told the nation in an address": nothing is said behind it.
  if (/^t[eo]l[dl]s?$/.test(tokens[at]?.lower ?? "") && !hasNumber(outline, content.first, content.last))
    return (
      tokens[content.first]?.lower !== "that" &&
      !tokens.slice(content.first, content.last).some((token) => token.pos === "AUX" || token.lower === "that")
    );
  return /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/.test(tokens[content.first]?.lower ?? "");
}

/** ", says the defence ministry" to the end of the part or its next comma. */
function inversion(outline: Outline, at: number, limit: number): TokenRange | null {
  const { tokens } = outline;
  if (!/^(?:DET|PROPN)$/.test(tokens[at + 1]?.pos ?? "") && !/^(?:the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  if (/^(?:that|this|these|those|an?)$/.test(tokens[at + 1]?.lower ?? "")) return null;
  let last = at + 1;
  while (
    last < limit &&
    !/^[,:;—–(]$/u.test(tokens[last]?.text ?? "") &&
    !/^(?:and|but|after|when|while|on|in|at)$/.test(tokens[last]?.lower ?? "")
  )
    last++;
  const source = { first: at + 1, last };
  return last - at < 14 && last > at + 1 && isNominal(outline, source) ? source : null;
}

/** The noun phrase between a comma and the verb; with an apposition, the one before it too. */
function subjectOf(outline: Outline, from: number, at: number): TokenRange | null {
  const { tokens } = outline;
  let head = at;
  while (head > from && (tokens[head - 1]?.pos === "ADV" || /^(?:had|has|have|also)$/.test(tokens[head - 1]?.lower ?? ""))) head--;
  let end = head;
  if (tokens[end - 1]?.text === ",") {
    let open = end - 2;
    while (open > from && tokens[open]?.text !== "," && end - open < 9) open--;
    if (tokens[open]?.text !== "," || !isNominal(outline, { first: open + 1, last: end - 1 })) return null;
    end = open;
  }
  let first = end;
  while (first > from && !/^[,;:—–]$/u.test(tokens[first - 1]?.text ?? "") && end - first < 16) first--;
  if (!/^[,—–]$/u.test(tokens[first - 1]?.text ?? "") || first <= from || first === end) return null;
  const source = { first, last: head };
  return isNominal(outline, { first, last: end }) ? (end === head ? source : { first, last: head - 1 }) : null;
}

/** Whether the words behind a verb of speech leave what it says before it: the end, a comma, a day, a place, hearers. */
function endsBehind({ tokens }: Outline, at: number, limit: number): boolean {
  let next = at + 1;
  if (/^t[eo]l[dl]s?$/.test(tokens[at]?.lower ?? "")) {
    let steps = 0;
    while (next < limit && steps < 6 && /^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(tokens[next]?.pos ?? "")) {
      next++;
      steps++;
    }
    if (steps === 0) return false;
  }
  const token = tokens[next];
  if (token === undefined || next >= limit) return true;
  return (
    /^[,;—–]$/u.test(token.text) ||
    /^(?:on|in|at|late|early|after|by|via|during|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|and)$/.test(
      token.lower,
    )
  );
}

/** "was put at 44 by the mayor's office". */
export function passiveIn(outline: Outline, part: TokenRange, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens } = outline;
  for (let at = part.first + 2; at < part.last; at++) {
    if (
      !/^(?:put|placed|estimated|given|set|counted|revised|raised|lowered|updated|reported|recorded|registered|confirmed)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      continue;
    if (!/^(?:is|are|was|were|been|be|being)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    const set = /^(?:at|to|as)$/.test(tokens[at + 1]?.lower ?? "");
    let by = at + 1;
    while (by < Math.min(part.last, at + 12) && tokens[by]?.lower !== "by") {
      if (tokens[by]?.text === "," || tokens[by]?.text === ";") break;
      by++;
    }
    if (tokens[by]?.lower !== "by" || !hasNumber(outline, part.first, by) || (set && !hasNumber(outline, at, by))) continue;
    let last = by + 1;
    while (
      last < part.last &&
      !/^[,:;—–(]$/u.test(tokens[last]?.text ?? "") &&
      !/^(?:and|but|on|in|at|as|since|while)$/.test(tokens[last]?.lower ?? "")
    )
      last++;
    const source = { first: by + 1, last };
    const content = trimmed(outline, part.first, by);
    if (
      content === null ||
      last === by + 1 ||
      last - by > 12 ||
      isNumber(tokens[by + 1]) ||
      !isNominal(outline, source) ||
      !isVoice(outline, source)
    )
      continue;
    if (coverOf(found, content.first, content.last, tokens)) continue;
    return [{ source: [source], cue: [{ first: at, last: at + 1 }], content: [content], rule: "<number> is given by <source>" }];
  }
  return [];
}
