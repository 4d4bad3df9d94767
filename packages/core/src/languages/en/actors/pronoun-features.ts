import type { Somebody } from "../../../understand/actors.ts";
import type { Mention } from "./mentions.ts";

/** A mention and whom it means. */
export interface Heard {
  readonly mention: Mention;
  readonly who: Somebody;
}

/** What speaks for or against somebody being meant, by name. */
export function featuresOf(
  pronoun: Mention,
  { mention, who }: Heard,
  state: { readonly latest: boolean; readonly count: number; readonly after: number; readonly subjectsAfter: number },
): readonly string[] {
  const distance = Math.min(pronoun.sentence - mention.sentence, 3);
  const role = pronoun.subject ? "he" : pronoun.owner ? "his" : "him";
  const part = mention.subject ? "subject" : mention.owner ? "owner" : mention.oblique ? "oblique" : "object";
  const features = [
    `${role} ${part} ${distance === 0 ? (mention.clause === pronoun.clause ? "clause" : "sentence") : distance === 1 ? "before" : "far"}`,
    `distance ${distance}`,
    `mentions between ${Math.min(state.after, 4)}`,
    `${role} subjects between ${Math.min(state.subjectsAfter, 3)}`,
    `mentioned ${Math.min(state.count, 5)}`,
    mention.phrase?.article === "possessive" ? "by relation" : `by ${mention.type}`,
    who.gender === pronoun.gender ? "gender agrees" : "gender unknown",
  ];
  if (state.latest) features.push("latest of its own");
  if (mention.relative) features.push(distance === 0 ? `${role} relative` : "relative before");
  if (mention.speaker)
    features.push(pronoun.speaker && mention.quoted === pronoun.quoted ? "both speak" : pronoun.quoted ? "spoke, quoted" : "spoke");
  if (pronoun.quoted !== mention.quoted) features.push(pronoun.quoted ? "into quotation" : "out of quotation");
  if (pronoun.speaker && mention.quoted && !pronoun.quoted) features.push("speaks, of whom is quoted");
  if (mention.paragraph !== pronoun.paragraph) features.push("other paragraph");
  if (mention.type === "person" && mention.words.length > 1) features.push("full name");
  if (mention.type === "pronoun" && mention.words[0] === pronoun.words[0]) features.push("same pronoun");
  if (mention.behindComma) features.push("behind comma");
  if (mention.opens) features.push("opens");
  if (mention.first === 0 || mention.role !== null) features.push("titled or first");
  if (pronoun.words[0]?.endsWith("self") === true && mention.subject && distance === 0) features.push("reflexive subject");
  return features;
}

/** Whether a person named next can be meant already: the subject behind the comma, in a sentence that names nobody before. */
export function mayComeAhead(pronoun: Mention, coming: Mention, last: Mention | null): boolean {
  // "Her eldest, Hugo, said": whoever is named behind what is hers is not she.
  if (pronoun.owner && !pronoun.opens && coming.clause === pronoun.clause + 1 && coming.first - pronoun.first < 5) return false;
  return coming.subject && (coming.behindComma || pronoun.opens) && (last === null || last.sentence !== pronoun.sentence);
}

/** "In her speech, Ana Ruiz said": what speaks for a person who is named only behind the pronoun, in the same sentence. */
export function featuresAhead(pronoun: Mention, { mention, who }: Heard, last: Mention | null, count: number): readonly string[] {
  const role = pronoun.subject ? "he" : pronoun.owner ? "his" : "him";
  const alone = last === null || last.sentence !== pronoun.sentence;
  return [
    `ahead of ${role} ${mention.subject ? "subject" : "other"}${mention.behindComma ? ", comma" : ""}`,
    `ahead ${alone ? (pronoun.opens ? "opens" : "alone") : "second"}${mention.behindComma ? ", comma" : ""}`,
    last === null ? "ahead of all" : "ahead of one known",
    `ahead, mentioned ${Math.min(count, 2)}`,
    who.gender === pronoun.gender ? "ahead, gender agrees" : "ahead, gender unknown",
    ...(pronoun.speaker ? ["ahead of speaker"] : []),
    ...(pronoun.first < 3 && alone ? ["ahead of first word"] : []),
  ];
}
