import type { NameMark } from "../../../types/marks.ts";
import type { Token } from "../../../types/paragraph.ts";
import { CUE_FORMS } from "./verbs.ts";

/** The parts of speech as names and neighbours have them: "Ted" is no verb, "for" before a name no conjunction, "orders" in "Court orders release" no noun. */
export function retagged(tokens: readonly Token[], names: readonly NameMark[], headline: boolean): readonly Token[] {
  let copy: Token[] | null = null;
  const set = (at: number, pos: Token["pos"]): void => {
    const token = tokens[at];
    if (token === undefined || token.pos === pos) return;
    copy ??= [...tokens];
    copy[at] = { ...token, pos };
  };
  for (const name of names) {
    for (let at = name.first; at < name.last; at++) {
      const token = tokens[at];
      if (token !== undefined && startsBig(token) && token.pos !== "DET" && token.pos !== "ADP" && token.pos !== "PART")
        set(at, name.label === "nationality" ? "ADJ" : "PROPN");
    }
  }
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.pos === "SCONJ" && token.lower === "for") set(at, "ADP");
    else if (token.pos === "NOUN" && (isVerbInFact(copy ?? tokens, at) || countsInFact(copy ?? tokens, at))) set(at, "VERB");
    else if (token.pos === "ADJ" && isParticipleInFact(tokens, at)) set(at, "VERB");
    // "according to has informed the ministry"
    else if (token.pos === "VERB" && /^(?:had|has|have)$/.test(token.lower) && tokens[at - 2]?.lower === "according") set(at, "AUX");
    // "There were reports of shooting"
    else if (token.lower === "reports" && token.pos === "VERB" && tokens[at - 1]?.pos === "AUX") set(at, "NOUN");
    else if (
      token.pos === "VERB" &&
      startsBig(token) &&
      startsBig(tokens[at + 1]) &&
      tokens[at + 1]?.pos === "PROPN" &&
      !/^[.!?:”"“]$/u.test(tokens[at - 1]?.text ?? "") &&
      !CUE_FORMS.has(token.lower)
    )
      set(at, "PROPN");
  }
  const verb = headline ? verbOfHeadline(copy ?? tokens) : -1;
  if (verb >= 0) set(verb, "VERB");
  return copy ?? tokens;
}

/** "is alleged to", "as has informed the agency": a participle that was taken for an adjective. */
function isParticipleInFact(tokens: readonly Token[], at: number): boolean {
  const helper = tokens[at - 1];
  if (helper === undefined || !CUE_FORMS.has(tokens[at]?.lower ?? "")) return false;
  return (helper.pos === "AUX" && tokens[at + 1]?.lower === "to") || /^(?:had|has|have)$/.test(helper.lower);
}

/** "affirms that", "(Red Cross) estimates at": a cue verb that was taken for a noun. */
function isVerbInFact(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || next === undefined || !CUE_FORMS.has(token.lower)) return false;
  // "Residents fear that"
  if (!token.lower.endsWith("s")) return next.lower === "that" && before.pos === "NOUN" && before.lower.endsWith("s");
  if (next.lower === "that" && before.pos === "NOUN") return !hasVerbBefore(tokens, at);
  const follows = next.lower === "that" || /^[:"“‘]$/u.test(next.text) || (token.lower === "estimates" && next.lower === "at");
  return follows && (before.pos === "PRON" || before.pos === "CCONJ" || before.pos === "PROPN" || before.text === ")");
}

/** "The monitor lists 72 dead", "…, state radio reports.": a third person before a number or at the end. */
function countsInFact(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || !token.lower.endsWith("s") || token.lemma === token.lower) return false;
  if (!/^(?:PROPN|NOUN)$/.test(before.pos) || before.lower.endsWith("s")) return false;
  const forms = CUE_FORMS.get(token.lower);
  if (forms === undefined) return false;
  if (next?.pos === "NUM") return forms.some((one) => one.figure === "count") && !hasVerbBefore(tokens, at) && !hasVerbAfter(tokens, at);
  if (next !== undefined && !/^[.!?]$/.test(next.text)) return false;
  // A comma, a short name, and nothing else: ", state radio reports."
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (tokens[index]?.text === ",") return forms.some((one) => one.clause && one.quote) && hasVerbBefore(tokens, index);
    if (!/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[index]?.pos ?? "")) return false;
  }
  return false;
}

/** "Court orders release of jailed editor", "Rebels claim capture of airport": the second or third word, where nothing else is the verb of the line; -1: none. */
function verbOfHeadline(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length - 1, 5); at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token === undefined || before === undefined || next === undefined) return -1;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "PUNCT" || token.pos === "ADP") return -1;
    if (token.pos !== "NOUN" || !CUE_FORMS.has(token.lower)) continue;
    const agrees = token.lower.endsWith("s") ? !/[^s]s$/.test(before.lower) || before.pos === "PROPN" : /s$/.test(before.lower);
    const object =
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(next.pos) || (next.pos === "VERB" && tokens[at + 2]?.lower === "of") || next.lower === "to";
    if (!agrees || !object || !/^(?:NOUN|PROPN)$/.test(before.pos)) continue;
    for (let index = at + 2; index < tokens.length; index++) {
      const other = tokens[index];
      if (other?.pos === "AUX") return -1;
      if (other?.pos === "VERB" && tokens[index - 1]?.lower !== "to" && !/(?:ed|ing)$/.test(other.lower)) return -1;
    }
    return at;
  }
  return -1;
}

/** A verb between the last comma or point and the token. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:!?"“”]$/u.test(token.text)) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
  }
  return false;
}

/** A full verb between the token and the next comma or point. */
function hasVerbAfter(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 12); index++) {
    const token = tokens[index];
    if (token === undefined || /^[.,;:!?"“”]$/u.test(token.text)) return false;
    if (token.pos === "AUX" || (token.pos === "VERB" && !/(?:ed|ing)$/.test(token.lower))) return true;
  }
  return false;
}

function startsBig(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0);
}
