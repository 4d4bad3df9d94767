import type { Somebody } from "../../../understand/actors.ts";
import type { Mention } from "./mentions.ts";

/** Finds out whom "he" and "she" mean, hearing all mentions in order of the text. */
export interface PronounReader {
  heard(mention: Mention, who: Somebody): void;
  /** `ahead` gives the next person named in the same sentence and who it is; null when there is none. */
  meant(mention: Mention, ahead: () => { readonly mention: Mention; readonly who: Somebody } | null): Somebody | null;
}

interface Heard {
  readonly mention: Mention;
  readonly who: Somebody;
}

const REMEMBERED = 40;
/** A pronoun reaches back this many sentences, no further. */
const REACH = 4;

/**
 * Chooses among the persons lately mentioned, by agreement in gender, nearness in sentences, being the subject or the speaker, likeness of place in the clause, and
 * being whom the last such pronoun meant (after centering: Grosz, Joshi and Weinstein 1995; weights tuned, see WEIGHTS).
 */
export function pronounReader(): PronounReader {
  const recent: Heard[] = [];
  const groups: Heard[] = [];
  const bodies: Heard[] = [];
  const counts = new Map<Somebody, number>();
  const keep = (mention: Mention, who: Somebody): void => {
    recent.push({ mention, who });
    if (recent.length > REMEMBERED) recent.shift();
    counts.set(who, (counts.get(who) ?? 0) + 1);
  };
  return {
    heard(mention, who) {
      if (who.kind === "group" || isPlural(mention)) {
        groups.push({ mention, who });
        if (groups.length > REMEMBERED) groups.shift();
      }
      if ((who.kind === "organization" || who.kind === "state") && !isPlural(mention)) {
        bodies.push({ mention, who });
        if (bodies.length > REMEMBERED) bodies.shift();
      }
      if (who.kind === "person") keep(mention, who);
    },
    meant(mention, ahead) {
      if (mention.words[0] === "they") return onlyGroup(mention, groups);
      if (mention.gender === null) {
        const body = bodyThatActs(mention, bodies);
        if (body !== null) bodies.push({ mention, who: body });
        return body;
      }
      const coming = foreshadowed(mention, ahead, recent.at(-1)?.mention ?? null);
      if (coming !== null && !clashes(mention, coming)) {
        keep(mention, coming);
        return coming;
      }
      let best: Heard | null = null;
      let most = 0;
      const seen = new Set<Somebody>();
      for (let at = recent.length - 1; at >= 0; at--) {
        const heard = recent[at];
        if (heard === undefined) continue;
        if (mention.sentence - heard.mention.sentence > REACH) break;
        if (clashes(mention, heard.who)) continue;
        const score = scored(mention, heard, !seen.has(heard.who), counts.get(heard.who) ?? 0);
        seen.add(heard.who);
        if (score > most) {
          most = score;
          best = heard;
        }
      }
      if (best === null) return null;
      keep(mention, best.who);
      if (best.who.gender === null && most > 4) best.who.gender = mention.gender;
      return best.who;
    },
  };
}

/** Bodies that take "they": the police, authorities, forces. */
function isPlural({ phrase, words }: Mention): boolean {
  if (phrase !== null) return phrase.noun.kind === "organization" && (phrase.noun.plural || phrase.noun.lemma === "police");
  return /^(?:police|forces|guards|authorities|rebels|taliban|houthis)$/.test(words.at(-1) ?? "");
}

/** "They": the one group that this sentence and the one before name, when it is the subject there; of several, one that speaks when "they" do; else nobody. */
function onlyGroup(pronoun: Mention, groups: readonly Heard[]): Somebody | null {
  let only: Heard | null = null;
  let speaks: Heard | null = null;
  let several = false;
  for (let at = groups.length - 1; at >= 0; at--) {
    const heard = groups[at];
    if (heard === undefined || pronoun.sentence - heard.mention.sentence > 1) break;
    if (heard.mention.speaker && !heard.mention.quoted) speaks ??= heard;
    if (only !== null && only.who !== heard.who) several = true;
    only ??= heard;
  }
  if (several) return pronoun.speaker && speaks !== null ? speaks.who : null;
  return only?.mention.subject === true ? only.who : null;
}

/** "It said": the body that spoke or acted in the sentence before; "its": the body that is the subject of the same sentence. */
function bodyThatActs(pronoun: Mention, bodies: readonly Heard[]): Somebody | null {
  const reach = pronoun.words[0] === "it" ? 2 : pronoun.subject || pronoun.opens ? 1 : 0;
  let acts: Heard | null = null;
  for (let at = bodies.length - 1; at >= 0; at--) {
    const heard = bodies[at];
    if (heard === undefined || pronoun.sentence - heard.mention.sentence > reach) break;
    // The nearest sentence that has a body in it decides.
    if (acts !== null && acts.mention.sentence !== heard.mention.sentence) break;
    if (heard.mention.quoted !== pronoun.quoted || heard.mention.owner) continue;
    if (heard.mention.speaker || heard.mention.subject) {
      if (pronoun.words[0] === "its" && heard.mention.sentence === pronoun.sentence) return heard.who;
      if (acts === null || (heard.mention.speaker && !acts.mention.speaker)) acts = heard;
    }
  }
  return acts?.who ?? null;
}

/** "In her speech, Ana Ruiz said": a pronoun in a phrase that opens the sentence, before the subject is named. */
function foreshadowed(pronoun: Mention, ahead: () => Heard | null, last: Mention | null): Somebody | null {
  if (!pronoun.opens || (last !== null && last.sentence === pronoun.sentence)) return null;
  const next = ahead();
  return next?.mention.subject === true && next.mention.behindComma ? next.who : null;
}

function clashes(pronoun: Mention, who: Somebody): boolean {
  return who.gender !== null && who.gender !== pronoun.gender;
}

/** What speaks for somebody being meant; tuned on the development part of GAP and the training part of OntoGUM. */
const WEIGHTS = {
  base: 8,
  distance: 2,
  subject: 2.5,
  speaker: -0.75,
  ownerOfOther: -1,
  parallel: 0.5,
  gender: 1,
  noun: -2.5,
  latest: 0.5,
  count: 0.75,
  ownObject: -2.5,
  bothOwners: 2,
  bothSpeakers: 1,
  ownQuote: -3,
  quoted: -1,
};

function scored(pronoun: Mention, { mention, who }: Heard, latest: boolean, count: number): number {
  const distance = pronoun.sentence - mention.sentence;
  let score = WEIGHTS.base - WEIGHTS.distance * distance;
  if (mention.subject) score += WEIGHTS.subject;
  if (mention.speaker) score += WEIGHTS.speaker;
  if (mention.speaker && pronoun.speaker) score += WEIGHTS.bothSpeakers;
  if (pronoun.quoted && mention.speaker && !mention.quoted && distance < 2) score += WEIGHTS.ownQuote;
  if (pronoun.quoted !== mention.quoted) score += WEIGHTS.quoted;
  if (mention.owner && !pronoun.owner) score += WEIGHTS.ownerOfOther;
  if (mention.owner && pronoun.owner) score += WEIGHTS.bothOwners;
  if (pronoun.subject === mention.subject) score += WEIGHTS.parallel;
  if (who.gender === pronoun.gender) score += WEIGHTS.gender;
  if (mention.type === "noun") score += WEIGHTS.noun;
  if (latest) score += WEIGHTS.latest;
  score += Math.min(count, 4) * WEIGHTS.count;
  if (
    distance === 0 &&
    !pronoun.owner &&
    !pronoun.subject &&
    mention.subject &&
    pronoun.words[0] !== "himself" &&
    pronoun.words[0] !== "herself"
  )
    score += WEIGHTS.ownObject;
  return score;
}
