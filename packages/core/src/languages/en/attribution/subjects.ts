import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import type { Outline } from "./outline.ts";
import { isMedium, isTime, nounEndingAt, nounStartingAt, phraseEnd, phraseStart, verbStartingAt } from "./phrases.ts";
import { canSpeak, isPersonal } from "./speakers.ts";
import { CUE_FORMS } from "./verbs.ts";

const RELATIVE: ReadonlySet<string> = new Set(["who", "which"]);
/** What is done by speaking rather than by acting. */
const SPOKEN: ReadonlySet<string> = new Set(["accuses", "asks", "denies", "praises", "confirms"]);
/** How far back a verb looks for the one that it shares a subject with. */
const REACH = 120;

/** Whose verb it is, where the words before it say so, and where the words of the subject begin. Looks no further left than `floor`. */
export function subjectBefore(outline: Outline, verb: VerbGroup, floor: number, depth = 0): TokenRange | null {
  const { tokens } = outline;
  let at = verb.first;
  while (at > floor && (tokens[at - 1]?.pos === "ADV" || /^(?:also|then|both|all|later|each)$/.test(tokens[at - 1]?.lower ?? ""))) at--;
  if (at <= floor) return null;
  const phrase = nounEndingAt(outline, at);
  if (phrase !== null && phrase.first >= floor) {
    const word = tokens[phrase.head];
    if (word !== undefined && RELATIVE.has(word.lower)) return { first: phrase.first, last: phrase.last };
    if (isTime(outline, phrase) && at === verb.first) {
      // "the minister on Monday said", "the minister Monday said"
      let before = phrase.first;
      if (tokens[before - 1]?.pos === "ADP") before--;
      const earlier = nounEndingAt(outline, before);
      return earlier === null || earlier.first < floor ? null : { first: phraseStart(outline, earlier, floor), last: earlier.last };
    }
    const first = phraseStart(outline, phrase, floor);
    return { first: headBeforeRelative(outline, first, floor) ?? first, last: phrase.last };
  }
  const previous = tokens[at - 1];
  if (previous === undefined) return null;
  if (verb.tense !== "participle" && (previous.text === "," || previous.text === ")" || /^[-–—]+$/.test(previous.text))) {
    const aside = subjectBeforeAside(outline, at, floor);
    if (aside !== null) return aside;
  }
  // "two officials who were not allowed to speak said"
  if (previous.pos === "VERB" && verb.tense !== "participle" && verb.tense !== "infinitive") {
    const head = headBeforeRelative(outline, at, floor);
    if (head !== null) return { first: head, last: at };
  }
  if (depth > 4) return null;
  const coordinated =
    previous.pos === "CCONJ" ||
    (previous.text === "," && tokens[at]?.lower !== "said") ||
    (/^["”]$/u.test(previous.text) && tokens[at - 2]?.text === "," && verb.tense === "participle");
  if (coordinated || verb.tense === "infinitive" || verb.tense === "participle") {
    // "… and threatened to burn it" is told of somebody, "… and warned that" is said.
    const acts = tokens[verb.last]?.lower === "to";
    const reporting =
      verb.tense !== "infinitive" && !acts && CUE_FORMS.get(tokens[verb.head]?.lower ?? "")?.some((entry) => entry.clause) === true;
    const finite = coordinated && verb.tense !== "participle";
    const governing = verbBefore(outline, at, floor, finite, reporting);
    if (governing === null) return null;
    const speaker = finite && !reporting && verb.tense !== "infinitive" ? speakerBefore(outline, verb, governing, at, floor, depth) : null;
    if (speaker !== null) return speaker;
    return subjectBefore(outline, governing, floor, depth + 1);
  }
  return null;
}

/**
 * "The army denied that its guns had fired and blamed the rebels": whoever denied also blamed, since guns do not, and since blaming goes with speaking. Null where the
 * nearer subject may well be meant: "said the rebels had taken the town and threatened to kill".
 */
function speakerBefore(
  outline: Outline,
  verb: VerbGroup,
  governing: VerbGroup,
  at: number,
  floor: number,
  depth: number,
): TokenRange | null {
  const forms = CUE_FORMS.get(outline.tokens[verb.head]?.lower ?? "");
  if (forms === undefined) return null;
  const telling = tellingBefore(outline, at, floor);
  if (telling === null || telling === governing) return null;
  const inner = subjectBefore(outline, governing, floor, depth + 1);
  const spoken = forms.some((one) => SPOKEN.has(one.stance) && !one.marked);
  if (inner !== null && canSpeak(outline, inner) && !isPersonal(outline, inner) && !spoken) return null;
  return subjectBefore(outline, telling, floor, depth + 1);
}

/** The nearest verb of speaking on the left, a participle too: "rejected the claim, telling reporters that". */
function tellingBefore(outline: Outline, at: number, floor: number): VerbGroup | null {
  const { tokens, chunks, chunkOf, quoteOf } = outline;
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const chunk = chunks[chunkOf[index] ?? -1];
    if (chunk?.kind !== "verb" || chunk.head !== index || chunk.passive || chunk.tense === "infinitive") continue;
    if ((quoteOf[index] ?? -1) !== (quoteOf[at] ?? -1)) continue;
    if (CUE_FORMS.get(tokens[index]?.lower ?? "")?.some((entry) => entry.clause && (entry.quote || entry.hearer))) return chunk;
  }
  return null;
}

/** "the voters who heard the speech", "officials briefed on the talks": where the noun before the relative clause begins; null: there is none. */
function headBeforeRelative(outline: Outline, from: number, floor: number): number | null {
  const { tokens, chunks, chunkOf, quoteOf } = outline;
  let verbs = 0;
  for (let at = from - 1; at > floor && from - at < 24; at--) {
    const token = tokens[at];
    if (token === undefined || (quoteOf[at] ?? -1) !== (quoteOf[from] ?? -1)) return null;
    if (/^[,;:()"“”—–]$/u.test(token.text) || token.pos === "SCONJ" || token.pos === "CCONJ") return null;
    const chunk = chunks[chunkOf[at] ?? -1];
    if (/^(?:who|that|which)$/.test(token.lower) && verbs === 1) {
      const noun = nounEndingAt(outline, at);
      return noun === null || noun.first < floor ? null : phraseStart(outline, noun, floor);
    }
    if (chunk?.kind !== "verb" || chunk.head !== at || chunk.tense === "infinitive") continue;
    verbs++;
    if (verbs > 1) return null;
    const bare = chunk.first === chunk.head && (chunk.tense === "participle" || chunk.tense === "past");
    const noun = bare ? nounEndingAt(outline, chunk.first) : null;
    if (noun !== null && noun.first >= floor && !isTime(outline, noun) && tokens[noun.head]?.pos !== "PRON") {
      // "officials briefed on": a past form that takes a preposition, or an -ing form.
      const next = tokens[chunk.last];
      if (chunk.tense === "participle" || next?.pos === "ADP") return phraseStart(outline, noun, floor);
    }
  }
  return null;
}

/** "the minister, who took office in May, said": the subject stands before the commas and its words go up to the verb. */
function subjectBeforeAside(outline: Outline, at: number, floor: number): TokenRange | null {
  const { tokens, quoteOf } = outline;
  const mark = tokens[at - 1]?.text ?? "";
  const opening = mark === ")" ? "(" : mark;
  for (let index = at - 2; index > floor && at - index < 45; index--) {
    if ((quoteOf[index] ?? -1) !== (quoteOf[at] ?? -1)) return null;
    if (tokens[index]?.text !== opening) continue;
    const phrase = nounEndingAt(outline, index);
    if (phrase === null || phrase.first < floor || isTime(outline, phrase)) continue;
    const inside = tokens[index + 1];
    if (inside === undefined || inside.pos === "CCONJ" || inside.pos === "SCONJ" || inside.lower === "that") continue;
    const starts = nounStartingAt(outline, index + 1);
    // A clause of its own between the commas is no aside: "the dam broke, water rose, officials said".
    if (starts !== null && !/^(?:who|which|whose)$/.test(inside.lower)) {
      const end = phraseEnd(outline, starts, at - 1);
      const verb = verbStartingAt(outline, end);
      if (verb !== null && verb.tense !== "participle" && !(verb.tense === "past" && verb.head === verb.first)) continue;
    }
    const first = phraseStart(outline, phrase, floor);
    const lead = tokens[first - 1];
    // "Armenia, Belarus and Russia, responded": the end of a list that began before.
    if (
      lead?.text === "," &&
      first > floor &&
      starts !== null &&
      phraseEnd(outline, starts, at - 1) === at - 1 &&
      tokens.slice(index, at).some((token) => token.lower === "and")
    )
      continue;
    if (lead !== undefined && first > floor && (lead.pos === "VERB" || lead.pos === "ADP") && opening === ",") continue;
    // What the person does or did is no part of the name, what the person is may be.
    const clausal = /^(?:who|which|whose|whom)$/.test(inside.lower) || inside.pos === "VERB" || inside.pos === "ADP";
    return { first, last: clausal ? index : at };
  }
  return null;
}

/** The nearest verb on the left that has, or shares, a subject. */
function verbBefore(outline: Outline, at: number, floor: number, finite: boolean, reporting: boolean): VerbGroup | null {
  const { tokens, chunks, chunkOf, quoteOf } = outline;
  let nearest: VerbGroup | null = null;
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    // "…; the other has lost none but says": each part has a subject of its own.
    if (tokens[index]?.text === ";" && nearest !== null) return nearest;
    const chunk = chunks[chunkOf[index] ?? -1];
    if (chunk === undefined || chunk.kind !== "verb" || chunk.head !== index || (quoteOf[chunk.head] ?? -1) !== (quoteOf[at] ?? -1))
      continue;
    if (chunk.first < floor) return null;
    if (finite && (chunk.tense === "infinitive" || chunk.tense === "participle")) continue;
    nearest ??= chunk;
    if (!reporting) return chunk;
    if (CUE_FORMS.get(tokens[chunk.head]?.lower ?? "")?.some((entry) => entry.clause && entry.quote) && !chunk.passive) return chunk;
  }
  return nearest;
}

/** The subject that follows its verb: "said Ana Ruiz, director of the clinic". */
export function subjectAfter(outline: Outline, at: number, limit: number): TokenRange | null {
  const phrase = nounStartingAt(outline, at);
  if (phrase === null || phrase.last > limit || isTime(outline, phrase)) return null;
  const last = phraseEnd(outline, phrase, limit);
  const verb = verbStartingAt(outline, last);
  if (verb !== null && last < limit && verb.tense !== "participle" && verb.tense !== "infinitive" && !isReduced(outline, verb)) return null;
  return { first: at, last: modifierEnd(outline, last, limit) };
}

/** "officials briefed on the talks": a past form that is no verb of its own. */
function isReduced(outline: Outline, verb: VerbGroup): boolean {
  return verb.first === verb.head && verb.tense === "past" && outline.tokens[verb.last]?.pos === "ADP";
}

/** Where what is told about a source ends: ", who lost his farm", ", a nurse who fled", "tallied on Monday"; `last` when nothing is told. */
export function modifierEnd(outline: Outline, last: number, limit: number): number {
  const { tokens, quoteOf } = outline;
  const word = tokens[last];
  const next = tokens[last + 1];
  if (word === undefined || last >= limit) return last;
  let from = last;
  if (word.text === ",") {
    if (next === undefined || last + 1 >= limit) return last;
    const phrase = nounStartingAt(outline, last + 1);
    const relative = /^(?:who|whose|which)$/.test(next.lower);
    const verb = phrase === null ? null : verbStartingAt(outline, phraseEnd(outline, phrase, limit));
    const clause = verb !== null && verb.tense !== "participle" && !isReduced(outline, verb);
    if (!relative && (phrase === null || next.pos === "PRON" || isTime(outline, phrase) || clause)) return last;
    from = last + 1;
  } else {
    const verb = verbStartingAt(outline, last);
    const reduced = verb !== null && (verb.tense === "participle" || isReduced(outline, verb));
    if (!reduced && !/^(?:who|whose|to|like|that)$/.test(word.lower)) return last;
  }
  for (let at = from; at < Math.min(limit, from + 50); at++) {
    const token = tokens[at];
    if (token === undefined || (quoteOf[at] ?? -1) !== (quoteOf[last - 1] ?? -1) || /^[;:]$/.test(token.text)) return last;
    if (CUE_FORMS.get(token.lower)?.some((entry) => entry.clause && entry.quote) && (token.pos === "VERB" || token.pos === "NOUN"))
      return last;
    if (token.pos === "ADP" && at > from + 1) {
      const phrase = nounStartingAt(outline, at + 1);
      if (phrase !== null && isMedium(outline, phrase)) return last;
    }
    if (token.text === "," && (tokens[at + 1]?.lower.endsWith("ing") === true || tokens[at + 1]?.pos === "CCONJ")) return at;
  }
  return limit - from > 50 ? last : limit;
}
