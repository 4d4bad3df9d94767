import type { TokenRange } from "../../../types/paragraph.ts";
import type { VerbGroup } from "../chunks.ts";
import type { FoundAttribution } from "./found.ts";
import type { Outline } from "./outline.ts";
import { nounEndingAt, nounStartingAt, phraseStart } from "./phrases.ts";
import { canSpeak } from "./speakers.ts";
import { subjectBefore } from "./subjects.ts";
import type { CueVerb } from "./verbs.ts";

const RELATIVE = /^(?:that|which|who|whom)$/;

/**
 * "the squatters whom she calls “vermin”", "those he considers terrorists": who is called so stands before the verb. Machine translation writes "protesters who considers
 * “bandits”" where whoever the sentence is about considers them so. Null where the words are no such thing.
 */
export function relativeNaming(
  outline: Outline,
  verb: VerbGroup,
  forms: readonly CueVerb[],
  floor: number,
  limit: number,
): FoundAttribution | null {
  const { tokens } = outline;
  const entry = forms.find((one) => one.naming && one.particle === null);
  if (entry === undefined || verb.passive || verb.tense === "participle" || verb.tense === "infinitive") return null;
  const label = labelAt(outline, verb.last, limit);
  if (label === null) return null;
  const subject = nounEndingAt(outline, verb.first);
  if (subject === null || subject.first <= floor) return null;
  const word = tokens[subject.head]?.lower ?? "";
  const called = (at: number): TokenRange | null => {
    const noun = nounEndingAt(outline, tokens[at - 1]?.text === "," ? at - 1 : at);
    return noun === null || noun.first < floor ? null : { first: phraseStart(outline, noun, floor), last: noun.last };
  };
  const found = (source: TokenRange, whom: TokenRange): FoundAttribution => ({
    source: [source],
    cue: [{ first: verb.first, last: verb.last }],
    content: [whom, label],
    rule: `<content> whom <source> ${entry.lemma} <naming>`,
  });
  if (word === "who" || word === "that") {
    // A label in quotation marks and nobody who is called so: the pronoun is.
    const whom = /^["“«]$/u.test(tokens[label.first]?.text ?? "") ? called(subject.first) : null;
    const speaker = whom === null ? null : speakerOf(outline, whom.first, floor);
    return whom === null || speaker === null ? null : found(speaker, whom);
  }
  const first = phraseStart(outline, subject, floor);
  const relative = RELATIVE.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
  // With no "whom" only a pronoun speaks ("those he calls rats"), or the label is quoted ("an allegation the presidency called “vile”").
  const quoted = /^["“«]$/u.test(tokens[label.first]?.text ?? "") && tokens[first - 1]?.pos === "NOUN" && tokens[first]?.pos === "DET";
  if (relative === first && !quoted && !(tokens[first]?.pos === "PRON" && tokens[first - 1]?.text !== ",")) return null;
  const whom = called(relative);
  return whom === null ? null : found({ first, last: verb.first }, whom);
}

/** A quotation or a noun phrase that ends the clause, with "as" or without. */
function labelAt(outline: Outline, from: number, limit: number): TokenRange | null {
  const { tokens } = outline;
  const at = tokens[from]?.lower === "as" ? from + 1 : from;
  let last = -1;
  if (/^["“«]$/u.test(tokens[at]?.text ?? "")) {
    for (let index = at + 1; index < Math.min(limit, at + 10) && last < 0; index++)
      if (/^["”»]$/u.test(tokens[index]?.text ?? "")) last = index + 1;
  } else {
    const noun = nounStartingAt(outline, at);
    if (noun !== null && tokens[noun.head]?.pos === "NOUN") last = noun.last;
  }
  if (last < 0 || last > limit) return null;
  const next = tokens[last];
  const ends =
    last >= limit ||
    next === undefined ||
    /^[,.;:)]$/.test(next.text) ||
    next.pos === "CCONJ" ||
    next.pos === "ADP" ||
    next.pos === "VERB" ||
    next.pos === "AUX";
  return ends ? { first: at, last } : null;
}

/** The subject of the first full verb of the sentence, where it can speak. */
function speakerOf(outline: Outline, before: number, floor: number): TokenRange | null {
  for (let at = floor; at < before; at++) {
    const chunk = outline.chunks[outline.chunkOf[at] ?? -1];
    if (chunk?.kind !== "verb" || chunk.first !== at || chunk.tense === "participle" || chunk.tense === "infinitive") continue;
    const subject = subjectBefore(outline, chunk, floor);
    return subject !== null && canSpeak(outline, subject) ? subject : null;
  }
  return null;
}
